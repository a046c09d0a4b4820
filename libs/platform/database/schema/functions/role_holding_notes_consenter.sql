create or replace function role_holding_notes_consenter() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  update tenant set consenter_since = clock_timestamp() where id = new.tenant_id and consenter_since is null;
  return null;
end
$$;
revoke all on function role_holding_notes_consenter from public;
