// The nightly sweep over 10,000 and 100,000 engagements of one tenant, on a real PostgreSQL: the product's own sweep on a
// fresh day, against the same rule asked for each engagement by itself. Part of `npm run bench`; alone: `npm run bench:sweep`.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, tell } from '../../apps/cli/bin/set-up.mjs';
import { FRESH_DAYS, YESTERDAY, layOutSweepWorld } from './sweep-world.mjs';

const SIZES = [Number(process.env.BENCH_SWEEP_SMALL ?? 10_000), Number(process.env.BENCH_SWEEP_LARGE ?? 100_000)];
/** One statement per engagement is measured on so many and counted up. */
const SAMPLE = Number(process.env.BENCH_SWEEP_SAMPLE ?? 2_000);
/** 100,000 in less than so many seconds; at most so many times what 10,000 take; at least so many times faster than one by one. */
export const GOALS = { seconds: 10, growth: 11, timesFaster: 50 };

/** Measures both sizes in one run: medians of the fresh days. */
export async function measureSweep() {
  const { startEmbedded } = await import('@banso/database');
  tell('a PostgreSQL of its own for the sweep …');
  const folder = await mkdtemp(join(tmpdir(), 'banso-sweep-'));
  const server = await startEmbedded(folder);
  try {
    const sizes = [];
    for (const engagements of SIZES) sizes.push(await measureSize(server.url, engagements));
    const [small, large] = sizes;
    return { sizes, growth: large.seconds / small.seconds, sample: SAMPLE };
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureSize(serverUrl, engagements) {
  const { createDatabase, migrate, urlOf } = await import('@banso/database');
  const { loadMasters } = await import('@banso/directory');
  const { MailDeliveryModule } = await import('@banso/mail');
  const { ReminderJobsModule, ReminderKeeper, Sweep } = await import('@banso/reminders');
  const { openRooms } = await import('@banso/testing');
  const url = new URL(serverUrl);
  url.pathname = `/sweep_${engagements}`;
  await createDatabase(url.toString());
  await migrate(url.toString());
  await loadMasters(url.toString());
  tell(`laying out ${engagements.toLocaleString('en')} engagements with visits, teams and promises …`);
  const { tenantId, rows, sampleOf } = await layOutSweepWorld(url.toString(), engagements);
  const worker = await openRooms({ workerUrl: urlOf('banso_worker', url.toString()) }, {
    now: `${YESTERDAY}T08:30:00+09:00`, worker: true, imports: [MailDeliveryModule.with({ smtpUrl: null, mailFrom: '伴走 <banso@bench.example>' }), ReminderJobsModule.with({ publicUrl: 'https://banso.example' })],
  });
  try {
    const whole = await timed(() => worker.get(Sweep).run(tenantId));
    const days = [];
    for (const day of FRESH_DAYS) {
      worker.clock.set(`${day}T00:05:00+09:00`);
      const ids = await sampleOf(SAMPLE, day);
      const oneByOne = await timed(() => eachByItself(worker, tenantId, ids, worker.get(ReminderKeeper)));
      const sweep = await timed(() => worker.get(Sweep).run(tenantId));
      // At half past eight the digest looks again, so that the next night begins where this day ends.
      worker.clock.set(`${day}T08:30:00+09:00`);
      const morning = await timed(() => worker.get(Sweep).run(tenantId));
      days.push({ day, seconds: sweep.seconds, morning: morning.seconds, oneByOne: (oneByOne.seconds / ids.length) * engagements, ...sweep.result });
      tell(`${engagements.toLocaleString('en')} on ${day}: ${sweep.seconds.toFixed(2)} s, one by one ${days.at(-1).oneByOne.toFixed(0)} s (${JSON.stringify(sweep.result)})`);
    }
    const seconds = median(days.map((day) => day.seconds));
    const oneByOne = median(days.map((day) => day.oneByOne));
    return { engagements, rows, seconds, oneByOne, timesFaster: oneByOne / seconds, wholeSeconds: whole.seconds, whole: whole.result, days };
  } finally {
    await worker.close();
  }
}

/** The same rule with its own statements for each engagement, without a commit each; undone, so that the sweep finds the same. */
async function eachByItself(worker, tenantId, ids, keeper) {
  const undo = new Error('undo');
  await worker.job(tenantId, async (actor) => {
    const office = await keeper.office(actor, tenantId);
    for (const id of ids) await keeper.keep(actor, [id], office);
    throw undo;
  }).catch((error) => { if (error !== undo) throw error; });
}

async function timed(work) {
  const began = performance.now();
  const result = await work();
  return { seconds: (performance.now() - began) / 1_000, result };
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** Prints the figures for people. */
export function printSweep({ sizes, growth, sample }) {
  const mark = (good) => (good ? 'met' : 'MISSED');
  console.log(`\nThe sweep of a fresh day (median of ${FRESH_DAYS.length} days; one by one: the same rule with its own statements per engagement, measured on ${sample.toLocaleString('en')} and counted up):\n`);
  for (const { engagements, seconds, oneByOne, timesFaster, wholeSeconds, days } of sizes) {
    console.log(`${engagements.toLocaleString('en').padStart(9)} engagements  ${seconds.toFixed(2).padStart(6)} s  (one by one ${oneByOne.toFixed(0)} s, ${timesFaster.toFixed(0)} times as long; looked at ${days[0].engagements.toLocaleString('en')}, opened ${days[0].opened.toLocaleString('en')}; everything at once ${wholeSeconds.toFixed(1)} s)`);
  }
  const large = sizes.at(-1);
  console.log(`\n${large.engagements.toLocaleString('en')} in ${large.seconds.toFixed(2)} s (goal: under ${GOALS.seconds}): ${mark(large.seconds < GOALS.seconds)}`);
  console.log(`${growth.toFixed(1)} times what ${sizes[0].engagements.toLocaleString('en')} take (goal: at most ${GOALS.growth}): ${mark(growth <= GOALS.growth)}`);
  console.log(`${large.timesFaster.toFixed(0)} times faster than one by one (goal: at least ${GOALS.timesFaster}): ${mark(large.timesFaster >= GOALS.timesFaster)}`);
}

if (process.argv[1]?.endsWith('sweep.mjs')) {
  await build();
  printSweep(await measureSweep());
}
