-- Who owns an action item from which day on.
create or replace view shared_action_item_owner with (security_invoker = true) as
  select id, action_item_id, engagement_id, tenant_id, municipality_code, person_id, from_on, hidden_until,
         transfer_id
    from action_item_owner;
grant select on shared_action_item_owner to banso_wide, banso_area, banso_mixed, banso_worker;
