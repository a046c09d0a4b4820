create or replace function await_sealing() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  insert into audit_pending (entry_id, tenant_id) values (new.id, coalesce(new.tenant_id, 0));
  return null;
end
$$;
revoke all on function await_sealing from public;
