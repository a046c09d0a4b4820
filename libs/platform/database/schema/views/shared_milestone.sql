-- Points of the road map (ロードマップ).
create or replace view shared_milestone with (security_invoker = true) as
  select id, engagement_id, tenant_id, municipality_code, text, due_on, state
    from milestone;
grant select on shared_milestone to banso_wide, banso_area, banso_mixed, banso_worker;
