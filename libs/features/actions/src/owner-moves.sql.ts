// Made from owner-moves.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link moveActionItems} is asked with. */
export interface MoveActionItemsParameters {
  effectiveOn: CivilDay;
  announcedOn: CivilDay;
  transfer: string;
  ids: ReadonlyArray<string>;
  items: ReadonlyArray<string>;
  engagements: ReadonlyArray<string>;
  owners: ReadonlyArray<string>;
}

/** What {@link moveActionItems} gives. */
export type MoveActionItemsRow = Record<string, never>;

/** Gives each item to its new owner by a transfer; the lists go together. */
export const moveActionItems = statement<MoveActionItemsParameters, MoveActionItemsRow>({
  name: 'moveActionItems',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['effectiveOn', 'announcedOn', 'transfer', 'ids', 'items', 'engagements', 'owners'],
      text: `
        insert into
          action_item_owner (id, action_item_id, engagement_id, person_id, from_on, hidden_until, transfer_id)
        select
          i,
          a,
          e,
          p,
          $1::date,
          $2::date,
          $3
        from
          unnest($4::uuid[], $5::uuid[], $6::uuid[], $7::uuid[]) as t (i, a, e, p)`,
    },
  },
});

/** What {@link takeBackActionItems} is asked with. */
export interface TakeBackActionItemsParameters {
  transfer: string;
}

/** What {@link takeBackActionItems} gives. */
export interface TakeBackActionItemsRow {
  engagementId: string;
}

/** Takes back what a transfer has moved. */
export const takeBackActionItems = statement<TakeBackActionItemsParameters, TakeBackActionItemsRow>({
  name: 'takeBackActionItems',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['transfer'],
      text: `
        delete from action_item_owner
        where
          transfer_id = $1
        returning
          engagement_id as "engagementId"`,
    },
  },
});
