import { type CivilDay, DISPOSITION_CONFLICT_LABELS, dispositionConflicts, type DispositionConflict, type DispositionKind, type Label } from '@banso/domain';
import type { Candidate } from './candidates.queries.js';
import type { Holding } from './holdings.queries.js';

/** A disposition as it was chosen for one item. */
export interface Choice { kind: DispositionKind; successorId: string | null; reason: string }
export type PlanConflict = DispositionConflict | 'needsHolder' | 'followsOther';

/** One holding with what becomes of it. */
export interface PlannedItem extends Holding {
  key: string;
  follows: string | null;
  /** Chosen for the item, or for the item it follows; null while undecided. */
  choice: Choice | null;
  conflicts: PlanConflict[];
}

export const PLAN_CONFLICT_LABELS: Readonly<Record<PlanConflict, Label>> = {
  ...DISPOSITION_CONFLICT_LABELS,
  needsHolder: { ja: '宿題は持ち主なしにできません。後任か代理者を選ぶか、先に完了・取りやめにしてください', en: 'An action item needs a holder: choose one, or finish or drop it first' },
  followsOther: { ja: '案件の担当と同じ人に移ります。別には選べません', en: 'It goes to whoever takes the engagement and cannot go elsewhere' },
};

/** Kinds that have no holder of their own: they go with the part in the engagement. */
const GOES_WITH_THE_PART: ReadonlySet<string> = new Set(['visit', 'draft', 'confirmation', 'reminder']);
const PARTS = ['lead', 'deputy', 'member'];

export function keyOf(holding: { kind: string; subjectId: string }): string {
  return `${holding.kind}:${holding.subjectId}`;
}

/**
 * What becomes of every holding. An item without a choice of its own takes the one of the leaver's part in the same
 * engagement; what stands against a choice is asked of the domain's rule.
 */
export function planOf(transfer: { personId: string; effectiveOn: string }, holdings: readonly Holding[], choices: ReadonlyMap<string, Choice>, candidates: readonly Candidate[]): PlannedItem[] {
  const people = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const parts = new Map<string, string>();
  for (const kind of PARTS) {
    for (const holding of holdings) if (holding.kind === kind && !parts.has(holding.engagementId)) parts.set(holding.engagementId, keyOf(holding));
  }
  const items = holdings.map((holding): PlannedItem => {
    const key = keyOf(holding);
    const follows = PARTS.includes(holding.kind) ? null : (parts.get(holding.engagementId) ?? null);
    return { ...holding, key, follows, choice: choices.get(key) ?? (follows ? (choices.get(follows) ?? null) : null), conflicts: [] };
  });

  const added = new Map<string, Set<string>>();
  for (const { kind, engagementId, choice } of items) {
    if (!choice?.successorId || (kind !== 'lead' && kind !== 'deputy')) continue;
    if (people.get(choice.successorId)?.carried.includes(engagementId)) continue;
    added.set(choice.successorId, (added.get(choice.successorId) ?? new Set()).add(engagementId));
  }
  return items.map((item) => ({ ...item, conflicts: conflictsOf(item) }));

  function conflictsOf(item: PlannedItem): PlanConflict[] {
    const { choice, kind, engagementId, follows } = item;
    if (!choice) return [];
    if (kind === 'actionItem' && choice.kind === 'end') return ['needsHolder'];
    const lead = follows ? choices.get(follows) : undefined;
    if (GOES_WITH_THE_PART.has(kind) && follows && (lead?.kind !== choice.kind || lead.successorId !== choice.successorId)) return ['followsOther'];
    const person = choice.successorId ? people.get(choice.successorId) : undefined;
    const isPart = kind === 'lead' || kind === 'deputy';
    const successor = choice.successorId === transfer.personId
      ? { personId: transfer.personId, isActive: true, hasReach: true, leavesOn: null, load: 0 }
      : person ? {
          personId: person.id, isActive: person.isActive, leavesOn: person.leavesOn, load: person.carried.length,
          hasReach: person.officeReach.includes(engagementId) || (!isPart && person.guestReach.includes(engagementId)),
        } : null;
    return dispositionConflicts({
      kind: choice.kind, leaverId: transfer.personId, effectiveOn: transfer.effectiveOn as CivilDay, successor, reason: choice.reason,
      addedLoad: isPart && choice.successorId ? (added.get(choice.successorId)?.size ?? 0) : 0, ...(person?.loadLimit ? { maxLoad: person.loadLimit } : {}),
    });
  }
}
