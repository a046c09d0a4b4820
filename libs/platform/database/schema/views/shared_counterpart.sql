-- The people on the municipality's side.
create or replace view shared_counterpart with (security_invoker = true) as
  select id, engagement_id, tenant_id, municipality_code, name, post, from_on, until_on, is_main, note
    from counterpart;
grant select on shared_counterpart to banso_wide, banso_area, banso_mixed, banso_worker;
