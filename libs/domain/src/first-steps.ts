import { isOneOf, type Labels } from './lang.js';

/** What a new office does before its first visit, in order (はじめの設定). */
export const FIRST_STEPS = ['programmes', 'areas', 'people', 'engagements', 'visits'] as const;
/** A first step. */
export type FirstStep = (typeof FIRST_STEPS)[number];
/** The first steps in words. */
export const FIRST_STEP_LABELS: Labels<FirstStep> = {
  programmes: { ja: '支援事業を登録する', en: 'Found the programmes' },
  areas: { ja: '圏域を登録する', en: 'Draw the areas' },
  people: { ja: '担当する職員を登録する', en: 'Register the staff' },
  engagements: { ja: '案件をつくる', en: 'Open the engagements' },
  visits: { ja: 'これまでの訪問を入れる', en: 'Enter past visits' },
};

/** Where a first step stands. */
export const FIRST_STEP_STATES = ['done', 'skipped', 'next', 'waiting'] as const;
/** Done; passed over by the office's choice; the one to do now; after that one. */
export type FirstStepState = (typeof FIRST_STEP_STATES)[number];
/** Where a step stands, in words. */
export const FIRST_STEP_STATE_LABELS: Labels<FirstStepState> = {
  done: { ja: 'できました', en: 'Done' },
  skipped: { ja: 'あとで', en: 'Skipped' },
  next: { ja: 'いまここ', en: 'Next' },
  waiting: { ja: 'このあと', en: 'To come' },
};

/** A step with where it stands. */
export interface FirstStepLook {
  readonly step: FirstStep;
  readonly state: FirstStepState;
}

/**
 * Where each step stands: what is there is done, even if it was skipped; of the others the first that is not skipped is
 * the next one.
 */
export function firstStepsOf(
  there: Readonly<Record<FirstStep, boolean>>,
  skipped: readonly FirstStep[],
): readonly FirstStepLook[] {
  const isOpen = (step: FirstStep) => !there[step] && !skipped.includes(step);
  const next = FIRST_STEPS.find(isOpen);
  return FIRST_STEPS.map((step) => ({
    step,
    state: there[step] ? 'done' : !isOpen(step) ? 'skipped' : step === next ? 'next' : 'waiting',
  }));
}

/** Whether an office still has a first step to do. */
export function hasFirstSteps(looks: readonly FirstStepLook[]): boolean {
  return looks.some(({ state }) => state === 'next');
}

/** The lists from which an office can begin: what it has in a spreadsheet already. */
export const STARTING_LISTS = ['programmes', 'people', 'engagements', 'visits'] as const satisfies readonly FirstStep[];
/** A list from which an office can begin. */
export type StartingList = (typeof STARTING_LISTS)[number];

/** Whether a step can be done by a list. */
export function isStartingList(step: string): step is StartingList {
  return isOneOf(STARTING_LISTS, step);
}
