import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort, LIMITS, settingsFor } from '@banso/database';
import { type FreshDatabase, freshDatabase, type PersonRow, Story } from '@banso/testing';
import pg from 'pg';
import { type LossyProxy, openLossyProxy } from './support/lossy-proxy.js';
import { type OwnPostgres, startPostgres } from './support/own-postgres.js';
import { Program } from './support/program.js';
import { Walkers } from './support/walkers.js';

/** From the end of its cause a fault may last so long (milliseconds). */
const BACK_WITHIN = 15_000;
const TERMINATIONS = 24;
const NOW = '2026-11-24T09:00:00+09:00';

let folder: string;
let postgres: OwnPostgres;
let proxy: LossyProxy;
let database: FreshDatabase;
let [api, other, worker]: Program[] = [];
let [address, otherAddress, workerHealth] = ['', '', ''];
let staff: PersonRow;
let walkers: Walkers;

beforeAll(async () => {
  execFileSync('npx', ['tsc', '-b', 'apps/api', 'apps/worker'], {
    stdio: 'inherit',
    cwd: resolve(import.meta.dirname, '../..'),
  });
  folder = await mkdtemp(join(tmpdir(), 'banso-neighbours-'));
  postgres = await startPostgres();
  proxy = await openLossyProxy(postgres.port);
  database = await freshDatabase();
  const story = new Story(database);
  const tenantId = await story.tenant('20');
  const body = await story.organisation({ tenantId });
  staff = await story.person({ organisation: body, role: 'staff' });
  const programmeId = await story.programme({ tenantId, body });
  const engagements: string[] = [];
  for (const municipalityCode of ['202011', '202029', '202037', '202045'])
    engagements.push((await story.engagement({ tenantId, programmeId, municipalityCode, lead: staff })).id);

  const through = (url: string): string => url.replace(`:${postgres.port}/`, `:${proxy.port}/`);
  const settings = {
    BANSO_NOW: NOW,
    BANSO_DATA_DIR: folder,
    DATABASE_APP_URL: through(database.appUrl),
    DATABASE_WORKER_URL: through(database.workerUrl),
  };
  const [port, otherPort, healthPort] = [await freePort(), await freePort(), await freePort()];
  [address, otherAddress, workerHealth] = [port, otherPort, healthPort].map((free) => `http://127.0.0.1:${free}`) as [
    string,
    string,
    string,
  ];
  api = Program.start('api', { ...settings, PORT: String(port) });
  other = Program.start('api', { ...settings, PORT: String(otherPort) });
  worker = Program.start('worker', { ...settings, BANSO_WORKER_HEALTH_PORT: String(healthPort) });
  await until(
    'all of them are ready',
    async () =>
      (await isWell(`${address}/readyz`)) &&
      (await isWell(`${otherAddress}/readyz`)) &&
      (await isWell(`${workerHealth}/healthz`)),
  );
  walkers = new Walkers(address, `banso-session=${staff.secret}`, engagements);
});
afterAll(async () => {
  postgres?.thaw();
  await walkers?.rest();
  for (const program of [api, other, worker]) if (program?.alive) await program.stop();
  await database?.drop().catch(() => undefined);
  await proxy?.close();
  await postgres?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function isWell(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(3_000) }).then(
    (answer) => answer.ok,
    () => false,
  );
}

/** Waits for something; the limit only ends what hangs. */
async function until(what: string, condition: () => Promise<boolean>): Promise<void> {
  for (const end = performance.now() + 120_000; performance.now() < end; await wait(50))
    if (await condition().catch(() => false)) return;
  throw new Error(`It never came to be: ${what}\n${api?.log}\n${worker?.log}`);
}

/**
 * How long after `since` (milliseconds) each program works again: a visit is acknowledged, the worker renews its lease
 * and takes up jobs.
 */
async function backAfter(since: number): Promise<Record<string, number>> {
  const took = async (condition: () => Promise<boolean>): Promise<number> => {
    while (!(await condition().catch(() => false))) {
      if (performance.now() - since > 4 * BACK_WITHIN) return Infinity;
      await wait(50);
    }
    return performance.now() - since;
  };
  const began = (await database.query<{ now: Date }>('select clock_timestamp() as now'))[0]!.now;
  const [visits, otherApi, lease, jobs] = await Promise.all([
    walkers.acknowledgedAfter(since, 4 * BACK_WITHIN),
    took(() => isWell(`${otherAddress}/readyz`)),
    took(async () => (await database.query(`select from worker where lease_until > clock_timestamp()`)).length > 0),
    took(async () => (await database.query('select from job_state where succeeded_at > $1', [began])).length > 0),
  ]);
  return { visits, otherApi, lease, jobs };
}

