import { createHash } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { urlOf } from '@banso/database';
import pg from 'pg';
import { Programs } from '../bench/programs.mjs';
import { aboveBudget, NOTHING_THERE } from '../bench/route-budgets.mjs';
import { forgetExports, hasEnded, walkRoutes } from '../bench/walk-routes.mjs';
import { openWorld } from '../bench/world.mjs';
import { NOW } from '../bench/world/lay-out.mjs';

/** Two offices after ten years: as long a history as the large world's, over fewer municipalities. */
const SIZE = { visits: 40_000, offices: 2, years: 10, seed: 1 };
/** What the API may take beyond what it holds at rest (bytes of memory), however much is asked of it at once. */
const MORE_MEMORY = 100 * 1_048_576;

/** Everything that leaves as a table. */
const EXPORTS = [
  '/engagements/export?format=csv',
  '/engagements/export?format=xlsx',
  '/coverage.csv?fiscalYear=2026',
  '/load/export?format=csv',
  '/load/rows/export?format=csv&figure=heldYear',
];

type Who = 'manager' | 'healthOffice' | 'partner' | 'bureau';
interface Answer {
  status: number;
  code?: string;
  detail?: string;
  items?: Array<{ id: string }>;
  nextCursor?: string | null;
  cells?: Array<{ count: number }>;
}

