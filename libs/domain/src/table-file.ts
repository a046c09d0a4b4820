/** A row of a file that people have filled in: its number as the spreadsheet shows it, and its cells. */
export interface FileRow {
  number: number;
  cells: readonly string[];
}

/** What can be wrong with the header row. */
export type HeaderFault = 'missingColumn' | 'doubledColumn';

/**
 * A name of a file as it is compared: full and half width, capitals and the variant characters that offices type are
 * the same. Stricter than a search, which also takes one kana for the other: a file states a name, it does not look for
 * one.
 */
export function plainName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/[檮ヶ髙﨑]/g, (variant) => ({ 檮: '梼', ヶ: 'ケ', 髙: '高', 﨑: '崎' })[variant] ?? variant);
}

/** The rows with anything in them: the first is the header. */
export function filledRows(rows: readonly FileRow[]): FileRow[] {
  return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

/**
 * Where each column stands, by the words of the header row, in any order. A column that is not `required` may be
 * missing (its place is -1); none may stand there twice.
 */
export function placesOf<Column extends string>(
  header: FileRow,
  columns: Readonly<Record<Column, string>>,
  required: readonly Column[],
): { of: Record<Column, number>; errors: { row: number; column: Column; fault: HeaderFault }[] } {
  const words = header.cells.map((cell) => plainName(cell).replace(/\s/g, ''));
  const of = {} as Record<Column, number>;
  const errors: { row: number; column: Column; fault: HeaderFault }[] = [];
  for (const [column, word] of Object.entries(columns) as [Column, string][]) {
    of[column] = words.indexOf(plainName(word));
    if (of[column] === -1) {
      if (required.includes(column)) errors.push({ row: header.number, column, fault: 'missingColumn' });
    } else if (words.lastIndexOf(plainName(word)) !== of[column])
      errors.push({ row: header.number, column, fault: 'doubledColumn' });
  }
  return { of, errors };
}
