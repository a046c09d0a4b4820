import { type CivilDay, fiscalYearEnd, fiscalYearOf, keptUntil } from '@banso/domain';
import { ConfigError } from '@banso/config';
import { KEEP_PURGED_COUNTS_SQL } from '@banso/coverage';
import { dataSource } from '@banso/database';
import type { DataSource, EntityManager } from 'typeorm';
import { archiveEngagement, findFiles, type ArchivePlace, type MissingFile } from './purge-archive.js';

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
  /** Where a copy of each engagement is written before it is removed; a look writes none, and tells which files are lost. */
  archive?: ArchivePlace | null;
}

/** What belongs to a packet's frozen versions, which are readable for ever (domain rule 4.3). */
const FROZEN = ['handover_version', 'handover_signature'];
const HAS_VERSION = 'exists (select from handover_version v where v.packet_id = handover_packet.id)';

/**
 * Removes the engagements whose retention is over, with everything that belongs to them, each in a transaction of its own
 * that leaves an audit entry with the counts. Two things stay: how often which support was delivered on which day, so that
 * the review does not turn a delivery into a gap, and the frozen versions of handover packets. Files lose their rows here;
 * the next housekeeping sets them aside, and they are gone after their days in quarantine. The audit log itself stays.
 */
export async function purge(databaseUrl: string | null, options: PurgeOptions): Promise<Purged[]> {
  return asOwner(databaseUrl, async (source) => {
    const tables = await tablesOfEngagements(source);
    const purged: Purged[] = [];
    for (const { keptUntil: last, ...candidate } of await closedOnes(source, options.years)) {
      if (last >= options.today) continue;
      purged.push(options.carryOut
        ? await source.transaction((tx) => remove(tx, candidate, tables, options))
        : await look(source.manager, candidate, tables, options));
    }
    return purged;
  });
}

/** The engagements whose time will be over by the end of the present fiscal year and is not over yet, so that nobody is surprised. */
export function fallingDue(databaseUrl: string | null, { today, years }: Pick<PurgeOptions, 'today' | 'years'>): Promise<FallingDue[]> {
  const end = fiscalYearEnd(fiscalYearOf(today));
  return asOwner(databaseUrl, async (source) => (await closedOnes(source, years)).filter((one) => one.keptUntil >= today && one.keptUntil <= end));
}

async function asOwner<Result>(databaseUrl: string | null, work: (source: DataSource) => Promise<Result>): Promise<Result> {
  if (!databaseUrl) throw new ConfigError('DATABASE_URL is needed: only the owner of the tables may remove records.');
  const source = await dataSource(databaseUrl, { name: 'banso purge', poolSize: 1 }).initialize();
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}

async function closedOnes(source: DataSource, years: number): Promise<FallingDue[]> {
  const closed: Array<Omit<FallingDue, 'keptUntil'>> = await source.query(
    'select engagement_id as "engagementId", tenant_id as "tenantId", municipality_code as "municipalityCode", closed_on as "closedOn" from closure_in_force order by closed_on, engagement_id');
  return closed.map((one) => ({ ...one, keptUntil: keptUntil(one.closedOn, years) }));
}

/** Every table with rows of engagements, those that stand on others first, as the catalogue knows them. */
async function tablesOfEngagements(source: DataSource): Promise<string[]> {
  const rows: Array<{ name: string; standsOn: string[] }> = await source.query(`
    select c.relname as name, array(select distinct f.confrelid::regclass::text from pg_constraint f where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as "standsOn"
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'engagement_id' and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'audit_entry' order by 1`);
  const sorted: string[] = [];
  while (sorted.length < rows.length) {
    const left = rows.filter(({ name }) => !sorted.includes(name));
    const next = left.filter(({ name }) => left.every((other) => !other.standsOn.includes(name)));
    if (next.length === 0) throw new Error(`These tables stand on each other: ${left.map(({ name }) => name).join(', ')}.`);
    sorted.push(...next.map(({ name }) => name));
  }
  return sorted;
}

/** Which rows of a table go. */
function goes(table: string): string {
  return `engagement_id = $1${FROZEN.includes(table) ? ' and false' : table === 'handover_packet' ? ` and not ${HAS_VERSION}` : ''}`;
}

