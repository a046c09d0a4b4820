-- Why a visit was cancelled.
create or replace view shared_visit_cancellation with (security_invoker = true) as
  select visit_id, engagement_id, tenant_id, municipality_code, reason, cancelled_by, cancelled_at
    from visit_cancellation;
grant select on shared_visit_cancellation to banso_wide, banso_area, banso_mixed, banso_worker;
