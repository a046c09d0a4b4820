import { addDays, type CivilDay } from './civil-day.js';
import type { LedSpan } from './ownership.js';
import { termHoldsOn } from './term.js';
import type { Role, TransferKind } from './vocabulary.js';

/** Days from the first to the last, both included; no `until`: for good. */
interface Days {
  readonly from: CivilDay;
  readonly until: CivilDay | null;
}

/** A role that somebody holds, as far as it reaches the municipality of a term. */
export interface OfficeRole extends Days {
  readonly role: Role;
  /** The municipalities of a health office's area; null where the role belongs to no health office. */
  readonly area: readonly string[] | null;
}

/** What is known of whoever holds a part in an engagement. */
export interface OfficeFacts {
  /** The term in the team. */
  readonly term: Days;
  readonly municipality: string;
  readonly roles: readonly OfficeRole[];
  /** For partners: when which municipality was assigned to their organisation. */
  readonly assignments: ReadonlyArray<Days & { readonly municipality: string }>;
  /** Transfers that are not withdrawn, whatever became of their dispositions. */
  readonly transfers: ReadonlyArray<{ readonly kind: TransferKind; readonly effectiveOn: CivilDay }>;
  /** The day on which the person was disabled. */
  readonly disabledOn: CivilDay | null;
}

/**
 * The days on which a term in a team counts: while its holder is in office. That takes a role that reaches the
 * municipality (staff of a health office: in its area; partners: while it is assigned), and ends on the day before a
 * leaving that comes after the term's beginning, and before the day of being disabled. Whoever is not in office neither
 * leads nor deputises, for every part of the product alike; the database says the same as `office_term`. Source: domain
 * rule 4.3.
 */
export function officeSpans(facts: OfficeFacts): LedSpan[] {
  const { term, municipality, roles, assignments, transfers, disabledOn } = facts;
  const leaves = transfers
    .filter(({ kind, effectiveOn }) => kind !== 'arrival' && effectiveOn > term.from)
    .map(({ effectiveOn }) => addDays(effectiveOn, -1));
  const lasts = [term.until, disabledOn && addDays(disabledOn, -1), ...leaves];
  return roles
    .flatMap((role) =>
      reachOf(role).map((reach): LedSpan => ({
        from: latest([term.from, role.from, reach.from]),
        until: earliest([...lasts, role.until, reach.until]),
      })),
    )
    .filter(({ from, until }) => until === null || until >= from);

  function reachOf(role: OfficeRole): Days[] {
    if (role.role === 'partner') return assignments.filter((assigned) => assigned.municipality === municipality);
    const reaches =
      role.role === 'manager' ||
      role.role === 'peer' ||
      (role.role === 'staff' && (role.area === null || role.area.includes(municipality)));
    return reaches ? [role] : [];
  }
}

/** Whether somebody holds the part on a day and is in office. */
export function inOffice(facts: OfficeFacts, day: CivilDay): boolean {
  return officeSpans(facts).some((span) => termHoldsOn(span, day));
}

function latest(days: readonly CivilDay[]): CivilDay {
  return days.reduce((a, b) => (a > b ? a : b));
}

function earliest(days: ReadonlyArray<CivilDay | null>): CivilDay | null {
  return days.reduce((a, b) => (a === null ? b : b === null ? a : a < b ? a : b), null);
}
