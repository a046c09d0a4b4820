-- Mails and what became of them, without their text.
create or replace view shared_mail with (security_invoker = true) as
  select id, tenant_id, person_id, kind, day, subject, message_id, state, attempts, attempts_allowed,
         next_attempt_at, sending_since, sent_at, possible_duplicate, last_error, created_at, sender
    from mail;
grant select on shared_mail to banso_wide, banso_area, banso_mixed, banso_worker;
