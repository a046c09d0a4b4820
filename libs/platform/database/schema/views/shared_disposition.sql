-- What becomes of each thing that a leaver holds.
create or replace view shared_disposition with (security_invoker = true) as
  select id, tenant_id, transfer_id, held_kind, held_id, engagement_id, kind, successor_id, reason, result
    from disposition;
grant select on shared_disposition to banso_wide, banso_area, banso_mixed, banso_worker;
