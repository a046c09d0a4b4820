import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { CoverageDrift, CoverageModule, CoverageService } from '@banso/coverage';
import { SupportDrift } from '@banso/support-given';
import { type Actor, questionOf, type Statement } from '@banso/database';
import { LoadModule, LoadService } from '@banso/load';
import { freshDatabase, type FreshDatabase, openRooms, type OpenRooms, type PersonRow, sqlIn } from '@banso/testing';
import pg from 'pg';
import { withoutSearch } from '../bench/without-search.mjs';
import { layOutWorld, NOW } from '../bench/world/lay-out.mjs';

/**
 * What the whole office asks at once is answered by what is kept of months and years: it looks at no record, so that
 * ten times the history costs the same blocks.
 */
let database: FreshDatabase;
let owner: pg.Client;
let rooms: OpenRooms;
let manager: PersonRow;

beforeAll(async () => {
  database = await freshDatabase();
  owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  const { people } = await layOutWorld(database.url, { visits: 1_500, offices: 1, years: 3 });
  const { id, secret } = people['manager']!;
  manager = { id, name: '課長', token: createHash('sha256').update(secret).digest() } as unknown as PersonRow;
  rooms = await openRooms(database, { now: NOW, imports: [CoverageModule, LoadModule] });
});
afterAll(async () => {
  await rooms?.close();
  await owner?.end();
  await database?.drop();
});

interface Plan {
  'Relation Name'?: string;
  'Actual Loops': number;
  'Shared Hit Blocks': number;
  'Shared Read Blocks': number;
  Plans?: Plan[];
}
interface Cost {
  blocks: number;
  tables: Set<string>;
}

/** The actor, whose every question is explained before it is asked. */
function explained(actor: Actor, cost: Cost): Actor {
  const read = (plan: Plan): void => {
    if (plan['Relation Name'] && plan['Actual Loops'] > 0) cost.tables.add(plan['Relation Name']);
    plan.Plans?.forEach(read);
  };
  const explain = async (asked: Statement<object, unknown>, parameters: object): Promise<void> => {
    const { text, values } = questionOf(asked, parameters);
    const [row] = await sqlIn(actor.tx).query<{ 'QUERY PLAN': Array<{ Plan: Plan }> }>(
      `explain (analyze, buffers, format json) ${text}`,
      values,
    );
    const { Plan: plan } = row!['QUERY PLAN'][0]!;
    cost.blocks += plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
    read(plan);
  };
  const tx = new Proxy(actor.tx, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      if (name !== 'rows' && name !== 'row') return value.bind(target) as unknown;
      return async (asked: Statement<object, unknown>, parameters: object): Promise<unknown> => {
        await explain(asked, parameters);
        return (value as (...given: unknown[]) => unknown).call(target, asked, parameters);
      };
    },
  });
  return { ...actor, tx };
}

async function costOf(ask: (actor: Actor) => Promise<unknown>): Promise<Cost> {
  const cost: Cost = { blocks: 0, tables: new Set() };
  await rooms.as(manager, async (actor) => {
    // In so small a world the planner would rather read a table whole: what an index finds is what counts.
    await sqlIn(actor.tx).run('set local enable_seqscan = off');
    await ask(explained(actor, cost));
  });
  return cost;
}

const QUESTIONS: Readonly<Record<string, (actor: Actor) => Promise<unknown>>> = {
  'the review of the year': (actor) => rooms.get(CoverageService).review(actor, { fiscalYear: 2026 }),
  'the review of a quarter': (actor) => rooms.get(CoverageService).review(actor, { fiscalYear: 2026, quarter: 2 }),
  'the review as of an earlier day': (actor) => rooms.get(CoverageService).review(actor, { asOf: '2026-05-14' }),
  'load and risk': (actor) => rooms.get(LoadService).show(actor),
};

it('costs the same with ten times the history, and a review reads no records', async () => {
  const costs = async (): Promise<Record<string, Cost>> => {
    await owner.query('vacuum (analyze)');
    const found: Record<string, Cost> = {};
    for (const [name, ask] of Object.entries(QUESTIONS)) found[name] = await costOf(ask);
    return found;
  };
  const before = await costs();
  for (const [name, { tables }] of Object.entries(before)) {
    // Load counts planned visits; what was planned, and held last, on an earlier day is asked of indexes.
    const looks = name === 'load and risk' || name === 'the review as of an earlier day';
    expect([name, tables.has('visit'), tables.has('visit_record_version')]).toEqual([name, looks, false]);
  }

  const visits = await owner.query<{ n: number }>('select count(*)::int as n from visit');
  await withoutSearch(owner, () =>
    owner.query(`
    alter table visit disable trigger user;
    insert into visit (id, engagement_id, tenant_id, municipality_code, status, mode, held_on, support_types, created_at)
      select uuidv7(), e.id, e.tenant_id, e.municipality_code, 'confirmed', 'onSite', date '2012-04-01' + (n * 97 + h) % 3000,
             '{A,B}', '2012-04-01'
        from (select *, (row_number() over (order by id))::int as h from engagement) e cross join generate_series(1, 20) n;
    alter table visit enable trigger user;
    insert into visit_record_version (visit_id, engagement_id, facts, written_by, recorded_at)
      select v.id, v.engagement_id, '面談した', m.person_id, '2021-01-01' from visit v
        join lateral (select person_id from team_member t where t.engagement_id = v.engagement_id limit 1) m on true
       where v.held_on < '2021-01-01'`),
  );
  const [{ n }] = (await owner.query<{ n: number }>('select count(*)::int as n from visit')).rows as [{ n: number }];
  expect(n).toBeGreaterThan(10 * visits.rows[0]!.n);
  const worker = await openRooms(database, { now: NOW, imports: [CoverageModule], worker: true });
  const [{ id }] = (await owner.query<{ id: number }>('select id from tenant')).rows as [{ id: number }];
  await worker.job(id, (actor) => worker.get(SupportDrift).run(actor));
  const kept = await worker.job(id, (actor) => worker.get(CoverageDrift).run(actor));
  await worker.close();
  expect(kept.length).toBeGreaterThan(1_000);

  const after = await costs();
  for (const [name, { blocks }] of Object.entries(after))
    expect([name, before[name]!.blocks, blocks, blocks < 1.3 * before[name]!.blocks]).toEqual([
      name,
      before[name]!.blocks,
      blocks,
      true,
    ]);
});
