import { MAX_LOAD } from '@banso/domain';
import type { Language } from '@banso/http';
import type { Candidate } from './candidates.queries.js';
import { type Chosen, conflictInWords, type PlanConflict, type PlannedItem, planOf } from './plan.js';
import type { Holding } from './holding.js';
import type { ListTaker, TransferListPreview, TransferListRow } from './transfer-list.response.js';
import type { TransferListRowsRow } from './transfer-lists.sql.js';

/** One transfer of a list as the register keeps it. */
export type ListRow = TransferListRowsRow;

/** One row with what becomes of everything its person holds. */
export interface PlannedRow {
  row: ListRow;
  items: PlannedItem[];
}

const PLACES_NAMED = 3;

/**
 * The plans of all rows, in their order, as confirming them one after the other would find them: what an earlier row
 * gives to a successor weighs on the later ones, and a row that cannot be confirmed gives nothing.
 */
export function planList(
  rows: readonly ListRow[],
  holdings: ReadonlyMap<string, Holding[]>,
  chosen: (row: ListRow) => Chosen,
  candidates: (row: ListRow) => readonly Candidate[],
): PlannedRow[] {
  const taken = new Map<string, Set<string>>();
  return rows.map((row) => {
    const items = planOf(row, holdings.get(row.transferId) ?? [], chosen(row), { candidates: candidates(row), taken });
    for (const [person, engagements] of isReady(items) ? givenBy(items) : [])
      taken.set(person, new Set([...(taken.get(person) ?? []), ...engagements]));
    return { row, items };
  });
}

/** Whether nothing is undecided and nothing stands against it. */
export function isReady(items: readonly PlannedItem[]): boolean {
  return items.every(({ choice, conflicts }) => choice !== null && conflicts.length === 0);
}

function givenBy(items: readonly PlannedItem[]): Map<string, Set<string>> {
  const given = new Map<string, Set<string>>();
  for (const { kind, engagementId, choice } of items) {
    if (choice?.successorId && engagementId && (kind === 'lead' || kind === 'deputy'))
      given.set(choice.successorId, (given.get(choice.successorId) ?? new Set()).add(engagementId));
  }
  return given;
}

/** A whole list for people to look at: totals, every row, and the load of everybody who takes over. */
export function previewOf(
  planned: readonly PlannedRow[],
  candidates: ReadonlyMap<string, Candidate>,
  rolesEnding: number,
  language: Language,
  isDryRun: boolean,
): TransferListPreview {
  const counts: Record<string, number> = {};
  const engagements = new Set<string>();
  for (const { items } of planned) {
    for (const { kind, engagementId } of items) {
      counts[kind] = (counts[kind] ?? 0) + 1;
      if (engagementId) engagements.add(engagementId);
    }
  }
  const ready = planned.filter(({ items }) => isReady(items)).length;
  return {
    summary: {
      transfers: planned.length,
      held: planned.reduce((sum, { items }) => sum + items.length, 0),
      engagements: engagements.size,
      ready,
      toSettle: planned.length - ready,
      rolesEnding,
      counts,
    },
    rows: planned.map((one) => rowOf(one, language, isDryRun)),
    takers: takersOf(planned, candidates),
  };
}

function rowOf({ row, items }: PlannedRow, language: Language, isDryRun: boolean): TransferListRow {
  const counts: Record<string, number> = {};
  for (const { kind } of items) counts[kind] = (counts[kind] ?? 0) + 1;
  const against = new Map<PlanConflict, PlannedItem[]>();
  for (const item of items)
    for (const conflict of item.conflicts) against.set(conflict, [...(against.get(conflict) ?? []), item]);
  return {
    row: row.number,
    transferId: isDryRun ? null : row.transferId,
    person: { id: row.personId, name: row.personName },
    organisation: row.organisation,
    kind: row.kind,
    announcedOn: row.announcedOn,
    effectiveOn: row.effectiveOn,
    destination: row.destination,
    held: items.length,
    counts,
    successor: row.successorId ? { id: row.successorId, name: row.successorName ?? '' } : null,
    interim: row.interimId ? { id: row.interimId, name: row.interimName ?? '' } : null,
    undecided: items.filter(({ choice }) => choice === null).length,
    interimParts: items.filter((item) => item.role !== null && item.choice?.kind === 'interim').length,
    conflicts: [...against].map(([code, found]) => ({
      code,
      message: conflictInWords(code, found[0]!, language),
      count: found.length,
      places: [...new Set(found.map(({ municipality }) => municipality.name))].slice(0, PLACES_NAMED),
    })),
    state: row.state,
    refusal: row.refusal?.[language] ?? [],
  };
}

function takersOf(planned: readonly PlannedRow[], candidates: ReadonlyMap<string, Candidate>): ListTaker[] {
  const given = new Map<string, { engagements: Set<string>; leavers: number }>();
  for (const { items } of planned) {
    for (const [person, engagements] of givenBy(items)) {
      const known = given.get(person) ?? { engagements: new Set<string>(), leavers: 0 };
      given.set(person, { engagements: new Set([...known.engagements, ...engagements]), leavers: known.leavers + 1 });
    }
  }
  return [...given]
    .flatMap(([id, { engagements, leavers }]): ListTaker[] => {
      const person = candidates.get(id);
      if (!person) return [];
      const carried = new Set(person.carried);
      return [
        {
          person: { id, name: person.name },
          organisation: person.organisation,
          carried: carried.size,
          added: [...engagements].filter((engagement) => !carried.has(engagement)).length,
          limit: person.loadLimit ?? MAX_LOAD,
          leavers,
        },
      ];
    })
    .sort((one, other) => other.carried + other.added - other.limit - (one.carried + one.added - one.limit));
}
