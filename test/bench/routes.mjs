// `npm run bench:routes`: what each question of the API costs the database in the large world, for four people: round
// trips (statements), blocks and milliseconds. Blocks say whether a question is bounded by its answer or by the years.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { build, root, tell } from '../../apps/cli/bin/set-up.mjs';
import { Programs } from './programs.mjs';
import { openWorld, sizeAsked } from './world.mjs';
import { NOW } from './world/lay-out.mjs';

/** What has no end, or is no question to the database. */
const NOT_ASKED = new Set(['/events', '/session/oidc', '/session/oidc/callback', '/calendar/{file}']);
/** A question is asked so often before it counts: plans are kept then, and the cache is warm. */
const WARM = 7;

await build();
const size = sizeAsked();
const world = await openWorld(size);
const programs = new Programs();
try {
  const owner = new pg.Client({ connectionString: world.url });
  await owner.connect();
  await owner.query('create extension if not exists pg_stat_statements');
  const { urlOf } = await import('@banso/database');
  const api = await programs.start(
    'apps/api/dist/main.js',
    {
      BANSO_MODE: 'demo',
      BANSO_NOW: NOW,
      DATABASE_APP_URL: urlOf('banso_app', world.url),
      BANSO_POOL_SIZE: '1',
      PORT: '0',
      HOST: '127.0.0.1',
    },
    '/api/v1',
  );
  const figures = await walk(api.base, owner, world.people);
  await owner.end();
  print(figures);
  await mkdir(join(root, 'test-results'), { recursive: true });
  await writeFile(join(root, 'test-results/routes.json'), `${JSON.stringify({ size, figures }, null, 2)}\n`);
} finally {
  await programs.end();
  await world.stop();
}

/** Asks every route of the OpenAPI document as everybody. */
async function walk(base, owner, people) {
  const { paths } = /** @type {any} */ (await (await fetch(`${base}/openapi.json`)).json());
  const routes = Object.keys(paths)
    .filter((path) => paths[path].get)
    .map((path) => path.replace('/api/v1', ''))
    .filter((path) => !NOT_ASKED.has(path));
  const figures = [];
  for (const [who, { id, secret }] of Object.entries(people)) {
    const ask = (path) => fetch(base + path, { headers: { cookie: `banso-session=${secret}` } });
    const known = new Map([['/people', id]]);
    for (const route of routes) {
      const path = await filledIn(route, ask, known);
      if (!path) continue;
      const figure = await cost(() => ask(path), owner);
      figures.push({ who, route, ...figure });
      tell(`${who} ${route}: ${figure.status}, ${figure.blocks} blocks, ${figure.milliseconds.toFixed(1)} ms`);
    }
  }
  return figures;
}

/**
 * A route with the ids of rows that this person finds in the lists before them; null where a list has none.
 * @param {string} route
 * @param {(path: string) => Promise<Response>} ask
 * @param {Map<string, string | null>} known ids by the list that they came from
 */
async function filledIn(route, ask, known) {
  let path = '';
  for (const part of route.split('/').slice(1)) {
    if (!part.includes('{')) {
      path += `/${part}`;
      continue;
    }
    if (!known.has(path)) {
      const answer = await ask(path);
      const body = answer.ok ? /** @type {any} */ (await answer.json().catch(() => null)) : null;
      known.set(path, body?.items?.[0]?.id ?? (await partOfPage(path, ask)));
    }
    const id = known.get(path);
    if (!id) return null;
    path += `/${part.replace(/\{\w+\}/, id)}`;
  }
  return path;
}

/** What is no list of its own but a part of its page: /engagements/7/challenges. */
async function partOfPage(path, ask) {
  const [page, part] = [path.slice(0, path.lastIndexOf('/')), path.slice(path.lastIndexOf('/') + 1)];
  const answer = await ask(page);
  const body = answer.ok ? /** @type {any} */ (await answer.json().catch(() => null)) : null;
  return body?.[part]?.[0]?.id ?? null;
}

/** What one question costs once plans and cache are warm. */
async function cost(ask, owner) {
  for (let n = 0; n < WARM; n++) {
    const answer = await ask();
    await answer.arrayBuffer();
    if (answer.status >= 500) break;
  }
  await owner.query('select pg_stat_statements_reset()');
  const answer = await ask();
  const bytes = (await answer.arrayBuffer()).byteLength;
  const { rows } = await owner.query(`
    select coalesce(sum(calls), 0)::int as statements, coalesce(sum(shared_blks_hit + shared_blks_read), 0)::int as blocks,
           coalesce(sum(total_exec_time + total_plan_time), 0) as milliseconds
      from pg_stat_statements s join pg_roles r on r.oid = s.userid where r.rolname like 'banso%' and toplevel`);
  return { status: answer.status, bytes, ...rows[0] };
}

function print(figures) {
  const line = (cells) =>
    cells.map((cell, n) => (n < 2 ? String(cell).padEnd(n ? 52 : 14) : String(cell).padStart(11))).join('');
  console.log(line(['who', 'route', 'status', 'statements', 'blocks', 'ms', 'bytes']));
  for (const one of [...figures].sort((a, b) => b.blocks - a.blocks))
    console.log(
      line([one.who, one.route, one.status, one.statements, one.blocks, one.milliseconds.toFixed(1), one.bytes]),
    );
}
