import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { type FreshDatabase, freshDatabase } from '@banso/testing';
import pg from 'pg';
import { type JobHandler, migrateQueue, pingQueue, QueueWorker, type RecurringJob } from './index.js';

const EVERY_DAY: RecurringJob = { name: 'sweep', at: '5 0 * * *', timeZone: 'Asia/Tokyo', onStart: true, does: '' };
const EVERY_SECOND: RecurringJob = {
  name: 'tick',
  at: '* * * * * *',
  timeZone: 'Asia/Tokyo',
  onStart: false,
  does: '',
};
const silent = { log: () => undefined, warn: () => undefined, error: () => undefined };
let database: FreshDatabase;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database?.drop());

/** Waits for something; the limit only ends what hangs. */
async function until(condition: () => boolean | Promise<boolean>, seconds = 120): Promise<void> {
  for (let n = 0; n < seconds * 20; n++) {
    if (await condition()) return;
    await wait(50);
  }
  throw new Error('It did not come about in time.');
}

describe('the queue on PostgreSQL', () => {
  it('is there for both roles, and migrating it again changes nothing', async () => {
    await migrateQueue(database.url);
    await expect(pingQueue({ redisUrl: null, databaseUrl: database.appUrl })).resolves.toBeUndefined();
    await expect(pingQueue({ redisUrl: null, databaseUrl: database.workerUrl })).resolves.toBeUndefined();
    await expect(pingQueue({ redisUrl: null, databaseUrl: 'postgres://nobody@127.0.0.1:1/none' })).rejects.toThrow();
    await expect(pingQueue({ redisUrl: 'redis://127.0.0.1:1', databaseUrl: '' })).rejects.toThrow();
    const app = new pg.Client({ connectionString: database.appUrl });
    await app.connect();
    await expect(app.query('select from bullmq.job')).rejects.toThrow('permission denied');
    await app.end();
  });

  it('catches up at the start for every tenant, tries again what failed, and outlives cut connections', async () => {
    const ran: number[] = [];
    let failures = 1;
    let ticks = 0;
    const tick: JobHandler = { job: 'tick', forEach: 'installation', run: async () => void ticks++ };
    const handler: JobHandler = {
      job: 'sweep',
      forEach: 'tenant',
      run: async (tenantId) => {
        if (tenantId === 2 && failures-- > 0) throw new Error('not today');
        ran.push(tenantId);
      },
    };
    const options = {
      place: { redisUrl: null, databaseUrl: database.workerUrl },
      schedule: [EVERY_DAY, EVERY_SECOND],
      handlers: [handler, tick],
      tenants: async () => [1, 2],
      log: silent,
    };
    const worker = await QueueWorker.start(options);
    try {
      // The machine's clock may pass 00:05 meanwhile and bring one more run: every tenant has its turn, however often.
      await until(() => new Set(ran).size === 2);
      expect([...new Set(ran)].sort()).toEqual([1, 2]);
      expect(failures).toBeLessThan(1);
      expect(await database.query('select pattern, tz from bullmq.scheduler order by 1')).toEqual([
        { pattern: '* * * * * *', tz: 'Asia/Tokyo' },
        { pattern: '5 0 * * *', tz: 'Asia/Tokyo' },
      ]);
      await until(() => ticks >= 2);

      // As a restart of the server does: every connection of the queue is cut.
      await database.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'banso_worker' and datname = current_database()`,
      );
      const before = ticks;
      await until(() => ticks >= before + 3);

      // BullMQ's loop has stopped and nobody says so: due work lies untouched until the worker is made anew.
      await (worker as unknown as { worker: { pause(): Promise<void> } }).worker.pause();
      const untouched = ticks;
      await until(() => ticks >= untouched + 3);

      // A second worker sets nothing twice, and both stop without leaving work behind.
      const soFar = ran.length;
      const second = await QueueWorker.start(options);
      await until(() => new Set(ran.slice(soFar)).size === 2);
      await second.stop();
    } finally {
      await worker.stop();
    }
    // The tick comes every second, also between the last job and the stop.
    expect(
      await database.query(
        `select count(*)::int as n from bullmq.job where state in ('active', 'waiting') and name <> 'tick'`,
      ),
    ).toEqual([{ n: 0 }]);
  });
});
