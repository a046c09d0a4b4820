-- Action items (宿題).
create or replace view shared_action_item with (security_invoker = true) as
  select id, engagement_id, tenant_id, municipality_code, visit_id, text, side, owner_name, due_on, state,
         evidence, done_on, version, created_at
    from action_item;
grant select on shared_action_item to banso_wide, banso_area, banso_mixed, banso_worker;
