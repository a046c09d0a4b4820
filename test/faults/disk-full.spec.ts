import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, statfs, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { freePort } from '@banso/database';
import { type FreshDatabase, freshDatabase, Story } from '@banso/testing';
import { type OwnPostgres, startPostgres } from './support/own-postgres.js';
import { Program } from './support/program.js';
import { Walkers } from './support/walkers.js';

const BACK_WITHIN = 15_000;
let disk: string;
let postgres: OwnPostgres;
let database: FreshDatabase;
let [api, worker]: Program[] = [];
let walkers: Walkers | undefined;

/** A small disk of its own, in memory. Only root may make one: where the tests run as somebody else, the run says so and fails. */
function makeDisk(folder: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=500m,mode=0755', 'tmpfs', folder]);
}

beforeAll(async () => {
  execFileSync('npx', ['tsc', '-b', 'apps/api', 'apps/worker'], { stdio: 'inherit', cwd: resolve(import.meta.dirname, '../..') });
  disk = await mkdtemp(join(tmpdir(), 'banso-disk-'));
  makeDisk(disk);
  // Database, its log of changes, uploaded files: all of it lies on that disk.
  postgres = await startPostgres(disk);
  database = await freshDatabase();
});
afterAll(async () => {
  await walkers?.rest();
  for (const program of [api, worker]) if (program?.alive) await program.stop();
  await database?.drop().catch(() => undefined);
  await postgres?.stop();
  execFileSync('umount', ['-l', disk]);
  await rm(disk, { recursive: true, force: true });
});

it('a disk that is full refuses what cannot be kept, says so, and goes on by itself when it is emptied', async () => {
  const story = new Story(database);
  const tenantId = await story.tenant('20');
  const organisation = await story.organisation({ tenantId });
  const staff = await story.person({ organisation, role: 'staff' });
  const programmeId = await story.programme({ tenantId, body: organisation });
  const engagements: string[] = [];
  for (const municipalityCode of ['202011', '202029', '202037']) engagements.push((await story.engagement({ tenantId, programmeId, municipalityCode, lead: staff })).id);
  const port = await freePort();
  const settings = { BANSO_NOW: '2026-11-24T09:00:00+09:00', BANSO_DATA_DIR: disk, DATABASE_APP_URL: database.appUrl, DATABASE_WORKER_URL: database.workerUrl };
  api = Program.start('api', { ...settings, PORT: String(port) });
  worker = Program.start('worker', settings);
  const address = `http://127.0.0.1:${port}`;
  while (!(await fetch(`${address}/readyz`).then((answer) => answer.ok, () => false))) await wait(50);
  walkers = new Walkers(address, staff, engagements);
  await walkers.acknowledgedAfter(performance.now(), 30_000);

  // Somebody else's file takes what is left of the disk.
  const { bavail, bsize } = await statfs(disk);
  const filler = join(disk, 'filler');
  await writeFile(filler, Buffer.alloc(bavail * bsize - 64 * 1024));
  await writeFile(`${filler}-2`, Buffer.alloc(64 * 1024)).catch(() => undefined);
  const full = performance.now();
  const told = () => walkers!.answers.filter(({ at, status }) => at > full && status === 503);
  while (told().length < 5) {
    expect(performance.now() - full).toBeLessThan(60_000);
    await wait(100);
  }
  await wait(3_000);
  expect({ api: api.alive, worker: worker.alive }).toEqual({ api: true, worker: true });
  // Whoever only reads is served, where the server has not fallen over; nobody meets a fault.
  expect([200, 503]).toContain((await fetch(`${address}/api/v1/desk`, { headers: { cookie: `banso-session=${staff.secret}` } })).status);

  await truncate(filler, 0);
  await rm(`${filler}-2`, { force: true });
  const back = await walkers.acknowledgedAfter(performance.now(), 60_000);
  process.stderr.write(`a full disk: back after ${(back / 1_000).toFixed(1)} s\n`);
  expect(back).toBeLessThan(BACK_WITHIN);

  await walkers.rest();
  const kept = await database.query('select from visit where id = any($1)', [walkers.acknowledged]);
  expect(kept).toHaveLength(walkers.acknowledged.length);
  expect(walkers.answers.filter(({ status, retryAfter }) => status !== 201 && (status !== 503 || !(Number(retryAfter) > 0)))).toEqual([]);
});
