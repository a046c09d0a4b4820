import { addDays, type CivilDay, civilDay } from './civil-day.js';
import type { StartingList } from './first-steps.js';
import { fiscalYearIn } from './fiscal-year.js';
import { filledRows, type FileRow, placesOf, plainName } from './table-file.js';
import { type DayContext, typedDay } from './typed-day.js';

/** The columns of each list from which an office can begin, by the words of the header row. */
export const STARTING_COLUMNS = {
  programmes: {
    name: '事業名',
    lead: '主な実施機関',
    others: 'ともに行う機関',
    forms: '支援の形',
    supportTypes: '支援種別',
    feeRule: '費用',
    cadence: '訪問の間隔',
    fromFiscalYear: '開始年度',
    untilFiscalYear: '終了年度',
    steps: '記録の決裁',
    papers: '使う様式',
  },
  people: { name: '氏名', kana: 'よみ', email: 'メールアドレス', organisation: '所属', post: '職名', role: '役割' },
  engagements: {
    municipality: '市区町村',
    programme: '支援事業',
    startedOn: '開始日',
    lead: '主担当',
    deputy: '副担当',
    cadence: '訪問の間隔',
    vision: 'ありたい姿',
  },
  visits: {
    municipality: '市区町村',
    programme: '支援事業',
    heldOn: '訪問日',
    visitors: '訪問した人',
    mode: '方法',
    supportTypes: '支援種別',
    stage: '段階',
    facts: '事実',
    decisions: '決まったこと',
  },
} as const satisfies Record<StartingList, Record<string, string>>;

/** Columns without which a list cannot be read. */
const REQUIRED: Readonly<Record<StartingList, readonly string[]>> = {
  programmes: ['name', 'forms', 'supportTypes'],
  people: ['name', 'kana', 'organisation'],
  engagements: ['municipality', 'programme', 'startedOn', 'lead'],
  visits: ['municipality', 'heldOn', 'supportTypes', 'facts'],
};

/** Rows in one list: each is registered by the verbs of the product, and nobody waits longer than some minutes. */
export const MOST_STARTING_ROWS = 2_000;

/** What can be wrong with a cell. */
export type StartingFault =
  | 'missingColumn'
  | 'doubledColumn'
  | 'noRows'
  | 'tooManyRows'
  | 'empty'
  | 'unknown'
  | 'ambiguous'
  | 'notADay'
  | 'notAFiscalYear'
  | 'notInTheField'
  | 'unknownWord'
  | 'twice'
  | 'there';

/** One fault, where a person finds it in their file. */
export interface StartingError {
  row: number;
  /** The header's word; null where it is about the row or the file. */
  column: string | null;
  fault: StartingFault;
  /** What the sentence about it names. */
  says?: string;
}

/** One row with what it says in each column, trimmed; '' where it says nothing or there is no such column. */
export interface StartingRow {
  number: number;
  cells: Readonly<Record<string, string>>;
}

/**
 * Reads the rows of a starting list: the first is the header, its columns in any order; blank rows are passed over.
 * What single cells mean is asked by `StartingReader`.
 */
export function startingRows(
  list: StartingList,
  rows: readonly FileRow[],
): { rows: StartingRow[]; errors: StartingError[] } {
  const [header, ...body] = filledRows(rows);
  if (!header || body.length === 0)
    return { rows: [], errors: [{ row: header?.number ?? 1, column: null, fault: 'noRows' }] };
  const columns: Readonly<Record<string, string>> = STARTING_COLUMNS[list];
  const places = placesOf(header, columns, REQUIRED[list]);
  if (places.errors.length > 0)
    return {
      rows: [],
      errors: places.errors.map(({ column, ...error }) => ({ ...error, column: columns[column] ?? column })),
    };
  if (body.length > MOST_STARTING_ROWS)
    return {
      rows: [],
      errors: [
        { row: body[MOST_STARTING_ROWS]!.number, column: null, fault: 'tooManyRows', says: String(MOST_STARTING_ROWS) },
      ],
    };
  const cellsOf = ({ cells }: FileRow): Record<string, string> =>
    Object.fromEntries(Object.keys(columns).map((column) => [column, (cells[places.of[column]!] ?? '').trim()]));
  return { rows: body.map((row) => ({ number: row.number, cells: cellsOf(row) })), errors: [] };
}

/** Something that a cell can name. */
export interface Named {
  id: string;
  name: string;
  /** Other ways to name it: an address, a code, a name with its prefecture. */
  also?: readonly string[];
}

/** Reads the cells of one row and notes what is wrong in them. */
export class StartingReader {
  constructor(
    private readonly list: StartingList,
    private readonly row: StartingRow,
    private readonly errors: StartingError[],
    private readonly today: CivilDay,
  ) {}

