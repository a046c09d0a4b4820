import type { CivilDay } from './civil-day.js';
import type { ProgrammePaper } from './vocabulary/support.js';

/** A held visit in which a peer supporter took part. */
export interface AttendedVisit {
  readonly heldOn: CivilDay;
  readonly municipalityCode: string;
  /** From its beginning to its end as recorded; null where the record has no times. */
  readonly minutes: number | null;
}

/** What a peer supporter gave within some days. */
export interface ContributionFigures {
  /** Civil days on which they took part in a visit. */
  readonly days: number;
  readonly municipalities: number;
  readonly visits: number;
  /** Of the visits whose times were recorded, together; with one decimal, half an hour's tenth rounded up. */
  readonly hours: number;
  /** Visits that the hours do not count, because their times were not recorded. */
  readonly withoutTimes: number;
}

/**
 * What visits add up to: days and municipalities count once, hours by visit. Two visits on one day are one day.
 * Source: support-work, section 3 (contribution per fiscal year).
 */
export function contributionFigures(visits: readonly AttendedVisit[]): ContributionFigures {
  const minutes = visits.reduce((sum, visit) => sum + (visit.minutes ?? 0), 0);
  return {
    days: new Set(visits.map(({ heldOn }) => heldOn)).size,
    municipalities: new Set(visits.map(({ municipalityCode }) => municipalityCode)).size,
    visits: visits.length,
    hours: Math.round(minutes / 6) / 10,
    withoutTimes: visits.filter((visit) => visit.minutes === null).length,
  };
}

/** The papers about what a peer supporter gave. */
export const CONTRIBUTION_PAPERS = ['contributionStatement', 'letterOfThanks'] as const satisfies ProgrammePaper[];
/** A paper about what a peer supporter gave. */
export type ContributionPaper = (typeof CONTRIBUTION_PAPERS)[number];

/**
 * Which papers there are about a year: those which a programme uses in which they took part. Somebody who took part in
 * nothing can have that stated, and is not thanked for it.
 * @param visits the papers in use by the programme of each visit in which they took part
 */
export function contributionPapers(visits: ReadonlyArray<readonly ProgrammePaper[]>): ContributionPaper[] {
  if (visits.length === 0) return ['contributionStatement'];
  return CONTRIBUTION_PAPERS.filter((paper) => visits.some((papers) => papers.includes(paper)));
}
