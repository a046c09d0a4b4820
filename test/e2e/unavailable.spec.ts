import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LIMITS, steadyClient, type SteadyClient } from '@banso/database';
import type { PersonRow } from '@banso/testing';
import { DataSource } from 'typeorm';
import { openHouse, type OpenHouse } from './support/open-house.js';

/** As many connections as `openHouse` gives. */
const POOL = 6;
let house: OpenHouse;
let staff: PersonRow;
let engagementId: string;

beforeAll(async () => {
  house = await openHouse('2026-11-24T09:00:00+09:00');
  const tenantId = await house.story.tenant('20');
  const organisation = await house.story.organisation({ tenantId });
  staff = await house.story.person({ organisation, role: 'staff' });
  engagementId = (
    await house.story.engagement({
      tenantId,
      programmeId: await house.story.programme({ tenantId, body: organisation }),
      municipalityCode: '205907',
      lead: staff,
    })
  ).id;
});
afterAll(() => house.close());

/** Somebody who holds the engagement's row until they end. */
async function holder(): Promise<SteadyClient> {
  const client = steadyClient(house.database.url, 'byHand', 'banso test');
  await client.connect();
  await client.query('begin');
  await client.query('select from engagement where id = $1 for update', [engagementId]);
  return client;
}

describe('what cannot be done at this moment is answered 503, with the time to try again', () => {
  it('a full pool', async () => {
    const source = house.app.get(DataSource);
    const runners = Array.from({ length: POOL }, () => source.createQueryRunner());
    for (const runner of runners) await runner.connect();
    const began = performance.now();
    const answer = await house.browser(staff).get('/desk').expect(503).expect('retry-after', '3');
    expect(answer.body).toMatchObject({ code: 'busy', status: 503 });
    expect(answer.body.detail).toContain('混み合って');
    expect(performance.now() - began).toBeLessThan(LIMITS.api.connect + 5_000);
    for (const runner of runners) await runner.release();
    await house.browser(staff).get('/desk').expect(200);
  });

  it('a row that somebody else holds for too long; nothing of the request was saved', async () => {
    const owner = await holder();
    const visit = { record: { heldOn: '2026-11-20', mode: 'onSite', facts: '話した', supportTypes: ['A'] } };
    expect(
      (
        await house
          .browser(staff)
          .post(`/engagements/${engagementId}/visits`, visit)
          .expect(503)
          .expect('retry-after', '3')
      ).body.code,
    ).toBe('busy');
    await owner.query('rollback');
    await owner.end();
    expect(await house.database.query('select from visit')).toEqual([]);
    await house.browser(staff).post(`/engagements/${engagementId}/visits`, visit).expect(201);
  });

  it('a connection that is lost in the middle of a request', async () => {
    const owner = await holder();
    const waiting = house
      .browser(staff)
      .post(`/engagements/${engagementId}/visits`, {
        record: { heldOn: '2026-11-21', mode: 'onSite', facts: '話した', supportTypes: ['A'] },
      })
      .then((answer) => answer);
    for (let cut = 0; cut === 0;)
      cut =
        (
          await owner.query(
            `select pg_terminate_backend(pid) from pg_stat_activity
              where usename = 'banso_app' and wait_event_type = 'Lock' and datname = current_database()`,
          )
        ).rowCount ?? 0;
    const answer = await waiting;
    expect([answer.status, answer.headers['retry-after'], answer.body.code]).toEqual([503, '5', 'unavailable']);
    await owner.query('rollback');
    await owner.end();
    await house.browser(staff).get('/desk').expect(200);
  });
});
