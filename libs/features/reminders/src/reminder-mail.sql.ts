// Made from reminder-mail.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay, ReminderStep } from '@banso/domain';

/** What {@link remindersToMail} is asked with. */
export interface RemindersToMailParameters {
  tenant: number;
  digestOnly: ReadonlyArray<string>;
  day: CivilDay;
  immediate: boolean;
}

/** What {@link remindersToMail} gives. */
export interface RemindersToMailRow {
  id: string;
  personId: string;
  name: string;
  email: string;
  step: ReminderStep;
  subjectKind: 'visitDue' | 'plannedVisit' | 'recordMissing' | 'unconfirmed' | 'actionItem' | 'handover' | 'peerConsent' | 'dispatchUnanswered' | 'dispatchReport';
  subjectId: string;
  engagementId: string | null;
  municipality: string;
  prefecture: string;
  why: string;
}

/**
 * The open reminders that have not been mailed, for those whose digest of the day is not written yet, or with
 * `immediate` for those who want mail at once, locked until the transaction ends. Nobody without an address, or who
 * is disabled, gets mail; a reminder that is written down says why.
 */
export const remindersToMail = statement<RemindersToMailParameters, RemindersToMailRow>({
  name: 'remindersToMail',
  alternatives: ['immediate'],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['tenant', 'day', 'digestOnly'],
      text: `
        select
          r.id,
          p.id as "personId",
          p.name,
          p.email,
          r.step,
          r.subject_kind as "subjectKind",
          r.subject_id as "subjectId",
          r.engagement_id as "engagementId",
          m.name as municipality,
          m.prefecture,
          r.why ->> 'ja' as why
        from
          reminder r
          join shared_person p on p.id = r.person_id
          join shared_municipality m on m.code = r.municipality_code
          left join shared_mail l on l.id = r.mail_id
        where
          r.tenant_id = $1
          and r.state = 'open'
          and not r.quiet
          and p.disabled_at is null
          and p.email is not null
          and
          not exists (
            select
            from
              shared_mail d
            where
              d.person_id = p.id
              and d.kind = 'digest'
              and d.day = $2
          )
          and (
            r.mail_id is null
            or l.state in ('dead', 'withdrawn')
          )
          and (
            p.mail_mode <> 'none'
            or r.escalation
          )
          and (
            p.mail_mode <> 'immediate'
            or l.state in ('dead', 'withdrawn')
            or r.step = any ($3::text[])
          )
        order by
          p.id,
          r.escalation desc,
          r.due_on,
          r.municipality_code,
          r.id
        for update of
          r`,
    },
    'immediate': {
      parameters: ['tenant', 'digestOnly'],
      text: `
        select
          r.id,
          p.id as "personId",
          p.name,
          p.email,
          r.step,
          r.subject_kind as "subjectKind",
          r.subject_id as "subjectId",
          r.engagement_id as "engagementId",
          m.name as municipality,
          m.prefecture,
          r.why ->> 'ja' as why
        from
          reminder r
          join shared_person p on p.id = r.person_id
          join shared_municipality m on m.code = r.municipality_code
          left join shared_mail l on l.id = r.mail_id
        where
          r.tenant_id = $1
          and r.state = 'open'
          and not r.quiet
          and p.disabled_at is null
          and p.email is not null
          and  p.mail_mode = 'immediate'
          and r.mail_id is null
          and r.step <> all ($2::text[])
        order by
          p.id,
          r.escalation desc,
          r.due_on,
          r.municipality_code,
          r.id
        for update of
          r`,
    },
  },
});

/** What {@link tieReminders} is asked with. */
export interface TieRemindersParameters {
  ids: ReadonlyArray<string>;
  mails: ReadonlyArray<string>;
}

/** What {@link tieReminders} gives. */
export type TieRemindersRow = Record<string, never>;

/** Ties each of the reminders to the mail that tells of it. */
export const tieReminders = statement<TieRemindersParameters, TieRemindersRow>({
  name: 'tieReminders',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['ids', 'mails'],
      text: `
        update reminder r
        set
          mail_id = t.mail
        from
          unnest($1::uuid[], $2::uuid[]) as t (id, mail)
        where
          r.id = t.id`,
    },
  },
});
