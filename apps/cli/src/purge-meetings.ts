import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '@banso/config';
import { byHand, type Transaction } from '@banso/database';
import { type CivilDay, fiscalYearOf, keptUntil } from '@banso/domain';
import { followPlace } from '@banso/coverage';
import { keepPurgedSupport } from '@banso/support-given';
import type { PurgeOptions } from './purge.js';
import { lockMonthsOfPlace } from './purge.sql.js';
import {
  finishedMeetings,
  type FinishedMeetingsRow,
  noteMeetingPurge,
  removeDispatchesOfMeeting,
  removeHoldersOfMeeting,
  removeLettersOfMeeting,
  removeMeeting,
  removeRemindersOfMeeting,
  removeReportsOfMeeting,
  removeStepsOfMeeting,
  rowsOfMeeting,
} from './purge-meetings.sql.js';

/** A need of a municipality's own meeting whose time is over, with how many rows each table holds of it. */
export interface PurgedMeeting {
  needId: string;
  tenantId: number;
  municipalityCode: string;
  /** The last civil day of anything about it. */
  lastOn: CivilDay;
  rows: Record<string, number>;
}

/**
 * Removes needs of municipalities' own meetings (地域ケア個別会議), with their dispatches, so many fiscal years after the
 * one of their last day: no engagement's end takes them along. Each in a transaction of its own that leaves an audit
 * entry with the counts; the running numbers of their letters stay given. With an archive, `need-ID.json` in its folder
 * keeps the rows as they stood.
 */
export async function purgeMeetings(databaseUrl: string | null, options: PurgeOptions): Promise<PurgedMeeting[]> {
  if (!databaseUrl) throw new ConfigError('DATABASE_URL is needed: only the owner of the tables may remove records.');
  return byHand(databaseUrl, 'banso purge', async (hand) => {
    const over = (await hand.transaction((tx) => tx.rows(finishedMeetings, {}))).filter(
      ({ lastOn }) => keptUntil(lastOn, options.years) < options.today,
    );
    const purged: PurgedMeeting[] = [];
    for (const one of over) purged.push(await hand.transaction((tx) => remove(tx, one, options)));
    return purged;
  });
}

async function remove(tx: Transaction, one: FinishedMeetingsRow, options: PurgeOptions): Promise<PurgedMeeting> {
  const need = one.needId;
  const found = await tx.rows(rowsOfMeeting, { need });
  const rows: Record<string, number> = {};
  for (const { table } of found) rows[table] = (rows[table] ?? 0) + 1;
  const purged = { ...one, rows };
  if (!options.carryOut) return purged;
  if (options.archive) {
    const { folder } = options.archive;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const text = `${JSON.stringify({ needId: need, rows: found }, null, 1)}\n`;
    await writeFile(join(folder, `need-${need}.json`), text, { mode: 0o600 });
  }
  const place = { tenant: one.tenantId, municipality: one.municipalityCode };
  await tx.rows(lockMonthsOfPlace, place);
  const kept = await tx.rows(keepPurgedSupport, { engagement: null, need });
  await tx.count(removeRemindersOfMeeting, { need });
  await tx.count(removeReportsOfMeeting, { need });
  await tx.count(removeLettersOfMeeting, { need });
  await tx.count(removeStepsOfMeeting, { need });
  await tx.count(removeDispatchesOfMeeting, { need });
  await tx.count(removeHoldersOfMeeting, { need });
  await tx.count(removeMeeting, { need });
  await followPlace(tx, { ...place, months: [...new Set(kept.map(({ month }) => month))] });
  const change = JSON.stringify({ lastOn: one.lastOn, retentionYears: options.years, rows });
  await tx.count(noteMeetingPurge, {
    tenant: one.tenantId,
    now: options.now,
    need,
    municipality: one.municipalityCode,
    change,
  });
  return purged;
}

/** What was, or would be, removed, as lines; none where there is nothing. */
export function purgedMeetingsInWords(purged: readonly PurgedMeeting[], carriedOut: boolean): string[] {
  if (purged.length === 0) return [];
  return [
    ...purged.map(
      ({ tenantId, municipalityCode, needId, lastOn, rows }) =>
        `tenant ${tenantId}, municipality ${municipalityCode}: dispatches to a meeting ${needId}, last in fiscal year ` +
        `${fiscalYearOf(lastOn)}, ${Object.values(rows).reduce((sum, n) => sum + n, 0)} rows`,
    ),
    `${purged.length} needs of meetings ${carriedOut ? 'were' : 'would be'} removed.`,
  ];
}
