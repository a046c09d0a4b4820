// Made from webhooks.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link receivers} is asked with. */
export interface ReceiversParameters {
  only: string | null;
}

/** What {@link receivers} gives. */
export interface ReceiversRow {
  id: string;
  version: number;
  name: string;
  url: string;
  events: string[];
  isPaused: boolean;
  createdAt: string;
  waiting: number;
  dead: number;
  lastDeliveredAt: string | null;
}

/** The receivers that are told, the oldest first. */
export const receivers = statement<ReceiversParameters, ReceiversRow>({
  name: 'receivers',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['only'],
      text: `
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
            $1::uuid is null
            or w.id = $1
          )
        order by
          w.created_at,
          w.id`,
    },
  },
});

/** What {@link deliveriesOf} is asked with. */
export interface DeliveriesOfParameters {
  webhook: string;
  beforeMoment: Date | string;
  beforeId: string;
  limit: number;
}

/** What {@link deliveriesOf} gives. */
export interface DeliveriesOfRow {
  key: string;
  id: string;
  event: string;
  state: 'pending' | 'sending' | 'delivered' | 'dead';
  attempts: number;
  createdAt: string;
  deliveredAt: string | null;
  nextAttemptAt: string | null;
  lastStatus: number | null;
  lastError: string | null;
}

/** The messages of one receiver, newest first, behind the place where the page before ended. */
export const deliveriesOf = statement<DeliveriesOfParameters, DeliveriesOfRow>({
  name: 'deliveriesOf',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['webhook', 'beforeMoment', 'beforeId', 'limit'],
      text: `
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
          d.webhook_id = $1
          and (d.created_at, d.id) < ($2::timestamptz, $3::uuid)
        order by
          d.created_at desc,
          d.id desc
        limit
          $4`,
    },
  },
});

/** What {@link delivery} is asked with. */
export interface DeliveryParameters {
  id: string;
}

/** What {@link delivery} gives. */
export interface DeliveryRow {
  id: string;
  event: string;
  state: 'pending' | 'sending' | 'delivered' | 'dead';
  attempts: number;
  createdAt: string;
  deliveredAt: string | null;
  nextAttemptAt: string | null;
  lastStatus: number | null;
  lastError: string | null;
}

/** One message, of a receiver that is still told. */
export const delivery = statement<DeliveryParameters, DeliveryRow>({
  name: 'delivery',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['id'],
      text: `
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
          d.id = $1`,
    },
  },
});

/** What {@link officeAdministered} gives. */
export interface OfficeAdministeredRow {
  id: number;
}

/** The office whose receivers the actor may register; of several, the first. */
export const officeAdministered = statement<Record<string, never>, OfficeAdministeredRow>({
  name: 'officeAdministered',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: [],
      text: `
        select
          t.id
        from
          shared_tenant t
        where
          t.id = any (ctx_ints('app.administers'))
        order by
          t.id
        limit
          1`,
    },
  },
});

/** What {@link sendAgain} is asked with. */
export interface SendAgainParameters {
  id: string;
}

/** What {@link sendAgain} gives. */
export type SendAgainRow = Record<string, never>;

/** Puts a message back at the beginning of its attempts, unless it has arrived or is under way. */
export const sendAgain = statement<SendAgainParameters, SendAgainRow>({
  name: 'sendAgain',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['id'],
      text: `
        update webhook_delivery
        set
          state = 'pending',
          attempts = 0,
          next_attempt_at = clock_timestamp()
        where
          id = $1
          and state in ('pending', 'dead')`,
    },
  },
});
