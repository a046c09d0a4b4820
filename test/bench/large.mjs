// `npm run bench:large -- --visits 1000000`: what people ask most in the large world, beside a bare server over the
// same rows and beside the limit of PostgreSQL, in one run; and what single questions cost in the database.
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { build, root, tell } from '../../apps/cli/bin/set-up.mjs';
import { Programs } from './programs.mjs';
import { CONNECTIONS, inRounds, median, ROUNDS, SECONDS } from './rounds.mjs';
import { hasEnded } from './walk-routes.mjs';
import { openWorld, sizeAsked } from './world.mjs';
import { NOW } from './world/lay-out.mjs';
import { BUREAU } from './world/offices.mjs';

const POOL_SIZE = 10;
/** Engagements whose pages are asked for in turn. */
const PAGES = 50;
const ON_PAGE = 20;
/** So often is a single question asked after it is warm. */
const TIMES = 11;
const WARM = 7;
const EARLIER_DAY = '2024-11-24';
const FISCAL_YEAR = 2026;
/** Of memory that the API may hold after the load. */
const MOST_MEGABYTES = 250;

/**
 * Everything, for a world of the given size.
 * @param {Parameters<typeof openWorld>[0]} size
 * @param {boolean} [areQuestionsEnough] without load: nothing is compared, one question is asked after the other
 */
export async function measureLarge(size, areQuestionsEnough = false) {
  const world = await openWorld(size);
  const programs = new Programs();
  const owner = new pg.Client({ connectionString: world.url });
  await owner.connect();
  try {
    await owner.query('create extension if not exists pg_stat_statements');
    const reach = await reachOf(owner, world.people);
    const servers = await startServers(programs, world, reach);
    const ids = await pagesOf(owner, reach.manager);
    if (!areQuestionsEnough) await assertSameAnswers(servers, world.people, ids);
    const loads = areQuestionsEnough ? {} : await underLoad(programs, servers, world.people, ids);
    const memory = Math.round((await servers.api.rss()) / 1048576);
    const asked = questions(await mostHomework(owner, reach.manager), await prefecturesOf(owner));
    const single = await oneByOne(owner, servers.api, world.people, asked);
    return { size, rows: world.rows, loads, single, memoryMegabytes: memory };
  } finally {
    await owner.end();
    await programs.end();
    await world.stop();
  }
}

/** Office and municipalities (null: all) of those whose lists are asked for. */
async function reachOf(owner, people) {
  const reach = {};
  for (const who of ['manager', 'partner']) {
    const { rows } = await owner.query(
      `select p.tenant_id as tenant, p.organisation_id as body, t.prefecture_code as prefecture
         from person p join tenant t on t.id = p.tenant_id where p.id = $1`,
      [people[who].id],
    );
    const [{ tenant, body, prefecture }] = rows;
    const codes = await owner.query('select municipality_code as code from assignment where organisation_id = $1', [
      body,
    ]);
    reach[who] = { tenant, prefecture, codes: who === 'partner' ? codes.rows.map(({ code }) => code) : null };
  }
  return reach;
}

async function startServers(programs, world, reach) {
  const { urlOf } = await import('@banso/database');
  const pool = String(POOL_SIZE);
  const api = await programs.start(
    'apps/api/dist/main.js',
    {
      BANSO_MODE: 'demo',
      BANSO_NOW: NOW,
      DATABASE_APP_URL: urlOf('banso_app', world.url),
      BANSO_POOL_SIZE: pool,
      PORT: '0',
      HOST: '127.0.0.1',
    },
    '/api/v1',
  );
  const bare = await programs.start(
    'test/bench/large-bare.mjs',
    { DATABASE_URL: world.url, POOL_SIZE: pool, REACH: JSON.stringify(reach) },
    '',
  );
  return { api, bare };
}

/** Long engagements of the manager's office. */
async function pagesOf(owner, { tenant }) {
  const { rows } = await owner.query(
    'select id from engagement where tenant_id = $1 order by visit_count desc, id limit $2',
    [tenant, PAGES],
  );
  return rows.map(({ id }) => id);
}

