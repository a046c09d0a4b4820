-- The versions of records that are in force: whoever asks for "the record" needs no further condition. The texts
-- are RECORD_TEXTS of libs/domain; record-texts.ts puts them in the place of the braces.
create or replace view visit_record with (security_invoker = true) as
  select visit_id, engagement_id, tenant_id, municipality_code, version, reason, held_on, mode, purpose, support_types,
         started_at, ended_at, participants_ours, participants_theirs,
         {record texts}, stage, next_visit_on,
         written_by, recorded_at, begun_by, begun_at
    from visit_record_version
   where superseded_at is null;
grant select on visit_record to banso_wide, banso_area, banso_mixed, banso_worker;
