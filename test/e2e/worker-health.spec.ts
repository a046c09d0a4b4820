import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort, type Vitals } from '@banso/database';
import type { QueueWorker } from '@banso/queue';
import { type FreshDatabase, freshDatabase } from '@banso/testing';
import { WorkerHealth } from '@banso/worker';
import request from 'supertest';

/** On the stopwatch of a process (milliseconds). */
const JUST_NOW = 0;
const TOO_LONG = 60_000;

let database: FreshDatabase;
let nowhere: string;
beforeAll(async () => {
  database = await freshDatabase();
  nowhere = `postgres://nobody@127.0.0.1:${await freePort()}/none`;
});
afterAll(() => database.drop());

/** A worker's answer, when its pool is alive or stuck and its queue was heard of so long ago at a place. */
async function asked(
  facts: { alive: boolean; silentFor: number; databaseUrl: string },
  path = '/healthz',
): Promise<{ status: number; body: unknown }> {
  const port = await freePort();
  const health = await WorkerHealth.listen(
    { host: '127.0.0.1', port },
    { isAlive: () => Promise.resolve(facts.alive) } as unknown as Vitals,
    { silentFor: facts.silentFor } as unknown as QueueWorker,
    { redisUrl: null, databaseUrl: facts.databaseUrl },
  );
  try {
    const { status, body } = await request(`http://127.0.0.1:${port}`).get(path);
    return { status, body: body as unknown };
  } finally {
    await health.stop();
  }
}

describe('whether a worker is better started again', () => {
  const alive = { status: 200, body: { status: 'alive' } };
  const stuck = { status: 503, body: { status: 'stuck' } };

  it('no, while its pool and its queue answer', async () => {
    expect(await asked({ alive: true, silentFor: JUST_NOW, databaseUrl: nowhere })).toEqual(alive);
    expect(await asked({ alive: true, silentFor: TOO_LONG - 1, databaseUrl: nowhere })).toEqual(alive);
  });

  it('yes, when its pool is stuck, or its queue answers everybody but it for a minute', async () => {
    expect(await asked({ alive: false, silentFor: JUST_NOW, databaseUrl: database.workerUrl })).toEqual(stuck);
    expect(await asked({ alive: true, silentFor: TOO_LONG, databaseUrl: database.workerUrl })).toEqual(stuck);
  });

  it('no, when the queue is away for everybody: starting again would mend nothing', async () => {
    expect(await asked({ alive: true, silentFor: TOO_LONG, databaseUrl: nowhere })).toEqual(alive);
  });

  it('is asked at one address alone', async () => {
    const facts = { alive: true, silentFor: JUST_NOW, databaseUrl: nowhere };
    expect(await asked(facts, '/')).toEqual({ status: 404, body: { status: 'not found' } });
  });
});
