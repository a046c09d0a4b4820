/**
 * Makes whoever else changes the facts of an engagement's cadence wait until the transaction ends.
 * @name holdCadence
 */
select
from
  engagement
where
  id = :engagement
for no key update;


/**
 * Engagements of a tenant whose stored cadence may be wrong: that of a closed one says so and is done with.
 * @name engagementsWithCadence
 */
select
  id
from
  engagement
where
  tenant_id = :tenant
  and (
    status <> 'closed'
    or cadence_statuses <> '{closed}'
  );


/**
 * The facts of the cadence rule. `status` comes from the rows that tell its story, not from the stored word; `stored`
 * is what the rule said when it was asked last.
 * @name cadenceFacts
 */
select
  e.id,
  e.tenant_id as "tenantId",
  e.started_on as "startedOn",
  e.cadence_months as "cadenceMonths",
  e.online_counts as "onlineCounts",
  e.last_held_on as "lastHeldOn",
  e.last_held_in_person_on as "lastHeldInPersonOn",
  e.planned_days as "plannedDays",
  case
    when exists (
      select
      from
        closure_in_force c
      where
        c.engagement_id = e.id
    ) then 'closed'
    when exists (
      select
      from
        engagement_pause p
      where
        p.engagement_id = e.id
        and p.until_on is null
    ) then 'paused'
    else 'active'
  end as status,
  (
    select
      max(p.until_on)
    from
      engagement_pause p
    where
      p.engagement_id = e.id
  ) as "resumedOn",
  concat_ws('|', e.status, e.next_visit_due_on, e.cadence_from::text, e.cadence_statuses::text) as stored
from
  engagement e
where
  e.id = any (:engagements::uuid[]);


/**
 * Stores what the rule says of many engagements.
 * @name storeCadences
 */
update engagement e
set
  status = c.status,
  resumed_on = c.resumed_on,
  next_visit_due_on = c.next_visit_due_on,
  due_in_words = c.due_in_words,
  cadence_from = c.cadence_from,
  cadence_statuses = c.cadence_statuses
from
  jsonb_to_recordset(:cadences) as c (
    id uuid,
    status text,
    resumed_on date,
    next_visit_due_on date,
    due_in_words jsonb,
    cadence_from date[],
    cadence_statuses text[]
  )
where
  e.id = c.id;


/**
 * Goes on in the name of a tenant, whose administrator sees no engagement.
 * @name actForTenantOfCalendar
 * @writes
 */
select
  act_for_tenant(:tenant);
