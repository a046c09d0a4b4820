import {
  MAX_LOAD,
  civilDay,
  dispositionConflictInWords,
  dispositionConflicts,
  type DispositionKind,
  type Lang,
} from '@banso/domain';
import type { DisposedItem } from '../../api/transfers.js';
import type { HeldItem, MunicipalityRef, SuccessorCandidate, TransferPreview } from '../../api/types.js';

/** What becomes of one item, as chosen on this screen. */
export interface Choice {
  kind: DispositionKind;
  successorId: string | null;
  reason: string;
}

/** The choices made by hand, by item key. Items without one take the choice of the item they follow. */
export type Choices = Readonly<Record<string, Choice>>;

/** One engagement with everything of it that the leaver holds. */
export interface HeldGroup {
  key: string;
  engagementId: string | null;
  municipality: MunicipalityRef | null;
  /** items that need a choice of their own */
  deciding: HeldItem[];
  /** items that go along with one of those */
  following: HeldItem[];
}

/**
 * Whether an item has a holder of its own, who may be another than whoever takes the part, and who is never nobody.
 */
export function hasHolder({ kind }: Pick<HeldItem, 'kind'>): boolean {
  return kind === 'actionItem' || kind === 'need';
}

/** The held items by engagement, in the order the API gives them. */
export function groupsOf(items: readonly HeldItem[]): HeldGroup[] {
  const groups = new Map<string, HeldGroup>();
  for (const item of items) {
    const key = item.engagementId ?? item.key;
    const group = groups.get(key) ?? {
      key,
      engagementId: item.engagementId,
      municipality: item.municipality,
      deciding: [],
      following: [],
    };
    group[item.follows === null ? 'deciding' : 'following'].push(item);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The choices the server knows; what is the same as the item it follows was not chosen by hand. */
export function choicesOf(items: readonly HeldItem[]): Choices {
  const byKey = new Map(items.map((item) => [item.key, item]));
  const entries = items.flatMap((item): [string, Choice][] => {
    const own = choiceOf(item);
    if (!own) return [];
    const followed = item.follows === null ? null : choiceOf(byKey.get(item.follows));
    return followed && isSame(own, followed) ? [] : [[item.key, own]];
  });
  return Object.fromEntries(entries);
}

/** What is chosen for an item, by hand or through the item it follows. */
export function chosenFor(item: HeldItem, choices: Choices): Choice | null {
  return choices[item.key] ?? (item.follows === null ? null : (choices[item.follows] ?? null));
}

/** Whether nothing is missing in a choice. */
export function isWhole(choice: Choice | null): choice is Choice {
  return choice !== null && (choice.kind === 'end' ? choice.reason.trim() !== '' : choice.successorId !== null);
}

/** What to send: the choices made by hand; those with a hole are left out. */
export function toSend(choices: Choices): DisposedItem[] {
  return Object.entries(choices).flatMap(([key, { kind, successorId, reason }]): DisposedItem[] => {
    if (kind === 'end') return [{ key, kind, reason: reason.trim() }];
    return successorId === null ? [] : [{ key, kind, successorId }];
  });
}

/** Engagements that the choices would add to somebody, as lead and as deputy. */
export function addedTo(
  personId: string,
  items: readonly HeldItem[],
  choices: Choices,
): { leads: number; deputies: number } {
  const goes = (kind: HeldItem['kind']) =>
    items.filter((item) => item.kind === kind && chosenFor(item, choices)?.successorId === personId).length;
  return { leads: goes('lead'), deputies: goes('deputy') };
}

/**
 * What stands against the choice of an item, in words: seen on this screen, and said by the server about the same
 * choice.
 */
export function conflictsOf(item: HeldItem, choices: Choices, preview: TransferPreview, lang: Lang): string[] {
  const choice = chosenFor(item, choices);
  if (!choice) return [];
  const candidate = preview.candidates.find(({ person }) => person.id === choice.successorId);
  const known = choiceOf(item);
  const fromServer = known && isSame(known, choice) ? item.conflicts.map(({ message }) => message) : [];
  // What is not chosen yet is no conflict, and of somebody the server no longer names only the server knows.
  if (!isWhole(choice) || (choice.kind !== 'end' && !candidate)) return fromServer;
  const { leads, deputies } = choice.successorId
    ? addedTo(choice.successorId, preview.items, choices)
    : { leads: 0, deputies: 0 };
  const own = dispositionConflicts({
    kind: choice.kind,
    leaverId: preview.transfer.person.id,
    effectiveOn: civilDay(preview.transfer.effectiveOn),
    reason: choice.reason,
    addedLoad: item.kind === 'lead' || item.kind === 'deputy' ? leads + deputies : 0,
    successor: candidate
      ? {
          personId: candidate.person.id,
          isActive: true,
          hasReach: hasReach(candidate, item.engagementId),
          leavesOn: candidate.leavesOn === null ? null : civilDay(candidate.leavesOn),
          inRing: candidate.inRing,
          load: candidate.carried,
        }
      : null,
    ...(candidate ? { maxLoad: candidate.limit } : {}),
  }).map((conflict) =>
    dispositionConflictInWords(
      conflict,
      { after: (candidate?.carried ?? 0) + leads + deputies, limit: candidate?.limit ?? MAX_LOAD },
      lang,
    ),
  );
  return fromServer.length > 0 ? fromServer : own;
}

/** Whether somebody may see the engagement, and so can take it over. */
export function hasReach(candidate: SuccessorCandidate, engagementId: string | null): boolean {
  return engagementId === null || candidate.hasReach.includes(engagementId);
}

/** Whether two sets of choices would be sent alike. */
export function isSameSet(one: Choices, other: Choices): boolean {
  const text = (choices: Choices) => JSON.stringify(toSend(choices).sort((a, b) => (a.key < b.key ? -1 : 1)));
  return text(one) === text(other);
}

function choiceOf(item: HeldItem | undefined): Choice | null {
  const known = item?.disposition;
  return known ? { kind: known.kind, successorId: known.successor?.id ?? null, reason: known.reason } : null;
}

function isSame(one: Choice, other: Choice): boolean {
  return one.kind === other.kind && one.successorId === other.successorId && one.reason === other.reason;
}
