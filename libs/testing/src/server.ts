import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase, migrate, startEmbedded } from '@banso/database';
import { loadMasters } from '@banso/directory';
import { migrateQueue } from '@banso/queue';

const TEMPLATE = 'banso_template';

/** A PostgreSQL server for a test run, with a migrated template database that each test file copies. */
export interface TestServer {
  /** The migrator's connection to the template. */
  templateUrl: string;
  stop(): Promise<void>;
}

/** Starts an embedded server in the temporary folder, or uses the one at DATABASE_URL. */
export async function startTestServer(): Promise<TestServer> {
  const given = process.env.DATABASE_URL;
  if (given) return { templateUrl: await prepareTemplate(given), stop: async () => undefined };

  const folder = await mkdtemp(join(tmpdir(), 'banso-test-'));
  const server = await startEmbedded(folder, { durable: false });
  const templateUrl = await prepareTemplate(server.url);
  return {
    templateUrl,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function prepareTemplate(serverUrl: string): Promise<string> {
  const url = new URL(serverUrl);
  url.pathname = `/${TEMPLATE}`;
  const template = url.toString();
  await createDatabase(template);
  await migrate(template);
  await migrateQueue(template);
  await loadMasters(template);
  return template;
}
