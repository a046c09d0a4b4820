// `npm run bench:digests`: 10,000 people with an open reminder each: the reminders, the digests, and the digests handed
// to a local SMTP server, all by the product's own code on a PostgreSQL that keeps its promises (fsync on).
import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build, root, tell } from '../../apps/cli/bin/set-up.mjs';
import { layOutDigests } from './digests-world.mjs';

const PEOPLE = Number(process.env.BENCH_PEOPLE ?? 10_000);
const WORKERS = [1, 2];
const NOW = '2026-11-24T09:00:00+09:00';

await build();
const { migrate, startEmbedded } = await import('@banso/database');
const { loadMasters } = await import('@banso/directory');
const { migrateQueue } = await import('@banso/queue');
const { readConfig } = await import('@banso/config');
const { runOnce } = await import('@banso/worker');
const { default: pg } = await import('pg');

tell('a PostgreSQL and a mail server of their own …');
const folder = await mkdtemp(join(tmpdir(), 'banso-digests-'));
const postgres = await startEmbedded(folder);
const mailServer = fork(join(root, 'test/bench/mail-server.mjs'));
const [{ url: smtpUrl }] = await once(mailServer, 'message');
const client = new pg.Client({ connectionString: postgres.url });
try {
  await migrate(postgres.url);
  await migrateQueue(postgres.url);
  await loadMasters(postgres.url);
  await client.connect();
  await layOutDigests(client, PEOPLE);

  const environment = {
    BANSO_MODE: 'demo',
    BANSO_NOW: NOW,
    DATABASE_URL: postgres.url,
    SMTP_URL: smtpUrl,
    MAIL_FROM: '伴走 <banso@bench.example>',
  };
  const seconds = async (job) => {
    const began = performance.now();
    await runOnce(job, readConfig(environment));
    return (performance.now() - began) / 1_000;
  };
  const result = { people: PEOPLE, cores: cpus().length, node: process.version, sweep: await seconds('sweep') };
  tell(`the reminders: ${rate(PEOPLE, result.sweep)}`);
  // Writing the digests looks once more whether the reminders still hold.
  result.writing = await seconds('digest');
  assert.equal(await count(`select count(*)::int as n from mail where state = 'pending'`), PEOPLE);
  tell(`the digests written: ${rate(PEOPLE, result.writing)}`);

  result.sending = {};
  for (const workers of WORKERS) {
    await client.query(
      `truncate mail_attempt; update mail set state = 'pending', attempts = 0, sender = null, sent_at = null, next_attempt_at = clock_timestamp()`,
    );
    await client.query('vacuum analyze mail');
    const before = await taken();
    const processes = Array.from({ length: workers }, () =>
      fork(join(root, 'apps/worker/dist/main.js'), {
        env: { PATH: process.env.PATH, ...environment },
        stdio: 'ignore',
      }),
    );
    while ((await count(`select count(*)::int as n from mail where state <> 'sent'`)) > 0) await wait(200);
    for (const process of processes) process.kill('SIGTERM');
    await Promise.all(processes.map((process) => once(process, 'exit')));
    assert.equal((await taken()) - before, PEOPLE, 'each mail arrived once');
    assert.equal(await count('select count(*)::int as n from mail where possible_duplicate'), 0);
    const {
      rows: [span],
    } = await client.query('select extract(epoch from max(ended_at) - min(began_at))::float8 as s from mail_attempt');
    result.sending[workers] = span.s;
    tell(`handed to the mail server by ${workers} worker${workers > 1 ? 's' : ''}: ${rate(PEOPLE, span.s)}`);
  }
  await mkdir(join(root, 'test-results'), { recursive: true });
  await writeFile(join(root, 'test-results/digests.json'), `${JSON.stringify(result, null, 2)}\n`);
  tell('written to test-results/digests.json');
} finally {
  await client.end();
  mailServer.disconnect();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

async function count(sql) {
  return (await client.query(sql)).rows[0].n;
}

async function taken() {
  mailServer.send('how many');
  return (await once(mailServer, 'message'))[0].taken;
}

function rate(n, s) {
  return `${n.toLocaleString('en')} in ${s.toFixed(1)} s, ${Math.round(n / s)} a second`;
}
