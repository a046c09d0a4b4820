export const ANNOUNCE_TRANSFERS_SQL = 'select announce_transfers()';

/** What became of old messages is forgotten: $1 tenant, $2 days. */
export const FORGET_SQL = `delete from webhook_delivery where tenant_id = $1 and state in ('delivered', 'dead') and created_at < ctx_now() - make_interval(days => $2)`;

/** Takes the message that has waited longest, or whose worker is gone, as long as its own lease stands: $1 tenant, $2 the worker, $3 subscriptions to leave alone. */
export const CLAIM_SQL = `
  with alive as materialized (select id from worker where id = $2 for key share)
  update webhook_delivery d set state = 'sending', sender = $2, sending_since = clock_timestamp(), attempts = d.attempts + 1
    from (select x.id from webhook_delivery x join webhook w on w.id = x.webhook_id
           where x.tenant_id = $1 and w.paused_at is null and w.ended_at is null and x.webhook_id <> all($3::uuid[])
             and ((x.state = 'pending' and x.next_attempt_at <= clock_timestamp()) or (x.state = 'sending' and not exists (select from worker z where z.id = x.sender))) and exists (select from alive)
           order by x.next_attempt_at, x.id limit 1 for update of x skip locked) due, webhook w
   where d.id = due.id and w.id = d.webhook_id
  returning d.id, d.webhook_id as "webhookId", d.attempts, w.url, w.secret, d.payload::text as body`;

/** Writes down how an attempt ended, if it is still this worker's: $1 id, $2 attempt, $3 state, $4 status, $5 failure, $6 now, $7 minutes until the next, $8 the worker. */
export const NOTE_SQL = `
  update webhook_delivery set state = $3, last_status = $4, last_error = $5, sending_since = null, sender = null, delivered_at = case when $3 = 'delivered' then $6::timestamptz end,
         next_attempt_at = clock_timestamp() + make_interval(mins => $7)
   where id = $1 and state = 'sending' and sender = $8 and attempts = $2`;
