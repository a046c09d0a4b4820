import { addDays, type CivilDay } from './civil-day.js';
import { cadenceStatusOf, PLAN_NOW_DAYS } from './cadence-status.js';
import type { CadenceStatus, EngagementStatus } from './vocabulary.js';

/** The stored facts from which the status of every day follows. */
export interface CadenceScheduleFacts {
  readonly engagementStatus: EngagementStatus;
  readonly dueOn: CivilDay | null;
  /** Days of all open planned visits, in any order. */
  readonly plannedDays: readonly CivilDay[];
}

/** From this day on (the first entry: from ever) this status holds, until the next entry. */
export interface CadenceScheduleEntry {
  readonly from: CivilDay | null;
  readonly status: CadenceStatus;
}

/**
 * The status of every day at once, as long as the facts stay. Storing it lets a list of ten thousand rows be filtered
 * by today's status in SQL without a second copy of the rule: SQL only looks up today. Source: domain rule 4.1.
 */
export function cadenceScheduleOf(facts: CadenceScheduleFacts): CadenceScheduleEntry[] {
  const statusOn = (today: CivilDay): CadenceStatus =>
    cadenceStatusOf(
      { engagementStatus: facts.engagementStatus, dueOn: facts.dueOn, ...plannedOn(facts.plannedDays, today) },
      today,
    );

  const turns = facts.dueOn ? [addDays(facts.dueOn, -PLAN_NOW_DAYS), addDays(facts.dueOn, 1)] : [];
  const days = [...new Set([...turns, ...facts.plannedDays.map((day) => addDays(day, 1))])].sort();
  const first = days[0];
  const schedule: CadenceScheduleEntry[] = [
    { from: null, status: statusOn(first ? addDays(first, -1) : (facts.dueOn ?? ANY_DAY)) },
  ];
  for (const from of days) {
    const status = statusOn(from);
    if (status !== schedule.at(-1)?.status) schedule.push({ from, status });
  }
  return schedule;
}

/**
 * The nearest planned day that is still to come, and the earliest that has passed without record, seen from `today`.
 */
export function plannedOn(
  plannedDays: readonly CivilDay[],
  today: CivilDay,
): { plannedOn: CivilDay | null; missingRecordOn: CivilDay | null } {
  const sorted = [...plannedDays].sort();
  return {
    plannedOn: sorted.find((day) => day >= today) ?? null,
    missingRecordOn: sorted.find((day) => day < today) ?? null,
  };
}

/** Without a due day and planned days the status is the same on every day; any day tells it. */
const ANY_DAY = '2000-01-01' as CivilDay;
