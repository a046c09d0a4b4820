/**
 * Dispatches with what reminders about them go by, as far as the actor sees the needs behind them: an expert sees none.
 * @name watchedDispatches
 * @type state DispatchState from @banso/domain
 */
select
  d.id,
  d.tenant_id as "tenantId",
  d.municipality_code as "municipalityCode",
  d.engagement_id as "engagementId",
  (
    select
      e.programme_id
    from
      shared_engagement e
    where
      e.id = d.engagement_id
  ) as "programmeId",
  d.state,
  (d.asked_at at time zone 'Asia/Tokyo')::date as "askedOn",
  d.held_on as "heldOn",
  d.requested_by as requester,
  d.expert_id as expert,
  exists (
    select
    from
      expert_at_desk x
    where
      x.person_id = d.expert_id
      and x.tenant_id = d.tenant_id
  ) as "expertSignsIn",
  (
    select
      h.person_id
    from
      shared_need_holder h
    where
      h.need_id = d.need_id
      and h.from_on <= ctx_today()
    order by
      h.from_on desc,
      h.id desc
    limit
      1
  ) as holder
from
  shared_dispatch d
  join shared_need n on n.id = d.need_id
where
  d.id = any (:dispatches::uuid[]);


/**
 * In which state dispatches are, for whoever may see them.
 * @name statesOfDispatches
 * @type state DispatchState from @banso/domain
 */
select
  d.id,
  d.state,
  (d.asked_at at time zone 'Asia/Tokyo')::date as "askedOn",
  d.held_on as "heldOn"
from
  shared_dispatch d
where
  d.id = any (:dispatches::uuid[]);


/**
 * Every dispatch of an office that waits for somebody, or about which a reminder stands.
 * @name dispatchesToWatch
 */
select
  d.id
from
  shared_dispatch d
where
  d.tenant_id = :tenant
  and d.state in ('asked', 'held')
union
select
  r.subject_id
from
  reminder r
where
  r.tenant_id = :tenant
  and r.state in ('open', 'acknowledged')
  and r.subject_kind in ('dispatchUnanswered', 'dispatchReport');


/**
 * What is written down of dispatches: the reminders that stand, and those for certain days.
 * @name storedDispatchReminders
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
  r.subject_kind in ('dispatchUnanswered', 'dispatchReport')
  and r.subject_id = any (:dispatches::uuid[])
  and (
    r.state in ('open', 'acknowledged')
    or r.due_on = any (:dueDays::date[])
  );


/**
 * Resolves the reminders about an expert's own dispatch whose cause is gone.
 * @name settleOwnDispatch
 * @writes
 */
select
  settle_dispatch_reminders(:dispatch, :kinds::text[]) as settled;
