-- Which municipalities a university or other body looks after.
create or replace view shared_assignment with (security_invoker = true) as
  select id, tenant_id, organisation_id, municipality_code, from_on, until_on
    from assignment;
grant select on shared_assignment to banso_wide, banso_area, banso_mixed, banso_worker;
