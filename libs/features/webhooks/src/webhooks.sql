/**
 * The receivers that are told, the oldest first.
 * @name receivers
 * @nullable only
 */
select
  w.id,
  w.version,
  w.name,
  w.url,
  w.events,
  w.paused_at is not null as "isPaused",
  w.created_at as "createdAt",
  (
    select
      count(*)::int
    from
      webhook_delivery d
    where
      d.webhook_id = w.id
      and d.state in ('pending', 'sending')
  ) as waiting,
  (
    select
      count(*)::int
    from
      webhook_delivery d
    where
      d.webhook_id = w.id
      and d.state = 'dead'
  ) as dead,
  (
    select
      max(d.delivered_at)
    from
      webhook_delivery d
    where
      d.webhook_id = w.id
  ) as "lastDeliveredAt"
from
  webhook w
where
  w.ended_at is null
  and (
    :only::uuid is null
    or w.id = :only
  )
order by
  w.created_at,
  w.id;


/**
 * The messages of one receiver, newest first, behind the place where the page before ended.
 * @name deliveriesOf
 */
select
  d.created_at::text as key,
  d.id,
  d.event,
  d.state,
  d.attempts,
  d.created_at as "createdAt",
  d.delivered_at as "deliveredAt",
  case
    when d.state = 'pending' then d.next_attempt_at
  end as "nextAttemptAt",
  d.last_status as "lastStatus",
  d.last_error as "lastError"
from
  webhook_delivery d
  join webhook w on w.id = d.webhook_id
  and w.ended_at is null
where
  d.webhook_id = :webhook
  and (d.created_at, d.id) < (:beforeMoment::timestamptz, :beforeId::uuid)
order by
  d.created_at desc,
  d.id desc
limit
  :limit;


/**
 * One message, of a receiver that is still told.
 * @name delivery
 */
select
  d.id,
  d.event,
  d.state,
  d.attempts,
  d.created_at as "createdAt",
  d.delivered_at as "deliveredAt",
  case
    when d.state = 'pending' then d.next_attempt_at
  end as "nextAttemptAt",
  d.last_status as "lastStatus",
  d.last_error as "lastError"
from
  webhook_delivery d
  join webhook w on w.id = d.webhook_id
  and w.ended_at is null
where
  d.id = :id;


/**
 * The office whose receivers the actor may register; of several, the first.
 * @name officeAdministered
 */
select
  t.id
from
  shared_tenant t
where
  t.id = any (ctx_ints('app.administers'))
order by
  t.id
limit
  1;


/**
 * Puts a message back at the beginning of its attempts, unless it has arrived or is under way.
 * @name sendAgain
 */
update webhook_delivery
set
  state = 'pending',
  attempts = 0,
  next_attempt_at = clock_timestamp()
where
  id = :id
  and state in ('pending', 'dead');
