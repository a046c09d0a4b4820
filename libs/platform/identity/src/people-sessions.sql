/**
 * A person of an office that the actor administers, as far as their account goes.
 * @name accountAdministered
 */
select
  p.id
from
  shared_person p
where
  p.id = :id
  and p.tenant_id = any (ctx_ints('app.administers'));
