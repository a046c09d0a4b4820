/**
 * Somebody's own reminders by due day, after the day and id of the last one that was shown, all of them or the one
 * that `only` names. A manager reads others' in the engagements, not here.
 * @name ownReminders
 * @nullable only, state
 * @type step ReminderStep from @banso/domain
 */
select
  r.id,
  r.step,
  r.why,
  r.due_on as "dueOn",
  r.falls_on as "fallsOn",
  r.state,
  case
    when r.subject_kind not in ('dispatchUnanswered', 'dispatchReport') then r.engagement_id
  end as "engagementId",
  r.escalation,
  case
    when r.subject_kind in ('plannedVisit', 'recordMissing', 'unconfirmed') then r.subject_id
  end as "visitId",
  case
    when r.subject_kind in ('dispatchUnanswered', 'dispatchReport') then r.subject_id
  end as "dispatchId",
  json_build_object('code', m.code, 'name', m.name, 'prefecture', m.prefecture) as municipality,
  (
    select
      l.sent_at
    from
      shared_mail l
    where
      l.id = r.mail_id
      and l.state = 'sent'
  ) as "mailedAt"
from
  reminder r
  join shared_municipality m on m.code = r.municipality_code
where
  r.person_id = :person
  and (
    r.hidden_until is null
    or r.hidden_until <= ctx_today()
  )
  and (
    :only::uuid is null
    or r.id = :only
  )
  and (
    :state::text is null
    or r.state = :state
  )
  and (r.due_on, r.id) > (:afterDue::date, :afterId::uuid)
order by
  r.due_on,
  r.id
limit
  :limit;
