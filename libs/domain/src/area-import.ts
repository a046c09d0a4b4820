import { isName, LONGEST_NAME } from './names.js';
import { checkDigit, isMunicipalityCode } from './municipality-code.js';
import { type FileRow, filledRows, placesOf, plainName as plain } from './table-file.js';
import { AREA_KINDS, AREA_KIND_LABELS, type AreaKind } from './vocabulary.js';

/** The columns of an area file, by the words of its header row. */
export const AREA_COLUMNS = {
  kind: '圏域種別',
  name: '圏域名',
  code: '市区町村コード',
  prefecture: '都道府県名',
  municipality: '市区町村名',
} as const;
/** A column of an area file. */
export type AreaColumn = keyof typeof AREA_COLUMNS;
/** The prefecture may stand in front of the municipality's name, or be left out. */
const REQUIRED = ['kind', 'name', 'code', 'municipality'] as const satisfies readonly AreaColumn[];
/** How others head the same column. */
const HEADED_AS: Readonly<Record<string, string>> = { 都道府県: AREA_COLUMNS.prefecture };

/** What can be wrong with a cell of an area file. */
export type AreaFileFault =
  | 'missingColumn'
  | 'empty'
  | 'unknownKind'
  | 'nameTooLong'
  | 'nameHides'
  | 'notSixDigits'
  | 'wrongCheckDigit'
  | 'unknownCode'
  | 'otherPrefecture'
  | 'otherName'
  | 'ambiguousName'
  | 'twice'
  | 'noRows'
  | 'tooManyRows'
  | 'doubledColumn';

/** One fault, where a person finds it in their file: the row's number counts from 1 with the header row. */
export interface AreaFileError {
  row: number;
  column: AreaColumn | null;
  fault: AreaFileFault;
  /** What the sentence about it names: the expected name or digit, the other area, the row it stood in before. */
  says?: string;
}

/** What an area gains and loses. `id` is null for a new area; `left` counts its municipalities afterwards. */
export interface AreaChange {
  id: string | null;
  kind: AreaKind;
  name: string;
  added: string[];
  removed: string[];
  left: number;
}

/** The result of reading an area file: nothing is to be changed while there are errors. */
export interface AreaPlan {
  rows: number;
  errors: AreaFileError[];
  changes: AreaChange[];
}

/** What an area file is held against. */
export interface AreaFacts {
  /** The prefectures that the office supports, two digits each. */
  field: readonly string[];
  /** The office's name: of a prefecture its own. */
  office: string;
  /** All prefectures of Japan, name by their two digits. */
  prefectures: ReadonlyMap<string, string>;
  /** All municipalities of Japan, name by code. */
  municipalities: ReadonlyMap<string, string>;
  areas: readonly { id: string; kind: AreaKind; name: string; municipalityCodes: readonly string[] }[];
}

/** The words for a kind of area in a file: its label, and how people shorten it. */
const KIND_WORDS: Readonly<Record<AreaKind, readonly string[]>> = {
  healthOffice: [AREA_KIND_LABELS.healthOffice.ja, '保健福祉事務所', 'healthOffice'],
  secondaryMedical: [AREA_KIND_LABELS.secondaryMedical.ja, 'secondaryMedical'],
  welfare: [AREA_KIND_LABELS.welfare.ja, 'welfare'],
};
const MOST_ROWS = 10_000;

/**
 * Reads the rows of an area file (the first is the header, its columns in any order). Each area that the file names
 * gets exactly the municipalities that the file gives it; a municipality that moves leaves its former area of the same
 * kind; areas that the file does not name keep the rest. Codes have six digits; a leading zero that a spreadsheet has
 * eaten is put back where that gives a code of one's own prefecture, and five digits are refused because their check
 * digit is gone.
 */
export function planAreas(rows: readonly FileRow[], facts: AreaFacts): AreaPlan {
  const [header, ...body] = filledRows(rows);
  if (!header || body.length === 0) return refused(0, [{ row: header?.number ?? 1, column: null, fault: 'noRows' }]);
  const cells = header.cells.map((word) => HEADED_AS[plain(word)] ?? word);
  const places = placesOf<AreaColumn>({ ...header, cells }, AREA_COLUMNS, REQUIRED);
  if (places.errors.length > 0) return refused(body.length, places.errors);
  if (body.length > MOST_ROWS)
    return refused(body.length, [
      { row: body[MOST_ROWS]!.number, column: null, fault: 'tooManyRows', says: String(MOST_ROWS) },
    ]);

  const errors: AreaFileError[] = [];
  const wanted = new Map<string, { kind: AreaKind; name: string; codes: Set<string> }>();
  const seen = new Map<string, number>();
  for (const row of body) {
    const cell = (column: AreaColumn) => (row.cells[places.of[column]] ?? '').normalize('NFKC').trim();
    const before = errors.length;
    const wrong = (column: AreaColumn, fault: AreaFileFault, says?: string) =>
      errors.push({ row: row.number, column, fault, ...(says === undefined ? {} : { says }) });

    const kind = kindOf(cell('kind'));
    if (!kind) wrong('kind', cell('kind') === '' ? 'empty' : 'unknownKind');
    if (cell('name') === '') wrong('name', 'empty');
    else if ([...cell('name')].length > LONGEST_NAME) wrong('name', 'nameTooLong', String(LONGEST_NAME));
    else if (!isName(cell('name'))) wrong('name', 'nameHides');
    const code = withLostZero(cell('code'), facts.field);
    const fault = codeFault(code, facts);
    if (fault) wrong('code', ...fault);
    else if (cell('municipality') === '') wrong('municipality', 'empty');
    else nameFault({ prefecture: cell('prefecture'), name: cell('municipality') }, code, facts, wrong);
    const earlier = seen.get(`${kind}:${code}`);
    if (kind && !fault && earlier !== undefined) wrong('code', 'twice', String(earlier));

    if (!kind || errors.length > before) continue;
    seen.set(`${kind}:${code}`, row.number);
    const key = `${kind}:${plain(cell('name'))}`;
    const area = wanted.get(key) ?? { kind, name: cell('name'), codes: new Set<string>() };
    area.codes.add(code);
    wanted.set(key, area);
  }
  return errors.length > 0
    ? refused(body.length, errors)
    : { rows: body.length, errors: [], changes: changesOf([...wanted.values()], facts) };
}

