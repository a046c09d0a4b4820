create or replace trigger handover_signature_follows_packet before insert on handover_signature
  for each row execute function follow_packet();
create or replace trigger handover_signature_frozen before update on handover_signature
  for each row execute function refuse_change();
