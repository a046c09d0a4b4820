// `npm run bench:transfers`: the transfers of 1 April. 2,000 leavers with 20,000 engagements in one file: looked at,
// registered, looked at again and confirmed, through the API's own routes and the worker's own job, on a PostgreSQL of
// its own.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, root, tell } from '../../apps/cli/bin/set-up.mjs';
import { layOutTransfers, NOW } from './transfers-world.mjs';

const LEAVERS = Number(process.env.BENCH_LEAVERS ?? 2_000);
const ENGAGEMENTS_EACH = Number(process.env.BENCH_ENGAGEMENTS_EACH ?? 10);
/** Looking at it, registering and confirming together (seconds). */
const GOAL = 60;

if (process.argv[1]?.endsWith('transfers.mjs')) {
  await build();
  const result = await measureTransfers();
  console.log(
    `\n${LEAVERS} transfers with ${result.engagements} engagements (${result.held} things held), ${cpus().length} cores:\n`,
  );
  for (const [step, seconds] of Object.entries(result.seconds))
    console.log(`${seconds.toFixed(1).padStart(7)} s  ${step}`);
  console.log(`\nGoal: dry run, preview and confirmation within ${GOAL} s: ${result.total.toFixed(1)} s\n`);
  await mkdir(join(root, 'test-results'), { recursive: true });
  await writeFile(join(root, 'test-results/bench-transfers.json'), `${JSON.stringify(result, null, 2)}\n`);
  process.exit(0);
}

/** Measures every step once, and checks that each did what it should. */
export async function measureTransfers() {
  const { migrate, startEmbedded, urlOf } = await import('@banso/database');
  const { loadMasters } = await import('@banso/directory');
  const { createApi } = await import('@banso/api');
  const { FixedClock } = await import('@banso/clock');
  const { readConfig } = await import('@banso/config');
  const { runOnce } = await import('@banso/worker');
  const { default: pg } = await import('pg');
  const folder = await mkdtemp(join(tmpdir(), 'banso-transfers-'));
  tell('a PostgreSQL of its own …');
  const server = await startEmbedded(folder, { durable: true });
  const owner = new pg.Client({ connectionString: server.url });
  let api;
  try {
    await migrate(server.url);
    await loadMasters(server.url);
    await owner.connect();
    tell(`laying out ${LEAVERS} leavers with ${LEAVERS * ENGAGEMENTS_EACH} engagements …`);
    const secret = await layOutTransfers(owner, { leavers: LEAVERS, engagementsEach: ENGAGEMENTS_EACH });
    const clock = new FixedClock(NOW);
    const config = readConfig({
      BANSO_MODE: 'demo',
      BANSO_DATA_DIR: folder,
      DATABASE_URL: server.url,
      DATABASE_APP_URL: urlOf('banso_app', server.url),
      DATABASE_WORKER_URL: urlOf('banso_worker', server.url),
    });
    api = await createApi(config, clock, urlOf('banso_app', server.url), { logger: ['error', 'warn'], web: false });
    await api.listen(0, '127.0.0.1');
    const address = `${(await api.getUrl()).replace('[::1]', '127.0.0.1')}/api/v1`;
    return await measure({ owner, address, secret, work: () => runOnce('transferLists', config, clock) });
  } finally {
    await api?.close();
    await owner.end().catch(() => undefined);
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure({ owner, address, secret, work }) {
  const ask = async (method, path, { body, version } = /** @type {{ body?: FormData; version?: number }} */ ({})) => {
    const answer = await fetch(`${address}${path}`, {
      method,
      body,
      headers: { cookie: `banso-session=${secret}`, ...(version ? { 'if-match': `"${version}"` } : {}) },
    });
    const json = await answer.json();
    assert.ok(answer.ok, `${method} ${path}: ${JSON.stringify(json).slice(0, 500)}`);
    return json;
  };
  const send = (dryRun) => {
    const form = new FormData();
    form.set('file', new Blob([listOf()]), '異動一覧.csv');
    return ask('POST', `/transfer-lists?dryRun=${dryRun}`, { body: form });
  };
  const seconds = {};
  const timed = async (step, act) => {
    const began = performance.now();
    const result = await act();
    seconds[step] = (performance.now() - began) / 1000;
    tell(`${step}: ${seconds[step].toFixed(1)} s`);
    return result;
  };

  const look = await timed('dry run (read, preview, nothing kept)', () => send(true));
  assert.deepEqual(look.errors, []);
  assert.equal(look.preview.summary.ready, LEAVERS);
  const { list } = await timed('registered', () => send(false));
  const preview = await timed('preview', () => ask('GET', `/transfer-lists/${list.id}/preview`));
  assert.equal(preview.summary.engagements, LEAVERS * ENGAGEMENTS_EACH);
  await timed('confirmation asked for', () =>
    ask('POST', `/transfer-lists/${list.id}/confirmation`, { version: list.version }),
  );
  await timed('confirmed by the worker, one transaction each, with packets and reminders', work);
  const {
    rows: [done],
  } = await owner.query(
    `select (select count(*)::int from transfer where confirmed_at is not null) as confirmed, (select count(*)::int from team_member where transfer_id is not null) as terms, (select count(*)::int from handover_packet) as packets, (select count(*)::int from transfer_list_row where lags) as lagging`,
  );
  assert.deepEqual(done, {
    confirmed: LEAVERS,
    terms: LEAVERS * ENGAGEMENTS_EACH,
    packets: LEAVERS * ENGAGEMENTS_EACH,
    lagging: 0,
  });
  const total = Object.values(seconds).reduce((sum, one) => sum + one, 0);
  return {
    at: new Date().toISOString(),
    node: process.version,
    cpus: cpus().length,
    leavers: LEAVERS,
    engagements: preview.summary.engagements,
    held: preview.summary.held,
    seconds,
    total,
  };
}

function listOf() {
  const rows = Array.from({ length: LEAVERS }, (_, n) => [
    `leaver${n}@bench.example`,
    '異動',
    '令和9年3月20日',
    '令和9年4月1日',
    '別の課',
    `taker${n}@bench.example`,
  ]);
  return [['職員', '異動種別', '内示日', '発令日', '異動先', '後任者'], ...rows]
    .map((cells) => cells.join(','))
    .join('\r\n');
}
