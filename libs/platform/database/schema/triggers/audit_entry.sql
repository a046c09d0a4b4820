create or replace trigger audit_entry_awaits_sealing after insert on audit_entry
  for each row execute function await_sealing();
