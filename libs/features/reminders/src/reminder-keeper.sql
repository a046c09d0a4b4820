/**
 * What is written down of engagements: the reminders that stand, and those for certain due days.
 * @name storedReminders
 * @type step ReminderStep from @banso/domain
 */
select
  r.id,
  r.subject_kind as "subjectKind",
  r.subject_id as "subjectId",
  r.step,
  r.occurrence,
  r.due_on as "dueOn",
  r.person_id as recipient,
  r.state
from
  reminder r
where
  r.engagement_id = any (
    (
      select
        :engagements::uuid[]
    )::uuid[]
  )
  -- Those about dispatches follow the dispatch.
  and r.subject_kind not in ('dispatchUnanswered', 'dispatchReport')
  and (
    r.state in ('open', 'acknowledged')
    or r.due_on = any (
      (
        select
          :dueDays::date[]
      )::date[]
    )
  );


/**
 * Writes reminders down; what is there already stays as it is. What was skipped is settled at once.
 * @name writeReminders
 */
insert into
  reminder (
    id,
    tenant_id,
    municipality_code,
    engagement_id,
    subject_kind,
    subject_id,
    step,
    occurrence,
    due_on,
    falls_on,
    person_id,
    state,
    why,
    escalation,
    quiet,
    settled_at
  )
select
  r.id,
  r.tenant_id,
  r.municipality_code,
  r.engagement_id,
  r.subject_kind,
  r.subject_id,
  r.step,
  r.occurrence,
  r.due_on,
  r.falls_on,
  r.person_id,
  r.state,
  r.why,
  r.escalation,
  r.quiet,
  case
    when r.state = 'superseded' then :now::timestamptz
  end
from
  jsonb_to_recordset(:reminders) as r (
    id uuid,
    tenant_id int,
    municipality_code text,
    engagement_id uuid,
    subject_kind text,
    subject_id uuid,
    step text,
    occurrence int,
    due_on date,
    falls_on date,
    person_id uuid,
    state text,
    why jsonb,
    escalation boolean,
    quiet boolean
  )
on conflict do nothing;


/**
 * Gives each of the reminders its new state.
 * @name settleReminders
 */
update reminder r
set
  state = c.state,
  settled_at = case
    when c.state = 'open' then null
    else :now::timestamptz
  end
from
  unnest(:ids::uuid[], :states::text[]) as c (id, state)
where
  r.id = c.id;
