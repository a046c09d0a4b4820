-- Records that wait for a manager: one home for desk, reminders and sweep. What was sent back waits for its writer
-- instead.
create or replace view visit_unconfirmed with (security_invoker = true) as
  select v.id as visit_id, v.engagement_id, v.tenant_id, v.municipality_code, v.held_on, r.recorded_at, r.written_by
    from visit v
    join visit_record r on r.visit_id = v.id
   where v.status = 'recorded'
     and not exists (select from visit_returned b where b.visit_id = v.id);
grant select on visit_unconfirmed to banso_wide, banso_area, banso_mixed, banso_worker;
