/**
 * A person of an office whose transfers the actor registers.
 * @name personManaged
 * @nonNull tenantId
 */
select
  p.tenant_id as "tenantId"
from
  shared_person p
where
  p.id = :person
  and p.tenant_id = any (ctx_ints('app.manages'));


/**
 * Lets transfers of one person wait for each other, until the end of the transaction; those of others go side by side,
 * but none beside a list, which is registered for its whole office at once.
 * @name queueTransfer
 */
select
  pg_advisory_xact_lock_shared(hashtextextended ('transfers', :tenant::int)) as office,
  pg_advisory_xact_lock(hashtextextended ('transfer:' || :person::text, 0)) as person;


/**
 * A transfer of the person that is still to come, or takes effect on the same day as another.
 * @name openTransfer
 */
select
  x.effective_on as "effectiveOn"
from
  transfer x
where
  x.person_id = :person
  and x.withdrawn_at is null
  and (
    x.effective_on > :today
    or x.effective_on = :effectiveOn
  );


/**
 * Notes when what becomes of everything was confirmed.
 * @name confirmTransfer
 */
update transfer
set
  confirmed_at = :now
where
  id = :transfer;
