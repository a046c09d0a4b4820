// Made from purge-meetings.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link finishedMeetings} gives. */
export interface FinishedMeetingsRow {
  needId: string;
  tenantId: number;
  municipalityCode: string;
  lastOn: CivilDay;
}

/**
 * The needs of municipalities' own meetings of which nothing is on its way any more, the oldest first, with the last
 * day of anything about them: they are of no engagement whose end could take them along.
 */
export const finishedMeetings = statement<Record<string, never>, FinishedMeetingsRow>({
  name: 'finishedMeetings',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: [],
      text: `
        select
          n.id as "needId",
          n.tenant_id as "tenantId",
          n.municipality_code as "municipalityCode",
          greatest(n.wished_on, max(d.planned_on), max(d.held_on)) as "lastOn"
        from
          need n
          left join dispatch d on d.need_id = n.id
        where
          n.engagement_id is null
        group by
          n.id
        having
          coalesce(bool_and(d.state in ('done', 'declined', 'cancelled')), true)
        order by
          4,
          1`,
    },
  },
});

/** What {@link rowsOfMeeting} is asked with. */
export interface RowsOfMeetingParameters {
  need: string;
}

/** What {@link rowsOfMeeting} gives. */
export interface RowsOfMeetingRow {
  table: 'need' | 'need_holder' | 'dispatch' | 'dispatch_step' | 'dispatch_letter' | 'reminder' | 'dispatch_report';
  row: { id: string; tenant_id: number; municipality_code: string; engagement_id: string | null; source_kind: 'challenge' | 'initiative' | 'actionItem' | null; source_id: string | null; purpose: string; professions: string[]; wished_on: CivilDay; place: string; mode: 'onSite' | 'online'; created_at: string; created_by: string | null; closed_at: string | null; closed_by: string | null; closed_reason: string | null; version: number } | { id: string; need_id: string; tenant_id: number; municipality_code: string; engagement_id: string | null; person_id: string; from_on: CivilDay; hidden_until: CivilDay | null; transfer_id: string | null } | { id: string; need_id: string; tenant_id: number; municipality_code: string; engagement_id: string | null; expert_id: string; is_lead: boolean; planned_on: CivilDay; state: 'requested' | 'approved' | 'asked' | 'accepted' | 'held' | 'reported' | 'done' | 'declined' | 'cancelled'; approval_steps: number; requested_by: string; created_at: string; asked_at: string | null; held_on: CivilDay | null; fee_class: string | null; fee_yen: number | null; travel_yen: number | null; version: number; support_types: string[]; body_id: string | null; visit_id: string | null; member_id: string | null } | { id: string; dispatch_id: string; tenant_id: number; municipality_code: string; engagement_id: string | null; expert_id: string; told: boolean; kind: 'requested' | 'approved' | 'asked' | 'accepted' | 'declined' | 'held' | 'reported' | 'reportAccepted' | 'cancelled'; person_id: string; at: string; reason: string } | { dispatch_id: string; tenant_id: number; municipality_code: string; engagement_id: string | null; expert_id: string; fiscal_year: number; number: number | null; asked_on: CivilDay; content: unknown } | { id: string; tenant_id: number; municipality_code: string | null; engagement_id: string | null; subject_kind: 'visitDue' | 'plannedVisit' | 'recordMissing' | 'unconfirmed' | 'actionItem' | 'handover' | 'peerConsent' | 'dispatchUnanswered' | 'dispatchReport'; subject_id: string; step: string; occurrence: number; due_on: CivilDay; falls_on: CivilDay; person_id: string; state: 'open' | 'acknowledged' | 'superseded' | 'resolved'; why: { ja: string; en: string }; escalation: boolean; hidden_until: CivilDay | null; mail_id: string | null; created_at: string; settled_at: string | null; quiet: boolean } | { id: string; dispatch_id: string; tenant_id: number; municipality_code: string; engagement_id: string | null; expert_id: string; version: number; on_case: string; on_sheet: string; on_conduct: string; follow_up: string; written_by: string; written_at: string };
}

/** Everything of such a need as it stands, by table, for a copy of it; the need is kept for this transaction. */
export const rowsOfMeeting = statement<RowsOfMeetingParameters, RowsOfMeetingRow>({
  name: 'rowsOfMeeting',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['need'],
      text: `
        with
          locked as (
            select
              *
            from
              need
            where
              id = $1
            for update
          )
        select
          t."table",
          t."row"
        from
          (
            select
              'need' as "table",
              to_jsonb(n) as "row"
            from
              locked n
            union all
            select
              'need_holder',
              to_jsonb(h)
            from
              need_holder h
            where
              h.need_id = $1
            union all
            select
              'dispatch',
              to_jsonb(d)
            from
              dispatch d
            where
              d.need_id = $1
            union all
            select
              'dispatch_step',
              to_jsonb(s)
            from
              dispatch_step s
              join dispatch d on d.id = s.dispatch_id
            where
              d.need_id = $1
            union all
            select
              'dispatch_letter',
              to_jsonb(l)
            from
              dispatch_letter l
              join dispatch d on d.id = l.dispatch_id
            where
              d.need_id = $1
            union all
            select
              'reminder',
              to_jsonb(m)
            from
              reminder m
              join dispatch d on d.id = m.subject_id
            where
              d.need_id = $1
              and m.subject_kind in ('dispatchUnanswered', 'dispatchReport')
            union all
            select
              'dispatch_report',
              to_jsonb(r)
            from
              dispatch_report r
              join dispatch d on d.id = r.dispatch_id
            where
              d.need_id = $1
          ) t`,
    },
  },
});

