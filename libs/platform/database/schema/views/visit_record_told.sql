-- Versions of records as their readers are told them: the texts (RECORD_TEXTS in record-fields.ts) as one JSON object,
-- days civil, times HH:MM in Tokyo. A writer whom the reader may not know has no name.
create or replace view visit_record_told with (security_invoker = true) as
  select r.visit_id, r.version, r.superseded_at, r.reason, r.recorded_at,
         json_build_object(
           'id', r.written_by,
           'name', coalesce((select p.name from person p where p.id = r.written_by), '')) as written_by,
         json_build_object(
           'heldOn', r.held_on, 'mode', r.mode, 'purpose', r.purpose, 'supportTypes', r.support_types,
           'startedAt', to_char(r.started_at, 'HH24:MI'), 'endedAt', to_char(r.ended_at, 'HH24:MI'),
           'participantsOurs', r.participants_ours, 'participantsTheirs', r.participants_theirs,
           {record texts told},
           'stage', r.stage, 'nextVisitOn', r.next_visit_on) as text
    from visit_record_version r;
grant select on visit_record_told to banso_wide, banso_area, banso_mixed, banso_worker;
