-- Offices, each a tenant. prefecture_code is where the office is; whom it supports says shared_tenant_field.
create or replace view shared_tenant with (security_invoker = true) as
  select id, prefecture_code, name, kind
    from tenant;
grant select on shared_tenant to banso_wide, banso_area, banso_mixed, banso_worker;
