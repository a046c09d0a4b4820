-- Pauses of engagements.
create or replace view shared_engagement_pause with (security_invoker = true) as
  select id, engagement_id, tenant_id, municipality_code, from_on, until_on, reason
    from engagement_pause;
grant select on shared_engagement_pause to banso_wide, banso_area, banso_mixed, banso_worker;
