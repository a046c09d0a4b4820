/**
 * Makes the messages of transfers that have been announced since.
 * @name announceTransfers
 * @writes
 */
select
  announce_transfers();


/**
 * Forgets what became of old messages.
 * @name forgetOldDeliveries
 */
delete from webhook_delivery
where
  tenant_id = :tenant
  and state in ('delivered', 'dead')
  and created_at < ctx_now() - make_interval(days => :days);


/**
 * Takes the messages that have waited longest, or whose worker is gone, `atMost` of them. Receivers in `away` are left
 * alone.
 * @name takeDeliveries
 */
update webhook_delivery d
set
  state = 'sending',
  sender = :worker,
  sending_since = clock_timestamp(),
  attempts = d.attempts + 1
from
  (
    select
      x.id
    from
      webhook_delivery x
      join webhook w on w.id = x.webhook_id
    where
      x.tenant_id = :tenant
      and w.paused_at is null
      and w.ended_at is null
      and x.webhook_id <> all (:away::uuid[])
      and (
        (
          x.state = 'pending'
          and x.next_attempt_at <= clock_timestamp()
        )
        or (
          x.state = 'sending'
          and not exists (
            select
            from
              shared_worker z
            where
              z.id = x.sender
          )
        )
      )
    order by
      x.next_attempt_at,
      x.id
    limit
      :atMost
    for update of
      x skip locked
  ) due,
  webhook w
where
  d.id = due.id
  and w.id = d.webhook_id
returning
  d.id,
  d.webhook_id as "webhookId",
  d.attempts,
  w.url,
  w.secret,
  d.payload::text as body;


/**
 * Writes down how an attempt ended, if it is still this worker's.
 * @name noteAttempt
 * @nullable status, failure
 */
update webhook_delivery
set
  state = :state,
  last_status = :status,
  last_error = :failure,
  sending_since = null,
  sender = null,
  delivered_at = case
    when :state = 'delivered' then :now::timestamptz
  end,
  next_attempt_at = clock_timestamp() + make_interval(mins => :pauseMinutes)
where
  id = :id
  and state = 'sending'
  and sender = :worker
  and attempts = :attempt;
