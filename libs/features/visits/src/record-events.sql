/**
 * What happened to the record of a visit, in order; `plannedOn`: the day that a withdrawn visit was planned for.
 * @name recordEvents
 */
select
  k.kind,
  k.version,
  k.person_id as "personId",
  k.steps,
  k.planned_on as "plannedOn"
from
  visit_record_event k
where
  k.visit_id = :visit
order by
  k.id;


/**
 * How many people confirm the records of an engagement's programme, by the rule of its office; none without a rule.
 * @name confirmationSteps
 * @type steps ConfirmationSteps from @banso/domain
 */
select
  c.steps
from
  shared_engagement e
  join shared_confirmation_rule c on c.tenant_id = e.tenant_id
  and c.programme_id = e.programme_id
where
  e.id = :engagement;
