import { dataSource } from './data-source.js';
import { ensureRoles } from './roles.js';

/** Brings the database at `migratorUrl` to the newest schema; running it again changes nothing. Returns the names of what ran. */
export async function migrate(migratorUrl: string): Promise<string[]> {
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
