/**
 * Puts mails down, each with a Message-ID that follows from its id, and gives the ids of those that were not there.
 * @name putMails
 */
insert into
  mail (id, tenant_id, person_id, kind, day, to_address, subject, body, message_id, next_attempt_at)
select
  m.id,
  :tenant,
  m."personId",
  m.kind,
  m.day,
  m."to",
  m.subject,
  m.body,
  '<' || m.id || '@' || :domain || '>',
  clock_timestamp()
from
  jsonb_to_recordset(:mails) as m (id uuid, "personId" uuid, kind text, day date, "to" text, subject text, body text)
on conflict do nothing
returning
  id;


/**
 * Withdraws the digests of earlier days that wait and are in nobody's hand.
 * @name withdrawDigests
 */
update mail
set
  state = 'withdrawn'
where
  id in (
    select
      id
    from
      mail
    where
      tenant_id = :tenant
      and kind = 'digest'
      and state = 'pending'
      and day < :before
    for update
      skip locked
  );


/**
 * Lets given-up mails of the offices that the actor administers be tried again, all of them or one.
 * @name retryMails
 * @nullable id
 */
update mail
set
  state = 'pending',
  attempts_allowed = attempts + :attempts,
  next_attempt_at = clock_timestamp()
where
  state = 'dead'
  and tenant_id = any (
    (
      select
        ctx_ints('app.administers')
    )::int[]
  )
  and (
    :id::uuid is null
    or id = :id
  );
