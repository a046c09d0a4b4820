// Made from outbox.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link putMails} is asked with. */
export interface PutMailsParameters {
  tenant: number;
  domain: string;
  mails: string;
}

/** What {@link putMails} gives. */
export interface PutMailsRow {
  id: string;
}

/** Puts mails down, each with a Message-ID that follows from its id, and gives the ids of those that were not there. */
export const putMails = statement<PutMailsParameters, PutMailsRow>({
  name: 'putMails',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['tenant', 'domain', 'mails'],
      text: `
        insert into
          mail (id, tenant_id, person_id, kind, day, to_address, subject, body, message_id, next_attempt_at)
        select
          m.id,
          $1,
          m."personId",
          m.kind,
          m.day,
          m."to",
          m.subject,
          m.body,
          '<' || m.id || '@' || $2 || '>',
          clock_timestamp()
        from
          jsonb_to_recordset($3) as m (id uuid, "personId" uuid, kind text, day date, "to" text, subject text, body text)
        on conflict do nothing
        returning
          id`,
    },
  },
});

/** What {@link withdrawDigests} is asked with. */
export interface WithdrawDigestsParameters {
  tenant: number;
  before: CivilDay;
}

/** What {@link withdrawDigests} gives. */
export type WithdrawDigestsRow = Record<string, never>;

/** Withdraws the digests of earlier days that wait and are in nobody's hand. */
export const withdrawDigests = statement<WithdrawDigestsParameters, WithdrawDigestsRow>({
  name: 'withdrawDigests',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['tenant', 'before'],
      text: `
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
              tenant_id = $1
              and kind = 'digest'
              and state = 'pending'
              and day < $2
            for update
              skip locked
          )`,
    },
  },
});

/** What {@link retryMails} is asked with. */
export interface RetryMailsParameters {
  attempts: number;
  id: string | null;
}

/** What {@link retryMails} gives. */
export type RetryMailsRow = Record<string, never>;

/** Lets given-up mails of the offices that the actor administers be tried again, all of them or one. */
export const retryMails = statement<RetryMailsParameters, RetryMailsRow>({
  name: 'retryMails',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['attempts', 'id'],
      text: `
        update mail
        set
          state = 'pending',
          attempts_allowed = attempts + $1,
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
            $2::uuid is null
            or id = $2
          )`,
    },
  },
});
