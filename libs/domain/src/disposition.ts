import { type CivilDay, addDays } from './civil-day.js';
import type { Lang, Labels } from './lang.js';
import type { DispositionKind } from './vocabulary.js';

/** Engagements (as lead or deputy) one person can carry before being overloaded. */
export const MAX_LOAD = 12;
/** Days after the effective day within which a successor who leaves would have to hand over again at once. */
export const LEAVES_TOO_DAYS = 30;

/** What can stand against a disposition. */
export const DISPOSITION_CONFLICTS = [
  'successorMissing',
  'reasonMissing',
  'successorIsLeaver',
  'successorInactive',
  'successorHasNoReach',
  'successorInRing',
  'successorLeavesToo',
  'successorOverloaded',
] as const;
/** Something that stands against a disposition. */
export type DispositionConflict = (typeof DISPOSITION_CONFLICTS)[number];
/** What stands against a disposition, in words. */
export const DISPOSITION_CONFLICT_LABELS: Labels<DispositionConflict> = {
  successorMissing: { ja: '後任が選ばれていません', en: 'No successor chosen' },
  reasonMissing: { ja: '終了の理由がありません', en: 'No reason for the end' },
  successorIsLeaver: { ja: '後任が異動する本人です', en: 'The successor is the leaver' },
  successorInactive: { ja: '後任は在籍していません', en: 'The successor is not in office' },
  successorHasNoReach: { ja: '後任の所管ではありません', en: 'Outside the successor’s reach' },
  successorInRing: {
    ja: '同じ日に異動する後任をたどると、本人に戻ります',
    en: 'The successors of that day lead back to the leaver',
  },
  successorLeavesToo: { ja: '後任も異動します', en: 'The successor is leaving too' },
  successorOverloaded: { ja: '後任の担当が多すぎます', en: 'The successor is overloaded' },
};

/**
 * What stands against a disposition, with its numbers and what can be done where there are any: how many engagements
 * the successor would carry (lead and deputy, this transfer and those before it in a list included) and how many they
 * can.
 */
export function dispositionConflictInWords(
  conflict: DispositionConflict,
  { after, limit }: { after: number; limit: number },
  lang: Lang,
): string {
  if (conflict !== 'successorOverloaded') return DISPOSITION_CONFLICT_LABELS[conflict][lang];
  return lang === 'ja'
    ? `後任の担当が${after}件になり、上限の${limit}件を超えます。ほかの人に分けるか、管理の「利用者」の画面で「担当の上限」を変えてください`
    : `The successor would carry ${after} engagements; the limit is ${limit}. Give some to somebody else, or raise the person’s load limit (Masters, Users)`;
}

/** The person a holding would go to, as of the effective day. */
export interface SuccessorFacts {
  readonly personId: string;
  /** Has a standing role in the body on the effective day. */
  readonly isActive: boolean;
  /** Would be allowed to see the thing. */
  readonly hasReach: boolean;
  /** Effective day of their own coming transfer; null when none is registered. */
  readonly leavesOn: CivilDay | null;
  /**
   * Leaves on the same day, and what they hold comes back to the leaver by way of their own successors (A → B → C → A).
   */
  readonly inRing?: boolean;
  /** Engagements carried as lead or deputy on the effective day, without this transfer. */
  readonly load: number;
}

/** A disposition as proposed. */
export interface DispositionFacts {
  readonly kind: DispositionKind;
  readonly leaverId: string;
  readonly effectiveOn: CivilDay;
  /** Null when none is chosen, and for an end. */
  readonly successor: SuccessorFacts | null;
  /** Engagements this transfer adds to the successor, all dispositions together. */
  readonly addedLoad: number;
  /** Why it ends; only looked at for an end. */
  readonly reason?: string;
  readonly maxLoad?: number;
}

/**
 * What stands against a disposition, in the order of `DISPOSITION_CONFLICTS`; empty when nothing. Source: domain rule
 * 4.3.
 */
export function dispositionConflicts(facts: DispositionFacts): DispositionConflict[] {
  const { kind, leaverId, effectiveOn, successor, addedLoad, maxLoad = MAX_LOAD } = facts;
  if (kind === 'end') return facts.reason?.trim() ? [] : ['reasonMissing'];
  if (successor === null) return ['successorMissing'];
  // Of the leaver every other conflict is true as well and would only hide the one that matters.
  if (successor.personId === leaverId) return ['successorIsLeaver'];
  const { leavesOn } = successor;
  const found: Partial<Record<DispositionConflict, boolean>> = {
    successorInactive: !successor.isActive,
    successorHasNoReach: !successor.hasReach,
    successorInRing: successor.inRing === true,
    // A ring is the worse of the two and says more.
    successorLeavesToo:
      successor.inRing !== true && leavesOn !== null && leavesOn <= addDays(effectiveOn, LEAVES_TOO_DAYS),
    // Taking over nothing that weighs (a visit, an action item) overloads nobody.
    successorOverloaded: addedLoad > 0 && successor.load + addedLoad > maxLoad,
  };
  return DISPOSITION_CONFLICTS.filter((conflict) => found[conflict]);
}
