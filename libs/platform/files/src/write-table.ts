import { csvField } from '@banso/domain';
import { type CellStyle, type WriteSheet, writeXlsx, writeXlsxStream } from 'hucre/xlsx';
import { asText, type DateCell, formatOf, isDateCell, serialDate } from './date-cell.js';
import { encodeShiftJis } from './shift-jis.js';

/** How an export is written: `csv` in UTF-8 with a byte order mark, `csvShiftJis` for older spreadsheets, or `xlsx`. */
export const TABLE_FORMATS = ['csv', 'csvShiftJis', 'xlsx'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** Rows for people: text, numbers, days and moments, or nothing. */
export interface Table {
  /** The sheet's name, at most 31 characters. */
  name: string;
  headings: readonly string[];
  rows: readonly TableRowCells[];
  /** Widths of the columns in characters, where the format has such a thing. */
  widths?: readonly number[];
}

/** A table as a file. */
export interface WrittenTable {
  bytes: Buffer;
  mediaType: string;
  extension: 'csv' | 'xlsx';
  /** Characters that the encoding does not have and that were replaced. */
  replaced: string[];
}

/** What rows of people's tables hold. */
export type TableRowCells = ReadonlyArray<string | number | DateCell | null>;

/** A table whose rows come while it is written, a page at a time: nobody holds all of them. */
export interface StreamedTable {
  /** The sheet's name, at most 31 characters. */
  name: string;
  headings: readonly string[];
  pages: AsyncIterable<readonly TableRowCells[]>;
}

/** How a format is told to browsers and people. */
export const TABLE_FILES: Readonly<Record<TableFormat, Pick<WrittenTable, 'mediaType' | 'extension'>>> = {
  csv: { mediaType: 'text/csv; charset=utf-8', extension: 'csv' },
  csvShiftJis: { mediaType: 'text/csv; charset=Shift_JIS', extension: 'csv' },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extension: 'xlsx' },
};

/**
 * Writes a table as a file that no spreadsheet reads as formulas, whatever its cells say: in CSV by a leading
 * apostrophe, in xlsx because text is written into cells typed as text.
 */
export async function writeTable(table: Table, format: TableFormat): Promise<WrittenTable> {
  if (format === 'xlsx') return writeWorkbook([table]);
  const { bytes, replaced } = CSV_ENCODINGS[format](csvLines([table.headings, ...table.rows]));
  return { ...TABLE_FILES[format], bytes: Buffer.concat([CSV_BEGINS[format], bytes]), replaced };
}

/** The same, piece by piece while the rows come: no more than a page of them is held. */
export async function* streamTable(
  { name, headings, pages }: StreamedTable,
  format: TableFormat,
): AsyncGenerator<Uint8Array> {
  if (format === 'xlsx') {
    const rows = rowsOf(pages);
    // Text is written into the cell itself: a table of all texts would grow with the rows.
    yield* writeXlsxStream(withHeadings(headings, rows), { name, freezePane: { rows: 1 } });
    return;
  }
  yield CSV_BEGINS[format];
  yield CSV_ENCODINGS[format](csvLines([headings])).bytes;
  for await (const page of pages) yield CSV_ENCODINGS[format](csvLines(page)).bytes;
}

async function* rowsOf(pages: StreamedTable['pages']): AsyncGenerator<TableRowCells> {
  for await (const page of pages) yield* page;
}

async function* withHeadings(
  headings: readonly string[],
  rows: AsyncIterable<TableRowCells>,
): AsyncGenerator<Array<string | number | null>> {
  yield headings.map(printable);
  for await (const row of rows) yield printableRow(row);
}

const CSV_BEGINS: Readonly<Record<Exclude<TableFormat, 'xlsx'>, Buffer>> = {
  csv: Buffer.from('\uFEFF', 'utf8'),
  csvShiftJis: Buffer.alloc(0),
};

const CSV_ENCODINGS: Readonly<
  Record<Exclude<TableFormat, 'xlsx'>, (text: string) => { bytes: Uint8Array; replaced: string[] }>
> = {
  csv: (text) => ({ bytes: Buffer.from(text, 'utf8'), replaced: [] }),
  csvShiftJis: encodeShiftJis,
};

function csvLines(rows: readonly TableRowCells[]): string {
  return rows.map((row) => `${printableRow(row).map(csvField).join(',')}\r\n`).join('');
}

/**
 * Writes tables as the sheets of one workbook, each with its headings in sight; as harmless as {@link writeTable}. Days
 * and moments are real dates, shown by the era. Each sheet prints on A4, as wide as the paper, with its headings on
 * every page.
 */
export async function writeWorkbook(tables: readonly Table[]): Promise<WrittenTable> {
  const bytes = await writeXlsx({ sheets: tables.map(sheetOf) });
  return { ...TABLE_FILES.xlsx, bytes: Buffer.from(bytes), replaced: [] };
}

/** A sheet wider than so many characters lies on its side when it is printed. */
const WIDEST_UPRIGHT = 100;
/** What stands in a cell begins at its top and goes on in further lines. */
const WRAPPED: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };

function sheetOf({ name, headings, rows, widths }: Table): WriteSheet {
  const lines = [headings, ...rows];
  const wide = (widths ?? []).reduce((sum, width) => sum + width, 0) > WIDEST_UPRIGHT;
  const cells = new Map<string, { style: CellStyle }>();
  for (const [column] of headings.entries())
    cells.set(`0,${column}`, { style: { ...WRAPPED, font: HEADING_FONT, fill: HEADING_FILL } });
  for (const [row, line] of lines.entries())
    for (const [column, cell] of line.entries())
      if (isDateCell(cell)) cells.set(`${row},${column}`, { style: { ...WRAPPED, numFmt: formatOf(cell) } });
  return {
    name,
    freezePane: { rows: 1 },
    ...(widths ? { columns: widths.map((width) => ({ width, style: WRAPPED })) } : {}),
    rows: lines.map((line) => line.map((cell) => (isDateCell(cell) ? serialDate(cell) : printableCell(cell)))),
    cells,
    pageSetup: {
      paperSize: 'a4',
      orientation: wide ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: `$A$1:$${columnName(Math.max(1, headings.length))}$${lines.length}`,
      printTitlesRow: '$1:$1',
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N ページ' },
  };
}

/** As the sheet's own, but bold. */
const HEADING_FONT = { name: 'Calibri', size: 11, bold: true };
const HEADING_FILL = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EEF1F5' } } as const;

/** A, B … Z, AA: how a spreadsheet calls the column of this number (from 1). */
function columnName(number: number): string {
  const [before, letter] = [Math.floor((number - 1) / 26), (number - 1) % 26];
  return `${before > 0 ? columnName(before) : ''}${String.fromCharCode(65 + letter)}`;
}

function printableRow(row: TableRowCells): Array<string | number | null> {
  return row.map((cell) => printableCell(isDateCell(cell) ? asText(cell) : cell));
}

function printableCell(cell: string | number | null): string | number | null {
  return typeof cell === 'string' ? printable(cell) : cell;
}

/** Control characters have no place in a cell (xlsx cannot keep them); line ends and tabs stay. */
function printable(text: string): string {
  return text.replace(/[\p{Cs}\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '\uFFFD');
}
