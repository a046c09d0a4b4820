import { type Actor, personOf } from '@banso/database';
import { refusals, Refusal } from '@banso/http';
import { audit } from './audit.js';
import { exportsTaken, lockTaking, printsTaken } from './exports.sql.js';

/** A person may take this many exports in an hour. */
export const EXPORTS_PER_HOUR = 20;

const EXPORT_REFUSALS = refusals({
  tooManyPrints: {
    status: 429,
    ja: '引継書の印刷・保存は1時間に{most}回までです。まとめて要るときは、異動の画面の「まとめてダウンロード」をお使いください。',
    en: 'At most {most} packets an hour. To take all of a transfer, make its archive.',
  },
  tooManyExports: {
    status: 429,
    ja: '書き出しは1時間に{most}回までです。しばらく待ってからお試しください。',
    en: 'At most {most} exports an hour. Please wait a while.',
  },
  exportTooLarge: {
    status: 422,
    ja: '{most}件を超えるため書き出せません。期間や条件をしぼってください。',
    en: 'More than {most} rows cannot be exported. Narrow the period or the filters.',
  },
});

/** A person may print this many packets in an hour: a whole office's on 31 March, but not the archive of years. */
export const PRINTS_PER_HOUR = 300;

/** What somebody takes out of the product. */
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
  await actor.tx.row(lockTaking, { what: `export:${personOf(actor)}` });
  const taken = await actor.tx.row(exportsTaken, { since: anHourBefore(actor.now) });
  if ((taken?.n ?? 0) >= EXPORTS_PER_HOUR)
    throw new Refusal(EXPORT_REFUSALS.tooManyExports, { most: EXPORTS_PER_HOUR });
  const found = await rows(mostRows + 1);
  if (found.length > mostRows) throw new Refusal(EXPORT_REFUSALS.exportTooLarge, { most: mostRows });
  await audit(actor, {
    action: 'export',
    subjectKind: what,
    subjectId: format,
    change: { filter, rows: found.length },
  });
  return found;
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
