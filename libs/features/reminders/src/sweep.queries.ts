import { addDays, type CivilDay, PLAN_TOLERANCE_DAYS, windowsOf } from '@banso/domain';
import type { Actor } from '@banso/database';
import type { Office } from './office.js';
import { engagementsMovedByTime, engagementsToWatch } from './sweep.sql.js';

/** Every engagement that has something a reminder can be about, or a reminder that stands. */
export async function everything(actor: Actor, tenant: number): Promise<string[]> {
  return (await actor.tx.rows(engagementsToWatch, { tenant })).map(({ id }) => id);
}

/**
 * The engagements whose reminders can be others today than on the day `after`, although nobody has changed them: a step
 * of a ladder has come, a planned day or a term has begun or ended, or what certain people may hear has changed. What
 * people change is brought up to date by the change itself, so nothing else needs a look. Handovers are few and always
 * looked at.
 */
export async function movedByTime(
  actor: Actor,
  tenant: number,
  after: CivilDay,
  { ladders, calendar }: Office,
  people: readonly string[],
): Promise<string[]> {
  const { today } = actor;
  const windows = ladders.all().flatMap((ladder) => windowsOf(ladder, after, today, calendar));
  // Most programmes share the steps of the office's ladder.
  const once = new Map(windows.map((window) => [JSON.stringify(window), window]));
  const rows = await actor.tx.rows(engagementsMovedByTime, {
    tenant,
    after,
    today,
    people,
    windows: JSON.stringify([...once.values()]),
    nearAfter: addDays(after, PLAN_TOLERANCE_DAYS),
    nearToday: addDays(today, PLAN_TOLERANCE_DAYS),
  });
  return rows.map(({ id }) => id);
}
