-- Initiatives (具体的な取組).
create or replace view shared_initiative with (security_invoker = true) as
  select id, engagement_id, tenant_id, municipality_code, text, state, started_on
    from initiative;
grant select on shared_initiative to banso_wide, banso_area, banso_mixed, banso_worker;
