import {
  type CivilDay,
  DISPOSITION_CONFLICT_LABELS,
  DISPOSITION_CONFLICTS,
  dispositionConflictInWords,
  dispositionConflicts,
  type DispositionConflict,
  type DispositionKind,
  isOneOf,
  type Label,
  type Lang,
  MAX_LOAD,
} from '@banso/domain';
import type { Candidate } from './candidates.queries.js';
import type { Holding } from './holding.js';
import type { ItemRule } from './transfer.response.js';

/** A disposition as it was chosen for one item. */
export interface Choice {
  kind: DispositionKind;
  successorId: string | null;
  reason: string;
}
export type PlanConflict = DispositionConflict | 'needsHolder' | 'followsOther' | 'mayNotJoin';

/** Who takes over whatever nobody has decided about: named in a list of transfers. */
export interface DefaultTakers {
  successorId: string | null;
  interimId: string | null;
}
/** No choice of one's own, and nobody who takes over without one. */
export const NOTHING_CHOSEN: Chosen = { choices: new Map(), takers: { successorId: null, interimId: null } };
/** What was chosen for a transfer: item by item, and for the rest. */
export interface Chosen {
  choices: ReadonlyMap<string, Choice>;
  takers: DefaultTakers;
}

/** What planning knows beside the holdings. */
export interface PlanFacts {
  candidates: readonly Candidate[];
  /** Whose successors of the same day lead back to the leaver. */
  ring?: ReadonlySet<string>;
  /** Engagements that transfers before this one in the same list give to a person. */
  taken?: ReadonlyMap<string, ReadonlySet<string>>;
}

/** One holding with what becomes of it. */
export interface PlannedItem extends Holding {
  key: string;
  follows: string | null;
  /** Chosen for the item, or for the item it follows; null while undecided. */
  choice: Choice | null;
  conflicts: PlanConflict[];
  /** Engagements that the chosen person would carry afterwards, and how many they can; null without one. */
  load: { after: number; limit: number } | null;
  /** Why a room above does not let the chosen person into the team, where it does not (`mayNotJoin`). */
  refusal?: Label;
}

export const PLAN_CONFLICT_LABELS: Readonly<Record<PlanConflict, Label>> = {
  ...DISPOSITION_CONFLICT_LABELS,
  needsHolder: {
    ja: '宿題と派遣の必要は持ち主なしにできません。後任か代理者を選ぶか、先に終わらせるか取りやめにしてください',
    en: 'An action item or a need of experts needs a holder: choose one, or finish or drop it first',
  },
  followsOther: {
    ja: '案件の担当と同じ人に移ります。別には選べません',
    en: 'It goes to whoever takes the engagement and cannot go elsewhere',
  },
  mayNotJoin: {
    ja: 'この人は、この支援チームに入れません',
    en: 'This person may not join the team',
  },
};

/** What stands against the choice for an item, in words. */
export function conflictInWords(
  conflict: PlanConflict,
  { load, refusal }: Pick<PlannedItem, 'load' | 'refusal'>,
  lang: Lang,
): string {
  if (conflict === 'mayNotJoin' && refusal) return refusal[lang].replace(/[。.]$/, '');
  return load && isOneOf(DISPOSITION_CONFLICTS, conflict)
    ? dispositionConflictInWords(conflict, load, lang)
    : PLAN_CONFLICT_LABELS[conflict][lang];
}

/** Kinds that have no holder of their own: they go with the part in the engagement. */
const GOES_WITH_THE_PART: ReadonlySet<string> = new Set(['visit', 'draft', 'confirmation', 'reminder', 'packet']);
const PARTS = ['lead', 'deputy', 'member'];
/** Kinds with a holder of their own, who may be another than whoever takes the part, and who is never nobody. */
const HAS_A_HOLDER: ReadonlySet<string> = new Set(['actionItem', 'need']);

/** How an item finds its next holder, for people to be told before they decide. */
export function ruleOf({ kind, follows }: Pick<PlannedItem, 'kind' | 'follows'>): ItemRule {
  if (PARTS.includes(kind)) return 'decides';
  if (HAS_A_HOLDER.has(kind)) return follows ? 'followsOrOwn' : 'needsHolder';
  return follows ? 'follows' : 'own';
}

export function keyOf(holding: { kind: string; subjectId: string }): string {
  return `${holding.kind}:${holding.subjectId}`;
}

/**
 * Whether somebody would see the thing on the effective day. A guest (partner, peer) can be of the team, but not lead
 * it.
 */
