// `npm run bench:world -- --visits 1000000 --offices 47 --years 10`: lays out the large world on an embedded PostgreSQL
// in the temporary folder, or says that it is there. Benches and tests of plans open it with `openWorld`.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, tell } from '../../apps/cli/bin/set-up.mjs';

/** The world that is meant where nothing else is said. */
export const SIZE = { visits: 1_000_000, offices: 47, years: 10, seed: 1 };

/**
 * Opens a world, and lays it out first where it is not there yet. Whoever writes into it leaves it as it was.
 * @param {typeof SIZE} size
 */
export async function openWorld(size) {
  const { createDatabase, migrate, startEmbedded } = await import('@banso/database');
  const { loadMasters } = await import('@banso/directory');
  const { migrateQueue } = await import('@banso/queue');
  const { layOutWorld } = await import('./world/lay-out.mjs');
  const folder = join(tmpdir(), 'banso-worlds', `${size.visits}-${size.offices}-${size.years}-${size.seed}`);
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
      await writeFile(account, `${JSON.stringify({ size, ...laid }, null, 2)}\n`);
    } catch (error) {
      await server.stop();
      throw error;
    }
  }
  const { people, rows } = JSON.parse(await readFile(account, 'utf8'));
  return { url: world, people, rows, stop: server.stop };
}

if (process.argv[1]?.endsWith('world.mjs')) {
  const option = { type: /** @type {const} */ ('string') };
  const { values } = parseArgs({ options: { visits: option, offices: option, years: option, seed: option } });
  const size = Object.fromEntries(Object.entries(SIZE).map(([name, usual]) => [name, Number(values[name] ?? usual)]));
  await build();
  const began = performance.now();
  const world = await openWorld(/** @type {typeof SIZE} */ (size));
  await world.stop();
  tell(`there in ${((performance.now() - began) / 1000).toFixed(0)} s: ${JSON.stringify(world.rows)}`);
}
