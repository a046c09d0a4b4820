// `npm run bench:world -- --visits 1000000 --offices 47 --years 10`: lays out the large world on an embedded PostgreSQL
// in the temporary folder, or says that it is there. Benches and tests of plans open it with `openWorld`.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { build, tell } from '../../apps/cli/bin/set-up.mjs';

/** The world that is meant where nothing else is said. */
export const SIZE = { visits: 1_000_000, offices: 47, years: 10, seed: 1 };

/**
 * Opens a world on a server that counts statements, and lays it out first where it is not there yet. Who writes into it
 * leaves it as it was.
 * @param {typeof SIZE} size
 * @param {string} [within] the folder of the worlds; a test has one of its own: what lies here may be another
 *   checkout's
 */
export async function openWorld(size, within = join(tmpdir(), 'banso-worlds')) {
  const { createDatabase, migrate, startEmbedded } = await import('@banso/database');
  const { loadMasters } = await import('@banso/directory');
  const { migrateQueue } = await import('@banso/queue');
  const { layOutWorld } = await import('./world/lay-out.mjs');
  const folder = join(within, `${size.visits}-${size.offices}-${size.years}-${size.seed}`);
  const account = join(folder, 'world.json');
  const isThere = existsSync(account);
  if (!isThere) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const server = await startEmbedded(folder, { durable: false });
  const url = new URL(server.url);
  url.pathname = '/world';
  const world = url.toString();
  if (!isThere) {
    try {
      await createDatabase(world);
      await migrate(world);
      await migrateQueue(world);
      await loadMasters(world);
      const laid = await layOutWorld(world, size, tell);
      await countStatements(server.url);
      await writeFile(account, `${JSON.stringify({ size, ...laid }, null, 2)}\n`);
    } finally {
      await server.stop();
    }
    return openWorld(size, within);
  }
  // A world of yesterday gets today's schema.
  await migrate(world);
  const { people, rows } = JSON.parse(await readFile(account, 'utf8'));
  return { url: world, people, rows, stop: server.stop };
}

/** From its next start on the server counts what each statement cost, planning included. */
async function countStatements(serverUrl) {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query("alter system set shared_preload_libraries = 'pg_stat_statements'");
  await client.query('alter system set pg_stat_statements.track_planning = on');
  await client.end();
}

/**
 * The size that the command line asks for.
 * @param {Record<string, { type: 'string' | 'boolean' }>} [more] what a command knows besides
 */
export function sizeAsked(more = {}) {
  const option = { type: /** @type {const} */ ('string') };
  const { values } = parseArgs({ options: { visits: option, offices: option, years: option, seed: option, ...more } });
  const asked = Object.entries(SIZE).map(([name, usual]) => [name, Number(values[name] ?? usual)]);
  return /** @type {typeof SIZE} */ (Object.fromEntries(asked));
}

if (process.argv[1]?.endsWith('world.mjs')) {
  await build();
  const began = performance.now();
  const world = await openWorld(sizeAsked());
  await world.stop();
  tell(`there in ${((performance.now() - began) / 1000).toFixed(0)} s: ${JSON.stringify(world.rows)}`);
}
