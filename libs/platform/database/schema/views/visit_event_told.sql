-- What happened to records, as their readers are told it; `id` is its order. Somebody whom the reader may not know has
-- no name.
create or replace view visit_event_told with (security_invoker = true) as
  select k.id, k.visit_id, k.version,
         json_build_object(
           'version', k.version, 'kind', k.kind,
           'by', json_build_object(
             'id', k.person_id,
             'name', coalesce((select p.name from person p where p.id = k.person_id), '')),
           'at', k.at, 'comment', k.comment, 'steps', k.steps) as told
    from visit_record_event k;
grant select on visit_event_told to banso_wide, banso_area, banso_mixed, banso_worker;
