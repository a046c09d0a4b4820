// Made from transfer-choices.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { DispositionKind } from '@banso/domain';
import type { ItemResult } from './transfer.response.js';

/** What {@link transferChoices} is asked with. */
export interface TransferChoicesParameters {
  transfers: ReadonlyArray<string>;
}

/** What {@link transferChoices} gives. */
export interface TransferChoicesRow {
  transferId: string;
  takers: { successorId: string | null; interimId: string | null } | null;
  choices: { heldKind: string; heldId: string; kind: DispositionKind; successorId: string | null; reason: string }[];
}

/**
 * What was chosen for transfers: item by item, and who takes over the rest, as the list says that a transfer came with.
 * Only roles are kept by their leaver.
 */
export const transferChoices = statement<TransferChoicesParameters, TransferChoicesRow>({
  name: 'transferChoices',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['transfers'],
      text: `
        select
          t.id as "transferId",
          (
            select
              json_build_object('successorId', r.successor_id, 'interimId', r.interim_id)
            from
              transfer_list_row r
            where
              r.transfer_id = t.id
          ) as takers,
          coalesce(
            (
              select
                json_agg(
                  json_build_object(
                    'heldKind',
                    d.held_kind,
                    'heldId',
                    d.held_id,
                    'kind',
                    d.kind,
                    'successorId',
                    d.successor_id,
                    'reason',
                    d.reason
                  )
                )
              from
                disposition d
              where
                d.transfer_id = t.id
                and d.held_kind <> 'role'
            ),
            '[]'
          ) as choices
        from
          unnest($1::uuid[]) as t (id)`,
    },
  },
});

/** What {@link transferResults} is asked with. */
export interface TransferResultsParameters {
  transfer: string;
}

/** What {@link transferResults} gives. */
export interface TransferResultsRow {
  kind: string;
  subjectId: string;
  did: ItemResult;
}

/** What writing each item of a transfer came to, once its dispositions are confirmed. */
export const transferResults = statement<TransferResultsParameters, TransferResultsRow>({
  name: 'transferResults',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['transfer'],
      text: `
        select
          d.held_kind as kind,
          d.held_id as "subjectId",
          d.result::jsonb ->> 'did' as did
        from
          disposition d
        where
          d.transfer_id = $1
          and d.result is not null
          and d.held_kind <> 'role'`,
    },
  },
});
