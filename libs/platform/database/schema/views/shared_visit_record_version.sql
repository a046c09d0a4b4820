-- All versions of records; visit_record has the one in force.
create or replace view shared_visit_record_version with (security_invoker = true) as
  select visit_id, engagement_id, tenant_id, municipality_code, version, superseded_at, held_on, mode,
         purpose, support_types, started_at, ended_at, participants_ours, participants_theirs, {record texts}, stage,
         next_visit_on,
         reason, written_by, recorded_at, body_ids
    from visit_record_version;
grant select on shared_visit_record_version to banso_wide, banso_area, banso_mixed, banso_worker;
