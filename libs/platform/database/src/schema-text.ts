import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeSchema } from './describe-schema.js';
import { startEmbedded } from './embedded.js';
import { migrate } from './migrate.js';
import { steadyClient } from './steady-client.js';

/** Where the description of the schema stands; `npm run schema:dump` writes it, and a test compares it. */
export const SCHEMA_TEXT = new URL('../schema.sql', import.meta.url);

/** The description of what `migrate` makes of an empty database, on an embedded PostgreSQL of its own. */
export async function schemaText(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'banso-schema-'));
  const server = await startEmbedded(folder, { durable: false });
  try {
    await migrate(server.url);
    return await schemaOf(server.url);
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The description of the database at `migratorUrl`. */
export async function schemaOf(migratorUrl: string): Promise<string> {
  const client = steadyClient(migratorUrl, 'byHand', 'banso schema');
  await client.connect();
  try {
    const query = async <Row>(sql: string) => ({ rows: (await client.query(sql)).rows as Row[] });
    return await describeSchema({ query });
  } finally {
    await client.end();
  }
}
