import { statement, type Transaction } from '@banso/database';
import { tablesWithEngagements } from './purge.sql.js';

/*
 * Which tables hold rows of engagements is known to the catalogue alone, so that a new one is not forgotten. Statements
 * that name them are made here, of names that the catalogue quotes; all others stand in `.sql` files.
 */

/** What belongs to a packet's frozen versions, which are readable for ever (domain rule 4.3). */
const FROZEN = ['handover_version', 'handover_signature'];
const HAS_VERSION = 'exists (select from handover_version v where v.packet_id = handover_packet.id)';

/** Every table with rows of engagements, those that stand on others first. */
export async function tablesOfEngagements(tx: Transaction): Promise<string[]> {
  const rows = await tx.rows(tablesWithEngagements, {});
  const sorted: string[] = [];
  while (sorted.length < rows.length) {
    const left = rows.filter(({ name }) => !sorted.includes(name));
    const next = left.filter(({ name }) => left.every((other) => !other.standsOn.includes(name)));
    if (next.length === 0)
      throw new Error(`These tables stand on each other: ${left.map(({ name }) => name).join(', ')}.`);
    sorted.push(...next.map(({ name }) => name));
  }
  return sorted;
}

/** How many rows of an engagement go, by table; tables without any are left out. */
export async function countRows(
  tx: Transaction,
  engagement: string,
  tables: readonly string[],
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const counted = ofEngagement<{ n: number }>(`select count(*)::int as n from ${table} where ${goes(table)}`);
    const found = await tx.row(counted, { engagement });
    if (found && found.n > 0) counts[table] = found.n;
  }
  return counts;
}

/** Removes the rows of an engagement that go from a table. */
export async function removeRows(tx: Transaction, engagement: string, table: string): Promise<void> {
  await tx.count(ofEngagement(`delete from ${table} where ${goes(table)}`), { engagement });
}

/** The rows of an engagement as they stand in a table, for a copy of them. */
export async function rowsIn(tx: Transaction, engagement: string, table: string): Promise<unknown[]> {
  const its = table === 'engagement' ? 'id' : 'engagement_id';
  const copied = ofEngagement<{ row: unknown }>(`select to_jsonb(t) as row from ${table} t where ${its} = $1`);
  const found = await tx.rows(copied, { engagement });
  return found.map(({ row }) => row);
}

/** Which rows of a table go. */
function goes(table: string): string {
  const stays = FROZEN.includes(table) ? 'true' : table === 'handover_packet' ? HAS_VERSION : 'false';
  return `engagement_id = $1 and not ${stays}`;
}

function ofEngagement<Row>(text: string) {
  return statement<{ engagement: string }, Row>({
    name: 'ofEngagement',
    alternatives: [],
    prepared: false,
    writes: text.startsWith('delete'),
    variants: { '': { parameters: ['engagement'], text } },
  });
}
