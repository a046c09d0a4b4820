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

  /** What comes again by itself: conflicts, limits, a server that stops or begins, connections. */
  const PASSING = ['40001', '40P01', '55P03', '57P01', '57P02', '57P03', '53300', '53400', '08000', '08006', '08007'];
  /** Where recording a visit can meet it: in the verb, which waits for none of it, and in what follows. */
  const TABLES = ['visit', 'visit_record_version', 'support_given', 'coverage_month', 'audit_entry'];

  it.each(TABLES)('what PostgreSQL says of a conflict or of itself, wherever it says it: at %s', async (table) => {
    await house.database.query(
      `create or replace function passing() returns trigger language plpgsql as 'begin return new; end';
       create or replace trigger passing before insert or update on ${table} for each row execute function passing()`,
    );
    try {
      for (const code of PASSING) {
        await house.database.query(
          `create or replace function passing() returns trigger language plpgsql as
             $$ begin raise exception 'not now' using errcode = '${code}'; end $$`,
        );
        const visit = { record: { heldOn: '2026-11-19', mode: 'onSite', facts: '話した', supportTypes: ['B'] } };
        const answer = await house.browser(staff).post(`/engagements/${engagementId}/visits`, visit);
        expect([code, answer.status, Number(answer.headers['retry-after']) > 0]).toEqual([code, 503, true]);
        expect(answer.body.detail).toMatch(/もう一度お試しください。/);
      }
    } finally {
      await house.database.query(`drop trigger passing on ${table}`);
    }
    expect(await house.database.query(`select from visit where held_on = '2026-11-19'`)).toEqual([]);
  });
});
