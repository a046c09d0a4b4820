import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { spellOutRecordTexts } from './record-texts.js';
import { ACTING_ROLES, APPLICATION_ROLES } from './roles.js';
import { spellOutSearchedCharacters } from './searched-characters.js';

/** A connection, or whatever else asks the database. */
export interface Queryable {
  query<Row>(sql: string): Promise<{ rows: Row[] }>;
}

/** A file of `schema/`, and what it makes. */
export interface SchemaFile {
  /** Its path in `schema/`. */
  file: string;
  /** The statements, as they are sent. */
  sql: string;
  /** What they create, in the words of a `drop`: `view team_term`, `policy visit_insert on visit`. */
  objects: string[];
  /** SHA-256 of the statements, in hexadecimal. */
  hash: string;
}

export const SCHEMA_FOLDER = new URL('../schema/', import.meta.url);
const ROLES = [...APPLICATION_ROLES, ...ACTING_ROLES].join(', ');
const CREATES =
  /^create (?:or replace )?(?:constraint )?(?:(function|view) (\w+)|(trigger|policy) (\w+)[^;]*?\son (\w+))/gm;

/** What a file of each folder holds: the one object that it is named after, or all of a kind on the table. */
const PROMISED: Readonly<Record<string, readonly [one: string | null, several: string | null]>> = {
  functions: ['function', null],
  views: ['view', null],
  triggers: [null, 'trigger'],
  policies: [null, 'policy'],
};

/** Reads every file of the folder. Throws where a file does not say what its place and its name promise. */
export async function readSchemaFiles(folder: URL = SCHEMA_FOLDER): Promise<SchemaFile[]> {
  const read = async (kind: string): Promise<Array<[file: string, sql: string]>> => {
    const names = (await readdir(new URL(`${kind}/`, folder))).sort();
    return Promise.all(
      names.map(async (name) => [`${kind}/${name}`, await readFile(new URL(`${kind}/${name}`, folder), 'utf8')]),
    );
  };
  const functions = (await read('functions')).map(([file, sql]) => [file, spellOutSearchedCharacters(sql)] as const);
  const policies = (await read('policies')).map(([file, sql]) => [file, spellOut(sql, functions)] as const);
  const views = (await read('views')).map(([file, sql]) => [file, spellOutRecordTexts(sql)] as const);
  const all = [...functions, ...views, ...(await read('triggers')), ...policies];
  return all.map(([file, sql]) => {
    const objects = objectsIn(sql);
    const [kind, name] = file.replace(/\.sql$/, '').split('/');
    const [one, several] = PROMISED[kind!]!;
    const promised = one
      ? objects.join() === `${one} ${name}`
      : objects.every((object) => object.startsWith(`${several} `) && object.endsWith(` on ${name}`));
    if (!promised) throw new Error(`schema/${file} creates something else than its name says: ${objects.join(', ')}`);
    return { file, sql, objects, hash: createHash('sha256').update(sql).digest('hex') };
  });
}

function objectsIn(sql: string): string[] {
  return [...sql.matchAll(CREATES)].map(([, kind, name, part, partName, table]) =>
    kind ? `${kind} ${name}` : `${part} ${partName} on ${table}`,
  );
}

/**
 * Puts the bodies of the functions `ctx_…` in place of their names. In the files the names read better, but the planner
 * would look each up, parse it and put its body there itself, for every table of every statement: one that takes
 * 0.05 ms was a fifth to a third dearer behind policies that named them (`npm run bench:policies`).
 */
function spellOut(policies: string, functions: ReadonlyArray<readonly [file: string, sql: string]>): string {
  let sql = policies;
  for (const [file, text] of functions) {
    const [, name, body] = /function (ctx_\w+)\([^)]*\)[^]*?\breturn (.+);/.exec(text) ?? [];
    if (!name || !body || !file.startsWith('functions/ctx_')) continue;
    const call = new RegExp(`\\b${name}\\(('[\\w.]+')?\\)`, 'g');
    sql = sql.replaceAll(call, (_, setting?: string) => (setting ? body.replace(/\bname\b/, setting) : body));
  }
  return sql;
}

/** The files whose text is not the one that stands in the database, and those that are no more. */
export async function changedFiles(database: Queryable, files: readonly SchemaFile[]): Promise<string[]> {
  const standing = new Map((await standingFiles(database)).map(({ file, hash }) => [file, hash]));
  const changed = files.filter(({ file, hash }) => standing.get(file) !== hash).map(({ file }) => file);
  return [...changed, ...[...standing.keys()].filter((name) => !files.some(({ file }) => file === name))];
}

/** What stands in the database by these files. */
export async function standingObjects(database: Queryable): Promise<string[]> {
  return (await standingFiles(database)).flatMap(({ objects }) => objects);
}

