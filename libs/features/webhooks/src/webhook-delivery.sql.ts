// Made from webhook-delivery.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link announceTransfers} gives. */
export interface AnnounceTransfersRow {
  announce_transfers: number | null;
}

/** Makes the messages of transfers that have been announced since. */
export const announceTransfers = statement<Record<string, never>, AnnounceTransfersRow>({
  name: 'announceTransfers',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: [],
      text: `
        select
          announce_transfers()`,
    },
  },
});

/** What {@link forgetOldDeliveries} is asked with. */
export interface ForgetOldDeliveriesParameters {
  tenant: number;
  days: number;
}

/** What {@link forgetOldDeliveries} gives. */
export type ForgetOldDeliveriesRow = Record<string, never>;

/** Forgets what became of old messages. */
export const forgetOldDeliveries = statement<ForgetOldDeliveriesParameters, ForgetOldDeliveriesRow>({
  name: 'forgetOldDeliveries',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['tenant', 'days'],
      text: `
        delete from webhook_delivery
        where
          tenant_id = $1
          and state in ('delivered', 'dead')
          and created_at < ctx_now() - make_interval(days => $2)`,
    },
  },
});

/** What {@link takeDeliveries} is asked with. */
export interface TakeDeliveriesParameters {
  worker: string;
  tenant: number;
  away: ReadonlyArray<string>;
  atMost: number;
}

/** What {@link takeDeliveries} gives. */
export interface TakeDeliveriesRow {
  id: string;
  webhookId: string;
  attempts: number;
  url: string;
  secret: string;
  body: string;
}

/**
 * Takes the messages that have waited longest, or whose worker is gone, `atMost` of them. Receivers in `away` are left
 * alone.
 */
export const takeDeliveries = statement<TakeDeliveriesParameters, TakeDeliveriesRow>({
  name: 'takeDeliveries',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['worker', 'tenant', 'away', 'atMost'],
      text: `
        update webhook_delivery d
        set
          state = 'sending',
          sender = $1,
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
              x.tenant_id = $2
              and w.paused_at is null
              and w.ended_at is null
              and x.webhook_id <> all ($3::uuid[])
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
              $4
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
          d.payload::text as body`,
    },
  },
});

/** What {@link noteAttempt} is asked with. */
export interface NoteAttemptParameters {
  state: string;
  status: number | null;
  failure: string | null;
  now: Date | string;
  pauseMinutes: number;
  id: string;
  worker: string;
  attempt: number;
}

/** What {@link noteAttempt} gives. */
export type NoteAttemptRow = Record<string, never>;

/** Writes down how an attempt ended, if it is still this worker's. */
export const noteAttempt = statement<NoteAttemptParameters, NoteAttemptRow>({
  name: 'noteAttempt',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['state', 'status', 'failure', 'now', 'pauseMinutes', 'id', 'worker', 'attempt'],
      text: `
        update webhook_delivery
        set
          state = $1,
          last_status = $2,
          last_error = $3,
          sending_since = null,
          sender = null,
          delivered_at = case
            when $1 = 'delivered' then $4::timestamptz
          end,
          next_attempt_at = clock_timestamp() + make_interval(mins => $5)
        where
          id = $6
          and state = 'sending'
          and sender = $7
          and attempts = $8`,
    },
  },
});
