import { randomBytes } from 'node:crypto';
import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { migrate } from './migrate.js';
import { migrations } from './migrations/index.js';
import { readSchemaFiles, SCHEMA_FOLDER } from './schema-objects.js';
import { schemaOf, SCHEMA_TEXT } from './schema-text.js';

/** The release with the 41 single migrations, with rows in every table: what they said, and what stood in it. */
const RELEASE_BEFORE = new URL('../../../../test/samples/databases/release-0051.sql.br', import.meta.url);
const owner = `banso_owned_${randomBytes(4).toString('hex')}`;
const databases: string[] = [];
const folders: string[] = [];
let admin: pg.Client;

beforeAll(async () => {
  const template = new URL(process.env.BANSO_TEST_TEMPLATE!);
  template.pathname = '/postgres';
  admin = new pg.Client({ connectionString: template.toString() });
  await admin.connect();
  await admin.query(`create role ${owner} login nosuperuser nocreaterole nobypassrls password 'owner'`);
});
afterAll(async () => {
  for (const name of databases) await admin.query(`drop database ${name} with (force)`);
  await admin.query(`drop role ${owner}`);
  await admin.end();
  for (const folder of folders) await rm(folder, { recursive: true });
});

/** A database of an owner who is no superuser, empty or laid out by a statement. */
async function ownedDatabase(layout?: string): Promise<string> {
  const name = `banso_owned_${randomBytes(4).toString('hex')}`;
  databases.push(name);
  await admin.query(`create database ${name} owner ${owner}`);
  const url = new URL(process.env.BANSO_TEST_TEMPLATE!);
  Object.assign(url, { pathname: `/${name}`, username: owner, password: 'owner' });
  if (layout) await ask(url.toString(), layout);
  return url.toString();
}
const releaseBefore = async (): Promise<string> =>
  ownedDatabase(brotliDecompressSync(await readFile(RELEASE_BEFORE)).toString());

/** Asks as the migrator. */
async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** A copy of the product's folder of objects, changed. */
async function changedSchema(change: (folder: string) => Promise<void>): Promise<URL> {
  const folder = await mkdtemp(join(tmpdir(), 'banso-schema-'));
  folders.push(folder);
  await cp(SCHEMA_FOLDER, folder, { recursive: true });
  await change(folder);
  return pathToFileURL(`${folder}/`);
}

/**
 * The count of each table, and a hash over all of its rows.
 * @param columns by table: what of its rows is told; otherwise all of it
 */
async function rowsOf(url: string, columns: Record<string, string[]> = {}): Promise<Record<string, string>> {
  const tables = await ask<{ name: string }>(
    url,
    `select tablename as name from pg_tables where schemaname = 'public'`,
  );
  const each = tables.map(({ name }) => {
    const row = columns[name] ? `(select k from (select ${columns[name].map((one) => `r.${one}`).join(', ')}) k)` : 'r';
    return `select '${name}' as name,
      count(*) || ' ' || coalesce(md5(string_agg(${row}::text, '|' order by ${row}::text)), '') as rows from ${name} r`;
  });
  const told = await ask<{ name: string; rows: string }>(url, each.join(' union all '));
  return Object.fromEntries(told.map(({ name, rows }) => [name, rows]));
}

/** The columns of every table, in their order, but for those that the database computes: a migration may do so anew. */
async function columnsOf(url: string): Promise<Record<string, string[]>> {
  const tables = await ask<{ name: string; columns: string[] }>(
    url,
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        and a.attgenerated = ''
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') group by c.relname`,
  );
  return Object.fromEntries(tables.map(({ name, columns }) => [name, columns]));
}

const written = () => readFile(SCHEMA_TEXT, 'utf8');
const files = () => readSchemaFiles();

describe('a new database', () => {
  let url: string;
  beforeAll(async () => {
    url = await ownedDatabase();
  });

  it('needs an owner, not a superuser, and gets what schema.sql says', async () => {
    expect(await migrate(url)).toHaveLength(migrations.length + (await files()).length);
    if ((await schemaOf(url)) !== (await written()))
      throw new Error(
        'libs/platform/database/schema.sql is out of date: run npm run schema:dump, and read what it changes.',
      );
  });

  it('that is migrated again stays as it is, also when two replicas do it at once', async () => {
    expect(await Promise.all([migrate(url), migrate(url)])).toEqual([[], []]);
  });

  it('is made once when two replicas start on it at once', async () => {
    const fresh = await ownedDatabase();
    const ran = await Promise.all([migrate(fresh), migrate(fresh)]);
    expect(ran.map((names) => names.length).sort((a, b) => a - b)).toEqual([
      0,
      migrations.length + (await files()).length,
    ]);
    expect(await schemaOf(fresh)).toBe(await written());
  });

  it('leaves functions that see past the policies for the owner although they are forced', async () => {
    await ask(url, `insert into prefecture (code, name, kana) values ('20', '長野県', 'ながのけん')`);
    await ask(url, `insert into tenant (prefecture_code, name) values ('20', '長野県')`);
    expect(await ask(url, 'select tenants_to_serve() as id')).toHaveLength(1);
  });
});

