import type { SupportType } from './vocabulary.js';

/** Up to which count an office may have its numbers shown as a range, towards a bureau. Our own choice but the 2. */
export const SMALL_NUMBERS = { least: 2, most: 5 } as const;

/** A count as it is told: exactly (`from` = `until`), as a range, or as "at least" (`until` null). */
export interface ToldCount {
  readonly from: number;
  readonly until: number | null;
}

/** The fiscal years, counted from the running one back, whose A decides whether B stands without it today. */
export const YEARS_OF_A = 3;

/** Whether a count is one of those that are told as 「1〜2」. Source: support work, rule 6 of section 10. */
export function isSmall(count: number, smallUntil: number): boolean {
  return count >= 1 && count <= smallUntil;
}

/** A count towards a bureau: small ones as the range in which they lie. Source: support work, rule 6 of section 10. */
export function toldCount(count: number, smallUntil: number): ToldCount {
  return isSmall(count, smallUntil) ? { from: 1, until: smallUntil } : { from: count, until: count };
}

/** A total of told counts, made of what is told and not of what there is: so it tells nothing that they do not. */
export function toldTotal(counts: readonly ToldCount[]): ToldCount {
  return {
    from: counts.reduce((sum, { from }) => sum + from, 0),
    until: counts.reduce<number | null>((sum, { until }) => (sum === null || until === null ? null : sum + until), 0),
  };
}

/** In how many municipalities B was given in the running fiscal year, A in it and the two before, and B without A. */
export interface GroundsOfB {
  readonly b: number;
  readonly a: readonly number[];
  readonly bWithoutA: number;
}

/**
 * The kinds of support whose numbers would tell another, small one. Where B stands without A follows from which
 * municipalities had B in the running fiscal year, and A in it and the two before: of these numbers none is told
 * exactly while one of them is small.
 * @param yearsBack how many fiscal years the shown one lies before the running one (negative: after it)
 */
export function tellingTypes(yearsBack: number, { b, a, bWithoutA }: GroundsOfB, smallUntil: number): SupportType[] {
  if (yearsBack < 0 || yearsBack >= YEARS_OF_A || b === 0) return [];
  if (![bWithoutA, ...a].some((count) => isSmall(count, smallUntil))) return [];
  return yearsBack === 0 ? ['A', 'B'] : ['A'];
}

/** A count that would tell another one is told only as none, small, or more than small. */
export function toldRoughly(covered: number, smallUntil: number, wouldTell: boolean): ToldCount {
  return wouldTell && covered > smallUntil ? { from: smallUntil + 1, until: null } : toldCount(covered, smallUntil);
}

/** Whether the matrix may say which municipalities had a kind of support: counting them would tell a small number. */
export function isColumnTold(covered: number, smallUntil: number, wouldTell: boolean): boolean {
  return !wouldTell && !isSmall(covered, smallUntil);
}
