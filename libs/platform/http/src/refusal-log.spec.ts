import { FixedClock } from '@banso/clock';
import type { Transactions } from '@banso/database';
import { describe, expect, it } from '@jest/globals';
import type { EnteredRequest } from './declarations.js';
import { COMMON_REFUSALS, Refusal } from './refusal.js';
import { RefusalLog } from './refusal-log.js';
import type { NoteRefusalParameters } from './refusal-log.sql.js';

const request = {
  method: 'GET',
  id: 'c1',
  ip: '192.0.2.1',
  cookies: {},
  routeOptions: { url: '/api/v1/visits/:id' },
  actor: { personId: 'p1' },
} as unknown as EnteredRequest;
const refusal = new Refusal(COMMON_REFUSALS.notAllowed);
const logOn = (ask: () => Promise<unknown[]>): RefusalLog =>
  new RefusalLog({ ask } as unknown as Transactions, new FixedClock('2026-11-24T09:00:00+09:00'));

/** A database that keeps what it is told, while it is there. */
function database(): {
  log: RefusalLog;
  told: Array<{ route: string; address: string | null; count: number }>;
  away: boolean;
} {
  const kept = {
    told: [] as Array<{ route: string; address: string | null; count: number }>,
    away: false,
    log: new RefusalLog(
      {
        ask: (_: unknown, { route, change, address }: NoteRefusalParameters) => {
          if (kept.away) return Promise.reject(Object.assign(new Error('away'), { code: 'ECONNREFUSED' }));
          kept.told.push({ route, address, count: (JSON.parse(change) as { count?: number }).count ?? 1 });
          return Promise.resolve([]);
        },
      } as unknown as Transactions,
      new FixedClock('2026-11-24T09:00:00+09:00'),
    ),
  };
  return kept;
}

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

  it('under load none is lost: what there is no room for is folded, and counted', async () => {
    const kept = database();
    for (let n = 0; n < 500; n++)
      kept.log.note(n % 2 ? request : ({ ...request, ip: `192.0.2.${n % 200}` } as EnteredRequest), refusal);
    await kept.log.settled();
    expect(kept.told).toHaveLength(100);
    kept.log.unfold();
    await kept.log.settled();
    expect(kept.told).toHaveLength(101);
    expect(kept.told.reduce((sum, { count }) => sum + count, 0)).toBe(500);
    // Of many addresses none can stand for all.
    expect(kept.told.at(-1)).toEqual({ route: 'GET /api/v1/visits/:id', address: null, count: 400 });
  });

  it('of a flood the first is noted at once, and the rest together: none is lost', async () => {
    const kept = database();
    for (let n = 0; n < 50; n++) {
      const one = new Refusal(COMMON_REFUSALS.requestsLimited);
      one.isRepeated = n > 0;
      kept.log.note(request, one);
    }
    await kept.log.settled();
    expect(kept.told.map(({ count }) => count)).toEqual([1]);
    await kept.log.beforeApplicationShutdown();
    expect(kept.told.map(({ count }) => count)).toEqual([1, 49]);
  });

  it('a flood of strangers is one kind, whatever cookies they invent and wherever they ask', async () => {
    const kept = database();
    for (let n = 0; n < 500; n++) {
      const one = new Refusal(COMMON_REFUSALS.requestsLimited);
      Object.assign(one, { isRepeated: true, isOfNobody: true });
      const asked = { ...request, actor: undefined, cookies: { 'banso-session': `invented ${n}` }, routeOptions: {} };
      kept.log.note(asked as unknown as EnteredRequest, one);
    }
    kept.log.unfold();
    await kept.log.settled();
    expect(kept.told).toEqual([{ route: 'GET unknown', address: '192.0.2.1', count: 500 }]);
  });

  it('a database that is away costs the answer nothing, and hears of it when it is back', async () => {
    const kept = database();
    kept.away = true;
    for (let n = 0; n < 7; n++) kept.log.note(request, refusal);
    await expect(kept.log.settled()).resolves.toBeUndefined();
    kept.log.unfold();
    await kept.log.settled();
    expect(kept.told).toEqual([]);
    kept.away = false;
    await kept.log.beforeApplicationShutdown();
    expect(kept.told).toEqual([{ route: 'GET /api/v1/visits/:id', address: '192.0.2.1', count: 7 }]);
  });

  it('strangers cannot fill the log, and are counted all the same; many kinds at once count together', async () => {
    const kept = database();
    for (let n = 0; n < 5_000; n++)
      kept.log.note(
        { ...request, actor: undefined, routeOptions: { url: `/api/v1/x${n}` } } as unknown as EnteredRequest,
        refusal,
      );
    await kept.log.settled();
    expect(kept.told).toHaveLength(60);
    for (let n = 0; n < 50; n++) {
      kept.log.unfold();
      await kept.log.settled();
    }
    expect(kept.told.length).toBeLessThanOrEqual(60 + 1_001);
    expect(kept.told.reduce((sum, { count }) => sum + count, 0)).toBe(5_000);
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
