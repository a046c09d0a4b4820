create or replace function role_gets_room_back() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  update role_holding r set version = version + 1, until_on = nullif(least(old.former_until, (
      select min(n.from_on) - 1 from role_holding n
       where n.person_id = r.person_id and n.id <> r.id and n.from_on > old.until_on
         and (
n.organisation_id = r.organisation_id and n.role = r.role
or n.role <> r.role and n.role in ('admin', 'auditor') and r.role in ('admin', 'auditor')))), 'infinity')
   where r.id = old.role_holding_id and r.until_on = old.until_on;
  return null;
end
$$;
revoke all on function role_gets_room_back from public;
