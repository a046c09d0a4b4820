-- Reports of experts (派遣報告), every version.
create or replace view shared_dispatch_report with (security_invoker = true) as
  select id, dispatch_id, tenant_id, engagement_id, expert_id, version, on_case, on_sheet, on_conduct, follow_up,
         written_at
    from dispatch_report;
grant select on shared_dispatch_report to banso_wide, banso_area, banso_mixed, banso_worker;
