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
  prepared: false,
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
  prepared: false,
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
  reach: { tenants: number[]; wide: number[]; manages: number[]; administers: number[]; audits: number[]; bureau: number[]; own: string[]; assigned: string[]; member: string[]; packets: string[]; bodies: string[] };
}

/**
 * What the actor reaches in this transaction, as the policies compare with it; and for which bodies, whose opinions
 * they read.
 */
export const reachNow = statement<Record<string, never>, ReachNowRow>({
  name: 'reachNow',
  alternatives: [],
  prepared: false,
  writes: false,
  variants: {
    '': {
      parameters: [],
      text: `
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
          ) as reach`,
    },
  },
});
