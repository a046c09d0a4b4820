-- Remarks (所感) on visits, within the reader's reach: whoever reads the visit reads what was said about it.
create or replace view shared_visit_remark with (security_invoker = true) as
  select id, visit_id, engagement_id, tenant_id, municipality_code, text, written_by, written_at
    from visit_remark;
grant select on shared_visit_remark to banso_wide, banso_area, banso_mixed, banso_worker;
