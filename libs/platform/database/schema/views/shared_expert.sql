-- Where the experts of an office serve.
create or replace view shared_expert with (security_invoker = true) as
  select person_id, tenant_id, area_ids
    from expert;
grant select on shared_expert to banso_wide, banso_area, banso_mixed, banso_worker;
