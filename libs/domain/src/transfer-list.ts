import { addDays, type CivilDay } from './civil-day.js';
import { LEAVES_TOO_DAYS } from './disposition.js';
import { type FileRow, filledRows, placesOf, plainName } from './table-file.js';
import { TRANSFER_KIND_LABELS, TRANSFER_KINDS, type TransferKind } from './vocabulary.js';
import { typedDay } from './typed-day.js';

/** The columns of a list of transfers, by the words of its header row. */
export const TRANSFER_LIST_COLUMNS = {
  person: '職員',
  office: '所属',
  kind: '異動種別',
  announcedOn: '内示日',
  effectiveOn: '発令日',
  destination: '異動先',
  successor: '後任者',
  interim: '代理者',
  note: '備考',
} as const;
/** A column of a list of transfers. */
export type TransferListColumn = keyof typeof TRANSFER_LIST_COLUMNS;
const REQUIRED: readonly TransferListColumn[] = ['person', 'kind', 'announcedOn', 'effectiveOn'];

/** Transfers in one list: what was measured (2,000 with 20,000 engagements). */
export const MOST_TRANSFERS = 2_000;
/** A name, an office in brackets and an address have no more characters than this together. */
const LONGEST_PERSON = 600;
const LONGEST = { destination: 200, note: 1_000 } as const;

/** What can be wrong with a cell of a list. */
export type TransferListFault =
  | 'missingColumn'
  | 'doubledColumn'
  | 'noRows'
  | 'tooManyRows'
  | 'empty'
  | 'tooLong'
  | 'unknownPerson'
  | 'ambiguousPerson'
  | 'otherOffice'
  | 'disabledPerson'
  | 'personTwice'
  | 'transferOpen'
  | 'unknownKind'
  | 'notADay'
  | 'effectiveBeforeAnnouncement'
  | 'effectivePast'
  | 'isLeaver'
  | 'ring'
  | 'leavesToo'
  | 'arrivalHandsNothingOver'
  | 'inactive'
  | 'noReach';

/** One fault, where a person finds it in their file: the row's number counts from 1 with the header row. */
export interface TransferListError {
  row: number;
  column: TransferListColumn | null;
  fault: TransferListFault;
  /** What the sentence about it names. */
  says?: string;
}

/** Somebody whom a list can name. */
export interface ListedPerson {
  id: string;
  name: string;
  email: string | null;
  office: string;
  isDisabled: boolean;
  /** Registered transfers of today and later that were not withdrawn. */
  transfers: readonly { kind: TransferKind; effectiveOn: CivilDay }[];
}

/** One transfer of a list, read and found to be in order. */
export interface ListedTransfer {
  row: number;
  personId: string;
  kind: TransferKind;
  announcedOn: CivilDay;
  effectiveOn: CivilDay;
  destination: string;
  note: string;
  successorId: string | null;
  interimId: string | null;
}

/** The result of reading a list: nothing is registered while there are errors; `transfers` are the rows without any. */
export interface TransferListPlan {
  rows: number;
  errors: TransferListError[];
  transfers: ListedTransfer[];
}

type Draft = { [Key in keyof ListedTransfer]: ListedTransfer[Key] | null } & { row: number };

/**
 * Reads the rows of a list of transfers (the first is the header, its columns in any order) and names everything that
 * is wrong in any of them. A person is an e-mail address, a name, or a name with the office in brackets. What only the
 * register knows (reach, load) is looked at afterwards. Source: domain rule 4.3.
 */
