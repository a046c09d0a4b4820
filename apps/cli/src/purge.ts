import { type CivilDay, fiscalYearOf, keptUntil } from '@banso/domain';
import { ConfigError } from '@banso/config';
import { dataSource } from '@banso/database';
import type { DataSource, EntityManager } from 'typeorm';

/** A closed engagement whose time is over, with how many rows each table holds of it. */
export interface Purged {
  engagementId: string;
  tenantId: number;
  municipalityCode: string;
  closedOn: CivilDay;
  rows: Record<string, number>;
}

/**
 * Removes the engagements whose retention is over, with everything that belongs to them, each in a transaction of its own
 * that leaves an audit entry with the counts. Frozen handover versions go as well: they repeat the records' texts, and would
 * otherwise keep for ever what must not be kept. Files lose their rows here; the next housekeeping sets them aside, and they are
 * gone after their days in quarantine. The audit log itself stays.
 * @param carryOut false only looks
 */
export async function purge(databaseUrl: string | null, options: { now: Date; today: CivilDay; years: number; carryOut: boolean }): Promise<Purged[]> {
  if (!databaseUrl) throw new ConfigError('DATABASE_URL is needed: only the owner of the tables may remove records.');
  const source = await dataSource(databaseUrl, { name: 'banso purge', poolSize: 1 }).initialize();
  try {
    const tables = await tablesOfEngagements(source);
    const closed: Array<Omit<Purged, 'rows'>> = await source.query(
      'select engagement_id as "engagementId", tenant_id as "tenantId", municipality_code as "municipalityCode", closed_on as "closedOn" from closure_in_force order by closed_on, engagement_id');
    const purged: Purged[] = [];
    for (const candidate of closed) {
      if (keptUntil(candidate.closedOn, options.years) >= options.today) continue;
      purged.push({ ...candidate, rows: options.carryOut ? await source.transaction((tx) => remove(tx, candidate, tables, options)) : await count(source.manager, candidate.engagementId, tables) });
    }
    return purged;
  } finally {
    await source.destroy();
  }
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

async function count(manager: EntityManager, engagementId: string, tables: string[]): Promise<Record<string, number>> {
  const rows: Record<string, number> = {};
  for (const table of tables) {
    const [found] = await manager.query<Array<{ n: number }>>(`select count(*)::int as n from ${table} where engagement_id = $1`, [engagementId]);
    if (found && found.n > 0) rows[table] = found.n;
  }
  return rows;
}

async function remove(tx: EntityManager, { engagementId, tenantId, municipalityCode, closedOn }: Omit<Purged, 'rows'>, tables: string[], options: { now: Date; years: number }): Promise<Record<string, number>> {
  await tx.query('select from engagement where id = $1 for update', [engagementId]);
  const rows = await count(tx, engagementId, tables);
  for (const table of tables) await tx.query(`delete from ${table} where engagement_id = $1`, [engagementId]);
  await tx.query('delete from engagement where id = $1', [engagementId]);
  await tx.query(
    `insert into audit_entry (tenant_id, at, action, subject_kind, subject_id, municipality_code, engagement_id, change) values ($1, $2, 'purge', 'engagement', $3::text, $4, ($3::text)::uuid, $5)`,
    [tenantId, options.now, engagementId, municipalityCode, JSON.stringify({ closedOn, retentionYears: options.years, rows })]);
  return rows;
}

/** What was, or would be, removed, as lines. */
export function purgeInWords(purged: Purged[], carriedOut: boolean): string[] {
  return [
    ...purged.map(({ tenantId, municipalityCode, engagementId, closedOn, rows }) =>
      `tenant ${tenantId}, municipality ${municipalityCode}: engagement ${engagementId}, closed in fiscal year ${fiscalYearOf(closedOn)}, ${Object.values(rows).reduce((sum, n) => sum + n, 0)} rows`),
    carriedOut ? `${purged.length} engagements were removed; the audit log tells of each.` : `${purged.length} engagements would be removed. Nothing was changed; add --yes to carry it out.`,
  ];
}
