// Made from need-moves.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link moveNeeds} is asked with. */
export interface MoveNeedsParameters {
  effectiveOn: CivilDay;
  announcedOn: CivilDay;
  transfer: string;
  ids: ReadonlyArray<string>;
  needs: ReadonlyArray<string>;
  holders: ReadonlyArray<string>;
}

/** What {@link moveNeeds} gives. */
export type MoveNeedsRow = Record<string, never>;

/** Gives each need to its new holder by a transfer; the lists go together. */
export const moveNeeds = statement<MoveNeedsParameters, MoveNeedsRow>({
  name: 'moveNeeds',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['effectiveOn', 'announcedOn', 'transfer', 'ids', 'needs', 'holders'],
      text: `
        insert into
          need_holder (id, need_id, person_id, from_on, hidden_until, transfer_id)
        select
          i,
          n,
          p,
          $1::date,
          $2::date,
          $3
        from
          unnest($4::uuid[], $5::uuid[], $6::uuid[]) as t (i, n, p)`,
    },
  },
});

/** What {@link takeBackNeeds} is asked with. */
export interface TakeBackNeedsParameters {
  transfer: string;
}

/** What {@link takeBackNeeds} gives. */
export type TakeBackNeedsRow = Record<string, never>;

/** Takes back what a transfer has moved. */
export const takeBackNeeds = statement<TakeBackNeedsParameters, TakeBackNeedsRow>({
  name: 'takeBackNeeds',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['transfer'],
      text: `
        delete from need_holder
        where
          transfer_id = $1`,
    },
  },
});
