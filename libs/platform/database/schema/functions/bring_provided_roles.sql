-- Roles that the groups at the provider bring: begun, kept up and ended at each signing in, in the person's own
-- organisation where they fit. Never to somebody who looks after accounts: they could put themselves into a group.
create or replace function bring_provided_roles(
  p_person uuid, p_roles text[], p_now timestamptz, p_mails jsonb, p_address text, p_correlation text
) returns void
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare d date := (p_now at time zone 'Asia/Tokyo')::date; who record; wanted text; held record;
  brought text[] := '{}';
begin
  select p.tenant_id, p.organisation_id, p.email, o.kind, o.area_id, o.is_office into who from person p
    join organisation o on o.id = p.organisation_id where p.id = p_person and p.tenant_id is not null
    and p.disabled_at is null for update of p;
  if not found then return; end if;
  for held in select id, role, from_on from role_term where person_id = p_person and provided and from_on <= d
    and (until_on is null or until_on >= d) and role <> all(p_roles) loop
    if held.from_on = d then delete from role_holding where id = held.id; else update role_holding
      set until_on = d - 1, version = version + 1 where id = held.id; end if;
    perform note_account(p_person, p_now, 'oidc:roles', 'person', p_person::text, jsonb_build_object('role',
      jsonb_build_array(held.role, null)), p_address, p_correlation);
  end loop;
  if exists (select from role_term where person_id = p_person and role = 'admin' and coalesce(until_on,
    'infinity') >= d) then return; end if;
  foreach wanted in array p_roles loop
    continue when wanted not in ('staff','partner','peer','expert') or not role_fits(wanted, who.kind, who.is_office)
      or (wanted = 'staff' and who.kind = 'healthOffice' and who.area_id is null)
      or has_left_role(p_person, who.organisation_id, wanted, d);
    begin
      update role_holding h set until_on = d + 31, version = h.version + 1 from role_term t
       where t.id = h.id and t.person_id = p_person and t.role = wanted and t.organisation_id = who.organisation_id
         and t.provided and t.from_on <= d and t.until_on >= d and h.until_on < d + 31;
      if not exists (select from role_term where person_id = p_person and role = wanted
        and organisation_id = who.organisation_id and from_on <= d and (until_on is null or until_on >= d)) then
        insert into role_holding (id, person_id, tenant_id, organisation_id, role, from_on, until_on, provided)
          values (gen_random_uuid(), p_person, who.tenant_id, who.organisation_id, wanted, d, d + 31,
          true);
        brought := brought || wanted;
      end if;
    exception when exclusion_violation then
      null; -- A term that somebody granted begins within these days: it goes before.
    end;
  end loop;
  if cardinality(brought) = 0 then return; end if;
  perform note_account(p_person, p_now, 'oidc:roles', 'person', p_person::text, jsonb_build_object('roles',
    jsonb_build_array(null, to_jsonb(brought))), p_address, p_correlation);
  perform tell_of_act(p_person, who.email, null, p_now, p_mails);
end
$$;
revoke all on function bring_provided_roles from public;
grant execute on function bring_provided_roles to banso_app;
