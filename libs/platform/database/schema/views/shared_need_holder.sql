-- Who keeps a need from which day on.
create or replace view shared_need_holder with (security_invoker = true) as
  select id, need_id, tenant_id, municipality_code, engagement_id, person_id, from_on, hidden_until, transfer_id
    from need_holder;
grant select on shared_need_holder to banso_wide, banso_area, banso_mixed, banso_worker;
