/**
 * The open reminders that have not been mailed, for those whose digest of the day is not written yet, or with
 * `immediate` for those who want mail at once, locked until the transaction ends. Nobody without an address, or who
 * is disabled, gets mail; a reminder that is written down says why.
 * @name remindersToMail
 * @type step ReminderStep from @banso/domain
 * @nonNull email, why
 */
select
  r.id,
  p.id as "personId",
  p.name,
  p.email,
  r.step,
  r.subject_kind as "subjectKind",
  r.subject_id as "subjectId",
  r.engagement_id as "engagementId",
  m.name as municipality,
  m.prefecture,
  r.why ->> 'ja' as why
from
  reminder r
  join shared_person p on p.id = r.person_id
  join shared_municipality m on m.code = r.municipality_code
  left join shared_mail l on l.id = r.mail_id
where
  r.tenant_id = :tenant
  and r.state = 'open'
  and not r.quiet
  and p.disabled_at is null
  and p.email is not null
  and /*if immediate*/ p.mail_mode = 'immediate'
  and r.mail_id is null
  and r.step <> all (:digestOnly::text[])
  /*else*/
  not exists (
    select
    from
      shared_mail d
    where
      d.person_id = p.id
      and d.kind = 'digest'
      and d.day = :day
  )
  -- A mail that was given up or withdrawn has told nobody: what still holds of it is told again.
  and (
    r.mail_id is null
    or l.state in ('dead', 'withdrawn')
  )
  and (
    p.mail_mode <> 'none'
    or r.escalation
  )
  and (
    p.mail_mode <> 'immediate'
    or l.state in ('dead', 'withdrawn')
    or r.step = any (:digestOnly::text[])
  ) /*end*/
order by
  p.id,
  r.escalation desc,
  r.due_on,
  r.municipality_code,
  r.id
for update of
  r;


/**
 * Ties each of the reminders to the mail that tells of it.
 * @name tieReminders
 */
update reminder r
set
  mail_id = t.mail
from
  unnest(:ids::uuid[], :mails::uuid[]) as t (id, mail)
where
  r.id = t.id;