/** Who of the manager's office has had most homework. */
async function mostHomework(owner, { tenant }) {
  const { rows } = await owner.query(
    'select person_id as id from action_item_owner where tenant_id = $1 group by 1 order by count(*) desc, 1 limit 1',
    [tenant],
  );
  return rows[0].id;
}

/** Nothing may be compared that does not answer the same. */
async function assertSameAnswers({ api, bare }, people, ids) {
  tell('comparing the answers …');
  for (const who of ['manager', 'partner']) {
    const paths = ['/engagements'];
    if (who === 'manager')
      for (const id of ids) paths.push(`/engagements/${id}`, `/engagements/${id}/visits?limit=${ON_PAGE}`);
    for (const path of paths) {
      const [ours, theirs] = [
        await answerOf(`${api.base}${path}`, people[who]),
        await answerOf(`${bare.origin}/${who}${path}`, people[who]),
      ];
      for (const answer of [ours, theirs]) delete answer.nextCursor; // each makes its own
      assert.deepEqual(theirs, ours, path);
    }
  }
}

async function answerOf(address, { secret }) {
  const response = await fetch(address, { headers: { cookie: `banso-session=${secret}` } });
  assert.equal(response.status, 200, `${address} answers ${response.status}`);
  return /** @type {any} */ (await response.json());
}

async function underLoad(programs, { api, bare }, people, ids) {
  const page = ids.flatMap((id) => [`/engagements/${id}`, `/engagements/${id}/visits?limit=${ON_PAGE}`]);
  const asked = {
    'list, manager': ['manager', ['/engagements']],
    'list, partner': ['partner', ['/engagements']],
    'page and 20 visits, one call of the two': ['manager', page],
    'coverage of a prefecture and year': ['manager', [`/coverage?fiscalYear=${FISCAL_YEAR}`]],
  };
  const figures = {};
  for (const [what, [who, paths]] of Object.entries(asked)) {
    const cookie = `banso-session=${people[who].secret}`;
    const side = (server, prefix) => ({ server, cookie, paths: paths.map((path) => prefix + path) });
    const { ratio, ...measured } = await inRounds(programs, what, {
      bare: side(bare, `/${who}`),
      limit: side(bare, `/limit/${who}`),
      ours: side(api, api.prefix),
    });
    figures[what] = { ...measured, ofBare: ratio('ours', 'bare'), limitOfBare: ratio('limit', 'bare') };
  }
  return figures;
}

/** The bureau's prefectures that have an office in this world. */
async function prefecturesOf(owner) {
  const { rows } = await owner.query('select prefecture_code as code from tenant');
  return BUREAU.filter((code) => rows.some((row) => row.code === code));
}

/**
 * What is asked one after the other.
 * @param {string} busiest who has had most homework
 * @param {readonly string[]} prefectures of the bureau
 * @returns {Record<string, [who: string, paths: string[]]>}
 */
function questions(busiest, prefectures) {
  return {
    'list, manager': ['manager', ['/engagements']],
    'list, partner': ['partner', ['/engagements']],
    'visits of the week': ['manager', ['/visits?from=2026-11-23&until=2026-11-29']],
    'visits of the week, health office': ['healthOffice', ['/visits?from=2026-11-23&until=2026-11-29']],
    'first page of all visits': ['manager', ['/visits']],
    'first page of all visits, health office': ['healthOffice', ['/visits']],
    'first page of all visits, partner': ['partner', ['/visits']],
    'open homework of who has had most': ['manager', [`/action-items?state=open&owner=${busiest}`]],
    'coverage of a year': ['manager', [`/coverage?fiscalYear=${FISCAL_YEAR}`]],
    'coverage as of an earlier day': ['manager', [`/coverage?fiscalYear=2024&asOf=${EARLIER_DAY}`]],
    '… of a health office': ['healthOffice', [`/coverage?fiscalYear=2024&asOf=${EARLIER_DAY}`]],
    'all prefectures of a bureau, then each': [
      'bureau',
      ['/coverage/bureau', ...prefectures.map((code) => `/coverage/bureau/${code}`)],
    ],
    'load and risk': ['manager', ['/load']],
    desk: ['manager', ['/desk']],
    'desk of a health office': ['healthOffice', ['/desk']],
    'desk of a partner': ['partner', ['/desk']],
  };
}

