-- Visits, planned, held and cancelled, without what was recorded of them.
create or replace view shared_visit with (security_invoker = true) as
  select id, engagement_id, tenant_id, municipality_code, status, planned_on, starts_at, place, mode, purpose,
         held_on, support_types, version, created_at, changed_at, day
    from visit;
grant select on shared_visit to banso_wide, banso_area, banso_mixed, banso_worker;
