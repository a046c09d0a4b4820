import { createHash } from 'node:crypto';
import { isCivilDay } from '@banso/domain';
import { validate as isUuid } from 'uuid';
import { COMMON_REFUSALS, Refusal } from './refusal.js';

/** JSON that the database has built already: sent as it is, with the row's version as ETag where there is one. */
export class BuiltJson {
  constructor(
    readonly text: string,
    readonly version: number | null = null,
    /** Of a page: its rows, and the cursor as the list made it. */
    readonly page: { items: string; nextCursor: string } | null = null,
  ) {}

  /**
   * One object with the members of several that are JSON already; none of them is empty. Long texts are put together by
   * `+`, here and below: that notes the parts, and they are copied once, when they are sent. `join` copies each time,
   * and so does cutting off a brace of what was put together.
   */
  static joined(...objects: [string, ...string[]]): string {
    return `{${BuiltJson.members(...objects)}}`;
  }

  /** The same without its braces. */
  static members(first: string, ...others: string[]): string {
    return others.reduce((members, other) => `${members},${other.slice(1, -1)}`, first.slice(1, -1));
  }

  /** One array of values that are JSON already. */
  static list(values: readonly string[]): string {
    return `[${values.reduce((list, value, n) => (n === 0 ? value : `${list},${value}`), '')}]`;
  }

  /** A page whose rows are JSON already. */
  static page(items: string, nextCursor: string | null): BuiltJson {
    const text = `{"items":${items},"nextCursor":${JSON.stringify(nextCursor)}}`;
    return new BuiltJson(text, null, nextCursor === null ? null : { items, nextCursor });
  }
}

/** A page of a list. */
export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** Cuts `limit + 1` fetched rows into a page; the cursor is the key of the page's last row, opaque to callers. */
export function pageOf<Row, Item = Row>(
  rows: Row[],
  limit: number,
  keyOf: (row: Row) => unknown[],
  show: (row: Row) => Item = (row) => row as unknown as Item,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(show), nextCursor: rows.length > limit && last ? cursorOf(keyOf(last)) : null };
}

/** An opaque cursor for a key. */
export function cursorOf(key: unknown[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** What a part of a cursor's key is. */
type KeyPart = 'day' | 'moment' | 'number' | 'id' | 'text';
const KEY_PARTS: Record<KeyPart, (part: string) => boolean> = {
  day: isCivilDay,
  moment: (part) => isCivilDay(part.slice(0, 10)) && TIME.test(part.slice(10)),
  number: (part) => /^\d{1,18}$/.test(part),
  id: (part) => isUuid(part),
  text: (part) => !part.includes('\u0000'),
};
/** What follows the day of a moment, as JavaScript or PostgreSQL writes it. */
const TIME = /^[T ]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?(Z|[+-](0\d|1[0-4])(:?[0-5]\d)?)$/;

/** Characters that say which list a cursor is of. */
const TAG = 8;

/** How cursors of a list begin. @param route the list's path as it is declared */
export function cursorTag(route: string): string {
  return createHash('sha256').update(route).digest('base64url').slice(0, TAG);
}

/** A cursor as its list made it. @throws unknownCursor for another list's, whose place means something else here */
export function withoutTag(cursor: string, route: string): string {
  if (!cursor.startsWith(cursorTag(route)) || cursor.length === TAG) throw unknownCursor();
  return cursor.slice(TAG);
}

/**
 * The key in a cursor, of which each part is what the list's order wants; null without a cursor.
 * @throws unknownCursor for one that this list did not make: beginning at the first page again would go round for ever
 */
export function keyIn(cursor: string | undefined, ...parts: KeyPart[]): string[] | null {
  if (!cursor) return null;
  const key = partsOf(cursor);
  const fits =
    Array.isArray(key) &&
    key.length === parts.length &&
    parts.every((part, n) => typeof (key as unknown[])[n] === 'string' && KEY_PARTS[part]((key as string[])[n]!));
  if (!fits) throw unknownCursor();
  return key as string[];
}

function unknownCursor(): Refusal {
  const { ja, en } = COMMON_REFUSALS.unknownCursor;
  return new Refusal(COMMON_REFUSALS.unknownCursor, {}, [{ field: 'cursor', ja, en }]);
}

function partsOf(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null; // not made by any list
  }
}
