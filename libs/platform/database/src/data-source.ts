import pg from 'pg';
import { DataSource, type DataSourceOptions, type Logger } from 'typeorm';
import { LIMITS, type LimitsOf, settingsFor } from './limits.js';
import { migrations } from './migrations/index.js';
import { SnakeNames } from './snake-names.js';
import { SteadyClient } from './steady-client.js';

type Entities = NonNullable<DataSourceOptions['entities']>;

// A civil day stays the text it is in the database: as a Date it would shift with the machine's time zone.
type TypeId = Parameters<typeof pg.types.setTypeParser>[0];
const DATE_OID = 1082 as TypeId;
const DATE_ARRAY_OID = 1182 as TypeId;
pg.types.setTypeParser(DATE_OID, (day) => day);
pg.types.setTypeParser(DATE_ARRAY_OID, (days) => (days === '{}' ? [] : days.slice(1, -1).split(',')));

/** What goes wrong is thrown to whoever asked, who knows how to tell it; TypeORM would print it besides. */
const SILENT: Logger = {
  logQuery: none,
  logQueryError: none,
  logQuerySlow: none,
  logSchemaBuild: none,
  logMigration: none,
  log: none,
};

function none(): void {
  // Says nothing.
}

/**
 * A TypeORM data source on the given role's connection. Never synchronizes: the schema comes from the migrations alone.
 * @param options.limits whose limits its connections have; none: those of a command by hand
 */
export function dataSource(
  url: string,
  options: { entities?: Entities; poolSize?: number; name: string; limits?: LimitsOf },
): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: options.entities ?? [],
    migrations,
    migrationsTableName: 'migration',
    namingStrategy: new SnakeNames(),
    uuidExtension: 'pgcrypto', // gen_random_uuid(), which PostgreSQL has by itself
    installExtensions: false,
    synchronize: false,
    logger: SILENT,
    applicationName: options.name,
    poolSize: options.poolSize ?? 10,
    // A client that the server dropped (restart, failover) is thrown away; the next request gets a fresh one.
    poolErrorHandler: () => undefined,
    // Pipelined: a commit may be sent behind the last question without waiting for its answer.
    extra: { ...settingsOf(options.limits ?? 'byHand'), Client: SteadyClient, pipeline: true },
  });
}

/**
 * What requests of people ask of the planner. They take the plan that is kept for any values: left to itself PostgreSQL
 * often plans anew each time, because it counts the price of planning by tables and knows nothing of the policies that
 * each of them brings (the desk of a manager: 38 of 55 ms at 1,000,000 visits). Who wants a plan for the very values
 * says so (`Statement.prepared`). No question of theirs is long enough for helpers (starting two took 7 ms for one that
 * takes 1 ms, once tables had grown to 10,000,000 visits), and many people share the processors; for the same reason
 * none is compiled. Jobs work on sets of any size, for which PostgreSQL chooses well.
 */
const FOR_REQUESTS = { plan_cache_mode: 'force_generic_plan', max_parallel_workers_per_gather: '0', jit: 'off' };

function settingsOf(limits: LimitsOf): object {
  const { options, ...settings } = settingsFor(LIMITS[limits]) as { options: string };
  const asked = limits === 'api' ? Object.entries(FOR_REQUESTS) : [];
  return { ...settings, options: [options, ...asked.map(([name, value]) => `-c ${name}=${value}`)].join(' ') };
}
