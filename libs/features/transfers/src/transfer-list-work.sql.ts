// Made from transfer-list-work.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link transfersToSettle} is asked with. */
export interface TransfersToSettleParameters {
  lanes: number;
}

/** What {@link transfersToSettle} gives. */
export interface TransfersToSettleRow {
  transferId: string;
  listId: string;
  withdraws: boolean;
  lane: number;
}

/**
 * The transfers of lists that wait to be confirmed or withdrawn, in the order of each list. Those of one successor are
 * of one lane.
 */
export const transfersToSettle = statement<TransfersToSettleParameters, TransfersToSettleRow>({
  name: 'transfersToSettle',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['lanes'],
      text: `
        select
          r.transfer_id as "transferId",
          r.list_id as "listId",
          r.state = 'withdrawing' as withdraws,
          (abs(hashtextextended (coalesce(r.successor_id, r.interim_id, r.transfer_id)::text, 0)) % $1)::int as lane
        from
          transfer_list_row r
        where
          r.state in ('waiting', 'withdrawing')
        order by
          r.list_id,
          r.number`,
    },
  },
});

/** What {@link claimListRow} is asked with. */
export interface ClaimListRowParameters {
  transfer: string;
  state: string;
}

/** What {@link claimListRow} gives. */
export interface ClaimListRowRow {
  requestedBy: string;
  confirmed: boolean;
  withdrawn: boolean;
}

/**
 * Takes a row of a list that waits, unless another worker has it; who asked, and how the transfer stands. Whoever asks
 * for a confirmation or a withdrawal is written down with the list.
 */
export const claimListRow = statement<ClaimListRowParameters, ClaimListRowRow>({
  name: 'claimListRow',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['transfer', 'state'],
      text: `
        select
          l.requested_by as "requestedBy",
          x.confirmed_at is not null as confirmed,
          x.withdrawn_at is not null as withdrawn
        from
          transfer_list_row r
          join transfer_list l on l.id = r.list_id
          join transfer x on x.id = r.transfer_id
        where
          r.transfer_id = $1
          and r.state = $2
        for update of
          r skip locked`,
    },
  },
});

/** What {@link settleListRow} is asked with. */
export interface SettleListRowParameters {
  state: string;
  refusal: string | null;
  now: Date | string;
  lags: boolean;
  transfer: string;
}

/** What {@link settleListRow} gives. */
export type SettleListRowRow = Record<string, never>;

/** Notes what came of a row of a list; with `lags` what is derived from it has still to follow. */
export const settleListRow = statement<SettleListRowParameters, SettleListRowRow>({
  name: 'settleListRow',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['state', 'refusal', 'now', 'lags', 'transfer'],
      text: `
        update transfer_list_row
        set
          state = $1,
          refusal = $2::jsonb,
          settled_at = $3,
          lags = lags
          or $4
        where
          transfer_id = $5`,
    },
  },
});

/** What {@link rowsThatLag} gives. */
export interface RowsThatLagRow {
  id: string;
  engagements: string[];
}

/** Some of the rows that derived rows have still to follow, locked, each with the engagements that it touched. */
export const rowsThatLag = statement<Record<string, never>, RowsThatLagRow>({
  name: 'rowsThatLag',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: [],
      text: `
        select
          r.transfer_id as id,
          array(
            select distinct
              d.engagement_id
            from
              disposition d
            where
              d.transfer_id = r.transfer_id
              and d.engagement_id is not null
          ) as engagements
        from
          transfer_list_row r
        where
          r.lags
        order by
          r.transfer_id
        limit
          100
        for update of
          r skip locked`,
    },
  },
});

/** What {@link endLag} is asked with. */
export interface EndLagParameters {
  transfers: ReadonlyArray<string>;
}

/** What {@link endLag} gives. */
export type EndLagRow = Record<string, never>;

/** Says of rows that everything has followed. */
export const endLag = statement<EndLagParameters, EndLagRow>({
  name: 'endLag',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['transfers'],
      text: `
        update transfer_list_row
        set
          lags = false
        where
          transfer_id = any ($1::uuid[])`,
    },
  },
});
