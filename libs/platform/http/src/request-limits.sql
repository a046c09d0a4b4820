/**
 * Tells the database how many requests were let in here, and hears how full the buckets are with everybody's in them.
 * @name pourRequests
 * @nonNull subject, level
 * @writes
 */
select
  r.subject,
  r.level
from
  pour_requests(:poured) r;


/**
 * Forgets the buckets that have run out.
 * @name forgetRequests
 * @writes
 */
select
  forget_requests() as nothing;
