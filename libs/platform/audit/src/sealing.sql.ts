// Made from sealing.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link chainsWaiting} gives. */
export interface ChainsWaitingRow {
  tenantId: number;
}

/** The offices in whose log entries wait for their seal; 0 stands for none. */
export const chainsWaiting = statement<Record<string, never>, ChainsWaitingRow>({
  name: 'chainsWaiting',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: [],
      text: `
        select
          audit_chains_waiting() as "tenantId"`,
    },
  },
});

/** What {@link sealAudit} is asked with. */
export interface SealAuditParameters {
  tenant: number;
  now: Date | string;
  batch: number;
}

/** What {@link sealAudit} gives. */
export interface SealAuditRow {
  sealed: number;
}

/** Links waiting entries of an office to its chain; how many. */
export const sealAudit = statement<SealAuditParameters, SealAuditRow>({
  name: 'sealAudit',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['tenant', 'now', 'batch'],
      text: `
        select
          seal_audit($1, $2, $3) as sealed`,
    },
  },
});

/** What {@link auditHeads} gives. */
export interface AuditHeadsRow {
  tenantId: number;
  position: number;
  hash: string;
}

/** The head of each chain. */
export const auditHeads = statement<Record<string, never>, AuditHeadsRow>({
  name: 'auditHeads',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: [],
      text: `
        select
          tenant_id as "tenantId",
          position,
          hash
        from
          audit_heads()
        order by
          1`,
    },
  },
});
