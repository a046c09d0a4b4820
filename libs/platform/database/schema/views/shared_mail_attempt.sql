-- Times at which mails were offered to the mail server.
create or replace view shared_mail_attempt with (security_invoker = true) as
  select mail_id, number, tenant_id, worker, began_at, ended_at, outcome, answer
    from mail_attempt;
grant select on shared_mail_attempt to banso_wide, banso_area, banso_mixed, banso_worker;
