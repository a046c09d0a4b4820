import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formattedSql, statementFiles, type TypedFile, typesOfStatements } from '@banso/cli/sql-types';
import { freshDatabase, type FreshDatabase } from '@banso/testing';
import { mayWrite } from './table-owners.js';

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
    expect(textOf(file).split('\n').filter((line) => line.length > 120)).toEqual([]);
  });

  it('none writes the table of another room', () => {
    const writes = typed.flatMap(({ source, touches }) =>
      touches.flatMap(({ statement, writes: tables }) =>
        tables.map((table) => ({ room: source.slice(0, source.indexOf('/src/')), file: source, statement, table }))));
    expect(writes.length).toBeGreaterThan(3);
    expect(writes.filter((write) => !mayWrite(write))).toEqual([]);
  });
});