  /** Notes a fault of a column; null, for whoever returns it. */
  wrong(column: string, fault: StartingFault, says?: string): null {
    const columns: Readonly<Record<string, string>> = STARTING_COLUMNS[this.list];
    this.errors.push({
      row: this.row.number,
      column: columns[column] ?? column,
      fault,
      ...(says === undefined ? {} : { says }),
    });
    return null;
  }

  /** What the cell says; '' where nothing. */
  text(column: string): string {
    return this.row.cells[column] ?? '';
  }

  /** What the cell says; null, with a fault, where it is empty. */
  filled(column: string): string | null {
    return this.text(column) || this.wrong(column, 'empty');
  }

  /** The one thing that the cell names; null, with a fault, for none or several. */
  named<One extends Named>(column: string, among: readonly One[], isOptional = false): One | null {
    const text = this.text(column);
    if (text === '') return isOptional ? null : this.wrong(column, 'empty');
    return this.oneOf(column, among, text);
  }

  private oneOf<One extends Named>(column: string, among: readonly One[], text: string): One | null {
    const found = named(among, text);
    const [one] = found;
    if (!one) return this.wrong(column, 'unknown', text);
    return found.length === 1 ? one : this.wrong(column, 'ambiguous', text);
  }

  /**
   * Everything that the cell names, once each, several separated by 、 (or ， , ； ; or a line's end); none where it is
   * empty. Null, with a fault for each, where a part names nothing or several.
   */
  namedAll<One extends Named>(column: string, among: readonly One[]): One[] | null {
    const found = partsOf(this.text(column), NAMES_APART).map((part) => this.oneOf(column, among, part));
    return found.every((one) => one !== null) ? [...new Set(found)] : null;
  }

  /** The day in the cell, as people or spreadsheets write it. Without its year it is past: the list tells what was. */
  day(column: string): CivilDay | null {
    const text = this.filled(column);
    const context: DayContext = { today: this.today, sense: 'past' };
    return text === null ? null : (startingDay(text, context) ?? this.wrong(column, 'notADay', text));
  }

  /** The code of the word in the cell, or `otherwise` where it is empty. */
  word<Code>(column: string, codes: readonly WordsOf<Code>[], otherwise: Code): Code | null {
    const text = this.text(column);
    if (text === '') return otherwise;
    const found = codeOf(codes, text);
    return found ? found.code : this.wrong(column, 'unknownWord', codes.map(({ words }) => words[0]).join('・'));
  }

  /** The codes of all words in the cell, once each, in the order of `codes`; null, with a fault, for none or others. */
  words<Code>(column: string, codes: readonly WordsOf<Code>[]): Code[] | null {
    const text = this.filled(column);
    if (text === null) return null;
    // Whole first: a word can hold what separates words.
    const whole = codeOf(codes, text);
    const found = whole ? [whole] : partsOf(text, WORDS_APART).map((part) => codeOf(codes, part));
    if (found.length === 0 || found.includes(undefined))
      return this.wrong(column, 'unknownWord', codes.map(({ words }) => words[0]).join('・'));
    return codes.filter((one) => found.includes(one)).map(({ code }) => code);
  }

  /** The fiscal year in the cell; null where it is empty, or, with a fault, where it is none. */
  fiscalYear(column: string): number | null {
    const text = this.text(column);
    return text === '' ? null : (fiscalYearIn(text) ?? this.wrong(column, 'notAFiscalYear', text));
  }
}

/** A code with the words that mean it; complaints name the first. */
interface WordsOf<Code> {
  code: Code;
  words: readonly string[];
}

function codeOf<Code>(codes: readonly WordsOf<Code>[], text: string): WordsOf<Code> | undefined {
  return codes.find(({ words }) => words.some((word) => plainName(word) === plainName(text)));
}

/** What stands between names; not ・, which names can hold. */
const NAMES_APART = /[、，,；;\n]/;
const WORDS_APART = /[、，,；;・\n]/;

/** What a cell says, part by part. */
function partsOf(text: string, apart: RegExp): string[] {
  return text
    .split(apart)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A day as people type it or as a serial of Excel, which counts from 30 December 1899; null for what is none. */
export function startingDay(text: string, context: DayContext): CivilDay | null {
  const day = typedDay(text, context);
  if (day) return day;
  const serial = /^\d{5}$/.test(text.normalize('NFKC')) ? Number(text.normalize('NFKC')) : null;
  return serial !== null && serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? addDays(EXCEL_BEGINS, serial) : null;
}

const EXCEL_BEGINS = civilDay('1899-12-30');
/** 1990-01-01 and 2099-12-31: other numbers of five digits are codes or mistakes. */
const FIRST_SERIAL = 32_874;
const LAST_SERIAL = 73_050;

/** What a text names: a name, another way to name it, or either with its place in brackets. */
function named<One extends Named>(among: readonly One[], text: string): One[] {
  const wanted = plainName(text).replace(/\s/g, '');
  const isIt = (name: string) => plainName(name).replace(/\s/g, '') === wanted;
  return among.filter(({ name, also = [] }) => isIt(name) || also.some(isIt));
}
