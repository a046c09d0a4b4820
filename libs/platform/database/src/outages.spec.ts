import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FreshDatabase, freshDatabase } from '@banso/testing';
import type pg from 'pg';
import { dataSource } from './data-source.js';
import { outageOf } from './outages.js';
import { steadyClient, steadyPool } from './steady-client.js';

let database: FreshDatabase;
beforeAll(async () => void (database = await freshDatabase()));
afterAll(() => database.drop());

const errorOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

/** A connection of the API to the test's database, for the time of some work. */
async function connected<Result>(work: (client: pg.Client) => Promise<Result>, settings: object = {}): Promise<Result> {
  const client = steadyClient(database.appUrl, 'api', 'banso test', settings);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

describe('what cannot be done at this moment', () => {
  it('is told apart from a fault, as PostgreSQL and pg really say it', async () => {
    expect(
      outageOf(await errorOf(connected((client) => client.query('select pg_sleep(5)'), { statement_timeout: 50 }))),
    ).toBe('busy');
    expect(
      outageOf(
        await errorOf(
          connected((client) =>
            client.query(
              `begin; select pg_advisory_xact_lock(7); do $$ begin perform pg_terminate_backend(pg_backend_pid()); end $$`,
            ),
          ),
        ),
      ),
    ).toBe('connection');
    await connected(async (holder) => {
      await holder.query('begin; select pg_advisory_xact_lock(7)');
      expect(
        outageOf(
          await errorOf(connected((client) => client.query('select pg_advisory_lock(7)'), { lock_timeout: 50 })),
        ),
      ).toBe('busy');
    });
    const pool = steadyPool(database.appUrl, 'api', 'banso test', { max: 1, connectionTimeoutMillis: 3_000 });
    const only = await pool.connect();
    expect(outageOf(await errorOf(pool.query('select 1')))).toBe('busy');
    only.release();
    await pool.end();
    const nobody = steadyClient('postgres://x@127.0.0.1:1/x', 'api', 'banso test');
    expect(outageOf(await errorOf(nobody.connect()))).toBe('connection');
    for (const fault of [
      await errorOf(connected((client) => client.query('select 1 / 0'))),
      new Error('ours'),
      null,
      'x',
    ])
      expect(outageOf(fault)).toBeNull();
  });

  it('limits and questions to dead peers reach the server', async () => {
    const names = [
      'statement_timeout',
      'lock_timeout',
      'idle_in_transaction_session_timeout',
      'tcp_keepalives_idle',
      'tcp_user_timeout',
      'client_connection_check_interval',
    ];
    const said = await connected((client) =>
      client.query<{ name: string; setting: string }>('select name, setting from pg_settings where name = any($1)', [
        names,
      ]),
    );
    expect(Object.fromEntries(said.rows.map(({ name, setting }) => [name, Number(setting)]))).toEqual({
      statement_timeout: 15_000,
      lock_timeout: 5_000,
      idle_in_transaction_session_timeout: 12_000,
      tcp_keepalives_idle: 4,
      tcp_user_timeout: 14_000,
      client_connection_check_interval: 5_000,
    });
  });

  it.each([
    ['api', { plan_cache_mode: 'force_generic_plan', max_parallel_workers_per_gather: '0', jit: 'off' }],
    ['worker', { plan_cache_mode: 'auto', max_parallel_workers_per_gather: '2', jit: 'on' }],
  ] as const)('what the planner may do for the %s reaches the server', async (limits, wanted) => {
    const source = dataSource(database.appUrl, { limits, name: 'banso test', poolSize: 1 });
    await source.initialize();
    try {
      const said = await source.query<Array<{ name: string; setting: string }>>(
        'select name, setting from pg_settings where name = any($1)',
        [Object.keys(wanted)],
      );
      expect(Object.fromEntries(said.map(({ name, setting }) => [name, setting]))).toEqual(wanted);
    } finally {
      await source.destroy();
    }
  });

  it('a connection that is lost while nobody asks ends no process', async () => {
    const client = steadyClient(database.appUrl, 'api', 'banso test');
    await client.connect();
    const ended = new Promise((resolve) => client.once('end', resolve));
    await database.query('select pg_terminate_backend($1)', [client.backend]);
    await ended;
    expect(outageOf(await errorOf(client.query('select 1')))).toBe('connection');
  });
});
