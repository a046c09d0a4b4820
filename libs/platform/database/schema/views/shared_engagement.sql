-- Engagements: what they are, and the days that the cadence counts from (last_counted_on: of the last visit that
-- counts).
create or replace view shared_engagement with (security_invoker = true) as
  select id, tenant_id, municipality_code, programme_id, status, stage, started_on, cadence_months,
         online_counts, vision, version, created_at, last_held_on, last_held_in_person_on,
         case when online_counts then last_held_on else last_held_in_person_on end as last_counted_on, planned_days,
         visit_count, resumed_on, next_visit_due_on, due_in_words, cadence_from, cadence_statuses, search,
         follows_id
    from engagement;
grant select on shared_engagement to banso_wide, banso_area, banso_mixed, banso_worker;
