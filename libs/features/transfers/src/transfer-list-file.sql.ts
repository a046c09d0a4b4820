// Made from transfer-list-file.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link officeManaged} is asked with. */
export interface OfficeManagedParameters {
  home: number | null;
}

/** What {@link officeManaged} gives. */
export interface OfficeManagedRow {
  id: number;
}

/** The office whose transfers the actor registers; of several the actor's, or else the first. */
export const officeManaged = statement<OfficeManagedParameters, OfficeManagedRow>({
  name: 'officeManaged',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['home'],
      text: `
        select
          t.id
        from
          shared_tenant t
        where
          t.id = any (ctx_ints('app.manages'))
        order by
          t.id is distinct from $1::int,
          t.id
        limit
          1`,
    },
  },
});

/** What {@link queueTransferList} is asked with. */
export interface QueueTransferListParameters {
  tenant: number;
}

/** What {@link queueTransferList} gives. */
export interface QueueTransferListRow {
  pg_advisory_xact_lock: null;
}

/** Lets no transfer of an office be registered until the end of the transaction. */
export const queueTransferList = statement<QueueTransferListParameters, QueueTransferListRow>({
  name: 'queueTransferList',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant'],
      text: `
        select
          pg_advisory_xact_lock(hashtextextended ('transfers', $1::int))`,
    },
  },
});

/** What {@link listOfFile} is asked with. */
export interface ListOfFileParameters {
  tenant: number;
  sha256: string;
}

/** What {@link listOfFile} gives. */
export interface ListOfFileRow {
  id: string;
}

/** A list of the office that was made from the same file and stands. */
export const listOfFile = statement<ListOfFileParameters, ListOfFileRow>({
  name: 'listOfFile',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'sha256'],
      text: `
        select
          l.id
        from
          transfer_list l
        where
          l.tenant_id = $1
          and l.sha256 = $2
          and l.withdrawn_at is null`,
    },
  },
});

/** What {@link registerTransfers} is asked with. */
export interface RegisterTransfersParameters {
  tenant: number;
  registeredBy: string;
  ids: ReadonlyArray<string>;
  people: ReadonlyArray<string>;
  kinds: ReadonlyArray<string>;
  announced: ReadonlyArray<CivilDay>;
  effective: ReadonlyArray<CivilDay>;
  destinations: ReadonlyArray<string>;
  notes: ReadonlyArray<string>;
}

/** What {@link registerTransfers} gives. */
export type RegisterTransfersRow = Record<string, never>;

/** Registers the transfers of a list; the lists of their columns go together. */
export const registerTransfers = statement<RegisterTransfersParameters, RegisterTransfersRow>({
  name: 'registerTransfers',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['tenant', 'registeredBy', 'ids', 'people', 'kinds', 'announced', 'effective', 'destinations', 'notes'],
      text: `
        insert into
          transfer (id, tenant_id, person_id, kind, announced_on, effective_on, destination, note, registered_by)
        select
          i,
          $1::int,
          p,
          k,
          a,
          e,
          d,
          n,
          $2::uuid
        from
          unnest(
            $3::uuid[],
            $4::uuid[],
            $5::text[],
            $6::date[],
            $7::date[],
            $8::text[],
            $9::text[]
          ) as t (i, p, k, a, e, d, n)`,
    },
  },
});

/** What {@link registerListRows} is asked with. */
export interface RegisterListRowsParameters {
  list: string;
  tenant: number;
  ids: ReadonlyArray<string>;
  numbers: ReadonlyArray<number>;
  successors: ReadonlyArray<string>;
  interims: ReadonlyArray<string>;
}

/** What {@link registerListRows} gives. */
export type RegisterListRowsRow = Record<string, never>;

/** Writes down of which line each transfer of a list is; the lists go together, and an empty text stands for nobody. */
export const registerListRows = statement<RegisterListRowsParameters, RegisterListRowsRow>({
  name: 'registerListRows',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['list', 'tenant', 'ids', 'numbers', 'successors', 'interims'],
      text: `
        insert into
          transfer_list_row (transfer_id, list_id, tenant_id, number, successor_id, interim_id)
        select
          i,
          $1::uuid,
          $2::int,
          n,
          nullif(s, '')::uuid,
          nullif(r, '')::uuid
        from
          unnest($3::uuid[], $4::int[], $5::text[], $6::text[]) as t (i, n, s, r)`,
    },
  },
});
