-- Organisations: offices, health offices, universities, municipalities.
create or replace view shared_organisation with (security_invoker = true) as
  select id, tenant_id, kind, name, prefecture_code, area_id, municipality_code, search
    from organisation;
grant select on shared_organisation to banso_wide, banso_area, banso_mixed, banso_worker;