export function planTransferList(
  rows: readonly FileRow[],
  facts: { today: CivilDay; people: readonly ListedPerson[] },
): TransferListPlan {
  const [header, ...body] = filledRows(rows);
  if (!header || body.length === 0)
    return { rows: 0, errors: [{ row: header?.number ?? 1, column: null, fault: 'noRows' }], transfers: [] };
  const places = placesOf(header, TRANSFER_LIST_COLUMNS, REQUIRED);
  if (places.errors.length > 0) return { rows: body.length, errors: places.errors, transfers: [] };
  if (body.length > MOST_TRANSFERS)
    return {
      rows: body.length,
      errors: [{ row: body[MOST_TRANSFERS]!.number, column: null, fault: 'tooManyRows', says: String(MOST_TRANSFERS) }],
      transfers: [],
    };

  const register = new Register(facts.people);
  const errors: TransferListError[] = [];
  const wrong = (row: number, column: TransferListColumn, fault: TransferListFault, says?: string): void =>
    void errors.push({ row, column, fault, ...(says === undefined ? {} : { says }) });
  const drafts = body.map((row): Draft => {
    const cell = (column: TransferListColumn) => (row.cells[places.of[column]] ?? '').trim();
    const day = (column: 'announcedOn' | 'effectiveOn'): CivilDay | null => {
      const sense = column === 'effectiveOn' ? 'coming' : 'near';
      const read = typedDay(cell(column), { today: facts.today, sense });
      if (!read) wrong(row.number, column, cell(column) === '' ? 'empty' : 'notADay');
      return read;
    };
    const kind = kindOf(cell('kind'));
    if (!kind) wrong(row.number, 'kind', cell('kind') === '' ? 'empty' : 'unknownKind');
    const found = register.find(cell('person'), cell('office'));
    if ('fault' in found) wrong(row.number, found.column ?? 'person', found.fault, found.says);
    const draft: Draft = {
      row: row.number,
      personId: 'id' in found ? found.id : null,
      kind,
      announcedOn: day('announcedOn'),
      effectiveOn: day('effectiveOn'),
      destination: cell('destination'),
      note: cell('note'),
      successorId: null,
      interimId: null,
    };
    for (const [column, most] of Object.entries(LONGEST) as [keyof typeof LONGEST, number][])
      if ([...cell(column)].length > most) wrong(row.number, column, 'tooLong', String(most));
    for (const [column, key] of [
      ['successor', 'successorId'],
      ['interim', 'interimId'],
    ] as const) {
      if (cell(column) === '') continue;
      const taker = register.find(cell(column), '');
      if (kind === 'arrival') wrong(row.number, column, 'arrivalHandsNothingOver');
      else if ('fault' in taker) wrong(row.number, column, taker.fault, taker.says);
      else draft[key] = taker.id;
    }
    return draft;
  });
  judge(drafts, register, facts.today, wrong);

  const faulty = new Set(errors.map(({ row }) => row));
  return {
    rows: body.length,
    errors: errors.sort((a, b) => a.row - b.row),
    transfers: drafts.filter(({ row }) => !faulty.has(row)) as ListedTransfer[],
  };
}

type Complain = (row: number, column: TransferListColumn, fault: TransferListFault, says?: string) => void;

/** What stands against the days and people of a list, taken together. */
function judge(drafts: readonly Draft[], register: Register, today: CivilDay, wrong: Complain): void {
  const rowOf = new Map<string, number>();
  const leavers = new Map<string, Draft>();
  for (const draft of drafts) {
    const { row, personId, kind, announcedOn, effectiveOn } = draft;
    if (effectiveOn && announcedOn && effectiveOn < announcedOn)
      wrong(row, 'effectiveOn', 'effectiveBeforeAnnouncement');
    else if (effectiveOn && effectiveOn < today) wrong(row, 'effectiveOn', 'effectivePast');
    if (!personId) continue;
    const earlier = rowOf.get(personId);
    if (earlier !== undefined) wrong(row, 'person', 'personTwice', String(earlier));
    else rowOf.set(personId, row);
    const open = register
      .of(personId)
      .transfers.find((transfer) => transfer.effectiveOn > today || transfer.effectiveOn === effectiveOn);
    if (open) wrong(row, 'person', 'transferOpen', open.effectiveOn);
    if (kind !== 'arrival' && earlier === undefined) leavers.set(personId, draft);
  }
  for (const draft of drafts) {
    for (const [column, taker] of [
      ['successor', draft.successorId],
      ['interim', draft.interimId],
    ] as const) {
      if (!taker || !draft.personId) continue;
      const ring = column === 'successor' ? ringFrom(draft.personId, leavers) : null;
      const leaving = leavingOf(taker, leavers, register, today);
      if (taker === draft.personId) wrong(draft.row, column, 'isLeaver');
      else if (ring) wrong(draft.row, column, 'ring', ring.map((id) => register.of(id).name).join(' → '));
      else if (leaving && draft.effectiveOn && leaving <= addDays(draft.effectiveOn, LEAVES_TOO_DAYS))
        wrong(draft.row, column, 'leavesToo', leaving);
    }
  }
}

