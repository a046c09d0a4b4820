import type { CivilDay } from './civil-day.js';

/** A time for which something holds: a part in a team, a role, an assignment. Both days belong to it. */
export interface Term {
  readonly from: CivilDay;
  /** The last day; null while no end is known. */
  readonly until: CivilDay | null;
}

/** Whether a term holds on a day. In SQL: `holds_on`, and `team_on` for parts in teams. Source: domain.md, people. */
export function termHoldsOn({ from, until }: Term, day: CivilDay): boolean {
  return from <= day && (until === null || until >= day);
}
