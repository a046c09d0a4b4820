import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { purge } from '@banso/cli';
import { FixedClock } from '@banso/clock';
import { verifyAudit } from '@banso/audit';
import { seedDemo } from '@banso/demo';
import { civilDay } from '@banso/domain';
import { freshDatabase, type FreshDatabase } from '@banso/testing';

const NOW = '2026-11-24T09:00:00+09:00';
let database: FreshDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  // The demo has rows in every table; one engagement is given an old end.
  await seedDemo(database.url, new FixedClock(NOW));
});
afterAll(() => database.drop());

const at = (today: string, carryOut: boolean, years = 5) => purge(database.url, { now: new Date(NOW), today: civilDay(today), years, carryOut });

describe('requirement 17: retention is a setting; a purge leaves a record of itself', () => {
  it('removes what is past its time with everything below it, and nothing else', async () => {
    const [engagement] = await database.query<{ id: string; municipality_code: string }>('select e.id, e.municipality_code from handover_packet h join engagement e on e.id = h.engagement_id order by e.visit_count desc limit 1');
    const { id } = engagement!;
    const [text] = await database.query<{ facts: string }>(`select facts from visit_record where engagement_id = $1 limit 1`, [id]);
    await database.query(`update engagement set status = 'closed' where id = $1`, [id]);
    await database.query('delete from engagement_closure');
    await database.query(`insert into engagement_closure (id, engagement_id, closed_on, reason) values (gen_random_uuid(), $1, '2021-03-31', '支援を終えた')`, [id]);
    const total = async (): Promise<number> => (await database.query<{ n: number }>('select count(*)::int as n from engagement'))[0]!.n;
    const before = await total();

    expect(await at('2026-03-31', true)).toEqual([]);
    expect(await at('2026-04-01', true, 6)).toEqual([]);
    const [planned, ...others] = await at('2026-04-01', false);
    expect(others).toEqual([]);
    expect(planned).toMatchObject({ engagementId: id, closedOn: '2021-03-31' });
    for (const table of ['visit', 'visit_record_version', 'team_member', 'handover_packet']) expect([table, planned!.rows[table]! > 0]).toEqual([table, true]);
    expect(await total()).toBe(before);

    expect(await at('2026-04-01', true)).toEqual([planned]);
    expect(await total()).toBe(before - 1);
    for (const table of Object.keys(planned!.rows)) expect(await database.query(`select from ${table} where engagement_id = $1`, [id])).toEqual([]);
    expect(await at('2026-04-01', true)).toEqual([]);

    const entries = await database.query<{ change: object }>(`select municipality_code, engagement_id, change from audit_entry where action = 'purge'`);
    expect(entries).toEqual([{ municipality_code: engagement!.municipality_code, engagement_id: id, change: { closedOn: '2021-03-31', retentionYears: 5, rows: planned!.rows } }]);
    expect(JSON.stringify(entries)).not.toContain(text!.facts);
    await database.query('select seal_audit(t, $1, 100000) from (select id as t from tenant) x', [NOW]);
    expect((await verifyAudit((sql, parameters) => database.query(sql, parameters) as never, { now: new Date(NOW) })).faults).toEqual([]);
  });
});
