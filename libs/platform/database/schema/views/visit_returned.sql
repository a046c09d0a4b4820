-- Records that were sent back and neither written anew nor confirmed since (recordStateOf in record-life.ts says the
-- same).
create or replace view visit_returned with (security_invoker = true) as
  select k.visit_id, k.engagement_id, k.tenant_id, k.municipality_code, k.version, k.comment, k.person_id, k.at
    from visit_record_event k
    join visit_record r on r.visit_id = k.visit_id and r.version = k.version
   where k.kind = 'returned'
     and not exists (
       select from visit_record_event l
        where l.visit_id = k.visit_id and l.version = k.version and l.id > k.id
          and l.kind in ('confirmed', 'returned'));
grant select on visit_returned to banso_wide, banso_area, banso_mixed, banso_worker;
