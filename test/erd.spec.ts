import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase, type FreshDatabase } from '@banso/testing';
import { erdPage } from './erd.js';
import { TABLE_OWNERS } from './table-owners.js';

const PAGE = join(import.meta.dirname, '../docs/erd.md');
let database: FreshDatabase;
let page: string;
beforeAll(async () => {
  database = await freshDatabase();
  page = await erdPage(database);
  if (process.env.BANSO_ERD) writeFileSync(PAGE, page);
});
afterAll(() => database.drop());

describe('the page of tables', () => {
  it('is the one in the repository (otherwise: npm run erd)', () => {
    expect(readFileSync(PAGE, 'utf8')).toBe(page);
  });

  it('shows every table once with its columns', () => {
    const boxes = [...page.matchAll(/^ {2}(\w+) \{$/gm)].map(([, table]) => table);
    expect(boxes.sort()).toEqual(Object.keys(TABLE_OWNERS).sort());
  });

  it('tells how many rows may refer to one, and of which room that one is', () => {
    expect(page).toContain('  attachment }o--|| visit : visit_id\n');
    expect(page).toContain('  visit_cancellation |o--|| visit : visit_id\n');
    expect(page).toContain('  action_item }o--o| visit : visit_id\n');
    expect(page).toContain('Refers to `engagement` (engagements), `person` (directory), `visit` (visits).');
  });
});