function refused(rows: number, errors: AreaFileError[]): AreaPlan {
  return { rows, errors, changes: [] };
}

function kindOf(text: string): AreaKind | null {
  return AREA_KINDS.find((kind) => KIND_WORDS[kind].some((word) => plain(word) === plain(text))) ?? null;
}

/** '12025' → '012025' in Hokkaidō: a code of one's own field cannot begin with another digit than its prefectures. */
function withLostZero(code: string, field: readonly string[]): string {
  const padded = `0${code}`;
  return /^\d{5}$/.test(code) && isOf(field, padded) && isMunicipalityCode(padded) ? padded : code;
}

function codeFault(code: string, facts: AreaFacts): [fault: AreaFileFault, says?: string] | null {
  if (code === '') return ['empty'];
  if (!/^\d{6}$/.test(code)) return ['notSixDigits'];
  if (checkDigit(code.slice(0, 5)) !== Number(code[5])) return ['wrongCheckDigit'];
  if (!facts.municipalities.has(code)) return ['unknownCode'];
  return isOf(facts.field, code) ? null : ['otherPrefecture', facts.office];
}

function isOf(field: readonly string[], code: string): boolean {
  return field.includes(code.slice(0, 2));
}

/**
 * Notes what stands against the name beside a code: it is the one that the masters have, alone or behind its
 * prefecture, which may have a column of its own. A name that several prefectures of the office's field know says
 * nothing about the code, so its prefecture must be said.
 */
function nameFault(
  said: { prefecture: string; name: string },
  code: string,
  facts: AreaFacts,
  wrong: (column: AreaColumn, fault: AreaFileFault, says?: string) => void,
): void {
  const name = facts.municipalities.get(code)!;
  const whole = wholeName(code, facts);
  // An office of one prefecture is told the name as it writes it.
  const told = facts.field.length > 1 || said.prefecture !== '' ? whole : name;
  if (said.prefecture !== '' && !isSame(said.prefecture, prefectureOf(code, facts)))
    wrong('prefecture', 'otherName', told);
  else if (isSame(said.name, whole)) return;
  else if (!isSame(said.name, name)) wrong('municipality', 'otherName', told);
  else if (said.prefecture === '') {
    const alike = [...facts.municipalities].filter(([other, called]) => called === name && isOf(facts.field, other));
    if (alike.length > 1)
      wrong(
        'municipality',
        'ambiguousName',
        inOrder(
          alike.map(([other]) => other),
          facts,
        ),
      );
  }
}

/** In the order of their codes, as lists of prefectures are. */
function inOrder(codes: readonly string[], facts: AreaFacts): string {
  return [...codes]
    .sort()
    .map((code) => wholeName(code, facts))
    .join('、');
}

function prefectureOf(code: string, { prefectures }: AreaFacts): string {
  return prefectures.get(code.slice(0, 2)) ?? '';
}

function wholeName(code: string, facts: AreaFacts): string {
  return `${prefectureOf(code, facts)}${facts.municipalities.get(code) ?? ''}`;
}

function isSame(one: string, other: string): boolean {
  return plain(one).replace(/\s/g, '') === plain(other).replace(/\s/g, '');
}

function changesOf(
  wanted: readonly { kind: AreaKind; name: string; codes: ReadonlySet<string> }[],
  { areas }: AreaFacts,
): AreaChange[] {
  const isOne = (one: { kind: AreaKind; name: string }, other: { kind: AreaKind; name: string }) =>
    one.kind === other.kind && plain(one.name) === plain(other.name);
  const sorted = (codes: Iterable<string>) => [...codes].sort();
  const named = wanted.map(({ kind, name, codes }): AreaChange => {
    const present = areas.find((area) => isOne(area, { kind, name }));
    const before = new Set(present?.municipalityCodes ?? []);
    return {
      id: present?.id ?? null,
      kind,
      name: present?.name ?? name,
      added: sorted(codes).filter((code) => !before.has(code)),
      removed: sorted(before).filter((code) => !codes.has(code)),
      left: codes.size,
    };
  });
  const losers = areas
    .filter((area) => !wanted.some((one) => isOne(one, area)))
    .map((area): AreaChange => {
      const taken = area.municipalityCodes.filter((code) =>
        wanted.some(({ kind, codes }) => kind === area.kind && codes.has(code)),
      );
      return {
        id: area.id,
        kind: area.kind,
        name: area.name,
        added: [],
        removed: sorted(taken),
        left: area.municipalityCodes.length - taken.length,
      };
    });
  return [...named, ...losers].filter(({ id, added, removed }) => id === null || added.length + removed.length > 0);
}
