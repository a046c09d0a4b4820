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

/** A term in a part of an engagement: our lead, or somebody of the municipality. */
export interface HeldTerm {
  /** Tells people apart: an id, or where there is none the name. */
  readonly who: string;
  readonly name: string;
  readonly from: CivilDay;
  /** Last day; null while open. */
  readonly until: CivilDay | null;
  /** Of several who hold the part at once, the one whom it is about. */
  readonly isMain?: boolean;
}

/** Somebody who holds a part after somebody else had held it. */
export interface Takeover {
  readonly who: string;
  readonly name: string;
  /** The first day of this person in the part. */
  readonly since: CivilDay;
}

/** What changed on both sides of an engagement, newly or long ago; null for a side that never changed. */
export interface BothSides {
  readonly ours: Takeover | null;
  readonly theirs: Takeover | null;
}

/**
 * Since when somebody has held a part that another had held before, in this engagement; null when they were the first,
 * or there before it began. Whoever comes back, or only changes the post, took over on their very first day: they know
 * the story. Source: domain rule 4.3 ("when a municipality's counterpart changes").
 */
export function tookOverOn(who: string, terms: readonly HeldTerm[], startedOn: CivilDay): CivilDay | null {
  const since = firstDay(terms.filter((term) => term.who === who));
  const before = firstDay(terms.filter((term) => term.who !== who));
  return since !== null && since > startedOn && before !== null && before < since ? since : null;
}

/**
 * Who holds the part on a day, if they took it over from somebody. Of several main holders the newest counts, without a
 * main one whoever has been there longest.
 */
export function takeoverOf(terms: readonly HeldTerm[], startedOn: CivilDay, today: CivilDay): Takeover | null {
  const begun = terms.filter((term) => term.from <= today);
  const present = begun
    .filter(({ until }) => until === null || until >= today)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const holder = present.filter((term) => term.isMain).at(-1) ?? present[0];
  if (!holder) return null;
  const since = tookOverOn(holder.who, begun, startedOn);
  return since === null ? null : { who: holder.who, name: holder.name, since };
}

function firstDay(terms: readonly HeldTerm[]): CivilDay | null {
  return terms.reduce<CivilDay | null>((first, { from }) => (first === null || from < first ? from : first), null);
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
export function nobodyKnows(
  ourLeadSince: CivilDay | null,
  theirContactSince: CivilDay | null,
  today: CivilDay,
): NobodyKnows {
  if (ourLeadSince === null || theirContactSince === null) return { warns: false, reason: null };
  if (!isNewlyArrived(ourLeadSince, today) || !isNewlyArrived(theirContactSince, today))
    return { warns: false, reason: null };
  return {
    warns: true,
    reason: {
      ja: `経緯を知る人がいない（主担当 ${bareMonthDay(ourLeadSince)}から、先方 ${bareMonthDay(theirContactSince)}から）`,
      en: `Nobody knows the story (our lead since ${bareMonthDay(ourLeadSince, 'en')}, their contact since ${bareMonthDay(theirContactSince, 'en')})`,
    },
  };
}