/** Columns whose facts a migration has put elsewhere; what became of them is asked below. */
const MOVED: Readonly<Record<string, readonly string[]>> = {
  programme: ['form', 'fee_rule', 'support_types'],
  organisation: ['tenant_id'],
};

/** What the ledger of support given says anew: by whom is who took part, and what was purged has lines of its own. */
const COUNTED_ANEW = ['coverage_month', 'coverage_year', 'coverage_purged'] as const;
const PURGED = `
  select municipality_code, support_type, held_on, delivered, body_kinds from coverage_purged order by 1, 2, 3`;
const LINES_OF_PURGED = `
  select municipality_code, support_type, given_on as held_on, count(*)::int as delivered, body_kinds
    from support_given where source_kind = 'purged' group by 1, 2, 3, 5 order by 1, 2, 3`;
const LINES = `select source_id, support_type, given_on from support_given where source_kind = 'visit'`;
const LINES_THAT_SHOULD_BE = `
  select v.id, t, v.held_on from visit v cross join lateral unnest(v.support_types) t where v.held_on is not null`;
const MONTHS = 'select municipality_code, support_type, month, delivered, purged, last_on from coverage_month';
const MONTHS_OF_LINES = `
  select municipality_code, support_type, date_trunc('month', given_on)::date, count(*)::int,
         (count(*) filter (where source_kind = 'purged'))::int, max(given_on) from support_given group by 1, 2, 3`;

describe('a database of the release before', () => {
  it('comes to the same schema and keeps every row, also when two replicas start at once', async () => {
    const url = await releaseBefore();
    const columns = await columnsOf(url);
    for (const [table, moved] of Object.entries(MOVED))
      columns[table] = columns[table]!.filter((column) => !moved.includes(column));
    const offered = await ask(
      url,
      `select id, from_fiscal_year, array[form] as forms, support_types, fee_rule from programme order by id`,
    );
    const ofNobody = await ask(url, 'select id from organisation where tenant_id is null order by id');
    const purged = await ask(url, PURGED);
    const before = await rowsOf(url, columns);
    expect(Object.values(before).filter((rows) => rows.startsWith('0 '))).toEqual([]);
    const ran = await Promise.all([migrate(url), migrate(url)]);
    expect(ran.filter((names) => names.length > 0)).toHaveLength(1);
    expect(await schemaOf(url)).toBe(await written());
    const { migration: migrated, ...after } = await rowsOf(url, columns);
    const { migration, ...rows } = before;
    // A table that has come since has no rows to be kept, and what is counted anew is asked for below.
    for (const table of COUNTED_ANEW) delete rows[table];
    expect(Object.fromEntries(Object.entries(after).filter(([table]) => table in rows))).toEqual(rows);
    expect(await ask(url, LINES_OF_PURGED)).toEqual(purged);
    expect(
      await ask(url, `(${LINES_THAT_SHOULD_BE} except ${LINES}) union all (${LINES} except ${LINES_THAT_SHOULD_BE})`),
    ).toEqual([]);
    expect(
      await ask(url, `(${MONTHS} except ${MONTHS_OF_LINES}) union all (${MONTHS_OF_LINES} except ${MONTHS})`),
    ).toEqual([]);
    expect(await ask(url, `select from support_given where source_kind = 'visit' and body_kinds = '{}'`)).toEqual([]);
    expect(
      await ask(
        url,
        `select programme_id as id, from_fiscal_year, forms, support_types, fee_rule from programme_year order by 1`,
      ),
    ).toEqual(offered);
    // Of the bodies that were nobody's, each office has adopted the one that bears its name, and no other.
    const adopted = await ask<{ name: string; office: string }>(
      url,
      `select o.name, t.name as office from organisation o join tenant t on t.id = o.tenant_id
        where o.is_office order by 1`,
    );
    expect(adopted.length).toBeGreaterThan(0);
    expect(adopted.filter(({ name, office }) => name !== office)).toEqual([]);
    expect(await ask(url, 'select id from organisation where tenant_id is null or is_office order by id')).toEqual(
      ofNobody,
    );
    expect([migration, migrated].map((told) => Number(told!.split(' ')[0]))).toEqual([41, 41 + migrations.length]);
  });

  it('that is older still is refused with a sentence, and nothing is changed', async () => {
    const url = await releaseBefore();
    await ask(url, `delete from migration where name in ('Doors2026112800050', 'AreaOfMunicipality2026112900051')`);
    const before = await schemaOf(url);
    await expect(migrate(url)).rejects.toThrow(/古い版.*AprilMended2026112800049.*\n.*earlier release/s);
    expect(await schemaOf(url)).toBe(before);
  });
});

