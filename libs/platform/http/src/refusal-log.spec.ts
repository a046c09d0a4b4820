import { FixedClock } from '@banso/clock';
import type { Transactions } from '@banso/database';
import { describe, expect, it } from '@jest/globals';
import type { EnteredRequest } from './declarations.js';
import { COMMON_REFUSALS, Refusal } from './refusal.js';
import { RefusalLog } from './refusal-log.js';

const request = { method: 'GET', id: 'c1', ip: '192.0.2.1', cookies: {}, routeOptions: { url: '/api/v1/visits/:id' }, actor: { personId: 'p1' } } as unknown as EnteredRequest;
const refusal = new Refusal(COMMON_REFUSALS.notAllowed);
const logOn = (atTheDoor: () => Promise<unknown[]>): RefusalLog => new RefusalLog({ atTheDoor } as unknown as Transactions, new FixedClock('2026-11-24T09:00:00+09:00'));

describe('a refusal is noted beside the answer', () => {
  it('a database that never answers keeps nobody waiting, and the notes do not pile up', () => {
    let asked = 0;
    const log = logOn(() => {
      asked++;
      return new Promise(() => undefined);
    });
    for (let n = 0; n < 500; n++) log.note(request, refusal);
    expect(asked).toBe(100);
  });

  it('a database that is away costs the note and nothing else', async () => {
    const log = logOn(() => Promise.reject(Object.assign(new Error('away'), { code: 'ECONNREFUSED' })));
    log.note(request, refusal);
    await expect(log.settled()).resolves.toBeUndefined();
  });

  it('a request that carries no cookies at all can be refused', () => {
    let asked = 0;
    const log = logOn(() => {
      asked++;
      return Promise.resolve([]);
    });
    log.note({ ...request, cookies: undefined, actor: undefined } as unknown as EnteredRequest, refusal);
    expect(asked).toBe(1);
  });
});
