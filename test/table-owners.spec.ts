import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase, type FreshDatabase } from '@banso/testing';
import ts from 'typescript';
import { BEYOND_THE_OWNERS, mayWrite, TABLE_OWNERS } from './table-owners.js';

const root = join(import.meta.dirname, '..');
let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

/** A statement that writes: in which room, and what. */
interface Write {
  room: string;
  file: string;
  table: string;
}

/** Every text that a source holds; where something is put in, a mark stands. */
function textsOf(source: string): string[] {
  const texts: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    else if (ts.isTemplateExpression(node))
      texts.push([node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('⟨…⟩'));
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest));
  return texts;
}

/** `for update of` locks, and `do update` belongs to an insert; neither writes what it names. */
const WRITES =
  /(?<!\bfor |\bfor no key |\bdo )\b(?:insert\s+into|update|delete\s+from|merge\s+into|truncate(?:\s+table)?)\s+(?:only\s+)?([a-z_]+|⟨…⟩)/gi;

function writesIn(source: string): string[] {
  return textsOf(source).flatMap((text) => [...text.matchAll(WRITES)].map(([, table = '']) => table));
}

/** Sources of the product; migrations are left out, since they make the tables. */
function sources(): string[] {
  return ['apps', 'libs'].flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
      .map((file) => `${top}/${file}`)
      .filter(
        (file) =>
          /\/src\/.*\.ts$/.test(file) && !/node_modules|\/dist\/|\/migrations\/|\.spec(-story)?\.ts$/.test(file),
      ),
  );
}

function writes(): Write[] {
  return sources().flatMap((file) => {
    const room = file.slice(0, file.indexOf('/src/'));
    return writesIn(readFileSync(join(root, file), 'utf8')).map((table) => ({ room, file, table }));
  });
}

describe('each table has one owner', () => {
  it('every table of the database stands on the page, and nothing else does', async () => {
    const tables = await database.query<{ name: string }>(
      `select relname as name from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`,
    );
    expect(Object.keys(TABLE_OWNERS).sort()).toEqual(tables.map(({ name }) => name));
  });

  it('no room writes the table of another', () => {
    const known = writes().filter(({ table }) => table in TABLE_OWNERS || table === '⟨…⟩');
    // Those that still stand as text; what stands in `.sql` files is held to the page by statements.spec.ts.
    expect(known.length).toBeGreaterThan(20);
    expect(known.filter((write) => !mayWrite(write))).toEqual([]);
  });

  it('no entity leaves its room, so that nobody else can write through it', () => {
    const imports = sources().flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/\bimport [^;]*?\b(\w+Entity)\b[^;]*? from '([^']+)'/g)].map(
        ([, entity, from]) => ({ file, entity, from: from! }),
      ),
    );
    expect(imports.length).toBeGreaterThan(30);
    expect(imports.filter(({ from }) => !from.startsWith('./') && !from.startsWith('typeorm'))).toEqual([]);
  });

  it('what may be written beyond that is written', () => {
    const found = writes();
    const unused = Object.entries(BEYOND_THE_OWNERS).flatMap(([room, { tables }]) =>
      tables === 'all'
        ? []
        : tables.filter((table) => !found.some((write) => write.room === room && write.table === table)),
    );
    expect(unused).toEqual([]);
  });

  it('a write in a foreign table is found, a lock is none', () => {
    const source =
      'const a = `update visit set x = ${y}`; tx.run("select from visit v for update of v"); ' +
      'const b = `with gone as (delete from only reminder returning id) insert into ${table} select 1`;';
    expect(writesIn(source)).toEqual(['visit', 'reminder', '⟨…⟩']);
    expect(mayWrite({ room: 'libs/features/packets', table: 'visit' })).toBe(false);
    expect(mayWrite({ room: 'libs/features/visits', table: 'visit' })).toBe(true);
  });
});
