-- Which municipalities lie in an area.
create or replace view shared_area_municipality with (security_invoker = true) as
  select area_id, municipality_code, tenant_id, kind
    from area_municipality;
grant select on shared_area_municipality to banso_wide, banso_area, banso_mixed, banso_worker;
