import { audit } from '@banso/audit';
import { type Lang, REMINDER_STEP_LABELS, type ReminderStep } from '@banso/domain';
import { type Actor, personOf } from '@banso/database';
import { isUuid } from '@banso/engagements';
import { COMMON_REFUSALS, keyIn, type Page, pageOf, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { ReminderQuery } from './reminder.request.js';
import type { Reminder } from './reminder.response.js';

type ReminderRow = Omit<Reminder, 'text' | 'why'> & { step: ReminderStep; why: Record<Lang, string> };

/** Somebody's own reminders; a manager reads others' in the engagements, not here. */
const OWN_SQL = `
  select r.id, r.step, r.why, r.due_on as "dueOn", r.falls_on as "fallsOn", r.state, r.engagement_id as "engagementId", r.escalation,
         case when r.subject_kind in ('plannedVisit', 'recordMissing', 'unconfirmed') then r.subject_id end as "visitId", json_build_object('code', m.code, 'name', m.name, 'prefecture', f.name) as municipality,
         (select l.sent_at from mail l where l.id = r.mail_id and l.state = 'sent') as "mailedAt"
    from reminder r join municipality m on m.code = r.municipality_code join prefecture f on f.code = m.prefecture_code
   where r.person_id = $1 and (r.hidden_until is null or r.hidden_until <= ctx_today())`;

/** What somebody is reminded of, and that they have read it. */
@Injectable()
export class RemindersService {
  async list(actor: Actor, query: ReminderQuery, lang: Lang): Promise<Page<Reminder>> {
    const [due = '-infinity', after = '00000000-0000-0000-0000-000000000000'] = keyIn(query.cursor, 'day', 'id') ?? [];
    const rows = await actor.tx.query<ReminderRow>(
      `${OWN_SQL} and ($2::text is null or r.state = $2) and (r.due_on, r.id) > ($3::date, $4::uuid) order by r.due_on, r.id limit $5`,
      [personOf(actor), query.state ?? null, due, after, query.limit + 1],
    );
    return pageOf(rows, query.limit, (row) => [row.dueOn, row.id], (row) => inWords(row, lang));
  }

  /** Notes that the reminder was read; it stays so until its cause is gone. What has settled itself meanwhile is left as it is. @throws notFound */
  async acknowledge(actor: Actor, id: string, lang: Lang): Promise<Reminder> {
    const known = isUuid(id) && (await actor.tx.one(`${OWN_SQL} and r.id = $2`, [personOf(actor), id]));
    if (!known) throw new Refusal(COMMON_REFUSALS.notFound);
    const changed = await actor.tx.run(`update reminder set state = 'acknowledged' where id = $1 and person_id = $2 and state = 'open'`, [id, personOf(actor)]);
    if (changed) await audit(actor, { action: 'reminder:read', subjectKind: 'reminder', subjectId: id, change: { state: ['open', 'acknowledged'] } });
    const row = await actor.tx.one<ReminderRow>(`${OWN_SQL} and r.id = $2`, [personOf(actor), id]);
    return inWords(row!, lang);
  }
}

function inWords(row: ReminderRow, lang: Lang): Reminder {
  return { ...row, text: `${row.municipality?.name ?? ''} ${REMINDER_STEP_LABELS[row.step][lang]}`.trim(), why: row.why[lang] };
}
