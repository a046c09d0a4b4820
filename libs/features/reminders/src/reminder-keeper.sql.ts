// Made from reminder-keeper.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay, ReminderStep } from '@banso/domain';

/** What {@link storedReminders} is asked with. */
export interface StoredRemindersParameters {
  engagements: ReadonlyArray<string>;
  dueDays: ReadonlyArray<CivilDay>;
}

/** What {@link storedReminders} gives. */
export interface StoredRemindersRow {
  id: string;
  subjectKind: 'visitDue' | 'plannedVisit' | 'recordMissing' | 'unconfirmed' | 'actionItem' | 'handover' | 'peerConsent' | 'dispatchUnanswered' | 'dispatchReport';
  subjectId: string;
  step: ReminderStep;
  occurrence: number;
  dueOn: CivilDay;
  recipient: string;
  state: 'open' | 'acknowledged' | 'superseded' | 'resolved';
}

/** What is written down of engagements: the reminders that stand, and those for certain due days. */
export const storedReminders = statement<StoredRemindersParameters, StoredRemindersRow>({
  name: 'storedReminders',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['engagements', 'dueDays'],
      text: `
        select
          r.id,
          r.subject_kind as "subjectKind",
          r.subject_id as "subjectId",
          r.step,
          r.occurrence,
          r.due_on as "dueOn",
          r.person_id as recipient,
          r.state
        from
          reminder r
        where
          r.engagement_id = any (
            (
              select
                $1::uuid[]
            )::uuid[]
          )
          and r.subject_kind not in ('dispatchUnanswered', 'dispatchReport')
          and (
            r.state in ('open', 'acknowledged')
            or r.due_on = any (
              (
                select
                  $2::date[]
              )::date[]
            )
          )`,
    },
  },
});

/** What {@link writeReminders} is asked with. */
export interface WriteRemindersParameters {
  now: Date | string;
  reminders: string;
}

/** What {@link writeReminders} gives. */
export type WriteRemindersRow = Record<string, never>;

/** Writes reminders down; what is there already stays as it is. What was skipped is settled at once. */
export const writeReminders = statement<WriteRemindersParameters, WriteRemindersRow>({
  name: 'writeReminders',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['now', 'reminders'],
      text: `
        insert into
          reminder (
            id,
            tenant_id,
            municipality_code,
            engagement_id,
            subject_kind,
            subject_id,
            step,
            occurrence,
            due_on,
            falls_on,
            person_id,
            state,
            why,
            escalation,
            quiet,
            settled_at
          )
        select
          r.id,
          r.tenant_id,
          r.municipality_code,
          r.engagement_id,
          r.subject_kind,
          r.subject_id,
          r.step,
          r.occurrence,
          r.due_on,
          r.falls_on,
          r.person_id,
          r.state,
          r.why,
          r.escalation,
          r.quiet,
          case
            when r.state = 'superseded' then $1::timestamptz
          end
        from
          jsonb_to_recordset($2) as r (
            id uuid,
            tenant_id int,
            municipality_code text,
            engagement_id uuid,
            subject_kind text,
            subject_id uuid,
            step text,
            occurrence int,
            due_on date,
            falls_on date,
            person_id uuid,
            state text,
            why jsonb,
            escalation boolean,
            quiet boolean
          )
        on conflict do nothing`,
    },
  },
});

/** What {@link settleReminders} is asked with. */
export interface SettleRemindersParameters {
  now: Date | string;
  ids: ReadonlyArray<string>;
  states: ReadonlyArray<string>;
}

/** What {@link settleReminders} gives. */
export type SettleRemindersRow = Record<string, never>;

/** Gives each of the reminders its new state. */
export const settleReminders = statement<SettleRemindersParameters, SettleRemindersRow>({
  name: 'settleReminders',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['now', 'ids', 'states'],
      text: `
        update reminder r
        set
          state = c.state,
          settled_at = case
            when c.state = 'open' then null
            else $1::timestamptz
          end
        from
          unnest($2::uuid[], $3::text[]) as c (id, state)
        where
          r.id = c.id`,
    },
  },
});