let folder: string;
let world: Awaited<ReturnType<typeof openWorld>>;
let owner: pg.Client;
let api: Awaited<ReturnType<Programs['start']>>;
const programs = new Programs();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banso-test-world-'));
  // PostgreSQL runs as somebody else where the test runs as root, and must find its way through.
  await chmod(folder, 0o711);
  world = await openWorld(SIZE, folder);
  owner = new pg.Client({ connectionString: world.url });
  await owner.connect();
  await owner.query('create extension if not exists pg_stat_statements');
  api = await programs.start(
    'apps/api/dist/main.js',
    {
      BANSO_MODE: 'demo',
      BANSO_NOW: NOW,
      DATABASE_APP_URL: urlOf('banso_app', world.url),
      BANSO_POOL_SIZE: '2',
      PORT: '0',
      HOST: '127.0.0.1',
    },
    '/api/v1',
  );
}, 600_000);
afterAll(async () => {
  await owner?.end();
  await programs.end();
  await world?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function ask(who: Who, path: string): Promise<Answer> {
  const cookie = `banso-session=${world.people[who].secret}`;
  const response = await fetch(`${api.base}${path}`, { headers: { cookie, 'accept-language': 'ja' } });
  const text = await response.text();
  return { ...(text.startsWith('{') ? (JSON.parse(text) as Answer) : {}), status: response.status };
}

async function send(who: Who, path: string, body: object): Promise<number> {
  const { status } = await fetch(`${api.base}${path}`, {
    method: 'POST',
    headers: { cookie: `banso-session=${world.people[who].secret}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return status;
}

/** Blocks (8 KB) that a question reads once its plan is kept. */
async function blocksOf(question: () => Promise<unknown>): Promise<number> {
  for (let n = 0; n < 3; n++) await question();
  // The least of three: where the server has just looked a table over, it makes a plan anew.
  const counted: number[] = [];
  for (let n = 0; n < 3; n++) {
    await owner.query('select pg_stat_statements_reset()');
    await question();
    await hasEnded(owner);
    const { rows } = await owner.query<{ blocks: number }>(
      `select coalesce(sum(shared_blks_hit + shared_blks_read), 0)::int as blocks
         from pg_stat_statements s join pg_roles r on r.oid = s.userid where r.rolname like 'banso%' and toplevel`,
    );
    counted.push(rows[0]!.blocks);
  }
  return Math.min(...counted);
}

/** What questions cost once the tables have been looked over. */
async function costsOf(asked: ReadonlyArray<readonly [Who, string]>): Promise<number[]> {
  await owner.query('vacuum (analyze) visit, visit_record_version');
  const blocks: number[] = [];
  for (const [who, path] of asked) blocks.push(await blocksOf(() => ask(who, path)));
  return blocks;
}

/**
 * Lays more visits with their records and takes them out again.
 * @param rows asks for engagement, office, municipality, day and status; is given the office and what is within reach
 *   of the health office and the partner
 */
async function withMoreVisits(rows: string, then: () => Promise<void>): Promise<void> {
  const { healthOffice, partner } = world.people;
  const { rows: reach } = await owner.query<{ tenant: number; codes: string[] }>(
    `select min(p.tenant_id) as tenant, array_agg(coalesce(n.municipality_code, a.municipality_code)) as codes
       from person p join organisation o on o.id = p.organisation_id
       left join area_municipality n on n.area_id = o.area_id left join assignment a on a.organisation_id = o.id
      where p.id in ($1, $2)`,
    [healthOffice.id, partner.id],
  );
  const { tenant, codes } = reach[0]!;
  const tables = ['visit', 'visit_record_version'];
  const triggers = async (state: 'enable' | 'disable'): Promise<void> => {
    for (const table of tables) await owner.query(`alter table ${table} ${state} trigger user`);
  };
  await triggers('disable');
  try {
    const { rows: laid } = await owner.query<{ id: string }>(
      `insert into visit (id, engagement_id, tenant_id, municipality_code, held_on, status, mode, support_types, created_at)
         select uuidv7(), w.*, 'onSite', '{A}', '2010-04-01' from (${rows}) w returning id`,
      [tenant, codes],
    );
    const ids = laid.map(({ id }) => id);
    await owner.query(
      `insert into visit_record_version (visit_id, engagement_id, tenant_id, municipality_code, held_on, mode, support_types,
                                         facts, written_by, recorded_at, begun_by, begun_at)
         select v.id, v.engagement_id, v.tenant_id, v.municipality_code, v.held_on, v.mode, v.support_types, '面談した', $2,
                v.held_on, $2, v.held_on from visit v where v.id = any($1)`,
      [ids, world.people.manager.id],
    );
    try {
      await then();
    } finally {
      await owner.query('delete from visit_record_version where visit_id = any($1)', [ids]);
      await owner.query('delete from visit where id = any($1)', [ids]);
    }
  } finally {
    await triggers('enable');
  }
}

describe('after ten years', () => {
  it('every question of the API is bounded by what it answers, for whoever asks', async () => {
    const { figures, notAsked } = await walkRoutes(api.base, owner, world.people);
    expect(figures.filter(({ status }) => status >= 500)).toEqual([]);
    expect(aboveBudget(figures)).toEqual([]);
    // A new route is asked, or it says here that this world has no row for it.
    expect(new Set(notAsked)).toEqual(NOTHING_THERE);
  }, 600_000);

  it('the last page costs what the first does', async () => {
    const place = async (order: string): Promise<string> => {
      const { rows } = await owner.query<{ day: string; id: string }>(
        `select day::text, id from visit where tenant_id = (select tenant_id from person where id = $1)
          order by day ${order}, id ${order} offset 200 limit 1`,
        [world.people.manager.id],
      );
      const key = Buffer.from(JSON.stringify([rows[0]!.day, rows[0]!.id])).toString('base64url');
      return `${createHash('sha256').update('/api/v1/visits').digest('base64url').slice(0, 8)}${key}`;
    };
    const [first, last] = [await place('asc'), await place('desc')];
    const pageAfter = (cursor: string) => () => ask('manager', `/visits?limit=200&cursor=${cursor}`);
    expect((await pageAfter(last)()).items).toHaveLength(200);
    const blocks = await blocksOf(pageAfter(last));
    expect(blocks).toBeLessThan((await blocksOf(pageAfter(first))) * 1.3);
  });

  it('a week is found where it lies, however many years lie before it', async () => {
    const { rows } = await owner.query<{ first: string }>(
      `select (min(day) + 700)::text as first from visit where tenant_id = (select tenant_id from person where id = $1)`,
      [world.people.manager.id],
    );
    const from = (day: string): string => `/visits?from=${day}&until=2026-11-29&limit=5`;
    const blocks = await blocksOf(() => ask('manager', from('2026-11-16')));
    expect(blocks).toBeLessThan((await blocksOf(() => ask('manager', from(rows[0]!.first)))) * 1.3 + 40);
  });

  it('what an office does elsewhere costs nobody anything whose municipalities are others', async () => {
    const asked = [
      ['healthOffice', '/visits'],
      ['partner', '/visits'],
    ] as const;
    const before = await costsOf(asked);
    await withMoreVisits(
      `select e.id, e.tenant_id, e.municipality_code, date '2010-04-01' + n % 300, 'confirmed'
         from (select * from engagement where tenant_id = $1 and municipality_code <> all ($2) order by id limit 1) e
        cross join generate_series(1, 3000) n`,
      async () => {
        const after = await costsOf(asked);
        expect(after.every((blocks, n) => blocks <= before[n]! * 1.3)).toBe(true);
      },
    );
  });

  it.each([
    ['healthOffice', 'oldest', 'asc', '>= 0'],
    ['partner', 'newest', 'desc', '>= 0'],
    ['healthOffice', 'newest', 'desc', 'between 0 and 200'],
  ] as const)(
    'a %s is shown the visits of its municipalities, %s first, page by page',
    async (who, by, order, days) => {
      const first = '2026-03-01';
      const { rows } = await owner.query<{ ids: string[] }>(
        `select array_agg(v.id order by v.day ${order}, v.id ${order}) as ids
         from visit v join person p on p.id = $1 and p.tenant_id = v.tenant_id
         join organisation o on o.id = p.organisation_id
        where v.day - $2::date ${days} and (
          v.municipality_code in (select n.municipality_code from area_municipality n where n.area_id = o.area_id)
          or v.municipality_code in (select a.municipality_code from assignment a where a.organisation_id = o.id))`,
        [world.people[who].id, first],
      );
      const until = days.startsWith('between') ? '&until=2026-09-17' : '';
      const seen: string[] = [];
      let cursor = '';
      do {
        const page: Answer = await ask(who, `/visits?from=${first}${until}&order=${by}&limit=37${cursor}`);
        seen.push(...page.items!.map(({ id }) => id));
        cursor = page.nextCursor ? `&cursor=${encodeURIComponent(page.nextCursor)}` : '';
      } while (cursor);
      expect(seen.length).toBeGreaterThan(50);
      expect(seen).toEqual(rows[0]!.ids);
    },
  );

  it('the desk counts a thousand more records that wait for confirmation without looking at each of them', async () => {
    const asked = [['manager', '/desk']] as const;
    const [before] = await costsOf(asked);
    await withMoreVisits(
      `select e.id, e.tenant_id, e.municipality_code, date '2026-11-20', 'recorded'
         from (select * from engagement where tenant_id = $1 and municipality_code <> all ($2) order by id limit 1) e
        cross join generate_series(1, 1000) n`,
      async () => {
        const { counts } = (await ask('manager', '/desk')) as unknown as { counts: { confirmations: number } };
        expect(counts.confirmations).toBeGreaterThan(1_000);
        const [after] = await costsOf(asked);
        // A block or two for each where no vacuum has been there yet; to look at each of them took more than five.
        expect(after).toBeLessThan(before! + 1_500);
      },
    );
  });

  it('homework that is done costs whoever had it nothing', async () => {
    const asked = [['healthOffice', '/action-items?owner=me&state=open']] as const;
    const [before] = await costsOf(asked);
    await owner.query('alter table action_item_owner disable trigger user');
    try {
      // All that was ever done in its municipalities: it lies about the table as years have laid it down.
      const { rowCount } = await owner.query(
        `insert into action_item_owner (id, action_item_id, engagement_id, tenant_id, municipality_code, person_id, from_on)
           select uuidv7(), i.id, i.engagement_id, i.tenant_id, i.municipality_code, p.id, '2026-11-23'
             from person p join organisation o on o.id = p.organisation_id
             join area_municipality n on n.area_id = o.area_id
             join action_item i on i.municipality_code = n.municipality_code and i.state = 'done' where p.id = $1`,
        [world.people.healthOffice.id],
      );
      expect(rowCount).toBeGreaterThan(200);
      await owner.query('vacuum (analyze) action_item, action_item_owner');
      const [after] = await costsOf(asked);
      expect(after).toBeLessThan(before! + 100);
    } finally {
      await owner.query(`delete from action_item_owner where from_on = '2026-11-23' and person_id = $1`, [
        world.people.healthOffice.id,
      ]);
      await owner.query('alter table action_item_owner enable trigger user');
    }
  });

  it('an engagement with five hundred visits more is shown as cheaply: its page, its story, its files, a visit', async () => {
    const { id } = (await ask('manager', '/engagements')).items![0]!;
    const visit = (await ask('manager', `/engagements/${id}/visits?limit=1`)).items![0]!;
    const paths = [
      `/engagements/${id}`,
      `/engagements/${id}/timeline?limit=5`,
      `/engagements/${id}/timeline?limit=5&kind=visit`,
      `/engagements/${id}/visits?limit=5`,
      `/visits/${visit.id}`,
    ];
    const costs = async (): Promise<number[]> => {
      await owner.query('vacuum (analyze) visit, visit_record_version');
      const blocks: number[] = [];
      for (const path of paths) blocks.push(await blocksOf(() => ask('manager', path)));
      return blocks;
    };
    const before = await costs();
    await owner.query(
      `begin;
       alter table visit disable trigger user;
       insert into visit (id, engagement_id, tenant_id, municipality_code, status, mode, held_on, support_types, created_at)
         select uuidv7(), id, tenant_id, municipality_code, 'confirmed', 'onSite', date '2010-04-01' + n, '{A}', '2010-04-01'
           from engagement cross join generate_series(1, 500) n where id = '${id}';
       alter table visit enable trigger user;
       insert into visit_record_version (visit_id, engagement_id, facts, written_by, recorded_at)
         select v.id, v.engagement_id, '面談した', '${world.people.manager.id}', '2012-01-01' from visit v
          where v.engagement_id = '${id}' and v.held_on < '2012-01-01';
       commit`,
    );
    try {
      const after = await costs();
      const grown = paths.filter((_, n) => after[n]! > before[n]! * 1.3 + 10);
      expect({ grown, before, after }).toEqual({ grown: [], before, after });
    } finally {
      await owner.query(
        `begin;
         alter table visit disable trigger user;
         alter table visit_record_version disable trigger user;
         delete from visit_record_version where engagement_id = '${id}' and held_on < '2012-01-01';
         delete from visit where engagement_id = '${id}' and held_on < '2012-01-01';
         alter table visit_record_version enable trigger user;
         alter table visit enable trigger user;
         commit`,
      );
    }
  });

  it('days and years before all of it are answered with nothing, or a sentence', async () => {
    const tooEarly = await ask('manager', '/coverage?fiscalYear=1900');
    expect(tooEarly).toMatchObject({ status: 422, code: 'validationFailed' });
    const before = await ask('manager', '/coverage?fiscalYear=2001&asOf=2001-04-01');
    expect(before.status).toBe(200);
    expect(before.cells!.filter(({ count }) => count > 0)).toEqual([]);
    expect(await blocksOf(() => ask('manager', '/coverage?fiscalYear=2001&asOf=2001-04-01'))).toBeLessThan(3_000);
  });

  it('all that is exported of ten years comes, or a sentence says how to narrow it', async () => {
    await forgetExports(owner);
    for (const path of EXPORTS) {
      const { status, detail } = await ask('manager', path);
      expect([path, status === 200 || (status === 422 && detail?.includes('しぼってください'))]).toEqual([path, true]);
    }
  });

  it('twenty coverages at once are answered, or told to come again; nothing else suffers', async () => {
    const before = await api.rss();
    const twenty = Array.from({ length: 20 }, () => ask('manager', '/coverage?fiscalYear=2026'));
    const list = ask('partner', '/engagements');
    const statuses = (await Promise.all(twenty)).map(({ status }) => status);
    expect(statuses.every((status) => status === 200 || status === 503 || status === 429)).toBe(true);
    expect(statuses).toContain(200);
    expect((await list).status).toBe(200);
    expect((await api.rss()) - before).toBeLessThan(MORE_MEMORY);
  });

  it('a partner who looks after a whole prefecture is answered as quickly as one with four municipalities', async () => {
    const { rows } = await owner.query<{ body: string; tenant: number }>(
      'select organisation_id as body, tenant_id as tenant from person where id = $1',
      [world.people.partner.id],
    );
    const { body, tenant } = rows[0]!;
    await owner.query(
      `insert into assignment (id, tenant_id, organisation_id, municipality_code, from_on)
       select uuidv7(), $1, $2, m.code, '2026-04-02' from municipality m
        where m.prefecture_code = (select prefecture_code from tenant where id = $1) and not exists (select from assignment a where a.organisation_id = $2 and a.municipality_code = m.code)`,
      [tenant, body],
    );
    try {
      for (const [path, most] of [
        ['/engagements', 5_000],
        ['/visits', 5_000],
        ['/desk', 5_000],
      ] as const) {
        const answer = await ask('partner', path);
        expect([path, answer.status]).toEqual([path, 200]);
        expect([path, (await blocksOf(() => ask('partner', path))) < most]).toEqual([path, true]);
      }
      expect((await ask('partner', '/coverage?fiscalYear=2026')).status).toBe(200);
    } finally {
      await owner.query(`delete from assignment where organisation_id = $1 and from_on = '2026-04-02'`, [body]);
    }
  });

  it('recording reads as little where a municipality was given support for a hundred years', async () => {
    const { rows } = await owner.query<{ id: string; tenant: number; code: string }>(
      `select e.id, e.tenant_id as tenant, e.municipality_code as code
         from engagement e join person p on p.id = $1 and p.tenant_id = e.tenant_id
        where e.status = 'active' order by e.visit_count desc, e.id limit 1`,
      [world.people.manager.id],
    );
    const { id, tenant, code } = rows[0]!;
    // Each on a day of its own, so that all of them come to the same month with as many visits.
    let day = 1;
    const record = async (): Promise<void> => {
      const heldOn = `2026-11-${String(day++).padStart(2, '0')}`;
      const visit = { record: { heldOn, mode: 'onSite', facts: '面談した', supportTypes: ['A'] } };
      expect(await send('manager', `/engagements/${id}/visits`, visit)).toBe(201);
    };
    await owner.query('vacuum (analyze) support_given, coverage_year, coverage_person_year');
    const before = await blocksOf(record);
    await owner.query(
      `insert into support_given (source_id, support_type, source_kind, tenant_id, municipality_code, given_on)
       select uuidv7(), 'A', 'visit', $1, $2, '2016-03-31'::date - n * 5 from generate_series(0, 7000) n`,
      [tenant, code],
    );
    await owner.query(
      `insert into coverage_year (tenant_id, fiscal_year, municipality_code, support_type, delivered, purged, last_on)
       select $1, y, $2, t, 14, 0, make_date(y, 5, 1)
         from generate_series(1920, 2015) y, unnest(array['A', 'B', 'C', 'D', 'E']) t`,
      [tenant, code],
    );
    await owner.query('vacuum (analyze) support_given, coverage_year');
    const after = await blocksOf(record);
    expect(after).toBeLessThan(before * 1.1);
  });
});
