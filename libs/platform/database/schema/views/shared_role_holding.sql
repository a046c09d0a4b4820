-- Roles as they were given: role_term says what holds.
create or replace view shared_role_holding with (security_invoker = true) as
  select id, person_id, tenant_id, organisation_id, role, from_on, until_on, provided
    from role_holding;
grant select on shared_role_holding to banso_wide, banso_area, banso_mixed, banso_worker;
