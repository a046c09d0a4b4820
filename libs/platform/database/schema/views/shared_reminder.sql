-- Reminders.
create or replace view shared_reminder with (security_invoker = true) as
  select id, tenant_id, municipality_code, engagement_id, subject_kind, subject_id, step, occurrence, due_on,
         falls_on, person_id, state, why, escalation, hidden_until, mail_id, created_at, settled_at, quiet
    from reminder;
grant select on shared_reminder to banso_wide, banso_area, banso_mixed, banso_worker;
