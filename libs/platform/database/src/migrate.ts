import { dataSource } from './data-source.js';
import { ensureRoles } from './roles.js';
import { steadyClient } from './steady-client.js';

/** Views that ask as their reader (`security_invoker`), on which the walls rest, came with PostgreSQL 15. */
const OLDEST_SERVER = 15;

/** Brings the database at `migratorUrl` to the newest schema; running it again changes nothing. Returns the names of what ran. */
export async function migrate(migratorUrl: string): Promise<string[]> {
  await refuseOldServer(migratorUrl);
  await ensureRoles(migratorUrl);
  const source = dataSource(migratorUrl, { name: 'banso migrate', poolSize: 2 });
  await source.initialize();
  try {
    // Two replicas that start together wait for each other here instead of running the same migration twice.
    const runner = source.createQueryRunner();
    await runner.query(`select pg_advisory_lock(hashtext('banso migrate'))`);
    try {
      const ran = await source.runMigrations({ transaction: 'each' });
      return ran.map((migration) => migration.name);
    } finally {
      await runner.query(`select pg_advisory_unlock(hashtext('banso migrate'))`);
      await runner.release();
    }
  } finally {
    await source.destroy();
  }
}

async function refuseOldServer(url: string): Promise<void> {
  const client = steadyClient(url, 'byHand', 'banso migrate');
  await client.connect();
  try {
    const { rows: [server] } = await client.query<{ major: number }>(`select current_setting('server_version_num')::int / 10000 as major`);
    if (server!.major < OLDEST_SERVER) throw new Error(`PostgreSQL ${OLDEST_SERVER} or newer is needed; this server is ${server!.major}.`);
  } finally {
    await client.end();
  }
}
