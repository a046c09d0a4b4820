-- Visits that were held: those that move the cadence on, the ones online only where the engagement counts them. As a
-- pure function: countsForCadence.
create or replace view visits_that_count with (security_invoker = true) as
  select id, engagement_id, tenant_id, municipality_code, held_on, mode <> 'online' as in_person
    from visit
   where status in ('recorded', 'confirmed');
grant select on visits_that_count to banso_wide, banso_area, banso_mixed, banso_worker;
