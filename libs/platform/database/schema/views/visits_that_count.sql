-- Visits that were held: those that move the cadence on, the ones online only where the engagement counts them. As a
-- pure function: countsForCadence. The day is that on which it was held, and an office's are found by it.
create or replace view visits_that_count with (security_invoker = true) as
  select id, engagement_id, tenant_id, municipality_code, held_on, mode <> 'online' as in_person, day
    from visit
   where status in ('recorded', 'confirmed');
grant select on visits_that_count to banso_wide, banso_area, banso_mixed, banso_worker;
