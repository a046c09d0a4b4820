import type { LadderNumber } from '../../api/reminder-ladder.js';
import type { LadderStep, ReminderLadder } from '../../api/types.js';

/** What stands in the form for one step: the digits as they are typed, and whether the step comes. */
export interface StepDraft {
  days: string;
  enabled: boolean;
}
/** The form, by step. */
export type LadderDraft = Readonly<Record<string, StepDraft>>;

/** The form as the ladder holds it now. */
export function draftOf({ steps }: ReminderLadder): LadderDraft {
  return Object.fromEntries(
    steps.map(({ step, holds }) => [step, { days: String(Math.abs(holds.offset)), enabled: holds.enabled }]),
  );
}

/** What holds for a step without a number of this level: the default, or for a programme the prefecture's. */
export function belowOf(step: LadderStep, isProgramme: boolean): LadderStep['default'] {
  return isProgramme ? (step.tenant ?? step.default) : step.default;
}

/**
 * The number typed for a step, on the step's own side of the day; 0 where none was typed, which the server refuses with
 * a sentence.
 */
export function typed(step: LadderStep, { days, enabled }: StepDraft): LadderStep['default'] {
  const count = /^\d{1,2}$/.test(days.normalize('NFKC').trim()) ? Number(days.normalize('NFKC').trim()) : 0;
  return { offset: step.max < 0 && count > 0 ? -count : count, enabled };
}

/** What is to be kept of the form: the steps that differ from what holds below. */
export function numbersOf({ steps }: ReminderLadder, draft: LadderDraft, isProgramme: boolean): LadderNumber[] {
  return steps.flatMap((step) => {
    const now = typed(step, draft[step.step]!);
    return isSame(now, belowOf(step, isProgramme)) ? [] : [{ step: step.step, ...now }];
  });
}

/** The steps whose number is another than what was read. */
export function changesIn(
  { steps }: ReminderLadder,
  draft: LadderDraft,
): Array<{ step: LadderStep; to: LadderStep['default'] }> {
  return steps
    .map((step) => ({ step, to: typed(step, draft[step.step]!) }))
    .filter(({ step, to }) => !isSame(step.holds, to));
}

export function isSame(a: LadderStep['default'], b: LadderStep['default']): boolean {
  return a.offset === b.offset && a.enabled === b.enabled;
}
