-- How an engagement moved between stages.
create or replace view shared_stage_change with (security_invoker = true) as
  select id, engagement_id, tenant_id, municipality_code, stage, since, reason, visit_id, changed_by,
         recorded_at, kind
    from stage_change;
grant select on shared_stage_change to banso_wide, banso_area, banso_mixed, banso_worker;
