-- Questions that a successor asks the predecessor.
create or replace view shared_handover_question with (security_invoker = true) as
  select id, engagement_id, tenant_id, municipality_code, packet_id, text, asked_by, asked_at, answer,
         answered_by, answered_at
    from handover_question;
grant select on shared_handover_question to banso_wide, banso_area, banso_mixed, banso_worker;
