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
 * How many people confirm the records of a programme, by the rule of an office; none without a rule.
 * @name confirmationSteps
 * @type steps ConfirmationSteps from @banso/domain
 */
select
  c.steps
from
  shared_confirmation_rule c
where
  c.tenant_id = :tenant
  and c.programme_id = :programme;