async function count(manager: EntityManager, engagementId: string, tables: string[]): Promise<Record<string, number>> {
  const rows: Record<string, number> = {};
  for (const table of tables) {
    const [found] = await manager.query<Array<{ n: number }>>(`select count(*)::int as n from ${table} where ${goes(table)}`, [engagementId]);
    if (found && found.n > 0) rows[table] = found.n;
  }
  return rows;
}

async function look(
  manager: EntityManager,
  candidate: Omit<Purged, 'rows' | 'missingFiles'>,
  tables: string[],
  { archive }: PurgeOptions,
): Promise<Purged> {
  const { engagementId } = candidate;
  const missingFiles = archive ? await findFiles(manager, engagementId, archive, () => Promise.resolve()) : [];
  return { ...candidate, rows: await count(manager, engagementId, tables), missingFiles };
}

async function remove(
  tx: EntityManager,
  candidate: Omit<Purged, 'rows' | 'missingFiles'>,
  tables: string[],
  options: PurgeOptions,
): Promise<Purged> {
  const { engagementId, tenantId, municipalityCode, closedOn } = candidate;
  await tx.query('select from engagement where id = $1 for update', [engagementId]);
  const missingFiles = options.archive
    ? await archiveEngagement(tx, engagementId, ['engagement', ...tables], options.archive) : [];
  // Whoever counts the municipality's months at this moment waits, and sees what is left.
  await tx.query('select pg_advisory_xact_lock($1, $2::int)', [tenantId, municipalityCode]);
  await tx.query(KEEP_PURGED_COUNTS_SQL, [engagementId]);
  // A signature without a frozen version is nobody's any more; of a packet that stays, what was not frozen goes, and it is closed.
  await tx.query('delete from handover_signature s where s.engagement_id = $1 and not exists (select from handover_version v where v.packet_id = s.packet_id)', [engagementId]);
  // Its cover is that of the newest frozen version, since lists name the programme by it.
  await tx.query(
    `update handover_packet set history = '', policy = '', pending = '', cautions = '', state = 'done',
       version = version + 1,
       facts = (select jsonb_build_object('cover', v.content -> 'cover') from handover_version v
                 where v.packet_id = handover_packet.id order by v.number desc limit 1)
      where engagement_id = $1 and ${HAS_VERSION}`, [engagementId]);
  const rows = await count(tx, engagementId, tables);
  for (const table of tables) await tx.query(`delete from ${table} where ${goes(table)}`, [engagementId]);
  await tx.query('delete from engagement where id = $1', [engagementId]);
  await tx.query(
    `insert into audit_entry (tenant_id, at, action, subject_kind, subject_id, municipality_code, engagement_id, change) values ($1, $2, 'purge', 'engagement', $3::text, $4, ($3::text)::uuid, $5)`,
    [tenantId, options.now, engagementId, municipalityCode, JSON.stringify({ closedOn, retentionYears: options.years, rows })]);
  return { ...candidate, rows, missingFiles };
}

/** What was, or would be, removed, as lines. */
export function purgeInWords(purged: Purged[], carriedOut: boolean): string[] {
  return [
    ...purged.map(({ tenantId, municipalityCode, engagementId, closedOn, rows }) =>
      `tenant ${tenantId}, municipality ${municipalityCode}: engagement ${engagementId}, closed in fiscal year ${fiscalYearOf(closedOn)}, ${Object.values(rows).reduce((sum, n) => sum + n, 0)} rows`),
    ...purged.flatMap(({ engagementId, missingFiles }) => missingFiles.map(({ storedAs, why }) =>
      `engagement ${engagementId}: the file ${storedAs} is lost, there is no copy of it: ${why}`)),
    carriedOut ? `${purged.length} engagements were removed; the audit log tells of each.` : `${purged.length} engagements would be removed. Nothing was changed; add --yes to carry it out, and --archive FOLDER to keep a copy of each.`,
  ];
}

/** What falls due next, as lines. */
export function fallingDueInWords(due: FallingDue[], today: CivilDay): string[] {
  const end = fiscalYearEnd(fiscalYearOf(today));
  if (due.length === 0) return [`Nothing else falls due by ${end}.`];
  return [
    `By ${end} these fall due:`,
    ...due.map(({ tenantId, municipalityCode, engagementId, closedOn, keptUntil: last }) => `tenant ${tenantId}, municipality ${municipalityCode}: engagement ${engagementId}, closed in fiscal year ${fiscalYearOf(closedOn)}, kept until ${last}`),
  ];
}
