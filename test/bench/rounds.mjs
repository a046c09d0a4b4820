// Servers beside each other on one machine: interleaved rounds of load, of which only the ratios mean anything.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { tell } from '../../apps/cli/bin/set-up.mjs';

export const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
export const SECONDS = Number(process.env.BENCH_SECONDS ?? 3);
export const CONNECTIONS = 16;
/** Seconds of load before anything counts: by then the server's code is compiled. */
const WARM = 6;

/**
 * Medians of interleaved rounds; every round begins with another side, so that none always comes first.
 * @param {import('./programs.mjs').Programs} programs
 * @param {string} label what is asked, for whoever waits
 * @param {Record<string, { server: { origin: string; pid: number }, paths: string[], cookie: string }>} sides
 * @returns answers per second, latencies (milliseconds), processor time of the server (milliseconds per answer), and
 * how many answers a side gives for one of another
 */
export async function inRounds(programs, label, sides) {
  const generator = programs.generator();
  const names = Object.keys(sides);
  /** @type {Record<string, any[]>} */
  const rounds = Object.fromEntries(names.map((name) => [name, []]));
  const load = async (name, seconds) => {
    const { server, paths, cookie } = sides[name];
    const before = processorTime(server.pid);
    const figure = await generator.ask({ origin: server.origin, paths, cookie, connections: CONNECTIONS, seconds });
    assert.equal(figure.failures, 0, `${figure.failures} requests to ${name} failed`);
    return { ...figure, processor: (processorTime(server.pid) - before) / (figure.perSecond * seconds) };
  };
  for (const name of names) await load(name, WARM);
  for (let round = 0; round < ROUNDS; round++) {
    for (let n = 0; n < names.length; n++) {
      const name = names[(n + round) % names.length];
      rounds[name].push(await load(name, SECONDS));
    }
    const told = names.map((name) => `${name} ${rounds[name].at(-1).perSecond.toFixed(0)}/s`);
    tell(`${label}, round ${round + 1} of ${ROUNDS}: ${told.join(', ')}`);
  }
  await generator.stop();
  const middle = (figure) =>
    Object.fromEntries(names.map((name) => [name, median(rounds[name].map((round) => round[figure]))]));
  return {
    perSecond: middle('perSecond'),
    p50: middle('p50'),
    p99: middle('p99'),
    processor: middle('processor'),
    ratio: (one, other) => median(rounds[one].map((round, n) => round.perSecond / rounds[other][n].perSecond)),
  };
}

/** @param {number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** What a process has spent on processors so far, all its threads together (milliseconds; Linux). */
function processorTime(pid) {
  return readdirSync(`/proc/${pid}/task`)
    .map((thread) => Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e6)
    .reduce((sum, one) => sum + one, 0);
}
