// Made from audit.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link writeAuditEntry} is asked with. */
export interface WriteAuditEntryParameters {
  tenant: number | null;
  now: Date | string;
  person: string | null;
  action: string;
  subjectKind: string;
  subject: string;
  change: string | null;
  reason: string | null;
  address: string | null;
  correlation: string | null;
  engagement: string | null;
  municipality: string | null;
}

/** What {@link writeAuditEntry} gives. */
export type WriteAuditEntryRow = Record<string, never>;

/**
 * Writes one line of the audit log. The engagement tells its municipality and its office, which may be another than
 * the actor's.
 */
export const writeAuditEntry = statement<WriteAuditEntryParameters, WriteAuditEntryRow>({
  name: 'writeAuditEntry',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['tenant', 'now', 'person', 'action', 'subjectKind', 'subject', 'change', 'reason', 'address', 'correlation', 'engagement', 'municipality'],
      text: `
        insert into
          audit_entry (
            tenant_id,
            at,
            person_id,
            action,
            subject_kind,
            subject_id,
            change,
            reason,
            address,
            correlation_id,
            engagement_id,
            municipality_code
          )
        select
          coalesce(e.tenant_id, $1),
          $2,
          $3,
          $4,
          $5,
          $6,
          $7,
          $8,
          $9,
          $10,
          $11::uuid,
          coalesce(e.municipality_code, $12)
        from
          (
            select
          ) nothing
          left join shared_engagement e on e.id = $11::uuid`,
    },
  },
});

/** What {@link writeAuditEntries} is asked with. */
export interface WriteAuditEntriesParameters {
  tenant: number | null;
  now: Date | string;
  person: string | null;
  address: string | null;
  correlation: string | null;
  happenings: string;
}

/** What {@link writeAuditEntries} gives. */
export type WriteAuditEntriesRow = Record<string, never>;

/** Writes a line for each of many things that happened at once and to no engagement. */
export const writeAuditEntries = statement<WriteAuditEntriesParameters, WriteAuditEntriesRow>({
  name: 'writeAuditEntries',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['tenant', 'now', 'person', 'address', 'correlation', 'happenings'],
      text: `
        insert into
          audit_entry (tenant_id, at, person_id, action, subject_kind, subject_id, change, reason, address, correlation_id)
        select
          $1::int,
          $2::timestamptz,
          $3::uuid,
          t.action,
          t.kind,
          t.subject,
          t.change,
          t.reason,
          $4,
          $5
        from
          jsonb_to_recordset($6::jsonb) as t (action text, kind text, subject text, change jsonb, reason text)`,
    },
  },
});

/** What {@link writeReadings} is asked with. */
export interface WriteReadingsParameters {
  now: Date | string;
  person: string | null;
  action: string;
  subjectKind: string;
  subject: string | null;
  address: string | null;
  correlation: string | null;
  visits: ReadonlyArray<string>;
  offices: ReadonlyArray<number>;
}

/** What {@link writeReadings} gives. */
export type WriteReadingsRow = Record<string, never>;

/** Writes a line for each visit whose record was read by somebody of another office than these. */
export const writeReadings = statement<WriteReadingsParameters, WriteReadingsRow>({
  name: 'writeReadings',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['now', 'person', 'action', 'subjectKind', 'subject', 'address', 'correlation', 'visits', 'offices'],
      text: `
        insert into
          audit_entry (
            tenant_id,
            at,
            person_id,
            action,
            subject_kind,
            subject_id,
            address,
            correlation_id,
            engagement_id,
            municipality_code
          )
        select
          v.tenant_id,
          $1::timestamptz,
          $2::uuid,
          $3,
          $4,
          coalesce($5, v.id::text),
          $6,
          $7,
          v.engagement_id,
          v.municipality_code
        from
          shared_visit v
        where
          v.id = any ($8::uuid[])
          and v.tenant_id <> all ($9::int[])`,
    },
  },
});
