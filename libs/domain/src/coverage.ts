import { type CivilDay, daysBetween } from './civil-day.js';
import { nobodyKnows } from './turnover.js';
import { COVERAGE_FLAGS, type CoverageFlag, type CoverageState, type EngagementStatus } from './vocabulary.js';

/** Days without a held visit after which an active engagement is silent. */
export const SILENT_DAYS = 90;
/** Fiscal years before the period in which support A still counts as a ground for B. */
export const A_LOOK_BACK_FISCAL_YEARS = 2;

/** What is known about one kind of support in one municipality and period. */
export interface CellFacts {
  readonly deliveredCount: number;
  readonly plannedCount: number;
  /** A judgement that it is not needed stands (see `judgementStands`). */
  readonly notNeeded: boolean;
}

/** What is known about one engagement when flags are raised. */
export interface EngagementCoverageFacts {
  readonly status: EngagementStatus;
  readonly startedOn: CivilDay;
  readonly lastHeldOn: CivilDay | null;
  readonly hasDeputy: boolean;
  /** Since when our lead is the lead; null when it is still the first one. */
  readonly ourLeadSince: CivilDay | null;
  /** Since when their contact is the contact; null when it is still the first one. */
  readonly theirContactSince: CivilDay | null;
}

/** What is known about one municipality and period when flags are raised. */
export interface CoverageFacts {
  /** Times A, and B, were delivered in the period. */
  readonly deliveredA: number;
  readonly deliveredB: number;
  /** Times A was delivered in the two fiscal years before the period. */
  readonly deliveredAEarlier: number;
  /** Since when the longest unvisited of its active engagements has seen no visit; null without one. */
  readonly unvisitedSince: CivilDay | null;
  /** Whether one of its active engagements has no deputy. */
  readonly isSingleHanded: boolean;
  /** Since when lead and contact are there, of each active engagement in which both have followed somebody. */
  readonly takeovers: ReadonlyArray<Pick<EngagementCoverageFacts, 'ourLeadSince' | 'theirContactSince'>>;
}

/**
 * The state of a cell: what was done counts most, then what is planned, then the judgement. Source: domain rule 4.4.
 */
export function cellState({ deliveredCount, plannedCount, notNeeded }: CellFacts): CoverageState {
  if (deliveredCount > 0) return 'delivered';
  if (plannedCount > 0) return 'planned';
  return notNeeded ? 'notNeeded' : 'gap';
}

/**
 * Whether a judgement "not needed" stands: until the day before it is to be looked at again. Source: domain rule 4.4.
 */
export function judgementStands(lookAgainOn: CivilDay, today: CivilDay): boolean {
  return today < lookAgainOn;
}

/**
 * Whether B was delivered without the ground A gives, in the period or the two fiscal years before. Source: domain rule
 * 4.4.
 */
export function isBWithoutA({
  deliveredA,
  deliveredB,
  deliveredAEarlier,
}: Pick<CoverageFacts, 'deliveredA' | 'deliveredB' | 'deliveredAEarlier'>): boolean {
  return deliveredB > 0 && deliveredA === 0 && deliveredAEarlier === 0;
}

/** Since when an engagement has seen no visit: the day of its last one, its start before the first. */
export function unvisitedSince({
  lastHeldOn,
  startedOn,
}: Pick<EngagementCoverageFacts, 'lastHeldOn' | 'startedOn'>): CivilDay {
  return lastHeldOn ?? startedOn;
}

/** Whether an active engagement that has seen no visit since a day is silent: for 90 days. Source: domain rule 4.4. */
export function isSilentSince(unvisited: CivilDay, today: CivilDay): boolean {
  return daysBetween(unvisited, today) >= SILENT_DAYS;
}

/** Whether an engagement is active and silent. */
export function isSilent(facts: EngagementCoverageFacts, today: CivilDay): boolean {
  return facts.status === 'active' && isSilentSince(unvisitedSince(facts), today);
}

/** Whether an active engagement has no deputy. Source: domain rule 4.4. */
export function isSingleHanded(facts: EngagementCoverageFacts): boolean {
  return facts.status === 'active' && !facts.hasDeputy;
}

/**
 * The flags of a municipality in a period, each at most once, in the order of `COVERAGE_FLAGS`. Source: domain rule
 * 4.4.
 */
export function coverageFlagsOf(facts: CoverageFacts, today: CivilDay): CoverageFlag[] {
  const raised: Record<CoverageFlag, boolean> = {
    bWithoutA: isBWithoutA(facts),
    silent: facts.unvisitedSince !== null && isSilentSince(facts.unvisitedSince, today),
    singleHanded: facts.isSingleHanded,
    nobodyKnows: facts.takeovers.some(
      ({ ourLeadSince, theirContactSince }) => nobodyKnows(ourLeadSince, theirContactSince, today).warns,
    ),
  };
  return COVERAGE_FLAGS.filter((flag) => raised[flag]);
}
