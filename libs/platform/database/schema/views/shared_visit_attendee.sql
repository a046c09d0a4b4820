-- Who of us was on a held visit, by its record in force.
create or replace view shared_visit_attendee with (security_invoker = true) as
  select r.visit_id, w.person_id
    from visit_record_version r
   cross join lateral people_of_record(r.begun_by, r.from_list, r.participants_ours) w(person_id)
   where r.superseded_at is null;
grant select on shared_visit_attendee to banso_wide, banso_area, banso_mixed, banso_worker;
