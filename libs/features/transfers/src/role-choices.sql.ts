// Made from role-choices.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link keptRoles} is asked with. */
export interface KeptRolesParameters {
  transfers: ReadonlyArray<string>;
}

/** What {@link keptRoles} gives. */
export interface KeptRolesRow {
  holdingId: string;
  transferId: string;
  reason: string;
}

/** Roles that leavers keep beyond their transfers, with the reason of each. */
export const keptRoles = statement<KeptRolesParameters, KeptRolesRow>({
  name: 'keptRoles',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['transfers'],
      text: `
        select
          d.held_id as "holdingId",
          d.transfer_id as "transferId",
          d.reason
        from
          disposition d
        where
          d.transfer_id = any ($1::uuid[])
          and d.held_kind = 'role'
          and d.kind = 'keep'`,
    },
  },
});

/** What {@link keepRoleChoices} is asked with. */
export interface KeepRoleChoicesParameters {
  tenant: number;
  transfer: string;
  ids: ReadonlyArray<string>;
  holdings: ReadonlyArray<string>;
  kinds: ReadonlyArray<string>;
  reasons: ReadonlyArray<string>;
  results: ReadonlyArray<string>;
}

/** What {@link keepRoleChoices} gives. */
export type KeepRoleChoicesRow = Record<string, never>;

/** Keeps what becomes of the roles of a leaver; the lists go together, and an empty result stands for none. */
export const keepRoleChoices = statement<KeepRoleChoicesParameters, KeepRoleChoicesRow>({
  name: 'keepRoleChoices',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['tenant', 'transfer', 'ids', 'holdings', 'kinds', 'reasons', 'results'],
      text: `
        insert into
          disposition (id, tenant_id, transfer_id, held_kind, held_id, kind, reason, result)
        select
          i,
          $1::int,
          $2::uuid,
          'role',
          h,
          k,
          r,
          nullif(w, '')
        from
          unnest($3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::text[]) as t (i, h, k, r, w)`,
    },
  },
});
