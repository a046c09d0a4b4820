// Recording a visit in the large world: the API against a bare Fastify and pg that writes the same rows by plain
// statements, at 1 and at 16 connections. Part of `npm run bench`; alone: `npm run bench:record`. Only the ratios of
// interleaved rounds mean anything.
import assert from 'node:assert/strict';
import { build, tell } from '../../apps/cli/bin/set-up.mjs';
import { Programs } from './programs.mjs';
import { copyWithPlans, RECORD } from './record-world.mjs';
import { openWorld, SIZE } from './world.mjs';
import { NOW } from './world/lay-out.mjs';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 2);
const CONNECTIONS = [1, 16];
const POOL_SIZE = 10;
/** Recorded by each server before anything counts: plans are kept then, and the cache is warm. */
const WARM = 500;
/** The share of the plain statements' rate that the API is to reach. */
export const GOAL = 0.6;

/** Records per second of both, at each number of connections: medians of interleaved rounds. */
export async function measureRecord() {
  const programs = new Programs();
  const size = process.env.BENCH_WORLD ? JSON.parse(process.env.BENCH_WORLD) : SIZE;
  const world = await openWorld(size);
  programs.atTheEnd(world.stop);
  try {
    tell('copying the world …');
    const copy = await copyWithPlans(world.url);
    programs.atTheEnd(copy.drop);
    const { urlOf } = await import('@banso/database');
    const own = { POOL_SIZE: String(POOL_SIZE), DATABASE_URL: copy.url, WRITER: copy.writer };
    const servers = {
      bare: await programs.start('test/bench/bare-record.mjs', own, ''),
      api: await programs.start(
        'apps/api/dist/main.js',
        {
          BANSO_MODE: 'demo',
          BANSO_NOW: NOW,
          DATABASE_APP_URL: urlOf('banso_app', copy.url),
          BANSO_POOL_SIZE: String(POOL_SIZE),
          PORT: '0',
          HOST: '127.0.0.1',
        },
        '/api/v1',
      ),
    };
    return { rows: world.rows, rounds: ROUNDS, seconds: SECONDS, figures: await compare(programs, servers, copy) };
  } finally {
    await programs.end();
  }
}

async function compare(programs, servers, { visits }) {
  const generator = programs.generator();
  const names = Object.keys(servers);
  // No visit is recorded twice: each load takes from what is left.
  const left = visits.map(({ id, cookie }) => ({
    method: 'PUT',
    path: `/visits/${id}/record`,
    headers: { cookie, 'if-match': '"1"', 'content-type': 'application/json' },
  }));
  const load = async (name, connections, order) => {
    const { origin, prefix } = servers[name];
    const figure = await generator.ask({ origin, prefix, body: JSON.stringify(RECORD), connections, ...order });
    assert.equal(figure.failures, 0, `${figure.failures} records were refused by ${name}`);
    left.splice(0, figure.taken);
    assert.ok(left.length > 0, 'all visits are recorded');
    return figure;
  };
  for (const name of names) await load(name, 16, { requests: left.slice(0, WARM), seconds: 300 });
  const figures = {};
  for (const connections of CONNECTIONS) {
    const rounds = Object.fromEntries(names.map((name) => [name, []]));
    for (let round = 0; round < ROUNDS; round++) {
      for (let n = 0; n < names.length; n++) {
        const name = names[(n + round) % names.length];
        rounds[name].push(await load(name, connections, { requests: left.slice(0, 4_000), seconds: SECONDS }));
      }
      tell(
        `${connections} connections, round ${round + 1} of ${ROUNDS}: ` +
          names.map((name) => `${name} ${rounds[name].at(-1).perSecond.toFixed(0)}/s`).join(', '),
      );
    }
    const middle = (figure) =>
      Object.fromEntries(names.map((name) => [name, median(rounds[name].map((one) => one[figure]))]));
    figures[connections] = {
      perSecond: middle('perSecond'),
      p50: middle('p50'),
      p99: middle('p99'),
      toBare: median(rounds.api.map((one, n) => one.perSecond / rounds.bare[n].perSecond)),
    };
  }
  await generator.stop();
  return figures;
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Prints the rates for people. */
export function printRecord({ rows, rounds, seconds, figures }) {
  console.log(
    `\nRecording a visit, of ${rows.visit.toLocaleString('en')} (medians of ${rounds} interleaved rounds of ${seconds} s; goal: ${GOAL} of the plain statements' rate):\n`,
  );
  for (const [connections, { perSecond, p50, p99, toBare }] of Object.entries(figures)) {
    console.log(
      `${connections.padStart(3)} connections: API ${perSecond.api.toFixed(0)}/s (p50 ${p50.api.toFixed(1)} ms, p99 ${p99.api.toFixed(1)} ms), bare ${perSecond.bare.toFixed(0)}/s (p50 ${p50.bare.toFixed(1)} ms), ratio ${toBare.toFixed(2)}`,
    );
  }
}

if (process.argv[1]?.endsWith('record.mjs')) {
  await build();
  printRecord(await measureRecord());
}
