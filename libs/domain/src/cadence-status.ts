import { type CivilDay, daysBetween } from './civil-day.js';
import type { CadenceStatus, EngagementStatus } from './vocabulary.js';

/** Days before the due day from which an unplanned visit asks for a plan. */
export const PLAN_NOW_DAYS = 7;

/** What decides how an engagement stands against its next visit. */
export interface CadenceStatusFacts {
  readonly engagementStatus: EngagementStatus;
  /** Next due day; null when paused or closed, and where nobody visits regularly. */
  readonly dueOn: CivilDay | null;
  /** Earliest open planned visit today or later; null when none. */
  readonly plannedOn: CivilDay | null;
  /** Earliest planned day that passed without record or cancellation; null when none. */
  readonly missingRecordOn: CivilDay | null;
}

/** The status with what is shown beside it. */
export interface CadenceLook {
  readonly status: CadenceStatus;
  /** A planned day passed without record; true beside any status of an active engagement. */
  readonly recordMissing: boolean;
  /** Days since the due day; 0 when not overdue. */
  readonly daysOverdue: number;
}

/**
 * How an engagement stands against its next visit: always exactly one word. Source: domain rule 4.1.
 *
 * Paused and closed come first, since they have no due day. Then the heaviest wins: `overdue`, `recordMissing`,
 * `planNow`, `onTrack`. Overdue stands above a missing record because an alarm must not be hidden by a form not
 * filled in; `cadenceLookOf` gives the missing record beside it.
 */
export function cadenceStatusOf(facts: CadenceStatusFacts, today: CivilDay): CadenceStatus {
  if (facts.engagementStatus !== 'active') return facts.engagementStatus;
  if (facts.dueOn !== null && today > facts.dueOn) return 'overdue';
  if (facts.missingRecordOn !== null) return 'recordMissing';
  return isPlannedInTime(facts) || isFarOff(facts.dueOn, today) ? 'onTrack' : 'planNow';
}

/**
 * The status together with the missing record and the days overdue, for lists and the desk. Source: domain rule 4.1.
 */
export function cadenceLookOf(facts: CadenceStatusFacts, today: CivilDay): CadenceLook {
  const status = cadenceStatusOf(facts, today);
  return {
    status,
    recordMissing: facts.engagementStatus === 'active' && facts.missingRecordOn !== null,
    daysOverdue: status === 'overdue' && facts.dueOn !== null ? daysBetween(facts.dueOn, today) : 0,
  };
}

/** A visit planned for after the due day does not keep the cadence, so it does not count as planned in time. */
function isPlannedInTime({ dueOn, plannedOn }: CadenceStatusFacts): boolean {
  return plannedOn !== null && (dueOn === null || plannedOn <= dueOn);
}

/** Without a due day nobody visits regularly, so nothing asks for a plan. Source: support-work section 2. */
function isFarOff(dueOn: CivilDay | null, today: CivilDay): boolean {
  return dueOn === null || daysBetween(today, dueOn) > PLAN_NOW_DAYS;
}
