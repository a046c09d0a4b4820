import { addOpenDays, type OpenDays } from './calendar.js';
import { type CivilDay, addDays, daysBetween } from './civil-day.js';
import type { LadderStep } from './reminder-ladder.js';
import type { ReminderSubjectKind } from './reminder-subject.js';

/**
 * The due days whose step comes within some days: from the first up to the last; with `everyDays`, those up to the last
 * that lie a multiple of it, or up to `width` - 1 days more, before the last.
 */
export interface LadderWindow {
  readonly subject: ReminderSubjectKind;
  /** Null when it reaches back without end, as it does for a repetition. */
  readonly from: CivilDay | null;
  readonly until: CivilDay;
  readonly everyDays: number | null;
  readonly width: number;
}

/**
 * Which due days have a step of the ladder that comes after `after` and up to `today`. Asking the database for these
 * alone finds everything whose reminders time itself can have moved, without a look at the rest. Steps that count from
 * an announcement are left out: there are few, and they are looked at whenever they are open.
 */
export function windowsOf(
  ladder: readonly LadderStep[],
  after: CivilDay,
  today: CivilDay,
  calendar: OpenDays,
): LadderWindow[] {
  if (after >= today) return [];
  return ladder
    .filter((step) => step.enabled && step.from === 'due')
    .flatMap((step): LadderWindow[] => {
      const width = daysBetween(after, today);
      if (step.unit === 'days') {
        const until = addDays(today, -step.offset);
        return [
          {
            subject: step.subject,
            from: step.everyDays === null ? addDays(until, 1 - width) : null,
            until,
            everyDays: step.everyDays,
            width,
          },
        ];
      }
      const from = addDays(lastWhoseStepCameBy(step, after, calendar), 1);
      const until = lastWhoseStepCameBy(step, today, calendar);
      return from > until ? [] : [{ subject: step.subject, from, until, everyDays: null, width }];
    });
}

/** Whether a due day lies in a window: what the database is asked, said once more in words. */
export function isInWindow({ from, until, everyDays, width }: LadderWindow, dueOn: CivilDay): boolean {
  if (dueOn > until || (from !== null && dueOn < from)) return false;
  return everyDays === null || daysBetween(dueOn, until) % everyDays < width;
}

/** The last due day whose step, counted in open days, has come by a day. A later due day never has an earlier step. */
function lastWhoseStepCameBy({ offset }: LadderStep, by: CivilDay, calendar: OpenDays): CivilDay {
  let dueOn = addDays(by, -offset);
  while (addOpenDays(dueOn, offset, calendar) > by) dueOn = addDays(dueOn, -1);
  while (addOpenDays(addDays(dueOn, 1), offset, calendar) <= by) dueOn = addDays(dueOn, 1);
  return dueOn;
}
