import { type CivilDay, addMonths } from './civil-day.js';
import type { Label } from './lang.js';
import { bareMonthDay } from './wareki.js';

/** Months during which a changed person counts as new (新任). */
export const NEWLY_ARRIVED_MONTHS = 3;

/** Whether both sides changed, with the sentence to show when they did. */
export interface NobodyKnows {
  readonly warns: boolean;
  readonly reason: Label | null;
}

/**
 * Whether somebody who took a post on a day is still new there: from that day, for three months, the last day included.
 * Somebody who has not begun yet is not there, so not new. Source: domain rule 4.3.
 */
export function isNewlyArrived(since: CivilDay, today: CivilDay): boolean {
  return since <= today && today <= addMonths(since, NEWLY_ARRIVED_MONTHS);
}

/**
 * Whether nobody is left who knows the story (経緯を知る人がいない): our lead and their contact both changed within
 * the last three months. Give null for a side that never changed, or in an engagement's first months every one of
 * them would be warned about. Source: domain rule 4.3.
 */
export function nobodyKnows(ourLeadSince: CivilDay | null, theirContactSince: CivilDay | null, today: CivilDay): NobodyKnows {
  if (ourLeadSince === null || theirContactSince === null) return { warns: false, reason: null };
  if (!isNewlyArrived(ourLeadSince, today) || !isNewlyArrived(theirContactSince, today)) return { warns: false, reason: null };
  return {
    warns: true,
    reason: {
      ja: `経緯を知る人がいない（主担当 ${bareMonthDay(ourLeadSince)}から、先方 ${bareMonthDay(theirContactSince)}から）`,
      en: `Nobody knows the story (our lead since ${bareMonthDay(ourLeadSince, 'en')}, their contact since ${bareMonthDay(theirContactSince, 'en')})`,
    },
  };
}
