// The nightly sweep over 10,000 and 100,000 engagements of one tenant, on a real PostgreSQL: the product's own sweep on
// a fresh day, against the same rule asked for each engagement by itself. Part of `npm run bench`; alone: `npm run
// bench:sweep`.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, tell } from '../../apps/cli/bin/set-up.mjs';
import { FRESH_DAYS, YESTERDAY, layOutSweepWorld } from './sweep-world.mjs';

const SIZES = [Number(process.env.BENCH_SWEEP_SMALL ?? 10_000), Number(process.env.BENCH_SWEEP_LARGE ?? 100_000)];
/** One statement per engagement is measured on so many and counted up. */
const SAMPLE = Number(process.env.BENCH_SWEEP_SAMPLE ?? 2_000);
/**
 * 100,000 in less than so many seconds; at most so many times what 10,000 take; at least so many times faster than one
 * by one.
 */
export const GOALS = { seconds: 10, growth: 11, timesFaster: 50 };

/**
 * Measures both sizes in one run, by turns on each fresh day, so that what else the machine does falls on both: medians
 * of the days.
 */
export async function measureSweep() {
  const { startEmbedded } = await import('@banso/database');
  tell('a PostgreSQL of its own for the sweep …');
  const folder = await mkdtemp(join(tmpdir(), 'banso-sweep-'));
  const server = await startEmbedded(folder);
  const worlds = [];
  try {
    for (const engagements of SIZES) worlds.push(await openWorld(server.url, engagements));
    const days = [];
    for (const day of FRESH_DAYS)
      days.push({ day, sizes: [await measureDay(worlds[0], day), await measureDay(worlds[1], day)] });
    const sizes = worlds.map(({ engagements, rows, whole }, n) => ({
      engagements,
      rows,
      whole,
      looked: days[0].sizes[n].looked,
      opened: days[0].sizes[n].opened,
      ...Object.fromEntries(
        ['seconds', 'morning', 'oneByOne'].map((figure) => [figure, median(days.map((day) => day.sizes[n][figure]))]),
      ),
      timesFaster: median(days.map((day) => day.sizes[n].oneByOne / day.sizes[n].seconds)),
    }));
    return {
      sizes,
      growth: median(days.map((day) => day.sizes[1].seconds / day.sizes[0].seconds)),
      sample: SAMPLE,
      days,
    };
  } finally {
    for (const { worker } of worlds) await worker.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A tenant laid out, looked at once as a whole, with a worker for it. */
async function openWorld(serverUrl, engagements) {
  const { createDatabase, migrate, urlOf } = await import('@banso/database');
  const { loadMasters } = await import('@banso/directory');
  const { MailDeliveryModule } = await import('@banso/mail');
  const { ReminderJobsModule, Sweep } = await import('@banso/reminders');
  const { openRooms } = await import('@banso/testing');
  const url = new URL(serverUrl);
  url.pathname = `/sweep_${engagements}`;
  await createDatabase(url.toString());
  await migrate(url.toString());
  await loadMasters(url.toString());
  tell(`laying out ${engagements.toLocaleString('en')} engagements with visits, teams and promises …`);
  const { tenantId, rows, sampleOf } = await layOutSweepWorld(url.toString(), engagements);
  const worker = await openRooms(
    { appUrl: urlOf('banso_app', url.toString()), workerUrl: urlOf('banso_worker', url.toString()) },
    {
      now: `${YESTERDAY}T08:30:00+09:00`,
      worker: true,
      imports: [
        MailDeliveryModule.with({ smtpUrl: null, mailFrom: '伴走 <banso@bench.example>' }),
        ReminderJobsModule.with({ publicUrl: 'https://banso.example' }),
      ],
    },
  );
  const whole = await timed(() => worker.get(Sweep).run(tenantId));
  tell(
    `${engagements.toLocaleString('en')}: everything at once in ${whole.seconds.toFixed(1)} s (${JSON.stringify(whole.result)})`,
  );
  return { engagements, tenantId, rows, sampleOf, worker, whole: whole.seconds };
}

async function measureDay({ engagements, tenantId, sampleOf, worker }, day) {
  const { ReminderKeeper, Sweep } = await import('@banso/reminders');
  worker.clock.set(`${day}T00:05:00+09:00`);
  const ids = await sampleOf(SAMPLE, day);
  const each = await timed(() => eachByItself(worker, tenantId, ids, worker.get(ReminderKeeper)));
  const sweep = await timed(() => worker.get(Sweep).run(tenantId));
  // At half past eight the digest looks again, so that the next night begins where this day ends.
  worker.clock.set(`${day}T08:30:00+09:00`);
  const morning = await timed(() => worker.get(Sweep).run(tenantId));
  const figures = {
    seconds: sweep.seconds,
    morning: morning.seconds,
    oneByOne: (each.seconds / ids.length) * engagements,
    looked: sweep.result.engagements,
    opened: sweep.result.opened,
  };
  tell(
    `${engagements.toLocaleString('en')} on ${day}: ${sweep.seconds.toFixed(2)} s (${JSON.stringify(sweep.result)}), in the morning ${morning.seconds.toFixed(2)} s, one by one ${figures.oneByOne.toFixed(0)} s`,
  );
  return figures;
}

/**
 * The same rule with its own statements for each engagement, each in a transaction of its own as a job for one
 * engagement is; undone instead of committed, so that the sweep finds the same, and so without what a commit costs on
 * the disk.
 * @param {import('@banso/testing').OpenRooms} worker
 */
async function eachByItself(worker, tenantId, ids, keeper) {
  const { sqlIn } = await import('@banso/testing');
  const office = await worker.job(tenantId, (actor) => keeper.office(actor, tenantId));
  const undo = new Error('undo');
  for (const id of ids) {
    await worker
      .job(tenantId, async (actor) => {
        await sqlIn(actor.tx).query('select id from engagement where id = $1 for no key update', [id]);
        await keeper.keep(actor, [id], office);
        throw undo;
      })
      .catch((error) => {
        if (error !== undo) throw error;
      });
  }
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
export function printSweep({ sizes, growth, sample, days }) {
  const verdict = (isMet) => (isMet ? 'met' : 'MISSED');
  console.log(
    `\nThe sweep of a fresh day (medians of ${days.length} days; one by one: the same rule with a transaction of its own per engagement, measured on ${sample.toLocaleString('en')} and counted up):\n`,
  );
  for (const { engagements, seconds, morning, oneByOne, timesFaster, whole, looked, opened } of sizes) {
    console.log(
      `${engagements.toLocaleString('en').padStart(9)} engagements ${seconds.toFixed(2).padStart(7)} s  one by one ${oneByOne.toFixed(0)} s (${timesFaster.toFixed(0)} times as long); looked at ${looked.toLocaleString('en')}, opened ${opened.toLocaleString('en')}; the second look in the morning ${morning.toFixed(2)} s; the first look at everything, with its reminders, ${whole.toFixed(1)} s`,
    );
  }
  const large = sizes[1];
  console.log(
    `\n${large.engagements.toLocaleString('en')} in ${large.seconds.toFixed(2)} s (goal: under ${GOALS.seconds}): ${verdict(large.seconds < GOALS.seconds)}`,
  );
  console.log(
    `${growth.toFixed(1)} times what ${sizes[0].engagements.toLocaleString('en')} take (goal: at most ${GOALS.growth}): ${verdict(growth <= GOALS.growth)}`,
  );
  console.log(
    `${large.timesFaster.toFixed(0)} times faster than one by one (goal: at least ${GOALS.timesFaster}): ${verdict(large.timesFaster >= GOALS.timesFaster)}`,
  );
}

if (process.argv[1]?.endsWith('sweep.mjs')) {
  await build();
  printSweep(await measureSweep());
}
