// Made from purge.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link closedEngagements} gives. */
export interface ClosedEngagementsRow {
  engagementId: string;
  tenantId: number;
  municipalityCode: string;
  closedOn: CivilDay;
}

/** The engagements that are closed, the longest closed first. */
export const closedEngagements = statement<Record<string, never>, ClosedEngagementsRow>({
  name: 'closedEngagements',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: [],
      text: `
        select
          engagement_id as "engagementId",
          tenant_id as "tenantId",
          municipality_code as "municipalityCode",
          closed_on as "closedOn"
        from
          closure_in_force
        order by
          closed_on,
          engagement_id`,
    },
  },
});

/** What {@link tablesWithEngagements} gives. */
export interface TablesWithEngagementsRow {
  name: string;
  standsOn: string[];
}

/** Every table with rows of engagements, and which tables each stands on, as the catalogue knows them. */
export const tablesWithEngagements = statement<Record<string, never>, TablesWithEngagementsRow>({
  name: 'tablesWithEngagements',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: [],
      text: `
        select
          quote_ident(c.relname) as name,
          array(
            select distinct
              f.confrelid::regclass::text
            from
              pg_constraint f
            where
              f.conrelid = c.oid
              and f.contype = 'f'
              and f.confrelid <> c.oid
          ) as "standsOn"
        from
          pg_class c
          join pg_attribute a on a.attrelid = c.oid
          and a.attname = 'engagement_id'
          and not a.attisdropped
        where
          c.relnamespace = 'public'::regnamespace
          and c.relkind = 'r'
          and c.relname <> 'audit_entry'
        order by
          1`,
    },
  },
});

/** What {@link lockEngagementToPurge} is asked with. */
export interface LockEngagementToPurgeParameters {
  engagement: string;
}

/** What {@link lockEngagementToPurge} gives. */
export type LockEngagementToPurgeRow = Record<string, never>;

/** Keeps everybody else from an engagement until the transaction ends. */
export const lockEngagementToPurge = statement<LockEngagementToPurgeParameters, LockEngagementToPurgeRow>({
  name: 'lockEngagementToPurge',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['engagement'],
      text: `
        select
        from
          engagement
        where
          id = $1
        for update`,
    },
  },
});

/** What {@link lockMonthsOfPlace} is asked with. */
export interface LockMonthsOfPlaceParameters {
  tenant: number;
  municipality: string;
}

/** What {@link lockMonthsOfPlace} gives. */
export interface LockMonthsOfPlaceRow {
  locked: null;
}

/** Waits for whoever counts the municipality's months at this moment, and lets others wait who are about to. */
export const lockMonthsOfPlace = statement<LockMonthsOfPlaceParameters, LockMonthsOfPlaceRow>({
  name: 'lockMonthsOfPlace',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant', 'municipality'],
      text: `
        select
          pg_advisory_xact_lock($1, $2::text::int) as locked`,
    },
  },
});

/** What {@link removeSignaturesWithoutVersion} is asked with. */
export interface RemoveSignaturesWithoutVersionParameters {
  engagement: string;
}

/** What {@link removeSignaturesWithoutVersion} gives. */
export type RemoveSignaturesWithoutVersionRow = Record<string, never>;

/** A signature without a frozen version is nobody's any more. */
export const removeSignaturesWithoutVersion = statement<RemoveSignaturesWithoutVersionParameters, RemoveSignaturesWithoutVersionRow>({
  name: 'removeSignaturesWithoutVersion',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['engagement'],
      text: `
        delete from handover_signature s
        where
          s.engagement_id = $1
          and not exists (
            select
            from
              handover_version v
            where
              v.packet_id = s.packet_id
          )`,
    },
  },
});

/** What {@link closePacketsThatStay} is asked with. */
export interface ClosePacketsThatStayParameters {
  engagement: string;
}

/** What {@link closePacketsThatStay} gives. */
export type ClosePacketsThatStayRow = Record<string, never>;

/**
 * Of a packet that stays, what was not frozen goes, and it is closed. Its cover is that of the newest frozen version,
 * since lists name the programme by it.
 */
export const closePacketsThatStay = statement<ClosePacketsThatStayParameters, ClosePacketsThatStayRow>({
  name: 'closePacketsThatStay',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['engagement'],
      text: `
        update handover_packet
        set
          history = '',
          policy = '',
          pending = '',
          cautions = '',
          state = 'done',
          version = version + 1,
          facts = (
            select
              jsonb_build_object('cover', v.content -> 'cover')
            from
              handover_version v
            where
              v.packet_id = handover_packet.id
            order by
              v.number desc
            limit
              1
          )
        where
          engagement_id = $1
          and exists (
            select
            from
              handover_version v
            where
              v.packet_id = handover_packet.id
          )`,
    },
  },
});

/** What {@link removeEngagement} is asked with. */
export interface RemoveEngagementParameters {
  engagement: string;
}

/** What {@link removeEngagement} gives. */
export type RemoveEngagementRow = Record<string, never>;

/** Removes the engagement itself, after everything that belongs to it. */
export const removeEngagement = statement<RemoveEngagementParameters, RemoveEngagementRow>({
  name: 'removeEngagement',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['engagement'],
      text: `
        delete from engagement
        where
          id = $1`,
    },
  },
});

/** What {@link notePurge} is asked with. */
export interface NotePurgeParameters {
  tenant: number;
  now: Date | string;
  engagement: string;
  municipality: string;
  change: string;
}

/** What {@link notePurge} gives. */
export type NotePurgeRow = Record<string, never>;

/** Writes in the audit log what was removed. */
export const notePurge = statement<NotePurgeParameters, NotePurgeRow>({
  name: 'notePurge',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['tenant', 'now', 'engagement', 'municipality', 'change'],
      text: `
        insert into
          audit_entry (tenant_id, at, action, subject_kind, subject_id, municipality_code, engagement_id, change)
        values
          (
            $1,
            $2,
            'purge',
            'engagement',
            $3::uuid::text,
            $4,
            $3::uuid,
            $5
          )`,
    },
  },
});
