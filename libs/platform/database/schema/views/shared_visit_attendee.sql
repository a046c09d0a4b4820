-- Who of us was on a held visit: whoever its record in force names, and who was the first to write it (a later hand
-- corrects words). Each person once.
create or replace view shared_visit_attendee with (security_invoker = true) as
  select r.visit_id, w.person_id
    from visit_record_version r
   cross join lateral (
     select r.begun_by
      union select (p ->> 'personId')::uuid from jsonb_array_elements(r.participants_ours) p
       where p ->> 'personId' is not null) w(person_id)
   where r.superseded_at is null;
grant select on shared_visit_attendee to banso_wide, banso_area, banso_mixed, banso_worker;
