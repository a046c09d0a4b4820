import type { CivilDay } from './civil-day.js';
import type { DispatchState } from './vocabulary/dispatch.js';

/** What reminders about a dispatch are about: that nobody answers, and that nobody reports. */
export const DISPATCH_SUBJECTS = ['dispatchUnanswered', 'dispatchReport'] as const;
/** A kind of thing a reminder about a dispatch is about. */
export type DispatchSubjectKind = (typeof DISPATCH_SUBJECTS)[number];

/** What is watched of a dispatch. */
export interface WatchedDispatch {
  readonly state: DispatchState;
  /** Civil day of the letter; null before it was asked. */
  readonly askedOn: CivilDay | null;
  /** Civil day on which it was carried out; null before. */
  readonly heldOn: CivilDay | null;
}

/**
 * From which day a dispatch waits, by what it waits for: for an answer from the day of its letter, for a report from
 * the day on which it was carried out. An answer, a report or a cancellation ends the wait. Source: support-work,
 * section 10, rule 4.
 */
export function dispatchWaits({
  state,
  askedOn,
  heldOn,
}: WatchedDispatch): Readonly<Record<DispatchSubjectKind, CivilDay | null>> {
  return {
    dispatchUnanswered: state === 'asked' ? askedOn : null,
    dispatchReport: state === 'held' ? heldOn : null,
  };
}
