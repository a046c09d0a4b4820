import type { HoldingsRow } from './holdings.sql.js';

/**
 * One thing a leaver holds, with what the register says about it. `role`, `fromOn` (first day) and `untilOn` (last day,
 * where it was to end anyway) are those of a term in a team; null for what is none.
 */
export type Holding = HoldingsRow;
