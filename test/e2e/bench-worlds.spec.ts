import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { CoverageDrift, CoverageModule } from '@banso/coverage';
import { SupportDrift } from '@banso/support-given';
import { CadenceService, EngagementsModule } from '@banso/engagements';
import { freshDatabase, type FreshDatabase, openRooms } from '@banso/testing';
import { VisitDrift, VisitsModule } from '@banso/visits';
import pg from 'pg';
import request from 'supertest';
import { DETAIL, detailOf, LIST, listOf, TODAY } from '../bench/bare-queries.mjs';
import { layOutDigests } from '../bench/digests-world.mjs';
import { layOutPackets } from '../bench/packets-world.mjs';
import { layOutPolicies } from '../bench/policies-world.mjs';
import { layOutSweepWorld } from '../bench/sweep-world.mjs';
import { layOutTenant, NOW } from '../bench/tenant.mjs';
import { layOutTransfers } from '../bench/transfers-world.mjs';
import { layOutWorld, NOW as WORLD_NOW } from '../bench/world/lay-out.mjs';
import { type OpenHouse, openHouse } from './support/open-house.js';

/**
 * Benches are run by hand, seldom: what they lay out past the product's verbs, and what they compare it with, would
 * fall behind the schema unseen. Each of their worlds is laid out here, small; how fast anything is decides nothing.
 */
let database: FreshDatabase;
let owner: pg.Client;
let house: OpenHouse | null = null;

async function open(url: string): Promise<void> {
  owner = new pg.Client({ connectionString: url });
  await owner.connect();
}
afterEach(async () => {
  await house?.app.close();
  house = null;
  await owner.end();
  await database?.drop();
});

const count = async (table: string): Promise<number> =>
  (await owner.query<{ n: number }>(`select count(*)::int as n from ${table}`)).rows[0]!.n;

