import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formattedSql, statementFiles, type TypedFile, typesOfStatements } from '@banso/cli/sql-types';
import { freshDatabase, type FreshDatabase } from '@banso/testing';
import { mayRead, mayWrite } from './table-owners.js';

const root = join(import.meta.dirname, '..');
const files = statementFiles(root);
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
let database: FreshDatabase;
let typed: TypedFile[];
beforeAll(async () => {
  database = await freshDatabase();
  typed = await typesOfStatements(root, database.url, files);
});
afterAll(() => database.drop());

describe('the statements', () => {
  it('there are some', () => {
    expect(files.length).toBeGreaterThan(3);
  });

  it.each(files)('%s has the types that the database gives it (otherwise: npm run sql:types)', (file) => {
    const { target, text } = typed.find(({ source }) => source === file)!;
    expect(textOf(target)).toBe(text);
  });

  it.each(files)('%s is laid out like the others (otherwise: npm run sql:format)', (file) => {
    expect(textOf(file)).toBe(formattedSql(textOf(file)));
    expect(
      textOf(file)
        .split('\n')
        .filter((line) => line.length > 120),
    ).toEqual([]);
  });

  /** What the statements of all rooms touch. */
  const touched = (kind: 'reads' | 'writes') =>
    typed.flatMap(({ source, touches }) =>
      touches.flatMap((one) =>
        one[kind].map((table) => ({
          room: source.slice(0, source.indexOf('/src/')),
          file: source,
          statement: one.statement,
          table,
        })),
      ),
    );

  it('none writes the table of another room', () => {
    expect(touched('writes').length).toBeGreaterThan(3);
    expect(touched('writes').filter((write) => !mayWrite(write))).toEqual([]);
  });

  it('none reads the table of another room but through a view that its owner exports', () => {
    expect(touched('reads').length).toBeGreaterThan(3);
    expect(touched('reads').filter((read) => !mayRead(read))).toEqual([]);
  });
});

/** Says what a statement's types are, as they would stand beside a file that holds it alone. */
async function typesOf(statement: string): Promise<TypedFile> {
  const folder = mkdtempSync(join(tmpdir(), 'banso-statements-'));
  try {
    mkdirSync(join(folder, 'libs/features/sample/src'), { recursive: true });
    mkdirSync(join(folder, 'apps'));
    writeFileSync(join(folder, 'libs/features/sample/src/sample.sql'), statement);
    const [file] = await typesOfStatements(folder, database.url);
    return file!;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const rowOf = ({ text }: TypedFile): string =>
  /Row \{\n([^}]*(?:\}[^}\n]+)*)\n\}/.exec(text)![1]!.replace(/^ {2}/gm, '');

describe('what PostgreSQL tells of a statement', () => {
  it('a column is what its table lets in; the far side of an outer join may be missing', async () => {
    const file = await typesOf(`/**
 * Visits.
 * @name sample
 */
select v.status, v.held_on, m.name, count(*) over () as n
  from visit v left join municipality m on m.code = v.municipality_code and m.name = :name`);
    expect(rowOf(file).split('\n')).toEqual([
      `status: 'planned' | 'recorded' | 'confirmed' | 'cancelled' | 'withdrawn';`,
      'held_on: CivilDay | null;',
      'name: string | null;',
      'n: number;',
    ]);
    expect(file.touches).toEqual([{ statement: 'sample', reads: ['municipality', 'visit'], writes: [] }]);
  });

  it('JSON has the keys that the statement builds, and a row that may be hidden is null', async () => {
    const file = await typesOf(`/**
 * People.
 * @name sample
 */
select json_build_object('by', (select json_build_object('id', p.id) from person p where p.id = v.created_by),
                         'texts', coalesce((select json_agg(d.content) from visit_draft d where d.visit_id = v.id), '[]')) as told
  from visit v`);
    expect(rowOf(file)).toBe('told: { by: { id: string } | null; texts: Array<Record<string, unknown>> };');
  });

  it('a parameter is not null unless its head says so; alternatives choose a text', async () => {
    const file = await typesOf(`/**
 * Visits by day.
 * @name sample
 * @nullable from
 */
select v.id from visit v where (:from::date is null or v.held_on >= :from) and v.version = :version
 order by v.id /*if newest*/ desc /*else*/ asc /*end*/`);
    expect(file.text).toContain('from: CivilDay | null;\n  version: number;\n  newest: boolean;');
    expect(file.text).toContain(`'newest': {`);
  });

  it('what a statement writes is said, wherever in it', async () => {
    const file = await typesOf(`/**
 * Moves.
 * @name sample
 */
with gone as (delete from visit_draft d where d.visit_id = :visit returning d.visit_id)
update visit v set version = v.version + 1 from gone where v.id = gone.visit_id`);
    expect(file.touches[0]!.writes).toEqual(['visit', 'visit_draft']);
  });

  it.each(['@nonNull id', '@nonNull nowhere', '@type nowhere Stage', '@nullable nobody'])(
    'a head may not say what is known already, or of something that is not there: %s',
    async (hint) => {
      await expect(
        typesOf(`/**
 * Visits.
 * @name sample
 * ${hint}
 */
select v.id from visit v`),
      ).rejects.toThrow(/its head says something of (id|nowhere|nobody) that is not needed/);
    },
  );

  it.each([
    ['v.created_at', 'created_at'],
    ['now()::timestamp as moment', 'moment'],
    ['1.5 as exact', 'exact'],
    ['array_agg(v.created_at) as moments', 'moments'],
  ])('what is asked together with others may not look different in JSON: %s', async (column, name) => {
    const head = '/**\n * Visits.\n * @name sample\n * @together\n */\n';
    await expect(typesOf(`${head}select ${column} from visit v`)).rejects.toThrow(
      `its column ${name} looks different in JSON`,
    );
    expect((await typesOf(`${head}select v.id, v.held_on, count(*) from visit v group by v.id`)).text).toContain(
      'together: true,',
    );
  });

  it('a column that is not there is refused with the file and the statement', async () => {
    await expect(
      typesOf(`/**
 * Nothing.
 * @name sample
 */
select v.no_such_column from visit v`),
    ).rejects.toThrow(/sample\.sql: sample: column v\.no_such_column does not exist/);
  });
});