/** Each part is back in time; where one is not, what the programs said last tells why. */
function expectBack(what: string, back: Record<string, number>): void {
  const parts = Object.entries(back);
  const told = parts.map(([part, ms]) => `${part} ${(ms / 1_000).toFixed(1)} s`).join(', ');
  process.stderr.write(`${what}: back after ${told}\n`);
  const late = parts.filter(([, ms]) => ms >= BACK_WITHIN);
  if (late.length > 0) for (const program of [api, worker]) process.stderr.write(`${program?.log.slice(-6_000)}\n`);
  expect(late).toEqual([]);
}

describe('requirements 24 and 36: nothing stays down', () => {
  it(`lives on while every connection is terminated ${TERMINATIONS} times in the middle of the work`, async () => {
    const ended: number[] = [];
    for (let n = 0; n < TERMINATIONS; n++) {
      await wait(100 + ((n * 37) % 200));
      const rows = await database.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where usename in ('banso_app', 'banso_worker')`,
      );
      ended.push(rows.length);
      expect({ n, api: api!.alive, other: other!.alive, worker: worker!.alive }).toEqual({
        n,
        api: true,
        other: true,
        worker: true,
      });
    }
    // They were at work, not away.
    expect(ended.filter((count) => count >= 3).length).toBeGreaterThan(TERMINATIONS / 2);
    const back = await backAfter(performance.now());
    expectBack('every connection terminated', back);
  });

  it('comes back by itself after a network that lost everything for 12 seconds', async () => {
    // The worst moment: every engagement is held by a request of which the next statement is lost, and the server does
    // not hear that its program has given up.
    const holder = new pg.Client({
      connectionString: database.url.replace(`:${postgres.port}/`, `:${proxy.port}/`),
      ...settingsFor(LIMITS.api),
    });
    holder.on('error', () => undefined);
    await holder.connect();
    await holder.query('begin');
    await holder.query('select from engagement for update');
    proxy.swallows = true;
    (holder as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
    await wait(12_000);
    proxy.swallows = false;
    const back = await backAfter(performance.now());
    expectBack('everything lost for 12 s', back);
    // No transaction is left behind that holds on to rows while nobody speaks to it any more.
    await until(
      'no transaction is left behind',
      async () =>
        (
          await database.query(
            `select from pg_stat_activity where usename in ('banso_app', 'banso_worker') and state like 'idle in transaction%' and state_change < clock_timestamp() - interval '15 seconds'`,
          )
        ).length === 0,
    );
  });

  it('comes back by itself after PostgreSQL, an API and the worker stood still for a minute; the other API said so and was not called dead', async () => {
    postgres.freeze();
    other!.freeze();
    worker!.freeze();
    const frozen = performance.now();
    await wait(58_000);
    // A dead database must not make an orchestrator end every API: none of them would come up again.
    expect(await isWell(`${address}/healthz`)).toBe(true);
    expect(await isWell(`${address}/readyz`)).toBe(false);
    await wait(frozen + 60_000 - performance.now());
    worker!.thaw();
    other!.thaw();
    postgres.thaw();
    const back = await backAfter(performance.now());
    expectBack('stood still for 60 s', back);
  });

  it('has lost nothing that was acknowledged, and said of everything else that it may be tried again', async () => {
    // How many there are so far is a matter of the machine; what came through the faults has to be enough to tell.
    await until('a hundred visits are acknowledged', async () => walkers.acknowledged.length > 100);
    await walkers.rest();
    const kept = await database.query<{ id: string }>('select id from visit where id = any($1)', [
      walkers.acknowledged,
    ]);
    expect(walkers.acknowledged.length).toBeGreaterThan(100);
    expect(kept).toHaveLength(walkers.acknowledged.length);
    const refused = walkers.answers.filter(({ status }) => status !== 201);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.filter(({ status, retryAfter }) => status !== 503 || !(Number(retryAfter) > 0))).toEqual([]);
    // Nobody waited longer than it takes to find a dead connection.
    expect(Math.max(...walkers.answers.map(({ took }) => took))).toBeLessThan(20_000);
    // Asked to end, they end by themselves.
    for (const program of [api!, other!, worker!]) expect([0, 'SIGTERM']).toContain(await program.stop());
  });
});
