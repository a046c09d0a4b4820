// `npm run bench:api`: the API against a bare Fastify server with the same rows, on one machine, in one run. Only the
// ratios of interleaved rounds mean anything; no test depends on them.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, tell } from '../../apps/cli/bin/set-up.mjs';
import { Programs } from './programs.mjs';
import { printTable } from './report.mjs';
import { CONNECTIONS, inRounds, median, ROUNDS, SECONDS } from './rounds.mjs';

const POOL_SIZE = 10;
const STARTS = 3;

const programs = new Programs();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void programs.end().then(() => process.exit(1)));

/** Answers per second of the API and of the bare servers, memory, and how long a start takes. */
export async function measureApi() {
  try {
    return await measure();
  } finally {
    await programs.end();
  }
}

async function measure() {
  const house = await openHouse();
  const routes = { list: ['/engagements'], detail: house.ids.map((id) => `/engagements/${id}`) };
  tell('comparing the answers …');
  await assertSameAnswers(house, [...routes.list, ...routes.detail]);

  const figures = {};
  for (const [route, paths] of Object.entries(routes)) figures[route] = await compare(route, paths, house);
  const memory = {};
  for (const [name, server] of Object.entries(house.servers)) memory[name] = Math.round((await server.rss()) / 1048576);

  tell('npm start on an empty folder, up to "ready" …');
  const boot = await programs.bootOfTheWhole();
  return {
    at: new Date().toISOString(),
    node: process.version,
    cpus: cpus().length,
    rounds: ROUNDS,
    seconds: SECONDS,
    connections: CONNECTIONS,
    poolSize: POOL_SIZE,
    rows: house.rows,
    figures,
    memoryMegabytes: memory,
    startUpMilliseconds: { api: house.startUp, whole: boot },
  };
}

/** A database with its tenant, the API on it, and the two bare servers. */
async function openHouse() {
  const { migrate, startEmbedded, urlOf } = await import('@banso/database');
  const { loadMasters } = await import('@banso/directory');
  const { migrateQueue } = await import('@banso/queue');
  const { default: pg } = await import('pg');
  const { countRows, layOutTenant, NOW } = await import('./tenant.mjs');

  tell('starting a PostgreSQL of its own …');
  const folder = await mkdtemp(join(tmpdir(), 'banso-bench-'));
  programs.atTheEnd(() => rm(folder, { recursive: true, force: true }));
  const database = await startEmbedded(folder, { durable: false });
  programs.atTheEnd(database.stop);
  await migrate(database.url);
  await migrateQueue(database.url);
  await loadMasters(database.url);

  tell('laying out a tenant …');
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const secret = await layOutTenant(client);
  const rows = await countRows(client);
  const ids = (
    await client.query('select id from engagement order by municipality_code, id limit 50 offset 100')
  ).rows.map((row) => row.id);
  await client.end();

  tell(`starting the API ${STARTS} times, and the bare servers …`);
  const appUrl = urlOf('banso_app', database.url);
  const starts = [];
  let api;
  for (let n = 0; n < STARTS; n++) {
    await api?.stop();
    api = await programs.start(
      'apps/api/dist/main.js',
      {
        BANSO_MODE: 'demo',
        BANSO_NOW: NOW,
        DATABASE_APP_URL: appUrl,
        BANSO_POOL_SIZE: String(POOL_SIZE),
        PORT: '0',
        HOST: '127.0.0.1',
      },
      '/api/v1',
    );
    starts.push(await api.firstHealth());
  }
  const bare = { POOL_SIZE: String(POOL_SIZE) };
  const token = createHash('sha256').update(secret).digest('hex');
  const servers = {
    bare: await programs.start('test/bench/bare-fastify.mjs', { ...bare, DATABASE_URL: database.url }, ''),
    barePolicies: await programs.start(
      'test/bench/bare-fastify.mjs',
      { ...bare, DATABASE_URL: appUrl, SESSION_TOKEN: token },
      '',
    ),
    api,
  };
  return { servers, ids, rows, cookie: `banso-session=${secret}`, startUp: median(starts) };
}

async function assertSameAnswers({ servers, cookie }, paths) {
  for (const path of paths) {
    const [api, bare, barePolicies] = await Promise.all(
      [servers.api, servers.bare, servers.barePolicies].map(async (server) => {
        const response = await fetch(server.base + path, { headers: { cookie } });
        assert.equal(response.status, 200, `${server.base}${path} answers ${response.status}`);
        return /** @type {{ items?: object[] }} */ (await response.json());
      }),
    );
    assert.deepEqual(bare, api, path);
    assert.deepEqual(barePolicies, api, path);
    if (api.items) assert.equal(api.items.length, 50);
  }
}

/** One route of all servers. */
async function compare(route, paths, { servers, cookie }) {
  const sides = Object.entries(servers).map(([name, server]) => [
    name,
    { server, paths: paths.map((path) => server.prefix + path), cookie },
  ]);
  const { ratio, ...figures } = await inRounds(programs, route, Object.fromEntries(sides));
  return { ...figures, toBare: ratio('api', 'bare'), toBarePolicies: ratio('api', 'barePolicies') };
}

if (process.argv[1]?.endsWith('api.mjs')) {
  await build();
  printTable(await measureApi());
}
