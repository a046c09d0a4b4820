// Made from export-jobs.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { ExportFailure, ExportState } from './export-job.response.js';
import type { KeptReach } from '@banso/http';
import type { TableFormat } from '@banso/files';

/** What {@link exportJobs} is asked with. */
export interface ExportJobsParameters {
  person: string;
  allowed: ReadonlyArray<string>;
  job: string | null;
  after: string | null;
  limit: number;
  one: boolean;
}

/** What {@link exportJobs} gives. */
export interface ExportJobsRow {
  id: string;
  what: string;
  format: TableFormat;
  filter: object;
  title: string;
  state: ExportState;
  reason: ExportFailure | null;
  rowsDone: number;
  rowsTotal: number;
  requestedAt: string;
  finishedAt: string | null;
  asOf: string | null;
  reach: KeptReach | null;
  size: number | null;
  storedAs: string | null;
  sha256: string | null;
}

/**
 * Somebody's own exports, the newest first: the one that is named, or a page of those that were not cancelled. Only of
 * what they may still take out.
 */
export const exportJobs = statement<ExportJobsParameters, ExportJobsRow>({
  name: 'exportJobs',
  alternatives: ['one'],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['person', 'allowed', 'after', 'limit'],
      text: `
        select
          x.id,
          x.what,
          x.format,
          x.filter,
          x.title,
          x.state,
          x.reason,
          x.rows_done as "rowsDone",
          x.rows_total as "rowsTotal",
          x.requested_at as "requestedAt",
          x.finished_at as "finishedAt",
          x.as_of as "asOf",
          x.reach,
          x.size,
          x.stored_as as "storedAs",
          x.sha256
        from
          export_job x
        where
          x.requested_by = $1
          and x.what = any ($2::text[])
          and  x.state <> 'cancelled'
          and (
            $3::uuid is null
            or x.id < $3
          )
        order by
          x.id desc
        limit
          $4`,
    },
    'one': {
      parameters: ['person', 'allowed', 'job', 'limit'],
      text: `
        select
          x.id,
          x.what,
          x.format,
          x.filter,
          x.title,
          x.state,
          x.reason,
          x.rows_done as "rowsDone",
          x.rows_total as "rowsTotal",
          x.requested_at as "requestedAt",
          x.finished_at as "finishedAt",
          x.as_of as "asOf",
          x.reach,
          x.size,
          x.stored_as as "storedAs",
          x.sha256
        from
          export_job x
        where
          x.requested_by = $1
          and x.what = any ($2::text[])
          and  x.id = $3
        order by
          x.id desc
        limit
          $4`,
    },
  },
});

/** What {@link exportsBegun} is asked with. */
export interface ExportsBegunParameters {
  what: string;
  format: string;
  filter: string;
  person: string;
}

/** What {@link exportsBegun} gives. */
export interface ExportsBegunRow {
  id: string;
  same: boolean;
}

/** The exports of somebody that are not made yet, and which of them is the very same as this one. */
export const exportsBegun = statement<ExportsBegunParameters, ExportsBegunRow>({
  name: 'exportsBegun',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['what', 'format', 'filter', 'person'],
      text: `
        select
          x.id,
          x.what = $1
          and x.format = $2
          and x.filter = $3::jsonb as same
        from
          export_job x
        where
          x.requested_by = $4
          and x.state = 'waiting'`,
    },
  },
});

/** What {@link cancelExport} is asked with. */
export interface CancelExportParameters {
  job: string;
  person: string;
  now: Date | string;
}

/** What {@link cancelExport} gives. */
export interface CancelExportRow {
  storedAs: string | null;
}

/** Lets an export end before its time; where its file lies, if there is one. */
export const cancelExport = statement<CancelExportParameters, CancelExportRow>({
  name: 'cancelExport',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['job', 'person', 'now'],
      text: `
        with
          was as (
            select
              x.id,
              x.stored_as
            from
              export_job x
            where
              x.id = $1
              and x.requested_by = $2
            for update
          )
        update export_job x
        set
          state = 'cancelled',
          stored_as = null,
          finished_at = coalesce(x.finished_at, $3)
        from
          was
        where
          x.id = was.id
        returning
          was.stored_as as "storedAs"`,
    },
  },
});

/** What {@link callForExports} is asked with. */
export interface CallForExportsParameters {
  channel: string;
  tenant: number;
}

/** What {@link callForExports} gives. */
export interface CallForExportsRow {
  pg_notify: null;
}

/** Calls workers that listen, after the commit. */
export const callForExports = statement<CallForExportsParameters, CallForExportsRow>({
  name: 'callForExports',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['channel', 'tenant'],
      text: `
        select
          pg_notify ($1, $2::int::text)`,
    },
  },
});
