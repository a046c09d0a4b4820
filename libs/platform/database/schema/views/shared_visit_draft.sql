-- Records that are being written.
create or replace view shared_visit_draft with (security_invoker = true) as
  select visit_id, person_id, engagement_id, tenant_id, municipality_code, content, version, saved_at
    from visit_draft;
grant select on shared_visit_draft to banso_wide, banso_area, banso_mixed, banso_worker;
