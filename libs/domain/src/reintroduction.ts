import { nextOpenDay, type OpenDays, previousOpenDay } from './calendar.js';
import { addMonths, type CivilDay, earlierOf } from './civil-day.js';
import type { Label } from './lang.js';
import { type BothSides, isNewlyArrived, type Takeover } from './turnover.js';
import type { EngagementStatus } from './vocabulary.js';
import { bareMonthDay, monthDay } from './wareki.js';

/** Months after a change of people within which both sides should have met. */
export const REINTRODUCTION_MONTHS = 1;
/** What a visit to introduce each other anew is for, as its plan says it. */
export const REINTRODUCTION_PURPOSE: Label = {
  ja: '後任者への引継ぎ・顔合わせ',
  en: 'Handover to the successor, getting to know each other',
};

/** What decides whether people should introduce each other anew. */
export interface ReintroductionFacts extends BothSides {
  readonly status: EngagementStatus;
  /** Day of the last held visit that counts for the cadence; null before the first. */
  readonly lastHeldOn: CivilDay | null;
  /** Days of the open planned visits, in any order. */
  readonly plannedDays: readonly CivilDay[];
  /** The normal due day; null when there is none. */
  readonly dueOn: CivilDay | null;
}

/** A proposed visit on which people who are new introduce themselves. */
export interface Reintroduction {
  /** The open day until which it should be held; it may have passed. */
  readonly by: CivilDay;
  /** The open day to propose: `by`, or when that has passed the next open day from today. */
  readonly proposedOn: CivilDay;
  /** Since when somebody new has not been met; of two the earlier. */
  readonly since: CivilDay;
  readonly reason: Label;
}

/**
 * Whether a visit is due at which a new lead of ours or a new contact of theirs introduces themselves, and until when:
 * within a month of the change, never after the normal due day. Nobody has to tick it off: it is gone as soon as a
 * visit since the change is held or planned. What counts as a visit is the cadence's own question: an online meeting
 * does, unless the engagement says otherwise, because where people live a boat's journey apart it is how they meet; the
 * proposal itself is for a visit on site. Source: domain rule 4.3.
 */
export function reintroduction(facts: ReintroductionFacts, today: CivilDay, calendar: OpenDays): Reintroduction | null {
  if (facts.status !== 'active') return null;
  const ours = unmet(facts.ours, facts, today);
  const theirs = unmet(facts.theirs, facts, today);
  if (!ours && !theirs) return null;
  const since = earlierOf((ours ?? theirs)!.since, (theirs ?? ours)!.since);
  const month = addMonths(since, REINTRODUCTION_MONTHS);
  const by = previousOpenDay(facts.dueOn === null ? month : earlierOf(month, facts.dueOn), calendar);
  return {
    by,
    proposedOn: by >= today ? by : nextOpenDay(today, calendar),
    since,
    reason: reasonOf(ours, theirs, by, today),
  };
}

/** Somebody newly arrived whom no visit has brought together with the other side, nor will. */
function unmet(
  arrived: Takeover | null,
  { lastHeldOn, plannedDays }: ReintroductionFacts,
  today: CivilDay,
): Takeover | null {
  if (arrived === null || !isNewlyArrived(arrived.since, today)) return null;
  const { since } = arrived;
  return (lastHeldOn !== null && lastHeldOn >= since) || plannedDays.some((day) => day >= since) ? null : arrived;
}

function reasonOf(ours: Takeover | null, theirs: Takeover | null, by: CivilDay, today: CivilDay): Label {
  const ja = [
    theirs && `先方の担当が${bareMonthDay(theirs.since)}に${theirs.name}さんに`,
    ours && `こちらの主担当が${bareMonthDay(ours.since)}に${ours.name}さんに`,
  ]
    .filter(Boolean)
    .join('、');
  const en = [
    theirs && `their contact is ${theirs.name} since ${bareMonthDay(theirs.since, 'en')}`,
    ours && `our lead is ${ours.name} since ${bareMonthDay(ours.since, 'en')}`,
  ]
    .filter(Boolean)
    .join(', and ');
  const isLate = by < today;
  return {
    ja: `${ja}替わりました。${isLate ? `${monthDay(by)}までの顔合わせの訪問が、まだ決まっていません。` : `${monthDay(by)}までに、顔合わせの訪問をおすすめします。`}`,
    en: `${en.charAt(0).toUpperCase()}${en.slice(1)}. ${isLate ? `The visit to get to know each other, advised by ${monthDay(by, 'en')}, is not planned yet.` : `A visit to get to know each other is advised by ${monthDay(by, 'en')}.`}`,
  };
}
