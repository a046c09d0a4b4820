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
 * What the actor reaches in this transaction, as the policies compare with it; and for which bodies, whose opinions
 * they read.
 * @name reachNow
 * @nonNull reach.own, reach.assigned
 */
select
  jsonb_build_object(
    'tenants',
    ctx_ints('app.tenants'),
    'wide',
    ctx_ints('app.wide'),
    'manages',
    ctx_ints('app.manages'),
    'administers',
    ctx_ints('app.administers'),
    'audits',
    ctx_ints('app.audits'),
    'bureau',
    ctx_ints('app.bureau'),
    'own',
    ctx_texts('app.own'),
    'assigned',
    ctx_texts('app.assigned'),
    'member',
    ctx_uuids('app.member'),
    'packets',
    ctx_uuids('app.packets'),
    'bodies',
    array(
      select
        t.organisation_id
      from
        role_term t
      where
        t.person_id = ctx_person()
        and t.role = 'partner'
        and holds_on(t.from_on, t.until_on, ctx_today())
    )
  ) as reach;
