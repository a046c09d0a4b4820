import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { dataSource } from '@banso/database';
import { freshDatabase, type FreshDatabase } from '@banso/testing';
import { DataSource, getMetadataArgsStorage } from 'typeorm';

/** A test may have read a room's source twice, under two addresses: one of each is enough. */
function entities(): Array<new () => object> {
  const targets = getMetadataArgsStorage().tables.map(({ target }) => target as new () => object);
  return [...new Map(targets.map((target) => [target.name, target])).values()];
}

/** A condition without what PostgreSQL writes and people leave out. */
const bare = (condition: string): string => condition.toLowerCase().replace(/::[a-z ]+(\[\])?|[()\s]|^check/g, '');

const root = join(import.meta.dirname, '..');
let database: FreshDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await freshDatabase();
  for (const file of ['apps', 'libs'].flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: 'utf8' }).map((one) => `${top}/${one}`),
  ))
    if (/\/src\/.*\.entity\.ts$/.test(file) && !file.includes('node_modules')) await import(join(root, file));
  // Where TypeORM looks up what generated columns are made of; it is told what the database says.
  await database.query(
    `create table typeorm_metadata (type text, database text, schema text, "table" text, name text, value text)`,
  );
  await database.query(
    `insert into typeorm_metadata
     select 'GENERATED_COLUMN', current_database(), 'public', attrelid::regclass::text, attname, pg_get_expr(adbin, adrelid)
       from pg_attribute join pg_attrdef on adrelid = attrelid and adnum = attnum where attgenerated = 's'`,
  );
  source = await dataSource(database.url, { name: 'test', entities: entities() }).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

it('every table has an entity', async () => {
  const tables = await database.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname not in ('migration', 'schema_object', 'typeorm_metadata') order by 1`,
  );
  expect(source.entityMetadatas.map(({ tableName }) => tableName).sort()).toEqual(tables.map(({ name }) => name));
});

it('the entities describe the tables as they are', async () => {
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query)).toEqual([]);
});

it('the conditions that the entities tell of are those of the tables', async () => {
  const checks = await database.query<{ name: string; said: string }>(
    `select conname as name, pg_get_constraintdef(oid) as said from pg_constraint
      where contype = 'c' and connamespace = 'public'::regnamespace`,
  );
  const told = source.entityMetadatas.flatMap(({ checks: ours }) =>
    ours.map(({ name, expression }) => [name, bare(expression)]),
  );
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(checks.map(({ name, said }) => [name, bare(said)])));
});
