import { type CivilDay, fiscalYearEnd, fiscalYearOf, keptUntil } from '@banso/domain';
import { ConfigError } from '@banso/config';
import { followPlace, monthsOfEngagement } from '@banso/coverage';
import { byHand, type ByHand, type Transaction } from '@banso/database';
import { keepPurgedSupport } from '@banso/support-given';
import { archiveEngagement, findFiles, type ArchivePlace, type MissingFile } from './purge-archive.js';
import {
  closedEngagements,
  closePacketsThatStay,
  lockEngagementToPurge,
  lockMonthsOfPlace,
  notePurge,
  removeEngagement,
  removeSignaturesWithoutVersion,
} from './purge.sql.js';
import { countRows, removeRows, tablesOfEngagements } from './tables-of-engagements.js';

/** A closed engagement whose time is over, with how many rows each table holds of it. */
export interface Purged {
  engagementId: string;
  tenantId: number;
  municipalityCode: string;
  closedOn: CivilDay;
  rows: Record<string, number>;
  /** Attached files that were lost before, so that no copy could be kept of them. */
  missingFiles: MissingFile[];
}

/** A closed engagement whose time will be over. */
export type FallingDue = Omit<Purged, 'rows' | 'missingFiles'> & { keptUntil: CivilDay };

export interface PurgeOptions {
  now: Date;
  today: CivilDay;
  /** Fiscal years after the closing one for which records are kept. */
  years: number;
  /** False only looks. */
  carryOut: boolean;
  /**
   * Where a copy of each engagement is written before it is removed; a look writes none, and tells which files are
   * lost.
   */
  archive?: ArchivePlace | null;
}

/**
 * Removes the engagements whose retention is over, with everything that belongs to them, each in a transaction of its
 * own that leaves an audit entry with the counts. Two things stay: how often which support was delivered on which day,
 * so that the review does not turn a delivery into a gap, and the frozen versions of handover packets. Files lose their
 * rows here; the next housekeeping sets them aside, and they are gone after their days in quarantine. The audit log
 * itself stays.
 */
export async function purge(databaseUrl: string | null, options: PurgeOptions): Promise<Purged[]> {
  return asOwner(databaseUrl, async (hand) => {
    const tables = await hand.transaction(tablesOfEngagements);
    const purged: Purged[] = [];
    for (const { keptUntil: last, ...candidate } of await closedOnes(hand, options.years)) {
      if (last >= options.today) continue;
      purged.push(
        await hand.transaction((tx) =>
          options.carryOut ? remove(tx, candidate, tables, options) : look(tx, candidate, tables, options),
        ),
      );
    }
    return purged;
  });
}

/**
 * The engagements whose time will be over by the end of the present fiscal year and is not over yet, so that nobody is
 * surprised.
 */
export function fallingDue(
  databaseUrl: string | null,
  { today, years }: Pick<PurgeOptions, 'today' | 'years'>,
): Promise<FallingDue[]> {
  const end = fiscalYearEnd(fiscalYearOf(today));
  return asOwner(databaseUrl, async (hand) =>
    (await closedOnes(hand, years)).filter((one) => one.keptUntil >= today && one.keptUntil <= end),
  );
}

function asOwner<Result>(databaseUrl: string | null, work: (hand: ByHand) => Promise<Result>): Promise<Result> {
  if (!databaseUrl) throw new ConfigError('DATABASE_URL is needed: only the owner of the tables may remove records.');
  return byHand(databaseUrl, 'banso purge', work);
}

async function closedOnes(hand: ByHand, years: number): Promise<FallingDue[]> {
  const closed = await hand.transaction((tx) => tx.rows(closedEngagements, {}));
  return closed.map((one) => ({ ...one, keptUntil: keptUntil(one.closedOn, years) }));
}

async function look(
  tx: Transaction,
  candidate: Omit<Purged, 'rows' | 'missingFiles'>,
  tables: string[],
  { archive }: PurgeOptions,
): Promise<Purged> {
  const { engagementId } = candidate;
  const missingFiles = archive ? await findFiles(tx, engagementId, archive, () => Promise.resolve()) : [];
  return { ...candidate, rows: await countRows(tx, engagementId, tables), missingFiles };
}

async function remove(
  tx: Transaction,
  candidate: Omit<Purged, 'rows' | 'missingFiles'>,
  tables: string[],
  options: PurgeOptions,
): Promise<Purged> {
  const { engagementId, tenantId, municipalityCode, closedOn } = candidate;
  await tx.rows(lockEngagementToPurge, { engagement: engagementId });
  const missingFiles = options.archive
    ? await archiveEngagement(tx, engagementId, ['engagement', ...tables], options.archive)
    : [];
  await tx.rows(lockMonthsOfPlace, { tenant: tenantId, municipality: municipalityCode });
  const { months } = (await tx.row(monthsOfEngagement, { engagement: engagementId }))!;
  await tx.rows(keepPurgedSupport, { engagement: engagementId, need: null });
  await tx.count(removeSignaturesWithoutVersion, { engagement: engagementId });
  await tx.count(closePacketsThatStay, { engagement: engagementId });
  const rows = await countRows(tx, engagementId, tables);
  for (const table of tables) await removeRows(tx, engagementId, table);
  await tx.count(removeEngagement, { engagement: engagementId });
  await followPlace(tx, { tenant: tenantId, municipality: municipalityCode, months });
  await tx.count(notePurge, {
    tenant: tenantId,
    now: options.now,
    engagement: engagementId,
    municipality: municipalityCode,
    change: JSON.stringify({ closedOn, retentionYears: options.years, rows }),
  });
  return { ...candidate, rows, missingFiles };
}

/** What was, or would be, removed, as lines. */
export function purgeInWords(purged: Purged[], carriedOut: boolean): string[] {
  return [
    ...purged.map(
      ({ tenantId, municipalityCode, engagementId, closedOn, rows }) =>
        `tenant ${tenantId}, municipality ${municipalityCode}: engagement ${engagementId}, closed in fiscal year ${fiscalYearOf(closedOn)}, ${Object.values(rows).reduce((sum, n) => sum + n, 0)} rows`,
    ),
    ...purged.flatMap(({ engagementId, missingFiles }) =>
      missingFiles.map(
        ({ storedAs, why }) =>
          `engagement ${engagementId}: the file ${storedAs} is lost, there is no copy of it: ${why}`,
      ),
    ),
    carriedOut
      ? `${purged.length} engagements were removed; the audit log tells of each.`
      : `${purged.length} engagements would be removed. Nothing was changed; add --yes to carry it out, and --archive FOLDER to keep a copy of each.`,
  ];
}

/** What falls due next, as lines. */
export function fallingDueInWords(due: FallingDue[], today: CivilDay): string[] {
  const end = fiscalYearEnd(fiscalYearOf(today));
  if (due.length === 0) return [`Nothing else falls due by ${end}.`];
  return [
    `By ${end} these fall due:`,
    ...due.map(
      ({ tenantId, municipalityCode, engagementId, closedOn, keptUntil: last }) =>
        `tenant ${tenantId}, municipality ${municipalityCode}: engagement ${engagementId}, closed in fiscal year ${fiscalYearOf(closedOn)}, kept until ${last}`,
    ),
  ];
}
