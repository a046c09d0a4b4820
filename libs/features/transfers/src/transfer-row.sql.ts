// Made from transfer-row.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link transfers} is asked with. */
export interface TransfersParameters {
  transfer: string | null;
  beforeDay: CivilDay | null;
  beforeId: string | null;
  limit: number;
  one: boolean;
}

/** What {@link transfers} gives. */
export interface TransfersRow {
  id: string;
  tenantId: number;
  version: number;
  personId: string;
  personName: string;
  kind: 'transfer' | 'retirement' | 'leave' | 'arrival';
  announcedOn: CivilDay;
  effectiveOn: CivilDay;
  destination: string;
  note: string;
  confirmed: boolean;
  withdrawn: boolean;
  isInside: boolean;
}

/**
 * Transfers within the reader's sight, the last to take effect first: the one that `transfer` names, or a page behind
 * the place where the page before ended. `isInside`: whether the reader manages the office or is the leaver.
 */
export const transfers = statement<TransfersParameters, TransfersRow>({
  name: 'transfers',
  alternatives: ['one'],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['beforeDay', 'beforeId', 'limit'],
      text: `
        select
          x.id,
          x.tenant_id as "tenantId",
          x.version,
          x.person_id as "personId",
          coalesce(p.name, '') as "personName",
          x.kind,
          x.announced_on as "announcedOn",
          x.effective_on as "effectiveOn",
          x.destination,
          x.note,
          x.confirmed_at is not null as confirmed,
          x.withdrawn_at is not null as withdrawn,
          x.tenant_id = any (
            (
              select
                ctx_ints('app.manages')
            )::int[]
          )
          or x.person_id = (
            select
              ctx_person()
          ) as "isInside"
        from
          transfer x
          left join shared_person p on p.id = x.person_id
        where
          $1::date is null
          or (x.effective_on, x.id) < ($1, $2::uuid)
        order by
          x.effective_on desc,
          x.id desc
        limit
          $3`,
    },
    'one': {
      parameters: ['transfer', 'limit'],
      text: `
        select
          x.id,
          x.tenant_id as "tenantId",
          x.version,
          x.person_id as "personId",
          coalesce(p.name, '') as "personName",
          x.kind,
          x.announced_on as "announcedOn",
          x.effective_on as "effectiveOn",
          x.destination,
          x.note,
          x.confirmed_at is not null as confirmed,
          x.withdrawn_at is not null as withdrawn,
          x.tenant_id = any (
            (
              select
                ctx_ints('app.manages')
            )::int[]
          )
          or x.person_id = (
            select
              ctx_person()
          ) as "isInside"
        from
          transfer x
          left join shared_person p on p.id = x.person_id
        where
          x.id = $1
        order by
          x.effective_on desc,
          x.id desc
        limit
          $2`,
    },
  },
});

/** What {@link lockTransfer} is asked with. */
export interface LockTransferParameters {
  transfer: string;
}

/** What {@link lockTransfer} gives. */
export type LockTransferRow = Record<string, never>;

/** Locks a transfer until the transaction ends. */
export const lockTransfer = statement<LockTransferParameters, LockTransferRow>({
  name: 'lockTransfer',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['transfer'],
      text: `
        select
        from
          transfer x
        where
          x.id = $1
        for update`,
    },
  },
});

/** What {@link moveTransferVersion} is asked with. */
export interface MoveTransferVersionParameters {
  transfer: string;
}

/** What {@link moveTransferVersion} gives. */
export type MoveTransferVersionRow = Record<string, never>;

/** Moves the version of a transfer on; no row where the actor may not write it. */
export const moveTransferVersion = statement<MoveTransferVersionParameters, MoveTransferVersionRow>({
  name: 'moveTransferVersion',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['transfer'],
      text: `
        update transfer
        set
          version = version + 1
        where
          id = $1`,
    },
  },
});
