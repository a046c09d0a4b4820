// Made from mail-delivery.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link takeDueMails} is asked with. */
export interface TakeDueMailsParameters {
  tenant: number;
  atMost: number;
  worker: string;
  attemptsAtMost: number;
}

/** What {@link takeDueMails} gives. */
export interface TakeDueMailsRow {
  id: string;
  to: string;
  subject: string;
  text: string;
  messageId: string;
  attempts: number;
  tries: number;
  again: boolean;
}

/**
 * Takes mails whose worker is gone, then those that are due, `atMost` of them. `tries` counts since a mail was put
 * down, or sent again by hand, this attempt included; `again`: its former worker was gone while it was being sent.
 */
export const takeDueMails = statement<TakeDueMailsParameters, TakeDueMailsRow>({
  name: 'takeDueMails',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['tenant', 'atMost', 'worker', 'attemptsAtMost'],
      text: `
        with
          stuck as (
            select
              id,
              attempts,
              sender,
              sending_since,
              true as again
            from
              mail m
            where
              tenant_id = $1
              and state = 'sending'
              and not exists (
                select
                from
                  shared_worker w
                where
                  w.id = m.sender
              )
            order by
              sending_since,
              id
            limit
              $2
            for update
              skip locked
          ),
          fresh as (
            select
              id,
              attempts,
              sender,
              sending_since,
              false as again
            from
              mail
            where
              tenant_id = $1
              and state = 'pending'
              and next_attempt_at <= clock_timestamp()
            order by
              next_attempt_at,
              id
            limit
              $2 - (
                select
                  count(*)
                from
                  stuck
              )
            for update
              skip locked
          ),
          due as (
            select
              *
            from
              stuck
            union all
            select
              *
            from
              fresh
          ),
          left_behind as (
            insert into
              mail_attempt (mail_id, number, tenant_id, worker, began_at, outcome)
            select
              id,
              attempts,
              $1,
              sender,
              sending_since,
              'leftBehind'
            from
              due
            where
              again
            on conflict do nothing
          )
        update mail m
        set
          state = 'sending',
          sender = $3,
          sending_since = clock_timestamp(),
          attempts = m.attempts + 1,
          possible_duplicate = m.possible_duplicate
          or due.again
        from
          due
        where
          m.id = due.id
        returning
          m.id,
          m.to_address as "to",
          m.subject,
          m.body as text,
          m.message_id as "messageId",
          m.attempts,
          m.attempts - m.attempts_allowed + $4 as tries,
          due.again`,
    },
  },
});

/** What {@link noteEnds} is asked with. */
export interface NoteEndsParameters {
  ended: string;
  now: Date | string;
  forgetLinks: boolean;
  worker: string;
}

/** What {@link noteEnds} gives. */
export interface NoteEndsRow {
  id: string;
}

/**
 * Writes down how attempts ended, where the mail is still in the worker's hand, and gives the ids of those. The link
 * of an account's mail opens the account: with `forgetLinks`, nobody finds it here any more once it was sent.
 */
export const noteEnds = statement<NoteEndsParameters, NoteEndsRow>({
  name: 'noteEnds',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['ended', 'now', 'forgetLinks', 'worker'],
      text: `
        with
          ended as (
            select
              *
            from
              jsonb_to_recordset($1) as e (id uuid, attempt int, outcome text, answer text, state text, "pauseMinutes" int)
          ),
          written as (
            update mail m
            set
              state = e.state,
              sending_since = null,
              sender = null,
              last_error = e.answer,
              sent_at = case
                when e.state = 'sent' then $2::timestamptz
              end,
              attempts = case
                when e.outcome = 'away' then e.attempt - 1
                else e.attempt
              end,
              possible_duplicate = m.possible_duplicate
              or e.outcome = 'unsure',
              next_attempt_at = case
                when e.state = 'pending' then clock_timestamp() + make_interval(mins => e."pauseMinutes")
                else m.next_attempt_at
              end,
              body = case
                when m.kind = 'account'
                and e.state = 'sent'
                and $3 then '（リンクは送信後に消しました）'
                else m.body
              end
            from
              ended e
            where
              m.id = e.id
              and m.state = 'sending'
              and m.sender = $4
              and m.attempts = e.attempt
            returning
              m.id
          ),
          told as (
            insert into
              mail_attempt (mail_id, number, tenant_id, worker, began_at, outcome, answer)
            select
              e.id,
              e.attempt,
              m.tenant_id,
              $4,
              m.sending_since,
              e.outcome,
              e.answer
            from
              ended e
              join written w on w.id = e.id
              join mail m on m.id = e.id
            where
              e.outcome <> 'away'
            on conflict do nothing
          )
        select
          id
        from
          written`,
    },
  },
});