/** The people from a leaver along the successors back to the leaver (A, B, C, A); null when it does not come back. */
function ringFrom(start: string, leavers: ReadonlyMap<string, Draft>): string[] | null {
  const chain = [start];
  const seen = new Set<string>();
  for (let next = leavers.get(start)?.successorId; next; next = leavers.get(next)?.successorId) {
    chain.push(next);
    if (next === start) return chain.length > 2 ? chain : null;
    if (seen.has(next)) return null; // a ring of others, which their rows name
    seen.add(next);
  }
  return null;
}

function leavingOf(
  personId: string,
  leavers: ReadonlyMap<string, Draft>,
  register: Register,
  today: CivilDay,
): CivilDay | null {
  const registered = register
    .of(personId)
    .transfers.filter(({ kind, effectiveOn }) => kind !== 'arrival' && effectiveOn > today)
    .map(({ effectiveOn }) => effectiveOn);
  return [...registered, ...[leavers.get(personId)?.effectiveOn ?? []].flat()].sort()[0] ?? null;
}

function kindOf(text: string): TransferKind | null {
  return (
    TRANSFER_KINDS.find((kind) =>
      [TRANSFER_KIND_LABELS[kind].ja, kind].some((word) => plainName(word) === plainName(text)),
    ) ?? null
  );
}

type Found = { id: string } | { fault: TransferListFault; column?: TransferListColumn; says?: string };

/** The people of a tenant, found by what a cell says. */
class Register {
  private readonly byId = new Map<string, ListedPerson>();
  private readonly byEmail = new Map<string, ListedPerson>();
  private readonly byName = new Map<string, ListedPerson[]>();

  constructor(people: readonly ListedPerson[]) {
    for (const person of people) {
      this.byId.set(person.id, person);
      if (person.email) this.byEmail.set(person.email.toLowerCase(), person);
      const name = nameOf(person.name);
      this.byName.set(name, [...(this.byName.get(name) ?? []), person]);
    }
  }

  of(id: string): ListedPerson {
    return this.byId.get(id)!;
  }

  find(text: string, office: string): Found {
    if (text === '') return { fault: 'empty' };
    // The patterns below may take as long as the square of what they are given.
    if (text.length > LONGEST_PERSON) return { fault: 'unknownPerson' };
    const plain = text.normalize('NFKC');
    const mail = /[^\s<>()]+@[^\s<>()]+/.exec(plain)?.[0];
    const [, name = plain, inBrackets = ''] = mail ? [] : (/^(.+?)\s*\((.+)\)\s*$/.exec(plain) ?? []);
    const named = mail ? [this.byEmail.get(mail.toLowerCase()) ?? []].flat() : (this.byName.get(nameOf(name)) ?? []);
    const wanted = nameOf(inBrackets || office);
    const found = wanted === '' ? named : named.filter((person) => nameOf(person.office) === wanted);
    const [person] = found;
    if (found.length > 1) return { fault: 'ambiguousPerson', says: String(found.length) };
    if (person) return person.isDisabled ? { fault: 'disabledPerson' } : { id: person.id };
    if (named.length === 0) return { fault: 'unknownPerson' };
    return {
      fault: 'otherOffice',
      says: [...new Set(named.map((other) => other.office))].join('、'),
      ...(inBrackets ? {} : { column: 'office' as const }),
    };
  }
}

/** Names are written with a space, a wide one, or none between the family's and one's own. */
function nameOf(text: string): string {
  return plainName(text).replace(/\s/g, '');
}
