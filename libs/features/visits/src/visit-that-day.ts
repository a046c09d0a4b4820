import type { Actor } from '@banso/database';
import { civilDay, wareki } from '@banso/domain';
import { Refusal } from '@banso/http';
import { VISIT_REFUSALS } from './visit.errors.js';
import type { RecordVisit } from './visit.request.js';
import { visitThatDay } from './visit-that-day.sql.js';

/**
 * Another visit of the engagement that is recorded for the same day; null where there is none, or where the request
 * says that it knows of it.
 * @param visit null for one that is only made now
 */
export async function otherThatDay(
  actor: Actor,
  engagement: string,
  visit: string | null,
  { heldOn, anotherThatDay }: RecordVisit,
): Promise<string | null> {
  if (anotherThatDay) return null;
  const other = await actor.tx.row(visitThatDay, { engagement, heldOn: civilDay(heldOn), visit });
  return other?.id ?? null;
}

/** Two who were there easily record the same visit, each one of their own: it is asked before anything is saved. */
export function askWhetherAnother(heldOn: string, visitId: string): Refusal {
  return new Refusal(VISIT_REFUSALS.visitThatDay, { day: { ja: wareki(civilDay(heldOn)), en: heldOn } }, [], {
    visitId,
  });
}
