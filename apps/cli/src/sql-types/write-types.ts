import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase, migrate, startEmbedded } from '@banso/database';
import { typesOfStatements } from './sql-types.js';

/**
 * Writes the types of all statements beside their files, as an embedded PostgreSQL of its own with the newest schema
 * gives them. Nothing of a room is loaded: a room whose statements have no types yet could not be.
 * @param root where the repository stands
 */
export async function writeTypes(root: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'banso-sql-types-'));
  const server = await startEmbedded(folder, { durable: false });
  try {
    const url = new URL(server.url);
    url.pathname = '/banso_types';
    await createDatabase(url.toString());
    await migrate(url.toString());
    for (const { target, text } of await typesOfStatements(root, url.toString()))
      await writeFile(join(root, target), text);
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
