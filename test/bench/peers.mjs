// `npm run bench:peers`: peers suggested for one engagement, out of 2,000 of an office with 20,000 engagements.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, root, tell } from '../../apps/cli/bin/set-up.mjs';
import { layOutPeers, NOW } from './peers-world.mjs';
import { median } from './rounds.mjs';

const PEERS = Number(process.env.BENCH_PEERS ?? 2_000);
const ENGAGEMENTS = Number(process.env.BENCH_ENGAGEMENTS ?? 20_000);
/** A suggestion may take so long (milliseconds). */
const GOAL = 50;

/** Lays all out, measures, and takes all away again. */
export async function measurePeers() {
  const { migrate, startEmbedded, urlOf } = await import('@banso/database');
  const { loadMasters } = await import('@banso/directory');
  const { openRooms } = await import('@banso/testing');
  const { PeersModule, PeerSuggestionsQueries } = await import('@banso/peers');
  const { default: pg } = await import('pg');
  tell('a PostgreSQL of its own …');
  const folder = await mkdtemp(join(tmpdir(), 'banso-peers-'));
  const server = await startEmbedded(folder, { durable: false });
  const owner = new pg.Client({ connectionString: server.url });
  let rooms;
  try {
    await migrate(server.url);
    await loadMasters(server.url);
    await owner.connect();
    tell(`laying out ${PEERS.toLocaleString('en')} peers and ${ENGAGEMENTS.toLocaleString('en')} engagements …`);
    const askers = await layOutPeers(owner, { engagements: ENGAGEMENTS, peers: PEERS });
    const { rows: counts } = await owner.query(
      `select (select count(*) from peer_supporter)::int as peers, (select count(*) from engagement)::int as engagements,
              (select count(*) from stage_change)::int as moves, (select count(*) from team_member)::int as parts`,
    );
    rooms = await openRooms(
      { appUrl: urlOf('banso_app', server.url), workerUrl: urlOf('banso_worker', server.url) },
      { now: NOW, imports: [PeersModule] },
    );
    const queries = rooms.get(PeerSuggestionsQueries);
    const found = [];
    for (const { name, engagements, ...asker } of askers) {
      const person = /** @type {import('@banso/testing').PersonRow} */ (/** @type {unknown} */ (asker));
      const times = [];
      for (const engagement of engagements)
        await rooms.as(person, async (actor) => {
          const began = performance.now();
          const { items } = await queries.list(actor, engagement, { limit: 10 }, 'ja');
          times.push(performance.now() - began);
          assert.equal(items.length, 10);
        });
      // The first questions plan their statements.
      const warm = times.slice(5);
      found.push({ name, asked: warm.length, ms: median(warm), best: Math.min(...warm), worst: Math.max(...warm) });
      tell(`${name}: ${found.at(-1).ms.toFixed(1)} ms`);
    }
    return { ...counts[0], found };
  } finally {
    await rooms?.close();
    await owner.end().catch(() => undefined);
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** For people. */
export function printPeers({ peers, engagements, moves, parts, found }) {
  console.log(
    `\nTen suggestions out of ${peers} peer supporters with ${parts} parts, ${engagements} engagements and ${moves} changes of stage, with the way to the database (goal ${GOAL} ms):\n`,
  );
  for (const { name, asked, ms, best, worst } of found)
    console.log(
      `${ms.toFixed(1).padStart(7)} ms (best ${best.toFixed(1)}, worst ${worst.toFixed(1)}, ${asked} engagements)  ${name}`,
    );
  console.log(found.some(({ ms }) => ms > GOAL) ? '\nabove the goal\n' : '\nwithin the goal\n');
}

if (process.argv[1]?.endsWith('peers.mjs')) {
  await build();
  const result = await measurePeers();
  printPeers(result);
  await mkdir(join(root, 'test-results'), { recursive: true });
  await writeFile(join(root, 'test-results/bench-peers.json'), `${JSON.stringify(result, null, 2)}\n`);
  tell('written to test-results/bench-peers.json');
}
