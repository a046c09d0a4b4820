import { isCivilDay } from '@banso/domain';
import { validate as isUuid } from 'uuid';
import { COMMON_REFUSALS, Refusal } from './refusal.js';

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

/** What a part of a cursor's key is. */
type KeyPart = 'day' | 'id' | 'text';
const KEY_PARTS: Record<KeyPart, (part: string) => boolean> = { day: isCivilDay, id: (part) => isUuid(part), text: (part) => !part.includes('\u0000') };

/**
 * The key in a cursor, of which each part is what the list's order wants; null without a cursor.
 * @throws unknownCursor for one that this list did not make: beginning at the first page again would go round for ever
 */
export function keyIn(cursor: string | undefined, ...parts: KeyPart[]): string[] | null {
  if (!cursor) return null;
  const key = partsOf(cursor);
  const fits = Array.isArray(key) && key.length === parts.length && parts.every((part, n) => typeof (key as unknown[])[n] === 'string' && KEY_PARTS[part]((key as string[])[n]!));
  if (!fits) throw new Refusal(COMMON_REFUSALS.unknownCursor, {}, [{ field: 'cursor', ja: COMMON_REFUSALS.unknownCursor.ja, en: COMMON_REFUSALS.unknownCursor.en }]);
  return key as string[];
}

function partsOf(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null; // not made by any list
  }
}