/** What {@link removeRemindersOfMeeting} is asked with. */
export interface RemoveRemindersOfMeetingParameters {
  need: string;
}

/** What {@link removeRemindersOfMeeting} gives. */
export type RemoveRemindersOfMeetingRow = Record<string, never>;

/** Removes the reminders about the dispatches of such a need. */
export const removeRemindersOfMeeting = statement<RemoveRemindersOfMeetingParameters, RemoveRemindersOfMeetingRow>({
  name: 'removeRemindersOfMeeting',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['need'],
      text: `
        delete from reminder m using dispatch d
        where
          d.id = m.subject_id
          and d.need_id = $1
          and m.subject_kind in ('dispatchUnanswered', 'dispatchReport')`,
    },
  },
});

/** What {@link removeReportsOfMeeting} is asked with. */
export interface RemoveReportsOfMeetingParameters {
  need: string;
}

/** What {@link removeReportsOfMeeting} gives. */
export type RemoveReportsOfMeetingRow = Record<string, never>;

/** Removes what stands on the dispatches of such a need. */
export const removeReportsOfMeeting = statement<RemoveReportsOfMeetingParameters, RemoveReportsOfMeetingRow>({
  name: 'removeReportsOfMeeting',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['need'],
      text: `
        delete from dispatch_report r using dispatch d
        where
          d.id = r.dispatch_id
          and d.need_id = $1`,
    },
  },
});

/** What {@link removeLettersOfMeeting} is asked with. */
export interface RemoveLettersOfMeetingParameters {
  need: string;
}

/** What {@link removeLettersOfMeeting} gives. */
export type RemoveLettersOfMeetingRow = Record<string, never>;

/** Removes the letters of such a need; their numbers stay given. */
export const removeLettersOfMeeting = statement<RemoveLettersOfMeetingParameters, RemoveLettersOfMeetingRow>({
  name: 'removeLettersOfMeeting',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['need'],
      text: `
        delete from dispatch_letter l using dispatch d
        where
          d.id = l.dispatch_id
          and d.need_id = $1`,
    },
  },
});

/** What {@link removeStepsOfMeeting} is asked with. */
export interface RemoveStepsOfMeetingParameters {
  need: string;
}

/** What {@link removeStepsOfMeeting} gives. */
export type RemoveStepsOfMeetingRow = Record<string, never>;

/** Removes what happened to the dispatches of such a need. */
export const removeStepsOfMeeting = statement<RemoveStepsOfMeetingParameters, RemoveStepsOfMeetingRow>({
  name: 'removeStepsOfMeeting',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['need'],
      text: `
        delete from dispatch_step s using dispatch d
        where
          d.id = s.dispatch_id
          and d.need_id = $1`,
    },
  },
});

/** What {@link removeDispatchesOfMeeting} is asked with. */
export interface RemoveDispatchesOfMeetingParameters {
  need: string;
}

/** What {@link removeDispatchesOfMeeting} gives. */
export type RemoveDispatchesOfMeetingRow = Record<string, never>;

/** Removes the dispatches of such a need. */
export const removeDispatchesOfMeeting = statement<RemoveDispatchesOfMeetingParameters, RemoveDispatchesOfMeetingRow>({
  name: 'removeDispatchesOfMeeting',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['need'],
      text: `
        delete from dispatch
        where
          need_id = $1`,
    },
  },
});

/** What {@link removeHoldersOfMeeting} is asked with. */
export interface RemoveHoldersOfMeetingParameters {
  need: string;
}

/** What {@link removeHoldersOfMeeting} gives. */
export type RemoveHoldersOfMeetingRow = Record<string, never>;

/** Removes who kept such a need. */
export const removeHoldersOfMeeting = statement<RemoveHoldersOfMeetingParameters, RemoveHoldersOfMeetingRow>({
  name: 'removeHoldersOfMeeting',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['need'],
      text: `
        delete from need_holder
        where
          need_id = $1`,
    },
  },
});

/** What {@link removeMeeting} is asked with. */
export interface RemoveMeetingParameters {
  need: string;
}

/** What {@link removeMeeting} gives. */
export type RemoveMeetingRow = Record<string, never>;

/** Removes the need itself. */
export const removeMeeting = statement<RemoveMeetingParameters, RemoveMeetingRow>({
  name: 'removeMeeting',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['need'],
      text: `
        delete from need
        where
          id = $1`,
    },
  },
});

/** What {@link noteMeetingPurge} is asked with. */
export interface NoteMeetingPurgeParameters {
  tenant: number;
  now: Date | string;
  need: string;
  municipality: string;
  change: string;
}

/** What {@link noteMeetingPurge} gives. */
export type NoteMeetingPurgeRow = Record<string, never>;

/** Writes in the audit log what was removed. */
export const noteMeetingPurge = statement<NoteMeetingPurgeParameters, NoteMeetingPurgeRow>({
  name: 'noteMeetingPurge',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['tenant', 'now', 'need', 'municipality', 'change'],
      text: `
        insert into
          audit_entry (tenant_id, at, action, subject_kind, subject_id, municipality_code, change)
        values
          ($1, $2, 'purge', 'need', $3::uuid::text, $4, $5)`,
    },
  },
});
