// Made from reminders.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay, ReminderStep } from '@banso/domain';

/** What {@link ownReminders} is asked with. */
export interface OwnRemindersParameters {
  person: string;
  only: string | null;
  state: string | null;
  afterDue: CivilDay;
  afterId: string;
  limit: number;
}

/** What {@link ownReminders} gives. */
export interface OwnRemindersRow {
  id: string;
  step: ReminderStep;
  why: { ja: string; en: string };
  dueOn: CivilDay;
  fallsOn: CivilDay;
  state: 'open' | 'acknowledged' | 'superseded' | 'resolved';
  engagementId: string | null;
  escalation: boolean;
  visitId: string | null;
  dispatchId: string | null;
  municipality: { code: string; name: string; prefecture: string };
  mailedAt: string | null;
}

/**
 * Somebody's own reminders by due day, after the day and id of the last one that was shown, all of them or the one
 * that `only` names. A manager reads others' in the engagements, not here.
 */
export const ownReminders = statement<OwnRemindersParameters, OwnRemindersRow>({
  name: 'ownReminders',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['person', 'only', 'state', 'afterDue', 'afterId', 'limit'],
      text: `
        select
          r.id,
          r.step,
          r.why,
          r.due_on as "dueOn",
          r.falls_on as "fallsOn",
          r.state,
          case
            when r.subject_kind not in ('dispatchUnanswered', 'dispatchReport') then r.engagement_id
          end as "engagementId",
          r.escalation,
          case
            when r.subject_kind in ('plannedVisit', 'recordMissing', 'unconfirmed') then r.subject_id
          end as "visitId",
          case
            when r.subject_kind in ('dispatchUnanswered', 'dispatchReport') then r.subject_id
          end as "dispatchId",
          json_build_object('code', m.code, 'name', m.name, 'prefecture', m.prefecture) as municipality,
          (
            select
              l.sent_at
            from
              shared_mail l
            where
              l.id = r.mail_id
              and l.state = 'sent'
          ) as "mailedAt"
        from
          reminder r
          join shared_municipality m on m.code = r.municipality_code
        where
          r.person_id = $1
          and (
            r.hidden_until is null
            or r.hidden_until <= ctx_today()
          )
          and (
            $2::uuid is null
            or r.id = $2
          )
          and (
            $3::text is null
            or r.state = $3
          )
          and (r.due_on, r.id) > ($4::date, $5::uuid)
        order by
          r.due_on,
          r.id
        limit
          $6`,
    },
  },
});
