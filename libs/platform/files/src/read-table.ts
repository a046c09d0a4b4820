import type { CellValue, Sheet } from 'hucre/xlsx';
import { unpackedSize } from './unpacked-size.js';

/** One row of a table; `number` counts from 1 and is what a spreadsheet shows at its left. */
export interface TableRow {
  number: number;
  /** What stands in the cells, as text. */
  cells: string[];
}

/** A cell that a reader must not trust: its value was computed, or it spans several cells. `column` counts from 1. */
export interface TableProblem {
  row: number;
  column: number;
  fault: 'formula' | 'merged';
}

/** The first sheet of a workbook, or a CSV file. */
export interface ReadTable {
  rows: TableRow[];
  problems: TableProblem[];
}

/** Why a file cannot be read as a table. */
export type NotATableReason = 'otherType' | 'unreadable' | 'unknownEncoding' | 'tooLarge';

/** The bytes are no table that can be read. */
export class NotATable extends Error {
  override name = 'NotATable';

  constructor(readonly reason: NotATableReason) {
    super(`Not a table: ${reason}.`);
  }
}

/** An archive that unpacks to more than this is not a table that a person made (bytes). */
const MOST_UNPACKED = 64 * 1024 * 1024;

/**
 * Reads an uploaded file as a table: an xlsx workbook's first visible sheet, or CSV in UTF-8 (with or without BOM) or
 * Shift_JIS. What it is, is told by its content: neither its name nor the type that the browser claims is believed.
 * @throws NotATable
 */
export async function readTable(bytes: Uint8Array): Promise<ReadTable> {
  // The readers are loaded with the first file: most processes never see one.
  const { fileTypeFromBuffer } = await import('file-type');
  const type = await fileTypeFromBuffer(bytes);
  if (type?.ext === 'xlsx' || type?.ext === 'zip') return readWorkbook(bytes);
  if (type) throw new NotATable('otherType');
  return readText(bytes);
}

async function readWorkbook(bytes: Uint8Array): Promise<ReadTable> {
  if (unpackedSize(bytes) > MOST_UNPACKED) throw new NotATable('tooLarge');
  const { readXlsx } = await import('hucre/xlsx');
  let sheet: Sheet | undefined;
  try {
    sheet = (await readXlsx(bytes)).sheets.find(({ hidden, veryHidden }) => !hidden && !veryHidden);
  } catch {
    throw new NotATable('unreadable'); // Whatever the reader stumbled over, to the person it is a file that cannot be opened.
  }
  if (!sheet) throw new NotATable('unreadable');
  const formulas = [...(sheet.cells ?? [])]
    .filter(([, cell]) => cell.formula !== undefined)
    .map(([place]) => place.split(',').map(Number));
  return {
    rows: sheet.rows.map((cells, at) => ({ number: at + 1, cells: cells.map(textOf) })),
    problems: [
      ...formulas.map(([row, column]): TableProblem => ({ row: row! + 1, column: column! + 1, fault: 'formula' })),
      ...(sheet.merges ?? []).map((merge): TableProblem => ({
        row: merge.startRow + 1,
        column: merge.startCol + 1,
        fault: 'merged',
      })),
    ].sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

async function readText(bytes: Uint8Array): Promise<ReadTable> {
  const text = decoded(bytes);
  const { parseCsv } = await import('hucre/csv');
  return {
    rows: parseCsv(text, { skipBom: true }).map((cells, at) => ({ number: at + 1, cells: cells.map(textOf) })),
    problems: [],
  };
}

/** Text in UTF-8 or else Shift_JIS; a byte that belongs to neither, or to no text at all, refuses the file. */
function decoded(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new NotATable('otherType');
  for (const encoding of ['utf-8', 'shift_jis']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch (error) {
      if ((error as { code?: string }).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error; // Not this encoding: the next one is tried.
    }
  }
  throw new NotATable('unknownEncoding');
}

function textOf(value: CellValue): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}
