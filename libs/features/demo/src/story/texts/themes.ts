import { ALONE } from './theme-alone.js';
import { CASE_MEETING } from './theme-casemeeting.js';
import { DEMENTIA } from './theme-dementia.js';
import { DISCHARGE } from './theme-discharge.js';
import { FRAILTY } from './theme-frailty.js';
import { GATHERING } from './theme-gathering.js';
import { HELPERS } from './theme-helpers.js';
import { MEN } from './theme-men.js';
import { PLANNING } from './theme-planning.js';
import { SHOPPING } from './theme-shopping.js';

/** What the engagements of the demo are about. */
export const THEMES = {
  shopping: SHOPPING,
  gathering: GATHERING,
  dementia: DEMENTIA,
  helpers: HELPERS,
  men: MEN,
  discharge: DISCHARGE,
  frailty: FRAILTY,
  caseMeeting: CASE_MEETING,
  alone: ALONE,
  planning: PLANNING,
} as const;
/** The name of a theme. */
export type ThemeName = keyof typeof THEMES;
