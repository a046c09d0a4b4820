// How long the worker takes for the packets of a whole person: 100 engagements of two years each, handed over, as PDF
// and xlsx in one archive, and how free the worker's event loop stays meanwhile. `npm run bench:packets`.
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setInterval } from 'node:timers';
import { build, tell } from '../../apps/cli/bin/set-up.mjs';
import { askForArchive, layOutPackets } from './packets-world.mjs';
import { layOutTenant, NOW } from './tenant.mjs';

const PACKETS = Number(process.env.BENCH_PACKETS ?? 100);
/** The whole archive may take this many seconds. */
const GOAL = 60;

async function measurePackets() {
  const { migrate, startEmbedded, urlOf } = await import('@banso/database');
  const { loadMasters } = await import('@banso/directory');
  const { migrateQueue } = await import('@banso/queue');
  const { readConfig } = await import('@banso/config');
  const { runOnce } = await import('@banso/worker');
  const { default: pg } = await import('pg');
  tell('a PostgreSQL of its own …');
  const folder = await mkdtemp(join(tmpdir(), 'banso-packets-'));
  const server = await startEmbedded(folder, { durable: false });
  const owner = new pg.Client({ connectionString: server.url });
  try {
    await migrate(server.url);
    await migrateQueue(server.url);
    await loadMasters(server.url);
    await owner.connect();
    tell('laying out a tenant …');
    const secret = await layOutTenant(owner);
    tell(`handing ${PACKETS} packets over …`);
    const token = createHash('sha256').update(secret).digest();
    const transfer = await layOutPackets(owner, token, PACKETS);
    const appUrl = urlOf('banso_app', server.url);
    const archiveId = await askForArchive(owner, { appUrl, folder, token, transfer, now: NOW });
    const config = {
      ...readConfig({ BANSO_MODE: 'demo', BANSO_DATA_DIR: folder, BANSO_NOW: NOW }),
      databaseWorkerUrl: urlOf('banso_worker', server.url),
    };
    tell('the worker begins …');
    const loop = monitorEventLoopDelay({ resolution: 10 });
    loop.enable();
    const progress = setInterval(
      () =>
        void owner
          .query('select count(done_at)::int as done from handover_archive_item')
          .then(({ rows: [{ done }] }) => tell(`${done} / ${PACKETS}`)),
      5_000,
    );
    const [began, spent] = [performance.now(), process.cpuUsage()];
    await runOnce('archives', config);
    const seconds = (performance.now() - began) / 1000;
    const { user, system } = process.cpuUsage(spent);
    clearInterval(progress);
    loop.disable();
    const {
      rows: [archive],
    } = await owner.query('select state, size from handover_archive where id = $1', [archiveId]);
    if (archive.state !== 'ready') throw new Error(`The archive is ${archive.state}.`);
    return {
      packets: PACKETS,
      seconds,
      cpuSeconds: (user + system) / 1e6,
      megabytes: archive.size / 1e6,
      loopP99Ms: loop.percentile(99) / 1e6,
      loopMaxMs: loop.max / 1e6,
    };
  } finally {
    await owner.end().catch(() => undefined);
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

await build();
const { packets, seconds, cpuSeconds, megabytes, loopP99Ms, loopMaxMs } = await measurePackets();
console.log(
  `\n${packets} packets as PDF and xlsx in one archive (${megabytes.toFixed(1)} MB): ${seconds.toFixed(1)} s (goal: less than ${GOAL} s).`,
);
console.log(`Processor time of the worker with its printing threads: ${cpuSeconds.toFixed(1)} s.`);
console.log(
  `The worker's event loop waited ${loopP99Ms.toFixed(0)} ms at the 99th percentile, ${loopMaxMs.toFixed(0)} ms at most.`,
);
process.exitCode = seconds < GOAL ? 0 : 1;
