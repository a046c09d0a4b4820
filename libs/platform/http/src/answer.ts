/** JSON that the database has built already: sent as it is, with the row's version as ETag where there is one. */
export class BuiltJson {
  constructor(
    readonly text: string,
    readonly version: number | null = null,
  ) {}
}

/** A page of a list. */
export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** Cuts `limit + 1` fetched rows into a page; the cursor is the key of the page's last row, opaque to callers. */
export function pageOf<Row, Item = Row>(rows: Row[], limit: number, keyOf: (row: Row) => unknown[], show: (row: Row) => Item = (row) => row as unknown as Item): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(show), nextCursor: rows.length > limit && last ? cursorOf(keyOf(last)) : null };
}

/** An opaque cursor for a key. */
export function cursorOf(key: unknown[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The key in a cursor; null when there is none or it was not made by us. */
export function keyIn(cursor: string | undefined): string[] | null {
  if (!cursor) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(key) ? key.map(String) : null;
  } catch {
    return null; // A cursor from elsewhere begins at the first page, as documented in the API.
  }
}
