import type pg from 'pg';

type Value = string | number | boolean | null | readonly string[] | readonly number[] | object;

/** Rows to be inserted: column → value, in the table's own words. */
export type Row = Record<string, Value>;

/**
 * Inserts rows in few statements. All rows of one call name the same columns. Objects become JSON; lists of texts
 * become arrays.
 * @param onConflict what becomes of a row that is there already; without it that is an error
 */
export async function insertRows(
  client: pg.Client,
  table: string,
  rows: readonly Row[],
  onConflict = '',
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const atOnce = Math.floor(20_000 / columns.length);
  for (let start = 0; start < rows.length; start += atOnce) {
    const part = rows.slice(start, start + atOnce);
    const places = part
      .map((_, n) => `(${columns.map((__, c) => `$${n * columns.length + c + 1}`).join(', ')})`)
      .join(', ');
    const values = part.flatMap((row) => columns.map((column) => valueOf(row[column] ?? null)));
    await client.query(`insert into ${table} (${columns.join(', ')}) values ${places} ${onConflict}`, values);
  }
}

function valueOf(value: Value): unknown {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? JSON.stringify(value) : value;
}
