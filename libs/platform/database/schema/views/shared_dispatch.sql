-- Dispatches of experts (派遣).
create or replace view shared_dispatch with (security_invoker = true) as
  select id, need_id, tenant_id, municipality_code, engagement_id, expert_id, planned_on, state, asked_at, held_on,
         support_types, body_id, visit_id, version, requested_by,
         (select max(s.at) from dispatch_step s where s.dispatch_id = dispatch.id) as changed_at
    from dispatch;
grant select on shared_dispatch to banso_wide, banso_area, banso_mixed, banso_worker;
