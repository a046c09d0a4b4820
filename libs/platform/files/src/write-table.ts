import { csvField } from '@banso/domain';
import { writeXlsx } from 'hucre/xlsx';
import { encodeShiftJis } from './shift-jis.js';

/** How an export is written: `csv` in UTF-8 with a byte order mark, `csvShiftJis` for older spreadsheets, or `xlsx`. */
export const TABLE_FORMATS = ['csv', 'csvShiftJis', 'xlsx'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** Rows for people: text, numbers, or nothing. */
export interface Table {
  /** The sheet's name, at most 31 characters. */
  name: string;
  headings: readonly string[];
  rows: ReadonlyArray<ReadonlyArray<string | number | null>>;
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

/**
 * Writes a table as a file that no spreadsheet reads as formulas, whatever its cells say: in CSV by a leading
 * apostrophe, in xlsx because text is written into cells typed as text.
 */
export async function writeTable(table: Table, format: TableFormat): Promise<WrittenTable> {
  if (format === 'xlsx') return writeWorkbook([table]);
  const text =
    [table.headings, ...table.rows]
      .map((row) => row.map((cell) => csvField(typeof cell === 'string' ? printable(cell) : cell)).join(','))
      .join('\r\n') + '\r\n';
  if (format === 'csv')
    return {
      bytes: Buffer.from(`\uFEFF${text}`, 'utf8'),
      mediaType: 'text/csv; charset=utf-8',
      extension: 'csv',
      replaced: [],
    };
  const { bytes, replaced } = encodeShiftJis(text);
  return { bytes: Buffer.from(bytes), mediaType: 'text/csv; charset=Shift_JIS', extension: 'csv', replaced };
}

/** Writes tables as the sheets of one workbook, each with its headings in sight; as harmless as {@link writeTable}. */
export async function writeWorkbook(tables: readonly Table[]): Promise<WrittenTable> {
  const sheets = tables.map(({ name, headings, rows, widths }) => ({
    name,
    freezePane: { rows: 1 },
    ...(widths ? { columns: widths.map((width) => ({ width })) } : {}),
    rows: [headings, ...rows].map((row) => row.map((cell) => (typeof cell === 'string' ? printable(cell) : cell))),
  }));
  const bytes = await writeXlsx({ sheets });
  return {
    bytes: Buffer.from(bytes),
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
    replaced: [],
  };
}

/** Control characters have no place in a cell (xlsx cannot keep them); line ends and tabs stay. */
function printable(text: string): string {
  return text.replace(/[\p{Cs}\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '\uFFFD');
}
