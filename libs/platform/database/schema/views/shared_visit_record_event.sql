-- What happened to a record: confirmed, returned, withdrawn.
create or replace view shared_visit_record_event with (security_invoker = true) as
  select id, visit_id, engagement_id, tenant_id, municipality_code, version, kind, comment, person_id, at,
         steps
    from visit_record_event;
grant select on shared_visit_record_event to banso_wide, banso_area, banso_mixed, banso_worker;
