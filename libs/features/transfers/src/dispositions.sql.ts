// Made from dispositions.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link queueTakers} is asked with. */
export interface QueueTakersParameters {
  takers: ReadonlyArray<string>;
}

/** What {@link queueTakers} gives. */
export interface QueueTakersRow {
  pg_advisory_xact_lock: null;
}

/**
 * Lets two confirmations for one successor wait for each other, until the end of the transaction: each would see room
 * that the other is about to take.
 */
export const queueTakers = statement<QueueTakersParameters, QueueTakersRow>({
  name: 'queueTakers',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['takers'],
      text: `
        select
          pg_advisory_xact_lock(hashtextextended ('load:' || takers.id, 0))
        from
          (
            select
              unnest($1::text[]) as id
            order by
              1
          ) takers`,
    },
  },
});

/** What {@link dropDispositions} is asked with. */
export interface DropDispositionsParameters {
  transfer: string;
}

/** What {@link dropDispositions} gives. */
export type DropDispositionsRow = Record<string, never>;

/** Forgets what was decided about everything that a leaver holds. */
export const dropDispositions = statement<DropDispositionsParameters, DropDispositionsRow>({
  name: 'dropDispositions',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['transfer'],
      text: `
        delete from disposition
        where
          transfer_id = $1`,
    },
  },
});

/** What {@link keepDispositions} is asked with. */
export interface KeepDispositionsParameters {
  tenant: number;
  transfer: string;
  ids: ReadonlyArray<string>;
  heldKinds: ReadonlyArray<string>;
  held: ReadonlyArray<string>;
  engagements: ReadonlyArray<string>;
  kinds: ReadonlyArray<string>;
  successors: ReadonlyArray<string>;
  reasons: ReadonlyArray<string>;
  results: ReadonlyArray<string>;
}

/** What {@link keepDispositions} gives. */
export type KeepDispositionsRow = Record<string, never>;

/**
 * Keeps what becomes of the things that a leaver holds; the lists go together. An empty engagement stands for none,
 * an empty successor for nobody, an empty result for none.
 */
export const keepDispositions = statement<KeepDispositionsParameters, KeepDispositionsRow>({
  name: 'keepDispositions',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['tenant', 'transfer', 'ids', 'heldKinds', 'held', 'engagements', 'kinds', 'successors', 'reasons', 'results'],
      text: `
        insert into
          disposition (id, tenant_id, transfer_id, held_kind, held_id, engagement_id, kind, successor_id, reason, result)
        select
          i,
          $1::int,
          $2::uuid,
          hk,
          h,
          nullif(e, '')::uuid,
          k,
          nullif(s, '')::uuid,
          r,
          nullif(w, '')
        from
          unnest(
            $3::uuid[],
            $4::text[],
            $5::uuid[],
            $6::text[],
            $7::text[],
            $8::text[],
            $9::text[],
            $10::text[]
          ) as t (i, hk, h, e, k, s, r, w)`,
    },
  },
});
