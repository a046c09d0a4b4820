-- Lines of the audit log that are written before or without an actor's transaction.
create or replace function note_account(
  p_person uuid, p_now timestamptz, p_action text, p_kind text, p_subject text, p_change jsonb, p_address text,
  p_correlation text
) returns void
  language sql security definer set search_path = public, pg_temp
as $$
  insert into audit_entry (tenant_id, at, person_id, action, subject_kind, subject_id, change, address,
    correlation_id)
    values ((select tenant_id from person where id = p_person), p_now, p_person, p_action, p_kind, p_subject,
      p_change, p_address, p_correlation)
$$;
revoke all on function note_account from public;