describe('the files of the schema', () => {
  let url: string;
  beforeAll(async () => {
    url = await ownedDatabase();
    await migrate(url);
  });

  it('keep their lines within 120 columns, as all sources do', async () => {
    const files = (await readdir(SCHEMA_FOLDER, { recursive: true })).filter((file) => file.endsWith('.sql'));
    expect(files.length).toBeGreaterThan(100);
    const tooLong: string[] = [];
    for (const file of files)
      for (const [at, line] of (await readFile(new URL(file, SCHEMA_FOLDER), 'utf8')).split('\n').entries())
        if (line.length > 120) tooLong.push(`${file}:${at + 1}`);
    expect(tooLong).toEqual([]);
  });

  it('are all left as they stood when one of them cannot be applied, and that one is named', async () => {
    const schema = await changedSchema(async (folder) => {
      const view = join(folder, 'views/area_of_municipality.sql');
      await writeFile(view, (await readFile(view, 'utf8')).replace('a.name', 'a.name, a.kind'));
      await writeFile(
        join(folder, 'functions/act.sql'),
        'create or replace function act() returns text language sql as $$ select nowhere() $$;',
      );
    });
    await expect(migrate(url, { schema })).rejects.toThrow(
      'schema/functions/act.sql: function nowhere() does not exist',
    );
    expect(await schemaOf(url)).toBe(await written());
  });

  it('may give a view other columns and a function another type, and take away rights, policies and whole objects', async () => {
    const schema = await changedSchema(async (folder) => {
      const view = join(folder, 'views/team_term.sql');
      await writeFile(view, (await readFile(view, 'utf8')).replace('select m.id,', 'select m.role as part, m.id,'));
      const bury = join(folder, 'functions/reclaim_leases.sql');
      await writeFile(
        bury,
        (await readFile(bury, 'utf8'))
          .replace(/returns setof uuid/, 'returns setof text')
          .replace('returning id', 'returning id::text'),
      );
      await writeFile(
        join(folder, 'functions/ctx_now.sql'),
        `${await readFile(new URL('functions/ctx_now.sql', SCHEMA_FOLDER), 'utf8')}revoke all on function ctx_now from public;\n`,
      );
      await rm(join(folder, 'functions/demo_accounts.sql'));
      const feed = join(folder, 'policies/closed_day.sql');
      await writeFile(
        feed,
        (await readFile(feed, 'utf8'))
          .replace(/create policy closed_day_delete [^;]*;/, '')
          .replace(/, delete on closed_day/g, ' on closed_day')
          .replace(/^grant delete on closed_day.*$/m, ''),
      );
    });
    const changed = [
      'functions/ctx_now.sql',
      'functions/demo_accounts.sql',
      'functions/reclaim_leases.sql',
      'policies/closed_day.sql',
      'views/team_term.sql',
    ];
    expect((await migrate(url, { schema })).sort()).toEqual(changed);
    const told = await schemaOf(url);
    expect(told).toMatch(/create view team_term .*\n SELECT m\.role AS part/);
    expect(told).toMatch(/FUNCTION public\.reclaim_leases\(\)\n RETURNS SETOF text/);
    expect(told).not.toMatch(
      /FUNCTION public\.demo_accounts|policy closed_day_delete|grant [^;]*delete[^;]* on closed_day to/,
    );
    expect(await ask(url, `select from schema_object where file = 'functions/demo_accounts.sql'`)).toEqual([]);
    // And back: what stands is what the files say, whatever stood before.
    expect((await migrate(url)).sort()).toEqual(changed);
    expect(await schemaOf(url)).toBe(await written());
  });

  it('keep what the operator has built on them, as long as it can stand', async () => {
    await ask(url, 'create view operators_own as select count(*) from team_term');
    const schema = await changedSchema((folder) => appendFile(join(folder, 'functions/act.sql'), '-- read again\n'));
    expect(await migrate(url, { schema })).toEqual(['functions/act.sql']);
    await ask(url, 'select * from operators_own');
    await ask(url, 'drop view operators_own');
  });

  it('hold one object each, or the triggers or policies of one table', async () => {
    const schema = await changedSchema((folder) =>
      appendFile(
        join(folder, 'functions/act.sql'),
        'create or replace function another() returns int language sql return 1;\n',
      ),
    );
    await expect(migrate(url, { schema })).rejects.toThrow(
      'schema/functions/act.sql creates something else than its name says: function act, function another',
    );
  });
});

describe('a migration', () => {
  it('imports nothing of the product, so that it does the same for ever', async () => {
    const folder = new URL('migrations/', import.meta.url);
    const sources = (await readdir(folder)).filter((name) => /^\d{4}-.*\.ts$/.test(name));
    expect(sources).toHaveLength(migrations.length);
    for (const name of sources) {
      const imported = [...(await readFile(new URL(name, folder), 'utf8')).matchAll(/from '([^']+)'/g)].map(
        ([, from]) => from!,
      );
      expect([name, imported.filter((from) => from !== 'typeorm' && !from.startsWith('node:'))]).toEqual([name, []]);
    }
  });
});
