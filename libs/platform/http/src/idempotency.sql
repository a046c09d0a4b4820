/**
 * Lets one of several requests with the same key go on; false for the others.
 * @name lockKey
 */
select
  pg_try_advisory_xact_lock(hashtextextended (:key, 0)) as free;


/**
 * What was answered to a person under a key.
 * @name keptAnswer
 */
select
  request_hash as "requestHash",
  status,
  body,
  reach
from
  idempotency
where
  person_id = :person
  and key = :key;


/**
 * What the actor reaches in this transaction.
 * @name reachNow
 * @nonNull reach
 * @type reach KeptReach from ./kept-reach.js
 */
select
  reach_now() as reach;


/**
 * Keeps what was answered to a person under a key, with what they reach.
 * @name keepAnswer
 */
insert into
  idempotency (person_id, key, request_hash, status, body, created_at, reach)
values
  (
    :person,
    :key,
    :requestHash,
    :status,
    :body,
    :now,
    reach_now() || jsonb_build_object('roles', :roles::text[])
  );
