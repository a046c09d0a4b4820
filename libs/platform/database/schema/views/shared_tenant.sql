-- Offices, each a tenant.
create or replace view shared_tenant with (security_invoker = true) as
  select id, prefecture_code, name
    from tenant;
grant select on shared_tenant to banso_wide, banso_area, banso_mixed, banso_worker;
