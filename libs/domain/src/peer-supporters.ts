import { addDays, type CivilDay } from './civil-day.js';
import type { Labels } from './lang.js';
import { type Term, termHoldsOn } from './term.js';

/** The themes with which an office begins; it edits them itself. Source: support-work, section 3. */
export const FIRST_PEER_THEMES: readonly string[] = [
  '通いの場',
  '生活支援・買い物',
  '移動支援',
  '見守り',
  '認知症',
  '介護予防',
  '地域ケア会議',
  '住民参加',
  '多職種連携',
  '企業連携',
];

/** Why a term ends that ends with the consent of the peer's home office; written beside its end. */
export const CONSENT_ENDS = '派遣元の同意の終わり';

/** How many days ahead an office hears that a consent ends. Source: support-work, section 10, rule 4. */
export const CONSENT_ENDS_SOON_DAYS = 30;

/** A part in a team that somebody carries. */
export interface CarriedTerm extends Term {
  readonly engagementId: string;
}

/** What is known of a peer supporter when somebody wants them in a team. */
export interface PeerStanding {
  /** The municipality where they work; null when nobody has entered it. */
  readonly homeMunicipalityCode: string | null;
  /** The consents of their home office, in any order. They never overlap. */
  readonly consents: readonly { readonly from: CivilDay; readonly until: CivilDay }[];
  /** Parts in teams of open engagements, whatever the role. */
  readonly carried: readonly CarriedTerm[];
  /** At most so many engagements at a time; null: no limit is set. */
  readonly loadLimit: number | null;
}

/** A part in a team that somebody is to be given. */
export interface WantedPart extends Term {
  readonly engagementId: string;
  readonly municipalityCode: string;
}

/** What stands against a peer supporter's part in a team, the gravest first. */
export const PEER_OBSTACLES = ['ownMunicipality', 'withoutConsent', 'outlivesConsent', 'overLimit'] as const;
/** Something that stands against it. */
export type PeerObstacle = (typeof PEER_OBSTACLES)[number];
/** The obstacles in a few words, for lists. */
export const PEER_OBSTACLE_LABELS: Labels<PeerObstacle> = {
  ownMunicipality: { ja: '自分の市区町村です', en: 'It is their own municipality' },
  withoutConsent: { ja: '派遣元の同意がありません', en: 'Their home office has not consented' },
  outlivesConsent: { ja: '派遣元の同意より後まで続きます', en: 'It outlives the consent of their home office' },
  overLimit: { ja: '担当の上限を超えます', en: 'It passes their load limit' },
};

/**
 * Until which day a home office has consented without a gap, seen from a day; null when no consent holds on it.
 * A consent that begins on the day after another ends goes on with it.
 */
export function consentedUntil(consents: PeerStanding['consents'], day: CivilDay): CivilDay | null {
  let until: CivilDay | null = null;
  const ahead = [...consents].sort((a, b) => (a.from < b.from ? -1 : 1));
  for (const consent of ahead) {
    const next = until === null ? day : addDays(until, 1);
    if (consent.from <= next && consent.until >= next) until = consent.until;
  }
  return until;
}

/** How many engagements somebody would carry at most on one day of a further part, this one included. */
export function mostCarried(carried: readonly CarriedTerm[], wanted: CarriedTerm): number {
  const all = [...carried, wanted];
  return daysOfChange(carried, wanted).reduce((most, day) => Math.max(most, engagementsOn(all, day)), 0);
}

/**
 * The days of a part on which somebody may begin to carry more: its first, and those on which another part begins, or
 * another part in the same engagement has ended. On the days in between it is no more than on the one before.
 */
function daysOfChange(carried: readonly CarriedTerm[], wanted: CarriedTerm): CivilDay[] {
  const changes = carried.flatMap(({ engagementId, from, until }) =>
    engagementId === wanted.engagementId && until !== null ? [from, addDays(until, 1)] : [from],
  );
  return [wanted.from, ...changes].filter((day) => termHoldsOn(wanted, day));
}

/** In how many engagements somebody has a part on a day. */
export function engagementsOn(carried: readonly CarriedTerm[], day: CivilDay): number {
  return new Set(carried.filter((part) => termHoldsOn(part, day)).map(({ engagementId }) => engagementId)).size;
}

/** What becomes of a wanted part. */
export interface PeerVerdict {
  /** What stands against it, the gravest; null when nothing does. */
  readonly obstacle: PeerObstacle | null;
  /** Its last day: the wanted one, and where none was wanted the last of the consent. */
  readonly until: CivilDay | null;
  /** Engagements that they would carry at most at a time, this one included. */
  readonly load: number;
  /** The last day of the consent that holds on the part's first day; null where none does. */
  readonly consentedUntil: CivilDay | null;
}

/**
 * Whether a peer supporter may have a part in a team: never of their own municipality; only with the consent of their
 * home office in force on its first day, and no longer than it; and within their load limit, which counts every part
 * that they have. A part beside one in the same engagement weighs nothing.
 * Source: support-work, section 3.
 */
export function peerVerdict(standing: PeerStanding, wanted: WantedPart): PeerVerdict {
  const consented = consentedUntil(standing.consents, wanted.from);
  const until = wanted.until ?? consented;
  const part = { engagementId: wanted.engagementId, from: wanted.from, until };
  const { loadLimit, carried } = standing;
  const found: Record<PeerObstacle, boolean> = {
    ownMunicipality: wanted.municipalityCode === standing.homeMunicipalityCode,
    withoutConsent: consented === null,
    outlivesConsent: consented !== null && until !== null && until > consented,
    overLimit: loadLimit !== null && passesLimit(carried, part, loadLimit),
  };
  const load = mostCarried(carried, part);
  return {
    obstacle: PEER_OBSTACLES.find((obstacle) => found[obstacle]) ?? null,
    until,
    load,
    consentedUntil: consented,
  };
}

/** Whether a part puts somebody above a limit on a day on which they have no other part in the same engagement. */
function passesLimit(carried: readonly CarriedTerm[], part: CarriedTerm, limit: number): boolean {
  const isInTeamOn = (day: CivilDay) =>
    carried.some((other) => other.engagementId === part.engagementId && termHoldsOn(other, day));
  return daysOfChange(carried, part).some((day) => !isInTeamOn(day) && engagementsOn(carried, day) + 1 > limit);
}
