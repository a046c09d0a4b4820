import type { CivilDay } from './civil-day.js';
import { eraFiscalYears } from './fiscal-year.js';
import type { Label } from './lang.js';
import { consentedUntil, type PeerStanding } from './peer-supporters.js';
import { searchFold } from './search-text.js';
import { STAGE_LABELS } from './vocabulary.js';
import type { Stage } from './vocabulary.js';

/**
 * What weighs how much when peer supporters are suggested for an engagement. The one place of these numbers. A theme
 * outweighs all else together: who knows the thing from their own work is asked before who is near.
 */
export const PEER_WEIGHTS = { theme: 100, stage: 40, area: 30, room: 5 } as const;
/** Room beyond so many engagements says no more for somebody. */
export const ROOM_THAT_COUNTS = 3;

/** What is known of a peer supporter who might be suggested. */
export interface PeerFacts {
  readonly id: string;
  readonly homeMunicipalityCode: string | null;
  readonly consents: PeerStanding['consents'];
  /** Engagements that they carry today, whatever the role. */
  readonly load: number;
  /** At most so many engagements at a time; null: no limit is set. */
  readonly loadLimit: number | null;
  readonly themes: readonly string[];
  /** The area (圏域) of their own municipality; null where it is in none. */
  readonly areaId: string | null;
}

/**
 * In which fiscal years municipalities were in the stage in which the engagement is now, by their codes; what is not
 * known yet is not there.
 */
export type StageYears = ReadonlyMap<string, readonly number[]>;

/** What is known of the engagement for which somebody is looked for. */
export interface NeedOfPeer {
  readonly municipalityCode: string;
  readonly stage: Stage;
  /** The true challenge's text, or where none is marked the challenges together. */
  readonly challenge: string;
  readonly areaId: string | null;
  readonly areaName: string | null;
  /** Who is in the team already. */
  readonly team: readonly string[];
  readonly today: CivilDay;
}

/** A peer supporter who is suggested, with what speaks for them. */
export interface PeerSuggestion {
  readonly id: string;
  readonly score: number;
  readonly reasons: readonly Label[];
  /** Engagements that they carry today. */
  readonly load: number;
}

/** Those who fit best, as far as the years of stages are known. */
export interface PeerSuggestions {
  readonly suggestions: readonly PeerSuggestion[];
  /** Municipalities whose years have to be known before the list is certain; none when it is. */
  readonly toAsk: readonly string[];
}

/** So many municipalities are asked about at once. */
const ASKED_AT_ONCE = 50;

/**
 * The peer supporters who could help an engagement, who fits best first; of those who fit alike, who carries less, then
 * by id, so that the same facts always give the same list. Never of the engagement's own municipality, never without
 * consent today, nobody who is in the team already or has no room.
 *
 * Years of stages are dear to find out, and most of them change nothing: whoever could not come among the first even
 * with them is not asked about. Asked again with the years of `toAsk`, until there are none, it gives the same as with
 * all.
 * @param limit how many are wanted
 * Source: support-work, section 3.
 */
export function suggestPeers(
  need: NeedOfPeer,
  peers: readonly PeerFacts[],
  years: StageYears,
  limit: number,
): PeerSuggestions {
  const candidates = candidatesFor(need, peers);
  const known = candidates.filter(({ home }) => years.has(home));
  const best = known
    .map((candidate) => ({ ...candidate, score: candidate.score + stageScore(years, candidate.home) }))
    .sort(inOrder)
    .slice(0, limit);
  const last = best.length < limit ? null : best.at(-1)!;
  const couldCome = candidates
    .filter(({ home }) => !years.has(home))
    .map((candidate) => ({ ...candidate, score: candidate.score + PEER_WEIGHTS.stage }))
    .filter((candidate) => last === null || inOrder(candidate, last) < 0)
    .sort(inOrder);
  return {
    suggestions: best.map(({ id, home, score, load, reasons }) => ({
      id,
      score,
      load,
      reasons: reasons(years.get(home) ?? []),
    })),
    toAsk: [...new Set(couldCome.map(({ home }) => home))].slice(0, ASKED_AT_ONCE),
  };
}

