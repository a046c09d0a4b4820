import { type CivilDay, partsOf } from './civil-day.js';
import type { Label } from './lang.js';
import { DISPATCH_MODE_LABELS, type DispatchMode } from './vocabulary/dispatch.js';

/** What is wanted, as far as it decides who fits. */
export interface WantedExpert {
  /** Any of these professions (職種) will do. */
  readonly professions: readonly string[];
  /** The areas (圏域) in which the municipality lies, by id. */
  readonly areaIds: readonly string[];
  /** Civil day. */
  readonly wishedOn: CivilDay;
  readonly mode: DispatchMode;
}

/** An expert of the roster, as far as it decides whether they fit. */
export interface RosterExpert {
  readonly id: string;
  /** How the name is read; the last resort of the order. */
  readonly kana: string;
  readonly professions: readonly string[];
  /** Areas they serve; none: everywhere. */
  readonly areaIds: readonly string[];
  /** Ways in which they come; none: any. */
  readonly modes: readonly DispatchMode[];
  /** Months (1–12) in which they can come; none: all year. */
  readonly months: readonly number[];
  /** Dispatches that they have before them, and how many they take at once; null: no limit is set. */
  readonly open: number;
  readonly limit: number | null;
  /** How often they were dispatched to this municipality, and when last. */
  readonly heldHere: number;
}

/** A candidate with what speaks for them and what against. */
export interface ExpertCandidate<Expert extends RosterExpert = RosterExpert> {
  readonly expert: Expert;
  readonly reasons: readonly Label[];
  readonly concerns: readonly Label[];
}

/** What counts how much: the one place of the weights. A concern outweighs everything that speaks for somebody. */
export const CANDIDATE_WEIGHTS = { ownArea: 3, beenHere: 2, idle: 1, concern: -10 } as const;

/**
 * A profession as it stands with a person can name several: 「理学療法士、保健師」.
 */
export function professionsIn(text: string | null): string[] {
  return [...new Set((text ?? '').split(/[、，,／/・]/u).map((part) => part.trim()))].filter((part) => part !== '');
}

/** Whether an expert takes another dispatch. Without a limit of their own they do. */
export function hasRoom({ open, limit }: Pick<RosterExpert, 'open' | 'limit'>): boolean {
  return limit === null || open < limit;
}

/**
 * Who could be asked, the best first, with reasons in words. Nobody without one of the professions; whoever is full, or
 * does not come there, then or in that way, is named with that concern and stands behind all others, because the office
 * decides. The same facts give the same order. Source: support-work, section 4.
 */
export function expertCandidates<Expert extends RosterExpert>(
  wanted: WantedExpert,
  roster: readonly Expert[],
): ExpertCandidate<Expert>[] {
  const weighed = roster.flatMap((expert) => {
    const fitting = expert.professions.filter((profession) => wanted.professions.includes(profession));
    if (fitting.length === 0) return [];
    const reasons = reasonsFor(expert, wanted, fitting);
    const concerns = concernsAbout(expert, wanted);
    return [{ candidate: { expert, reasons, concerns }, points: pointsOf(expert, wanted, concerns.length) }];
  });
  weighed.sort(
    (a, b) =>
      b.points - a.points ||
      a.candidate.expert.open - b.candidate.expert.open ||
      compare(a.candidate.expert.kana, b.candidate.expert.kana) ||
      compare(a.candidate.expert.id, b.candidate.expert.id),
  );
  return weighed.map(({ candidate }) => candidate);
}

function pointsOf(expert: RosterExpert, wanted: WantedExpert, concerns: number): number {
  const { ownArea, beenHere, idle, concern } = CANDIDATE_WEIGHTS;
  return (
    (servesArea(expert, wanted) === 'own' ? ownArea : 0) +
    (expert.heldHere > 0 ? beenHere : 0) +
    (expert.open === 0 ? idle : 0) +
    concerns * concern
  );
}

function reasonsFor(expert: RosterExpert, wanted: WantedExpert, fitting: readonly string[]): Label[] {
  const { open, limit, heldHere } = expert;
  const profession = fitting.join('・');
  return [
    { ja: `職種が合う（${profession}）`, en: `Has the profession (${fitting.join(', ')})` },
    ...(servesArea(expert, wanted) === 'own' ? [{ ja: 'この圏域を担当している', en: 'Serves this area' }] : []),
    ...(heldHere > 0
      ? [{ ja: `この市区町村に${heldHere}回派遣した`, en: `Was dispatched here ${heldHere} times` }]
      : []),
    ...(hasRoom(expert)
      ? [
          limit === null
            ? { ja: `いまの派遣 ${open}件`, en: `${open} dispatches at present` }
            : { ja: `余力がある（${open}／${limit}件）`, en: `Has room (${open} of ${limit})` },
        ]
      : []),
  ];
}

function concernsAbout(expert: RosterExpert, wanted: WantedExpert): Label[] {
  const { month } = partsOf(wanted.wishedOn);
  const way = DISPATCH_MODE_LABELS[wanted.mode];
  return [
    ...(hasRoom(expert)
      ? []
      : [{ ja: `受けられる件数に達している（${expert.open}／${expert.limit}件）`, en: 'Takes no more at once' }]),
    ...(servesArea(expert, wanted) === 'not'
      ? [{ ja: 'この圏域は担当していない', en: 'Does not serve this area' }]
      : []),
    ...(expert.months.length > 0 && !expert.months.includes(month)
      ? [{ ja: `${month}月は来られない`, en: `Cannot come in month ${month}` }]
      : []),
    ...(expert.modes.length > 0 && !expert.modes.includes(wanted.mode)
      ? [{ ja: `${way.ja}での派遣は受けていない`, en: `Does not come this way: ${way.en}` }]
      : []),
  ];
}

function servesArea({ areaIds }: RosterExpert, wanted: WantedExpert): 'own' | 'any' | 'not' {
  if (areaIds.length === 0) return 'any';
  return areaIds.some((id) => wanted.areaIds.includes(id)) ? 'own' : 'not';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
