-- Areas of an office: medical districts, bureaus.
create or replace view shared_area with (security_invoker = true) as
  select id, tenant_id, kind, name
    from area;
grant select on shared_area to banso_wide, banso_area, banso_mixed, banso_worker;
