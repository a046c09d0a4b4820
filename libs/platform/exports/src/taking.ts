import { audit } from '@banso/audit';
import { type Actor, personOf } from '@banso/database';
import { Refusal } from '@banso/http';
import { EXPORT_REFUSALS } from './export.errors.js';
import { exportsTaken, lockTaking, printsTaken } from './taking.sql.js';

/** A person may take this many exports in an hour. */
export const EXPORTS_PER_HOUR = 20;

/** A person may print this many packets in an hour: a whole office's on 31 March, but not the archive of years. */
export const PRINTS_PER_HOUR = 300;

/** What somebody takes out of the product, where it is few rows whatever they ask for. */
export interface Taken<Row> {
  /** What kind of rows: `engagements`, `coverage`, `auditEntries`. */
  what: string;
  format: string;
  filter: object;
  /** More rows than this are refused, never cut off in silence. */
  mostRows: number;
  /** Fetches the rows; `limit` is one more than may be. */
  rows(limit: number): Promise<Row[]>;
}

/**
 * Takes rows out of the product: not too often, not too many, and with a line in the audit log that says who took what,
 * by which filter, and how many. @throws tooManyExports, exportTooLarge
 */
export async function exportRows<Row>(
  actor: Actor,
  { what, format, filter, mostRows, rows }: Taken<Row>,
): Promise<Row[]> {
  await oneMoreExport(actor);
  const found = await rows(mostRows + 1);
  if (found.length > mostRows) throw new Refusal(EXPORT_REFUSALS.exportTooLarge, { most: mostRows });
  await noteExport(actor, { what, format, filter, rows: found.length });
  return found;
}

/**
 * Lets one more export of the actor begin; until the end of the transaction their next one waits, so that many at once
 * do not all find room.
 * @throws tooManyExports
 */
export async function oneMoreExport(actor: Actor): Promise<void> {
  await actor.tx.row(lockTaking, { what: `export:${personOf(actor)}` });
  const taken = await actor.tx.row(exportsTaken, { since: anHourBefore(actor.now) });
  if ((taken?.n ?? 0) >= EXPORTS_PER_HOUR)
    throw new Refusal(EXPORT_REFUSALS.tooManyExports, { most: EXPORTS_PER_HOUR });
}

/** Notes in the audit log what was taken, by which filter, how many rows, and of which job where there is one. */
export async function noteExport(
  actor: Actor,
  { what, format, ...change }: { what: string; format: string; filter: object; rows: number; job?: string },
): Promise<void> {
  await audit(actor, { action: 'export', subjectKind: what, subjectId: format, change });
}

/**
 * Notes that one paper was printed or saved: read by itself it is no export of rows, so it has a generous limit of its
 * own.
 * @throws tooManyPrints
 */
export async function notePrint(
  actor: Actor,
  { what, format, filter }: { what: string; format: string; filter: object },
): Promise<void> {
  await actor.tx.row(lockTaking, { what: `print:${personOf(actor)}` });
  const taken = await actor.tx.row(printsTaken, { since: anHourBefore(actor.now) });
  if ((taken?.n ?? 0) >= PRINTS_PER_HOUR) throw new Refusal(EXPORT_REFUSALS.tooManyPrints, { most: PRINTS_PER_HOUR });
  await audit(actor, { action: 'print', subjectKind: what, subjectId: format, change: { filter } });
}

function anHourBefore(now: Date): Date {
  return new Date(now.getTime() - 3_600_000);
}
