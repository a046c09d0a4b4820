create or replace function role_makes_room() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare one record;
begin
  for one in
    select r.id, e.transfer_id, e.until_on, coalesce(r.until_on, 'infinity') as former
      from role_holding r join role_end e on e.role_holding_id = r.id
     where r.person_id = new.person_id and (
r.organisation_id = new.organisation_id and r.role = new.role
or r.role <> new.role and r.role in ('admin', 'auditor') and new.role in ('admin', 'auditor'))
       and e.until_on < new.from_on and coalesce(r.until_on, 'infinity') >= new.from_on
       -- What is not announced yet makes no room: the refusal is the same as without it. Without a context it is the
       -- operator who writes, or somebody who signs in, for whom a role begins today.
       and (e.hidden_until is null or ctx_today() is null or e.hidden_until <= ctx_today())
     order by e.until_on desc
  loop
    update role_end set former_until = one.former where role_holding_id = one.id and transfer_id = one.transfer_id;
    update role_holding set until_on = one.until_on where id = one.id;
  end loop;
  return new;
end
$$;
revoke all on function role_makes_room from public;
