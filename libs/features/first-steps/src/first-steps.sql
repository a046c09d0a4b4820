/**
 * The office whose first steps the actor sees: one that they work in, of several the first.
 * @name officeOfSteps
 */
select
  t.id
from
  shared_tenant t
where
  t.id = any (ctx_ints('app.tenants'))
order by
  t.id = any (coalesce(ctx_ints('app.manages'), '{}')) desc,
  t.id
limit
  1;


/**
 * What an office has of its first steps. An administrator sees no engagement and no visit, and is told whether there is
 * any: nothing else of them.
 * @name firstStepsThere
 * @nonNull programmes, areas, people, engagements, visits
 */
select
  s.programmes,
  s.areas,
  s.people,
  s.engagements,
  s.visits
from
  first_steps_of(:tenant) s;


/**
 * The steps that an office has passed over.
 * @name stepsSkipped
 * @type step FirstStep from @banso/domain
 */
select
  step
from
  first_step_skip
where
  tenant_id = :tenant;


/**
 * Passes over a step, once.
 * @name skipStep
 */
insert into
  first_step_skip (tenant_id, step, skipped_by)
values
  (:tenant, :step, :by)
on conflict do nothing;


/**
 * Takes back that a step was passed over.
 * @name unskipStep
 */
delete from first_step_skip
where
  tenant_id = :tenant
  and step = :step;
