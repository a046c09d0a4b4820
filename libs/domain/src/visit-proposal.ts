import { type OpenDays } from './calendar.js';
import { addDays, type CivilDay, laterOf } from './civil-day.js';

/** A visit is proposed at most so many days before it is due: much earlier is another month's visit. */
export const PROPOSED_EARLY_DAYS = 14;
/** Beyond so many days after the day from which is looked, nothing is proposed. */
const LOOKED_THROUGH_DAYS = 60;

/**
 * The day to begin with when the next visit is planned: the due day, or the nearest open day before it on which whoever
 * goes has no other visit; where there is none, or the due day has come, the first such day from tomorrow on. Nobody is
 * sent out today. Where every day is taken, an open one is proposed all the same: two visits a day are a matter of
 * distance, which people know better.
 * @param facts.dueOn when the next visit is due; null where nobody visits regularly, then nothing is proposed
 * @param facts.taken days on which those who go have visits already
 * Source: domain rule 4.1.
 */
export function proposedVisitDay(
  { dueOn, today, taken }: { dueOn: CivilDay | null; today: CivilDay; taken: readonly CivilDay[] },
  calendar: OpenDays,
): CivilDay | null {
  if (dueOn === null) return null;
  const tomorrow = addDays(today, 1);
  const earliest = laterOf(tomorrow, addDays(dueOn, -PROPOSED_EARLY_DAYS));
  const isFree = (day: CivilDay): boolean => !taken.includes(day);
  for (const suits of [isFree, () => true]) {
    for (let day = dueOn; day >= earliest; day = addDays(day, -1)) if (calendar.isOpen(day) && suits(day)) return day;
    const first = laterOf(tomorrow, addDays(dueOn, 1));
    for (let days = 0; days < LOOKED_THROUGH_DAYS; days++) {
      const day = addDays(first, days);
      if (calendar.isOpen(day) && suits(day)) return day;
    }
  }
  return null;
}
