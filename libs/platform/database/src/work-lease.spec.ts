import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FreshDatabase, freshDatabase, openRooms, type OpenRooms, Story } from '@banso/testing';
import { WorkLease } from './index.js';

let database: FreshDatabase;
let worker: OpenRooms;
let lease: WorkLease;
let tenantId: number;

beforeAll(async () => {
  database = await freshDatabase();
  tenantId = await new Story(database).tenant('20');
  worker = await openRooms(database, { now: '2026-11-24T08:30:00+09:00', worker: true, imports: [] });
  lease = new WorkLease(worker.transactions);
});
afterAll(async () => {
  await worker?.close();
  await database?.drop();
});

describe('a lease in a transaction that takes work', () => {
  it('does not stand when its row is gone', async () => {
    expect(await worker.job(tenantId, (actor) => lease.stands(actor, { id: randomUUID() }))).toBe(false);
  });

  it('stands until the end: whoever buries the worker waits until the work is in its hand', async () => {
    const id = randomUUID();
    await database.query(
      `insert into worker (id, host, pid, lease_until) values ($1, 'x', 1, clock_timestamp() - interval '1 second')`,
      [id],
    );
    const order: string[] = [];
    let burial: Promise<unknown> | undefined;
    await worker.job(tenantId, async (actor) => {
      expect(await lease.stands(actor, { id })).toBe(true);
      burial = lease.reclaimExpiredLeases().then(() => order.push('buried'));
      const waiting = () =>
        database.query(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
      while ((await waiting()).length === 0) await wait(20);
      order.push('taken');
    });
    await burial;
    expect(order).toEqual(['taken', 'buried']);
    expect(await worker.job(tenantId, (actor) => lease.stands(actor, { id }))).toBe(false);
  });
});