describe('the worlds of the benches', () => {
  it.each<[string, () => Promise<unknown>, string, number]>([
    ['policies', () => layOutPolicies(owner, 2_000), 'visit_record', 2_000],
    ['sweep', () => layOutSweepWorld(database.url, 100), 'engagement', 100],
    ['transfers', () => layOutTransfers(owner, { leavers: 3, engagementsEach: 2 }), 'engagement', 6],
    ['digests', () => layOutDigests(owner, 10), 'engagement', 10],
  ])('of the %s', async (_, layOut, table, rows) => {
    database = await freshDatabase();
    await open(database.url);
    await layOut();
    expect(await count(table)).toBe(rows);
  });

  it('of the list, the detail and the packets: the bare server answers as the API does', async () => {
    house = await openHouse(NOW);
    ({ database } = house);
    await open(database.url);
    const secret = await layOutTenant(owner);
    const ask = async (path: string): Promise<unknown> =>
      (await request(house!.address).get(`/api/v1${path}`).set('cookie', `banso-session=${secret}`).expect(200)).body;
    // As bare-fastify.mjs reads days.
    const types = { getTypeParser: (id: number, format?: 'text') => DAYS[id] ?? pg.types.getTypeParser(id, format) };
    const rowsOf = async (query: { text: string }, values: unknown[]): Promise<Record<string, unknown>[]> =>
      (await owner.query({ text: query.text, values, types } as pg.QueryConfig)).rows as Record<string, unknown>[];
    const inJson = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer));
    expect(inJson(listOf(await rowsOf(LIST, [TODAY, 51]), 50))).toEqual(await ask('/engagements'));
    const { rows: some } = await owner.query<{ id: string }>(
      'select id from engagement order by municipality_code, id limit 3 offset 100',
    );
    for (const { id } of some) {
      expect(inJson(detailOf((await rowsOf(DETAIL, [TODAY, id]))[0]))).toEqual(await ask(`/engagements/${id}`));
    }
    await layOutPackets(owner, createHash('sha256').update(secret).digest(), 5);
    expect(await count('handover_packet')).toBe(5);
  });

  it('of years and offices: what is kept beside visits is what they say, and everybody is answered', async () => {
    house = await openHouse(WORLD_NOW);
    ({ database } = house);
    await open(database.url);
    const { people, rows } = await layOutWorld(database.url, { visits: 3_000, offices: 2, years: 4 });
    expect(rows.visit).toBeGreaterThan(3_000);
    const imports = [EngagementsModule, VisitsModule, CoverageModule];
    const worker = await openRooms(database, { now: WORLD_NOW, imports, worker: true });
    for (const { id } of (await owner.query<{ id: number }>('select id from tenant')).rows) {
      expect(await worker.job(id, (actor) => worker.get(VisitDrift).mend(actor, id))).toEqual([]);
      expect(await worker.job(id, (actor) => worker.get(CadenceService).mendDrift(actor, id))).toEqual([]);
      expect(await worker.job(id, (actor) => worker.get(SupportDrift).run(actor))).toEqual([]);
      expect(await worker.job(id, (actor) => worker.get(CoverageDrift).run(actor))).toEqual([]);
    }
    await worker.close();
    // Those in office on a day, and the parts in teams, asked for that day: as the whole history says.
    for (const day of ['2023-03-31', '2023-04-01', '2026-11-24', '2027-04-01'])
      for (const [onDay, term] of ONE_DAY) {
        const columns = 'id, engagement_id, person_id, role, from_on, until_on';
        const history = `select ${columns} from ${term} where holds_on(from_on, until_on, $1)`;
        const { rows: differing } = await owner.query(
          `(select ${columns} from ${onDay}($1) except all ${history}) union all
           (${history} except all select ${columns} from ${onDay}($1))`,
          [day],
        );
        expect([onDay, day, differing]).toEqual([onDay, day, []]);
      }
    // And of given engagements.
    for (const day of ['2023-04-01', '2026-11-24', '2027-04-01']) {
      const columns = 'engagement_id, person_id, role, from_on, name';
      const ids = '(select array_agg(id) from engagement)';
      const { rows: differing } = await owner.query(
        `(select ${columns} from office_of(${ids}, $1) except all select ${columns} from office_on($1)) union all
         (select ${columns} from office_on($1) except all select ${columns} from office_of(${ids}, $1))`,
        [day],
      );
      expect([day, differing]).toEqual([day, []]);
    }
    // And of a whole office from a day on.
    for (const day of ['2023-04-01', '2026-11-24', '2027-04-01']) {
      const spans = 'engagement_id, person_id, role, from_on, until_on';
      const office = `select ${spans} from tenant t cross join lateral office_from(t.id, $1)`;
      const history = `select ${spans} from office_term where until_on is null or until_on >= $1`;
      const { rows: differing } = await owner.query(
        `(${office} except all ${history}) union all (${history} except all ${office})`,
        [day],
      );
      expect([day, differing]).toEqual([day, []]);
    }
    const ask = async (who: keyof typeof people, path: string): Promise<Record<string, unknown>> =>
      (await request(house!.address).get(`/api/v1${path}`).set('cookie', `banso-session=${people[who].secret}`)).body;
    expect((await ask('manager', '/engagements')).items).toHaveLength(50);
    expect((await ask('healthOffice', '/visits')).items).toHaveLength(50);
    const ofPartner = (await ask('partner', '/engagements?limit=200')).items as Array<{
      municipality: { code: string };
    }>;
    expect(new Set(ofPartner.map(({ municipality }) => municipality.code)).size).toBe(4);
    expect(await ask('bureau', '/coverage/bureau?fiscalYear=2026')).not.toHaveProperty('code');
  });
});

/** What is asked for one day, and the view of all days. */
const ONE_DAY = [
  ['office_on', 'office_term'],
  ['team_on', 'part_term'],
] as const;

const DAYS: Record<number, (text: string) => unknown> = {
  1082: (day) => day,
  1182: (days) => (days === '{}' ? [] : days.slice(1, -1).split(',')),
};
