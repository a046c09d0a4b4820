import { audit } from '@banso/audit';
import { type CivilDay, type Lang, REMINDER_STEP_LABELS } from '@banso/domain';
import { type Actor, personOf } from '@banso/database';
import { isUuid } from '@banso/engagements';
import { COMMON_REFUSALS, keyIn, type Page, pageOf, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { ReminderEntity } from './reminder.entity.js';
import type { ReminderQuery } from './reminder.request.js';
import type { Reminder } from './reminder.response.js';
import { ownReminders, type OwnRemindersRow } from './reminders.sql.js';

/** Before every reminder, as a page begins. */
const BEFORE_ALL = { afterDue: '-infinity' as CivilDay, afterId: '00000000-0000-0000-0000-000000000000' };

/** What somebody is reminded of, and that they have read it. */
@Injectable()
export class RemindersService {
  async list(actor: Actor, query: ReminderQuery, lang: Lang): Promise<Page<Reminder>> {
    const [afterDue = BEFORE_ALL.afterDue, afterId = BEFORE_ALL.afterId] = keyIn(query.cursor, 'day', 'id') ?? [];
    const rows = await actor.tx.rows(ownReminders, {
      person: personOf(actor),
      only: null,
      state: query.state ?? null,
      afterDue: afterDue as CivilDay,
      afterId,
      limit: query.limit + 1,
    });
    return pageOf(
      rows,
      query.limit,
      (row) => [row.dueOn, row.id],
      (row) => inWords(row, lang),
    );
  }

  /**
   * Notes that the reminder was read; it stays so until its cause is gone. What has settled itself meanwhile is left as
   * it is. @throws notFound
   */
  async acknowledge(actor: Actor, id: string, lang: Lang): Promise<Reminder> {
    const known = isUuid(id) && (await ownReminder(actor, id));
    if (!known) throw new Refusal(COMMON_REFUSALS.notFound);
    const open = { id, personId: personOf(actor), state: 'open' } as const;
    if (await actor.tx.update(ReminderEntity, open, { state: 'acknowledged' }))
      await audit(actor, {
        action: 'reminder:read',
        subjectKind: 'reminder',
        subjectId: id,
        change: { state: ['open', 'acknowledged'] },
      });
    return inWords((await ownReminder(actor, id))!, lang);
  }
}

function ownReminder(actor: Actor, only: string): Promise<OwnRemindersRow | null> {
  return actor.tx.row(ownReminders, { person: personOf(actor), only, state: null, ...BEFORE_ALL, limit: 1 });
}

function inWords(row: OwnRemindersRow, lang: Lang): Reminder {
  return { ...row, text: `${row.municipality.name} ${REMINDER_STEP_LABELS[row.step][lang]}`, why: row.why[lang] };
}
