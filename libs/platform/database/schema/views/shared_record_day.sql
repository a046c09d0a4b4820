-- The days on which a visit was held, as each version of its record said: where it counts, and where it once counted.
create or replace view shared_record_day with (security_invoker = true) as
  select visit_id, held_on from visit_record_version;
grant select on shared_record_day to banso_wide, banso_area, banso_mixed, banso_worker;
