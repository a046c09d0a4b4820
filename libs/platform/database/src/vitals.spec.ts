import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FreshDatabase, freshDatabase, openRooms, type OpenRooms, Story } from '@banso/testing';
import { steadyClient } from './steady-client.js';
import { Vitals } from './vitals.js';

/** As many connections as `openRooms` gives. */
const POOL = 4;
let database: FreshDatabase;
let rooms: OpenRooms;
let tenantId: number;

beforeAll(async () => {
  database = await freshDatabase();
  tenantId = await new Story(database).tenant();
  rooms = await openRooms(database, { now: '2026-11-24T09:00:00+09:00', imports: [], worker: true });
});
afterAll(async () => {
  await rooms.close();
  await database.drop();
});

/** Takes connections of the pool and does not give them back before it is told to. */
async function take(count: number): Promise<() => Promise<void>> {
  let letGo: () => void = () => undefined;
  const told = new Promise<void>((resolve) => (letGo = resolve));
  let taken = 0;
  const held = Array.from({ length: count }, () =>
    rooms.job(tenantId, async () => {
      taken++;
      await told;
    }),
  );
  while (taken < count) await new Promise((resolve) => setTimeout(resolve, 5));
  return async () => {
    letGo();
    await Promise.all(held);
  };
}

describe('whether a restart would help', () => {
  it('not while the pool answers, and not in the first minute in which it answers nobody', async () => {
    const vitals = rooms.get(Vitals);
    expect(await vitals.isAlive()).toBe(true);
    const giveBack = await take(POOL);
    const stuck = performance.now();
    expect(await vitals.isAlive(stuck)).toBe(true);
    expect(await vitals.isAlive(stuck + 59_000)).toBe(true);
    // A fresh connection is answered, so it is this process that is stuck.
    expect(await vitals.isAlive(stuck + 61_000)).toBe(false);
    await giveBack();
    expect(await vitals.isAlive(stuck + 62_000)).toBe(true);
  });

  it('not while others are answered in a rush, and not when the database is away for everybody', async () => {
    const vitals = rooms.get(Vitals);
    const giveBack = await take(POOL);
    const rush = performance.now();
    expect(await vitals.isAlive(rush)).toBe(true);
    await giveBack();
    // Somebody was answered after that.
    const again = await take(POOL);
    expect(await vitals.isAlive(rush + 60_001)).toBe(true);
    await allowConnections(false);
    expect(await vitals.isAlive(rush + 600_000)).toBe(true);
    await allowConnections(true);
    expect(await vitals.isAlive(rush + 600_000)).toBe(false);
    await again();
  });
});

/** Opens or shuts the database for everybody who is not in it already. */
async function allowConnections(allowed: boolean): Promise<void> {
  const admin = new URL(database.url);
  const name = admin.pathname.slice(1);
  admin.pathname = '/postgres';
  const client = steadyClient(admin.toString(), 'byHand', 'banso test');
  await client.connect();
  await client.query(`alter database ${name} with allow_connections ${allowed}`);
  await client.end();
}
