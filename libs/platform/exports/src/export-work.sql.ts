// Made from export-work.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { TableFormat } from '@banso/files';

/** What {@link claimExport} is asked with. */
export interface ClaimExportParameters {
  claim: string;
  seconds: number;
  tenant: number;
  most: number;
}

/** What {@link claimExport} gives. */
export interface ClaimExportRow {
  id: string;
  what: string;
  format: TableFormat;
  filter: object;
}

/**
 * Takes the export that has waited longest and is in nobody's hands. Leases are counted by the database's own clock,
 * which all workers share.
 */
export const claimExport = statement<ClaimExportParameters, ClaimExportRow>({
  name: 'claimExport',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['claim', 'seconds', 'tenant', 'most'],
      text: `
        update export_job
        set
          claim = $1,
          claimed_until = clock_timestamp() + make_interval(secs => $2),
          attempts = attempts + 1,
          rows_done = 0
        where
          id = (
            select
              x.id
            from
              export_job x
            where
              x.state = 'waiting'
              and x.tenant_id = $3
              and x.attempts < $4
              and (
                x.claimed_until is null
                or x.claimed_until < clock_timestamp()
              )
            order by
              x.requested_at,
              x.id
            limit
              1
            for update
              skip locked
          )
        returning
          id,
          what,
          format,
          filter`,
    },
  },
});

/** What {@link noteProgress} is asked with. */
export interface NoteProgressParameters {
  done: number;
  total: number;
  seconds: number;
  job: string;
  claim: string;
}

/** What {@link noteProgress} gives. */
export type NoteProgressRow = Record<string, never>;

/**
 * Notes how far an export is and renews the worker's lease; no row where another has taken it over, or it was
 * cancelled.
 */
export const noteProgress = statement<NoteProgressParameters, NoteProgressRow>({
  name: 'noteProgress',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['done', 'total', 'seconds', 'job', 'claim'],
      text: `
        update export_job
        set
          rows_done = $1,
          rows_total = $2,
          claimed_until = clock_timestamp() + make_interval(secs => $3)
        where
          id = $4
          and claim = $5
          and state = 'waiting'`,
    },
  },
});

/** What {@link giveExportBack} is asked with. */
export interface GiveExportBackParameters {
  reason: string | null;
  job: string;
  claim: string;
  failed: boolean;
}

/** What {@link giveExportBack} gives. */
export type GiveExportBackRow = Record<string, never>;

/** Gives an export back that is not made: to be begun again, or, with `failed`, as one attempt that went wrong. */
export const giveExportBack = statement<GiveExportBackParameters, GiveExportBackRow>({
  name: 'giveExportBack',
  alternatives: ['failed'],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['job', 'claim'],
      text: `
        update export_job
        set
          claim = null,
          claimed_until = null
        ,
          attempts = attempts - 1
        where
          id = $1
          and claim = $2
          and state = 'waiting'`,
    },
    'failed': {
      parameters: ['reason', 'job', 'claim'],
      text: `
        update export_job
        set
          claim = null,
          claimed_until = null
        ,
          reason = $1
        where
          id = $2
          and claim = $3
          and state = 'waiting'`,
    },
  },
});

/** What {@link giveExportsUp} is asked with. */
export interface GiveExportsUpParameters {
  now: Date | string;
  tenant: number;
  most: number;
}

/** What {@link giveExportsUp} gives. */
export type GiveExportsUpRow = Record<string, never>;

/** Gives up what so many attempts have not made, and nobody is at any more. */
export const giveExportsUp = statement<GiveExportsUpParameters, GiveExportsUpRow>({
  name: 'giveExportsUp',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['now', 'tenant', 'most'],
      text: `
        update export_job
        set
          state = 'failed',
          reason = coalesce(reason, 'fault'),
          claim = null,
          finished_at = $1
        where
          tenant_id = $2
          and state = 'waiting'
          and attempts >= $3
          and (
            claimed_until is null
            or claimed_until < clock_timestamp()
          )`,
    },
  },
});

/** What {@link removeExports} is asked with. */
export interface RemoveExportsParameters {
  tenant: number;
  before: Date | string;
}

/** What {@link removeExports} gives. */
export interface RemoveExportsRow {
  storedAs: string;
}

/** Lets go of the files of exports that were made before a moment; where they are kept. An export that is ready has one. */
export const removeExports = statement<RemoveExportsParameters, RemoveExportsRow>({
  name: 'removeExports',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['tenant', 'before'],
      text: `
        with
          old as (
            select
              x.id,
              x.stored_as
            from
              export_job x
            where
              x.state = 'ready'
              and x.tenant_id = $1
              and x.finished_at < $2
          )
        update export_job x
        set
          state = 'removed',
          stored_as = null
        from
          old
        where
          x.id = old.id
        returning
          old.stored_as as "storedAs"`,
    },
  },
});

/** What {@link forgetExports} is asked with. */
export interface ForgetExportsParameters {
  tenant: number;
  before: Date | string;
}

/** What {@link forgetExports} gives. */
export type ForgetExportsRow = Record<string, never>;

/** Forgets exports without a file that were asked for before a moment: their filters may name people. */
export const forgetExports = statement<ForgetExportsParameters, ForgetExportsRow>({
  name: 'forgetExports',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['tenant', 'before'],
      text: `
        delete from export_job
        where
          tenant_id = $1
          and state in ('failed', 'cancelled', 'removed')
          and requested_at < $2`,
    },
  },
});
