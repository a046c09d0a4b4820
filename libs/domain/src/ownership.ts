import { addDays, type CivilDay } from './civil-day.js';

/** Days on which somebody leads, both ends included; no `until`: for good. */
export interface LedSpan {
  readonly from: CivilDay;
  readonly until: CivilDay | null;
}

/**
 * The first day from today on, on which nobody leads; null when somebody leads for good. The spans are those of people
 * who are in office: whoever is disabled, holds no role or has left leads in name only. Source: domain rule 4.3
 * ("nothing is ever left without an owner silently").
 */
export function unownedFrom(spans: readonly LedSpan[], today: CivilDay): CivilDay | null {
  let free = today;
  for (const { from, until } of [...spans].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    if (from > free) return free;
    if (until === null) return null;
    if (until >= free) free = addDays(until, 1);
  }
  return free;
}
