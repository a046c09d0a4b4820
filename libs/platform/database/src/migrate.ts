import { MigrationExecutor, type QueryRunner } from 'typeorm';
import { dataSource } from './data-source.js';
import { LAST_SINGLE_MIGRATION, objectsOfSingleMigrations } from './migrations/0052-baseline.js';
import { ensureRoles } from './roles.js';
import {
  changedFiles,
  createObjects,
  dropObjects,
  type Queryable,
  readSchemaFiles,
  standingObjects,
} from './schema-objects.js';
import { steadyClient } from './steady-client.js';

/** Views that ask as their reader (`security_invoker`), on which the policies rest, came with PostgreSQL 15. */
const OLDEST_SERVER = 15;

/**
 * Brings the database at `migratorUrl` to the newest schema: tables by the migrations that have not run yet, then
 * functions, views, triggers and policies as the files in `schema/` say, where one of them has changed. All of it is
 * one transaction: what fails leaves the database as it was. Running it again changes nothing.
 * @param options.schema another folder than the product's own `schema/`
 * @returns the names of the migrations that ran, then the paths of the files that are new, different or gone
 */
export async function migrate(migratorUrl: string, options: { schema?: URL } = {}): Promise<string[]> {
  await refuseOldServer(migratorUrl);
  await ensureRoles(migratorUrl);
  const files = await readSchemaFiles(options.schema);
  const source = dataSource(migratorUrl, { name: 'banso migrate', poolSize: 1 });
  await source.initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.startTransaction();
    // Two replicas that start together wait for each other here; the second one then finds nothing to do.
    await runner.query(`select pg_advisory_xact_lock(hashtext('banso migrate'))`);
    const database = queryable(runner);
    const executor = new MigrationExecutor(source, runner);
    executor.transaction = 'none';
    const pending = await executor.getPendingMigrations();
    const changed = await changedFiles(database, files);
    if (pending.length > 0 || changed.length > 0) {
      const stayed = await dropObjects(database, await standing(runner, database));
      await executor.executePendingMigrations();
      await createObjects(database, files, stayed);
    }
    await runner.commitTransaction();
    return [...pending.map(({ name }) => name), ...changed];
  } catch (error) {
    // What went wrong is told, not that undoing it failed as well (the connection may be gone).
    await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
    await source.destroy();
  }
}

/** What stands besides tables; a database that the single migrations have made does not keep it in a table yet. */
async function standing(runner: QueryRunner, database: Queryable): Promise<string[]> {
  if ((await runner.hasTable('migration')) && !(await runner.hasTable('schema_object'))) {
    const last = (await runner.query('select from migration where name = $1', [LAST_SINGLE_MIGRATION])) as unknown[];
    if (last.length > 0) return objectsOfSingleMigrations();
  }
  return standingObjects(database);
}

function queryable(runner: QueryRunner): Queryable {
  return { query: async <Row>(sql: string) => ({ rows: ((await runner.query(sql)) ?? []) as Row[] }) };
}

async function refuseOldServer(url: string): Promise<void> {
  const client = steadyClient(url, 'byHand', 'banso migrate');
  await client.connect();
  try {
    const {
      rows: [server],
    } = await client.query<{ major: number }>(`select current_setting('server_version_num')::int / 10000 as major`);
    const { major } = server!;
    if (major < OLDEST_SERVER)
      throw new Error(`PostgreSQL ${OLDEST_SERVER} or newer is needed; this server is ${major}.`);
  } finally {
    await client.end();
  }
}
