// Made from idempotency.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { KeptReach } from './kept-reach.js';

/** What {@link lockKey} is asked with. */
export interface LockKeyParameters {
  key: string;
}

/** What {@link lockKey} gives. */
export interface LockKeyRow {
  free: boolean;
}

/** Lets one of several requests with the same key go on; false for the others. */
export const lockKey = statement<LockKeyParameters, LockKeyRow>({
  name: 'lockKey',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['key'],
      text: `
        select
          pg_try_advisory_xact_lock(hashtextextended ($1, 0)) as free`,
    },
  },
});

/** What {@link keptAnswer} is asked with. */
export interface KeptAnswerParameters {
  person: string;
  key: string;
}

/** What {@link keptAnswer} gives. */
export interface KeptAnswerRow {
  requestHash: string;
  status: number;
  body: string;
  reach: KeptReach | null;
}

/** What was answered to a person under a key. */
export const keptAnswer = statement<KeptAnswerParameters, KeptAnswerRow>({
  name: 'keptAnswer',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['person', 'key'],
      text: `
        select
          request_hash as "requestHash",
          status,
          body,
          reach
        from
          idempotency
        where
          person_id = $1
          and key = $2`,
    },
  },
});

/** What {@link reachNow} gives. */
export interface ReachNowRow {
  reach: KeptReach;
}

/** What the actor reaches in this transaction. */
export const reachNow = statement<Record<string, never>, ReachNowRow>({
  name: 'reachNow',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: [],
      text: `
        select
          reach_now() as reach`,
    },
  },
});

/** What {@link keepAnswer} is asked with. */
export interface KeepAnswerParameters {
  person: string;
  key: string;
  requestHash: string;
  status: number;
  body: string;
  now: Date | string;
  roles: ReadonlyArray<string>;
}

/** What {@link keepAnswer} gives. */
export type KeepAnswerRow = Record<string, never>;

/** Keeps what was answered to a person under a key, with what they reach. */
export const keepAnswer = statement<KeepAnswerParameters, KeepAnswerRow>({
  name: 'keepAnswer',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['person', 'key', 'requestHash', 'status', 'body', 'now', 'roles'],
      text: `
        insert into
          idempotency (person_id, key, request_hash, status, body, created_at, reach)
        values
          (
            $1,
            $2,
            $3,
            $4,
            $5,
            $6,
            reach_now() || jsonb_build_object('roles', $7::text[])
          )`,
    },
  },
});
