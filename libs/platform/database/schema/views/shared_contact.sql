-- Phone calls and mails between visits, but for those that were taken back.
create or replace view shared_contact with (security_invoker = true) as
  select id, engagement_id, tenant_id, municipality_code, contacted_on, mode, counterpart, text, outcome
    from contact where withdrawn_at is null;
grant select on shared_contact to banso_wide, banso_area, banso_mixed, banso_worker;