interface Candidate {
  readonly id: string;
  readonly home: string;
  readonly load: number;
  /** Without what the years of the stage add. */
  readonly score: number;
  readonly reasons: (years: readonly number[]) => Label[];
}

function inOrder(a: Candidate, b: Candidate): number {
  return b.score - a.score || a.load - b.load || (a.id < b.id ? -1 : 1);
}

function stageScore(years: StageYears, home: string): number {
  return (years.get(home) ?? []).length > 0 ? PEER_WEIGHTS.stage : 0;
}

function candidatesFor(need: NeedOfPeer, peers: readonly PeerFacts[]): Candidate[] {
  const challenge = searchFold(need.challenge);
  // Many share few themes: each is looked for once.
  const met = new Map<string, boolean>();
  const isMet = (theme: string): boolean => {
    const known = met.get(theme) ?? isAbout(challenge, theme);
    met.set(theme, known);
    return known;
  };
  const team = new Set(need.team);
  return peers.flatMap((peer) => candidateOf(need, peer, team, isMet) ?? []);
}

function candidateOf(
  need: NeedOfPeer,
  { id, homeMunicipalityCode: home, consents, load, loadLimit, areaId, ...peer }: PeerFacts,
  team: ReadonlySet<string>,
  isMet: (theme: string) => boolean,
): Candidate | null {
  if (home === null || home === need.municipalityCode || team.has(id)) return null;
  if (consentedUntil(consents, need.today) === null) return null;
  const room = loadLimit === null ? null : loadLimit - load;
  if (room !== null && room <= 0) return null;
  const themes = peer.themes.filter(isMet);
  const isNear = need.areaId !== null && areaId === need.areaId;
  const score =
    (themes.length > 0 ? PEER_WEIGHTS.theme : 0) +
    (isNear ? PEER_WEIGHTS.area : 0) +
    PEER_WEIGHTS.room * Math.min(room ?? ROOM_THAT_COUNTS, ROOM_THAT_COUNTS);
  const reasons = (years: readonly number[]): Label[] => [
    ...(themes.length > 0 ? [themeInWords(themes)] : []),
    ...(years.length > 0 ? [stageInWords(need.stage, years)] : []),
    ...(isNear ? [areaInWords(need.areaName ?? '')] : []),
    roomInWords(load, loadLimit),
  ];
  return { id, home, load, score, reasons };
}

/**
 * Whether a challenge is about a theme. Challenges are written freely and have no theme of their own: a theme is met
 * when its name, or a part of a name that joins several by ・, stands in the text.
 * @param challenge folded as it is searched
 */
export function isAbout(challenge: string, theme: string): boolean {
  return theme
    .split(/[・、/／]/)
    .map(searchFold)
    .some((part) => part.length > 1 && challenge.includes(part));
}

function themeInWords(themes: readonly string[]): Label {
  const named = themes.map((theme) => `「${theme}」`).join('');
  return {
    ja: `真の課題と同じテーマ${named}の経験がある`,
    en: `Knows the theme of the challenge: ${themes.join(', ')}`,
  };
}

function stageInWords(stage: Stage, years: readonly number[]): Label {
  const { ja, en } = STAGE_LABELS[stage];
  const spoken = eraFiscalYears(years);
  return {
    ja: `${spoken.ja}に、勤め先の市区町村が同じ段階${stage}「${ja}」だった`,
    en: `Their own municipality was in the same stage ${stage} (${en}) in ${spoken.en}`,
  };
}

function areaInWords(name: string): Label {
  return { ja: `同じ圏域（${name}）の別の市区町村で働いている`, en: `Works in the same area (${name})` };
}

function roomInWords(load: number, limit: number | null): Label {
  if (limit === null) return { ja: `今の担当は${load}件`, en: `Carries ${load} engagements` };
  return {
    ja: `今の担当は${load}件で、あと${limit - load}件受けられる`,
    en: `Carries ${load}, has room for ${limit - load}`,
  };
}
