import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { appendFile, mkdtemp, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { freePort, steadyClient } from '@banso/database';
import { Walkers } from './support/walkers.js';

/** From the moment there is room again (milliseconds). */
const BACK_WITHIN = 15_000;
const root = join(import.meta.dirname, '../..');
let disk: string;
let product: ChildProcess;
let address: string;
let output = '';
let walkers: Walkers | undefined;

beforeAll(async () => {
  // A small disk of its own, in memory, for everything: database, its log of changes, uploaded files, logs. Only root
  // may make one.
  disk = await mkdtemp(join(tmpdir(), 'banso-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400m,mode=0755', 'tmpfs', disk]);
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  product = spawn(process.execPath, [join(root, 'apps/cli/bin/start.mjs')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      PORT: String(port),
      HOST: '127.0.0.1',
      BANSO_DATA_DIR: disk,
      BANSO_NOW: '2026-11-24T09:00:00+09:00',
      DATABASE_URL: '',
      REDIS_URL: '',
      SMTP_URL: '',
    },
  });
  for (const stream of [product.stdout!, product.stderr!])
    stream.on('data', (chunk: Buffer) => void (output += chunk.toString()));
  while (!output.includes('Bansō is ready') && product.exitCode === null) await wait(100);
});
afterAll(async () => {
  await walkers?.rest();
  const gone = new Promise((resolve) => product.once('close', resolve));
  product.kill('SIGTERM');
  await gone;
  execFileSync('umount', ['-l', disk]);
  await rm(disk, { recursive: true, force: true });
});

/** As the database's owner, with the connection that `npm start` leaves for commands beside it. */
async function asOwner<Result>(work: (client: ReturnType<typeof steadyClient>) => Promise<Result>): Promise<Result> {
  const client = steadyClient(
    (JSON.parse(readFileSync(join(disk, 'running.json'), 'utf8')) as { databaseUrl: string }).databaseUrl,
    'api',
    'banso test',
  );
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

it('a disk that is full refuses what cannot be kept, says so, and everything goes on by itself when it is emptied', async () => {
  expect(output).toContain('Bansō is ready');
  const session = await fetch(`${address}/api/v1/session`, {
    method: 'POST',
    body: JSON.stringify({ email: 'staff@nagano.example', password: 'banso-demo' }),
    headers: { 'content-type': 'application/json' },
  });
  const cookie = session.headers.get('set-cookie')!.split(';')[0]!;
  const { items } = (await (await fetch(`${address}/api/v1/engagements`, { headers: { cookie } })).json()) as {
    items: Array<{ id: string }>;
  };
  walkers = new Walkers(
    address,
    cookie,
    items.slice(0, 3).map(({ id }) => id),
  );
  await walkers.acknowledgedAfter(performance.now(), 30_000);

  // Somebody else's file takes what is left of the disk …
  const filler = join(disk, 'filler');
  for (const size of [1024 * 1024, 4 * 1024])
    while (
      await appendFile(filler, Buffer.alloc(size)).then(
        () => true,
        () => false,
      )
    );
  const full = performance.now();
  // … and the database's log of changes meets its end there: the server falls over, and cannot come up as long as it is
  // full.
  while (!output.includes('the database ended unexpectedly')) {
    expect(performance.now() - full).toBeLessThan(60_000);
    await asOwner((client) =>
      client.query(
        `select pg_logical_emit_message(true, 'fill', repeat(md5(random()::text), 50000)) from generate_series(1, 8)`,
      ),
    ).catch(() => undefined);
    await wait(50);
  }
  await wait(6_000);
  expect(output).toContain('the database did not start');

  await truncate(filler, 0);
  const back = await walkers.acknowledgedAfter(performance.now(), 60_000);
  process.stderr.write(`a full disk: back after ${(back / 1_000).toFixed(1)} s\n`);
  expect(back).toBeLessThan(BACK_WITHIN);
  expect(output).not.toMatch(/the (?:api|worker) ended unexpectedly/);

  await walkers.rest();
  const kept = await asOwner(
    async (client) => (await client.query('select from visit where id = any($1)', [walkers!.acknowledged])).rowCount,
  );
  expect(kept).toBe(walkers.acknowledged.length);
  const refused = walkers.answers.filter(({ status }) => status !== 201);
  expect(refused.length).toBeGreaterThan(5);
  expect(refused.filter(({ status, retryAfter }) => status !== 503 || !(Number(retryAfter) > 0))).toEqual([]);
});