async function standingFiles(database: Queryable): Promise<Array<Omit<SchemaFile, 'sql'>>> {
  const {
    rows: [known],
  } = await database.query<{ known: boolean }>(`select to_regclass('schema_object') is not null as known`);
  if (!known!.known) return [];
  return (await database.query<Omit<SchemaFile, 'sql'>>('select file, hash, objects from schema_object')).rows;
}

/**
 * Takes the objects away, as far as nothing else stands on them, within the open transaction. The policies that let the
 * migrator in stay, for a migration must see every row. What cannot go, since a column, a default or an object of the
 * operator's stands on it, stays as it is: creating replaces it.
 * @returns what stayed
 */
export async function dropObjects(database: Queryable, objects: readonly string[]): Promise<string[]> {
  const parts = objects.filter((object) => / on /.test(object) && !/^policy \w+_migrator /.test(object));
  await database.query(parts.map((part) => `drop ${part.replace(' ', ' if exists ')};`).join('\n'));
  const others = objects.filter((object) => !/ on /.test(object));
  const drop = (object: string): string => `drop ${object.replace(' ', ' if exists ')}`;
  return (await inAnyOrder(database, others, drop, ['2BP01'])).left;
}

/**
 * Creates what the files say, within the open transaction, and keeps which text stands. The order need not be said:
 * what names something that is not there yet is tried again. Throws with the file's name for what cannot be created.
 * @param stayed objects that were there before, whose rights are given anew
 */
export async function createObjects(
  database: Queryable,
  files: readonly SchemaFile[],
  stayed: readonly string[],
): Promise<void> {
  for (const object of stayed) await database.query(rightsAsNew(object));
  const isPart = ({ file }: SchemaFile): boolean => /^(triggers|policies)\//.test(file);
  const missing = ['42883', '42P01', '42704'];
  const { left, why } = await inAnyOrder(
    database,
    files.filter((file) => !isPart(file)),
    ({ sql }) => sql,
    missing,
  );
  if (left[0]) throw cannotCreate(left[0], why);
  for (const file of files.filter(isPart)) {
    await database.query(renewed(file)).catch((cause: unknown) => {
      throw cannotCreate(file, cause);
    });
  }

  const made = new Set(files.flatMap(({ objects }) => objects));
  for (const gone of stayed.filter((object) => !made.has(object))) await database.query(`drop ${gone}`);
  const rows = files.map(({ file, objects, hash }) => ({ file, objects, hash }));
  await database.query(`
    with now as (
        select * from jsonb_to_recordset(${quoted(JSON.stringify(rows))}) as r (file text, objects text[], hash text)),
      gone as (delete from schema_object where file not in (select file from now))
    insert into schema_object as s (file, objects, hash) select file, objects, hash from now
    on conflict (file) do update set objects = excluded.objects, hash = excluded.hash, applied_at = now()
      where s.hash <> excluded.hash`);
}

/** Rights as an object has them that was created this moment. */
function rightsAsNew(object: string): string {
  const on = object.replace(/^view /, 'table ');
  return `revoke all on ${on} from ${ROLES};${on.startsWith('function') ? ` grant execute on ${on} to public;` : ''}`;
}

/** A table's policies with its rights: what no file grants is taken away, and the migrator's policy is put anew. */
function renewed({ file, sql }: SchemaFile): string {
  const table = /^policies\/(\w+)\.sql$/.exec(file)?.[1];
  if (!table) return sql;
  return `revoke all on ${table} from ${ROLES};\ndrop policy if exists ${table}_migrator on ${table};\n${sql}`;
}

/**
 * Runs a statement for each item, those that fail with one of the codes again after the others, until nothing moves.
 * @returns what failed to the end, and the first one's error
 */
async function inAnyOrder<Item>(
  database: Queryable,
  items: readonly Item[],
  statement: (item: Item) => string,
  codes: readonly string[],
): Promise<{ left: Item[]; why?: unknown }> {
  let waiting = [...items];
  for (;;) {
    const again: Item[] = [];
    let why: unknown;
    for (const item of waiting) {
      await database.query('savepoint object');
      try {
        await database.query(statement(item));
      } catch (error) {
        if (!codes.includes((error as { code?: string }).code ?? '')) throw cannotCreate(item, error);
        await database.query('rollback to savepoint object');
        why ??= error;
        again.push(item);
      }
      await database.query('release savepoint object');
    }
    if (again.length === 0 || again.length === waiting.length) return { left: again, why };
    waiting = again;
  }
}

function cannotCreate(item: unknown, cause: unknown): Error {
  const name = typeof item === 'string' ? item : `schema/${(item as SchemaFile).file}`;
  return new Error(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
}

const quoted = (text: string): string => `'${text.replaceAll(`'`, `''`)}'`;
