/**
 * The office for which the actor sets the rules of programmes.
 * @name tenantRuled
 */
select
  t.id
from
  shared_tenant t
where
  t.id = any (ctx_ints('app.manages'))
  or t.id = any (ctx_ints('app.administers'))
order by
  t.id
limit
  1;


/**
 * A programme of the office or of all, with the steps that the office has set for it; null: none yet.
 * @name programmeToRule
 */
select
  g.id,
  c.steps
from
  programme g
  left join confirmation_rule c on c.programme_id = g.id
  and c.tenant_id = :tenant
where
  g.id::text = :id
  and (
    g.tenant_id is null
    or g.tenant_id = :tenant
  );


/**
 * Sets how many people confirm, over the rule of that version; nothing happens when there is another by now.
 * @name setConfirmationSteps
 */
insert into
  confirmation_rule as c (tenant_id, programme_id, steps, changed_by)
values
  (:tenant, :programme, :steps, :changedBy)
on conflict (tenant_id, programme_id) do update
set
  steps = excluded.steps,
  changed_by = excluded.changed_by,
  version = c.version + 1
where
  c.version = :version;
