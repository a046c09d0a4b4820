// Made from transfers.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link personManaged} is asked with. */
export interface PersonManagedParameters {
  person: string;
}

/** What {@link personManaged} gives. */
export interface PersonManagedRow {
  tenantId: number;
}

/** A person of an office whose transfers the actor registers. */
export const personManaged = statement<PersonManagedParameters, PersonManagedRow>({
  name: 'personManaged',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['person'],
      text: `
        select
          p.tenant_id as "tenantId"
        from
          shared_person p
        where
          p.id = $1
          and p.tenant_id = any (ctx_ints('app.manages'))`,
    },
  },
});

/** What {@link queueTransfer} is asked with. */
export interface QueueTransferParameters {
  tenant: number;
  person: string;
}

/** What {@link queueTransfer} gives. */
export interface QueueTransferRow {
  office: null;
  person: null;
}

/**
 * Lets transfers of one person wait for each other, until the end of the transaction; those of others go side by side,
 * but none beside a list, which is registered for its whole office at once.
 */
export const queueTransfer = statement<QueueTransferParameters, QueueTransferRow>({
  name: 'queueTransfer',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'person'],
      text: `
        select
          pg_advisory_xact_lock_shared(hashtextextended ('transfers', $1::int)) as office,
          pg_advisory_xact_lock(hashtextextended ('transfer:' || $2::text, 0)) as person`,
    },
  },
});

/** What {@link openTransfer} is asked with. */
export interface OpenTransferParameters {
  person: string;
  today: CivilDay;
  effectiveOn: CivilDay;
}

/** What {@link openTransfer} gives. */
export interface OpenTransferRow {
  effectiveOn: CivilDay;
}

/** A transfer of the person that is still to come, or takes effect on the same day as another. */
export const openTransfer = statement<OpenTransferParameters, OpenTransferRow>({
  name: 'openTransfer',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['person', 'today', 'effectiveOn'],
      text: `
        select
          x.effective_on as "effectiveOn"
        from
          transfer x
        where
          x.person_id = $1
          and x.withdrawn_at is null
          and (
            x.effective_on > $2
            or x.effective_on = $3
          )`,
    },
  },
});

/** What {@link confirmTransfer} is asked with. */
export interface ConfirmTransferParameters {
  now: Date | string;
  transfer: string;
}

/** What {@link confirmTransfer} gives. */
export type ConfirmTransferRow = Record<string, never>;

/** Notes when what becomes of everything was confirmed. */
export const confirmTransfer = statement<ConfirmTransferParameters, ConfirmTransferRow>({
  name: 'confirmTransfer',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['now', 'transfer'],
      text: `
        update transfer
        set
          confirmed_at = $1
        where
          id = $2`,
    },
  },
});
