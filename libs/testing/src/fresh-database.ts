import { randomBytes } from 'node:crypto';
import { createDatabase, type Transaction, urlOf } from '@banso/database';
import pg from 'pg';
import { statementsOn } from './statements-on.js';

/** A database of one test file: migrated, with the masters, otherwise empty. */
export interface FreshDatabase {
  /** The migrator's connection. */
  url: string;
  appUrl: string;
  workerUrl: string;
  /** The migrator's hand, to lay out a story and to count what came of it; it sees every row. */
  query<Row extends pg.QueryResultRow>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  /** The rows of a statement, by the same hand. */
  rows: Transaction['rows'];
  drop(): Promise<void>;
}

/** Copies the template into a new database. Call `drop` at the end of the test file. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const template = process.env.BANSO_TEST_TEMPLATE;
  if (!template) throw new Error('No test server: run through jest.config.mjs, whose global set-up starts it.');
  const url = new URL(template);
  const templateName = url.pathname.slice(1);
  url.pathname = `/banso_test_${randomBytes(6).toString('hex')}`;
  const own = url.toString();
  await createDatabase(own, templateName);
  const pool = new pg.Pool({ connectionString: own, max: 2 });
  pool.on('error', () => undefined); // Tests stop and start the server on purpose.
  return {
    url: own,
    appUrl: urlOf('banso_app', own),
    workerUrl: urlOf('banso_worker', own),
    query: async <Row extends pg.QueryResultRow>(sql: string, parameters?: unknown[]) =>
      (await pool.query<Row>(sql, parameters)).rows,
    ...statementsOn(pool),
    drop: async () => {
      await pool.end();
      const admin = new URL(own);
      admin.pathname = '/postgres';
      const client = new pg.Client({ connectionString: admin.toString() });
      await client.connect();
      await client.query(`drop database if exists ${client.escapeIdentifier(url.pathname.slice(1))} with (force)`);
      await client.end();
    },
  };
}
