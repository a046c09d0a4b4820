create or replace function use_recovery_code(
  p_person uuid, p_hash bytea, p_now timestamptz, p_address text, p_correlation text
) returns boolean
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  update recovery_code set used_at = p_now where person_id = p_person and code_hash = p_hash and used_at is null;
  if not found then return false; end if;
  perform note_account(p_person, p_now, 'secondFactor:recoveryCode', 'person', p_person::text, null, p_address,
    p_correlation);
  return true;
end
$$;
revoke all on function use_recovery_code from public;
grant execute on function use_recovery_code to banso_app;