export function reaches(candidate: Candidate, { kind, municipality }: Holding): boolean {
  const { code } = municipality;
  const isPart = kind === 'lead' || kind === 'deputy';
  const isGuest = candidate.isPeer || candidate.guestCodes.includes(code);
  return candidate.everywhere || candidate.officeCodes.includes(code) || (!isPart && isGuest);
}

/**
 * What becomes of every holding. An item without a choice of its own takes the one of the leaver's part in the same
 * engagement, and a part without one goes to whoever takes over by default; what stands against a choice is asked of
 * the domain's rule.
 */
export function planOf(
  transfer: { personId: string; effectiveOn: string },
  holdings: readonly Holding[],
  { choices, takers }: Chosen,
  { candidates, ring, taken }: PlanFacts,
): PlannedItem[] {
  const people = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const parts = new Map<string, string>();
  for (const kind of PARTS) {
    for (const holding of holdings)
      if (holding.engagementId && holding.kind === kind && !parts.has(holding.engagementId))
        parts.set(holding.engagementId, keyOf(holding));
  }
  const decided = new Map<string, Choice>(choices);
  for (const holding of holdings) {
    const key = keyOf(holding);
    const choice = followed(holding) || decided.has(key) ? null : byDefault(holding);
    if (choice) decided.set(key, choice);
  }
  const items = holdings.map((holding): PlannedItem => {
    const key = keyOf(holding);
    const follows = followed(holding);
    return {
      ...holding,
      key,
      follows,
      choice: decided.get(key) ?? (follows ? (decided.get(follows) ?? null) : null),
      conflicts: [],
      load: null,
    };
  });

  // What a successor carries more after this transfer and those before it; nobody is overloaded by what they carry
  // already.
  const added = new Map<string, Set<string>>();
  for (const { kind, engagementId, choice } of items) {
    if (!choice?.successorId || !engagementId || (kind !== 'lead' && kind !== 'deputy')) continue;
    const before = taken?.get(choice.successorId);
    if (before?.has(engagementId) || people.get(choice.successorId)?.carried.includes(engagementId)) continue;
    added.set(choice.successorId, (added.get(choice.successorId) ?? new Set(before)).add(engagementId));
  }
  return items.map((item) => ({ ...item, conflicts: conflictsOf(item), load: loadOf(item) }));

  function followed(holding: Holding): string | null {
    const { engagementId } = holding;
    return PARTS.includes(holding.kind) || !engagementId ? null : (parts.get(engagementId) ?? null);
  }

  /** The successor, or where the successor sees nothing of it, an interim holder who does. */
  function byDefault(holding: Holding): Choice | null {
    const isOutside = (id: string | null) => id !== null && people.has(id) && !reaches(people.get(id)!, holding);
    if (takers.successorId && !(isOutside(takers.successorId) && takers.interimId && !isOutside(takers.interimId)))
      return { kind: 'successor', successorId: takers.successorId, reason: '' };
    return takers.interimId ? { kind: 'interim', successorId: takers.interimId, reason: '' } : null;
  }

  function loadOf({ choice }: PlannedItem): PlannedItem['load'] {
    const person = choice?.successorId ? people.get(choice.successorId) : undefined;
    if (!person) return null;
    const more = added.get(person.id)?.size ?? 0;
    return { after: person.carried.length + more, limit: person.loadLimit ?? MAX_LOAD };
  }

  function conflictsOf(item: PlannedItem): PlanConflict[] {
    const { choice, kind, follows } = item;
    if (!choice) return [];
    if (HAS_A_HOLDER.has(kind) && choice.kind === 'end') return ['needsHolder'];
    const lead = follows ? decided.get(follows) : undefined;
    const isOther = lead?.kind !== choice.kind || lead.successorId !== choice.successorId;
    if (GOES_WITH_THE_PART.has(kind) && follows && isOther) return ['followsOther'];
    const person = choice.successorId ? people.get(choice.successorId) : undefined;
    const isPart = kind === 'lead' || kind === 'deputy';
    const successor =
      choice.successorId === transfer.personId
        ? { personId: transfer.personId, isActive: true, hasReach: true, leavesOn: null, load: 0 }
        : person
          ? {
              personId: person.id,
              isActive: person.isActive,
              leavesOn: person.leavesOn,
              load: person.carried.length,
              inRing: ring?.has(person.id) ?? false,
              hasReach: reaches(person, item),
            }
          : null;
    return dispositionConflicts({
      kind: choice.kind,
      leaverId: transfer.personId,
      effectiveOn: transfer.effectiveOn as CivilDay,
      successor,
      reason: choice.reason,
      addedLoad: isPart && choice.successorId ? (added.get(choice.successorId)?.size ?? 0) : 0,
      ...(person?.loadLimit ? { maxLoad: person.loadLimit } : {}),
    });
  }
}