/** What one question costs in the database: medians of milliseconds and blocks, with the transaction around it. */
async function oneByOne(owner, api, people, asked) {
  const figures = {};
  for (const [what, [who, paths]] of Object.entries(asked)) {
    const rounds = [];
    for (let n = 0; n < WARM + TIMES; n++) {
      if (n >= WARM) await owner.query('select pg_stat_statements_reset()');
      for (const path of paths) {
        const response = await fetch(api.base + path, { headers: { cookie: `banso-session=${people[who].secret}` } });
        await response.arrayBuffer();
        assert.equal(response.status, 200, `${who} ${path} answers ${response.status}`);
      }
      await hasEnded(owner);
      if (n >= WARM) rounds.push(await costOf(owner));
    }
    figures[what] = {
      milliseconds: median(rounds.map(({ milliseconds }) => milliseconds)),
      blocks: median(rounds.map(({ blocks }) => blocks)),
      statements: rounds[0].statements,
    };
    tell(`${what}: ${figures[what].milliseconds.toFixed(1)} ms, ${figures[what].blocks} blocks`);
  }
  return figures;
}

async function costOf(owner) {
  const { rows } = await owner.query(`
    select coalesce(sum(calls), 0)::int as statements, coalesce(sum(shared_blks_hit + shared_blks_read), 0)::int as blocks,
           coalesce(sum(total_exec_time + total_plan_time), 0)::float8 as milliseconds
      from pg_stat_statements s join pg_roles r on r.oid = s.userid where r.rolname like 'banso%' and toplevel`);
  return /** @type {{ statements: number; blocks: number; milliseconds: number }} */ (rows[0]);
}

/** Prints a result for people. */
export function printLarge({ rows, loads, single, memoryMegabytes }) {
  const line = (cells) => cells.map((cell, n) => (n ? String(cell).padStart(11) : String(cell).padEnd(42))).join('');
  console.log(
    `\n${rows.visit.toLocaleString('en')} visits, ${rows.engagement.toLocaleString('en')} engagements, ${rows.tenant} offices; ` +
      `${CONNECTIONS} connections, medians of ${ROUNDS} interleaved rounds of ${SECONDS} s\n`,
  );
  if (Object.keys(loads).length > 0)
    console.log(line(['answers a second', 'bare', 'limit', 'ours', 'limit/bare', 'ours/bare', 'API ms']));
  for (const [what, { perSecond, ofBare, limitOfBare, processor }] of Object.entries(loads)) {
    const each = [perSecond.bare, perSecond.limit, perSecond.ours].map((one) => one.toFixed(0));
    console.log(line([what, ...each, limitOfBare.toFixed(2), ofBare.toFixed(2), processor.ours.toFixed(2)]));
  }
  console.log(`\n${line(['one question', 'ms in the db', 'blocks', 'statements'])}`);
  for (const [what, { milliseconds, blocks, statements }] of Object.entries(single))
    console.log(line([what, milliseconds.toFixed(1), blocks, statements]));
  if (Object.keys(loads).length > 0)
    console.log(`\nmemory of the API after the load: ${memoryMegabytes} MB (goal: ${MOST_MEGABYTES})\n`);
}

if (process.argv[1]?.endsWith('large.mjs')) {
  await build();
  const size = sizeAsked({ questions: { type: 'boolean' } });
  const result = await measureLarge(size, process.argv.includes('--questions'));
  printLarge(result);
  await mkdir(join(root, 'test-results'), { recursive: true });
  await writeFile(join(root, `test-results/large-${size.visits}.json`), `${JSON.stringify(result, null, 2)}\n`);
}
