import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '@banso/config';
import { Streams } from '@banso/live';
import type { PersonRow } from '@banso/testing';
import { runOnce } from '@banso/worker';
import { randomBytes } from 'node:crypto';
import request from 'supertest';
import { listenTo, type Listening } from './support/event-stream.js';
import { openHouse, type OpenHouse } from './support/open-house.js';

let house: OpenHouse;
let replica: OpenHouse;
let tenantId: number;
let hanako: PersonRow;
let jiro: PersonRow;
let stranger: PersonRow;
let engagementId: string;
const open: Listening[] = [];

beforeAll(async () => {
  house = await openHouse('2026-11-13T09:00:00+09:00');
  replica = await house.replica();
  tenantId = await house.story.tenant('20');
  const office = await house.story.organisation({ tenantId });
  hanako = await house.story.person({ organisation: office, role: 'staff', name: '信濃 花子' });
  jiro = await house.story.person({ organisation: office, role: 'staff', name: '高原 次郎' });
  const saitama = await house.story.organisation({ tenantId: await house.story.tenant('11') });
  stranger = await house.story.person({ organisation: saitama, role: 'manager' });
  const programmeId = await house.story.programme({ tenantId, body: office });
  engagementId = (
    await house
      .browser(hanako)
      .post('/engagements', { municipalityCode: '205885', programmeId, startedOn: '2026-10-01', leadId: hanako.id })
      .expect(201)
  ).body.id;
  await house
    .browser(hanako)
    .post(`/engagements/${engagementId}/visits`, {
      record: { heldOn: '2026-10-20', mode: 'onSite', facts: '集落を歩いた。', supportTypes: ['A'] },
    })
    .expect(201);
  await house.database.query('delete from reminder');
});
afterAll(async () => {
  for (const stream of open) stream.hangUp();
  await replica.close();
  await house.close();
});

async function listen(person: PersonRow, at = house): Promise<Listening> {
  const stream = await listenTo(at.address, person);
  expect([
    stream.response.statusCode,
    stream.response.headers['content-type'],
    stream.response.headers['x-accel-buffering'],
    stream.response.headers['cache-control'],
  ]).toEqual([200, 'text/event-stream; charset=utf-8', 'no', 'no-store']);
  await stream.heard('ready');
  open.push(stream);
  return stream;
}
const sweep = () =>
  runOnce('sweep', { ...readConfig({ BANSO_MODE: 'demo' }), databaseWorkerUrl: house.database.workerUrl }, house.clock);
const backends = (where: string) =>
  house.database
    .query<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity where datname = current_database() and ${where}`,
    )
    .then(([row]) => row!.n);

describe('live in the app: the desk hears of changes without reload', () => {
  it('a reminder that the worker makes is told on both replicas, to its person alone, without content', async () => {
    const [here, there, other] = [await listen(hanako), await listen(hanako, replica), await listen(stranger)];
    await sweep();
    await Promise.all([here.heard('desk'), there.heard('desk')]);
    expect((await replica.browser(hanako).get('/reminders?state=open').expect(200)).body.items).toHaveLength(1);
    // The stranger hears of one's own desk, and that is the first they hear.
    await house.database.query(
      `insert into reminder (id, tenant_id, subject_kind, subject_id, step, due_on, falls_on, person_id, why, created_at) select gen_random_uuid(), tenant_id, 'visitDue', gen_random_uuid(), 'visitDueToday', '2026-11-13', '2026-11-13', id, '{}', now() from person where id = $1`,
      [stranger.id],
    );
    await other.heard('desk');
    expect(other.events).toEqual(['ready', 'desk']);
  });

  it('planning the visit elsewhere makes it disappear, and that is told too', async () => {
    const here = await listen(hanako);
    await replica
      .browser(jiro)
      .post(`/engagements/${engagementId}/visits`, { plannedOn: '2026-11-19', mode: 'onSite' })
      .expect(201);
    await here.heard('desk');
    expect((await house.browser(hanako).get('/reminders?state=open')).body.items).toEqual([]);
  });

  it('nobody else is let in: without a session, with an API token, or with more screens than one can look at', async () => {
    const refused = await listenTo(house.address, null);
    expect(refused.response.statusCode).toBe(401);
    expect(
      (await request(house.address).get('/api/v1/events').set('authorization', 'Bearer banso_x').expect(403)).body.code,
    ).toBe('sessionNeeded');
    for (let n = 0; n < 6; n++) await listen(jiro);
    const [seventh] = [await listenTo(house.address, jiro)];
    expect([seventh.response.statusCode, seventh.response.headers['retry-after']]).toEqual([429, '60']);
  });

  it('open streams hold neither a transaction nor a connection of the pool', async () => {
    // Six more than the pool has connections.
    expect(house.app.get(Streams).count).toBeGreaterThan(6);
    await Promise.all(Array.from({ length: 6 }, () => house.browser(hanako).get('/desk').expect(200)));
    // A read's transaction ends just after its answer; one that a stream holds would never end.
    for (let n = 0; n < 1_000 && (await backends(`state like 'idle in transaction%'`)) > 0; n++);
    expect(await backends(`state like 'idle in transaction%'`)).toBe(0);
    expect(await backends(`application_name = 'banso live'`)).toBe(2);
  });
});

describe('a stream ends with its session', () => {
  it('on the very next event when it was ended by signing out, before anything is said', async () => {
    const here = await listen(hanako);
    await house.database.query('update session set ended_at = now() where person_id = $1', [hanako.id]);
    await house.database.query(`update reminder set state = 'superseded' where person_id = $1`, [hanako.id]);
    await here.ended;
    expect(here.events).toEqual(['ready']);
    await house.database.query('update session set ended_at = null where person_id = $1', [hanako.id]);
  });

  it.each([
    [
      'expired',
      `update session set expires_at = '2026-01-01' where person_id = $1`,
      `update session set expires_at = '2100-01-01' where person_id = $1`,
    ],
    [
      'was not used for eight hours',
      `update session set last_seen_at = '2026-11-12' where person_id = $1`,
      `update session set last_seen_at = '2100-01-01' where person_id = $1`,
    ],
    [
      'belongs to somebody who was disabled',
      `update person set disabled_at = now() where id = $1`,
      `update person set disabled_at = null where id = $1`,
    ],
  ])('at the latest with the next heartbeat when it %s', async (_, ending, mending) => {
    const here = await listen(hanako);
    await house.app.get(Streams).beat();
    await here.heard('beat');
    await house.database.query(ending, [hanako.id]);
    await house.app.get(Streams).beat();
    await here.ended;
    await house.database.query(mending, [hanako.id]);
    await house.database.query('update session set ended_at = null where person_id = $1', [hanako.id]);
  });
});

describe('the database goes away and comes back', () => {
  it('the connection that listens is made anew by itself, and everybody is told to look again', async () => {
    const here = await listen(hanako);
    await house.database.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'banso live' and datname = current_database()`,
    );
    await here.heard('ready', 2);
    await house.database.query(
      `insert into reminder (id, tenant_id, subject_kind, subject_id, step, due_on, falls_on, person_id, why, created_at) values (gen_random_uuid(), $1, 'visitDue', gen_random_uuid(), 'visitDueToday', '2026-11-13', '2026-11-13', $2, '{}', now())`,
      [tenantId, hanako.id],
    );
    await here.heard('desk');
  });
});

describe('what moves very many desks', () => {
  it('is told once for the whole tenant: above 500 persons one notice, below one for each', async () => {
    const notices: string[] = [];
    const client = await house.asApplication();
    client.on('notification', ({ payload }) => notices.push(payload!));
    await client.query('listen banso_desk');
    const office = (
      await house.database.query<{ id: string }>('select organisation_id as id from person where id = $1', [hanako.id])
    )[0]!.id;
    await house.database.query(
      `insert into person (id, tenant_id, organisation_id, name, kana) select gen_random_uuid(), $1, $2, 'n', 'n' from generate_series(1, 501)`,
      [tenantId, office],
    );
    const remind = (limit: number, step: string) =>
      house.database.query(
        `insert into reminder (id, tenant_id, subject_kind, subject_id, step, due_on, falls_on, person_id, why, created_at) select gen_random_uuid(), $1, 'visitDue', gen_random_uuid(), $3, '2026-11-13', '2026-11-13', id, '{}', now() from (select id from person where tenant_id = $1 and name = 'n' limit $2) p`,
        [tenantId, limit, step],
      );
    const heard = async (): Promise<string[]> => {
      // A notice arrives before the answer to what was asked after it.
      await client.query('select 1');
      return notices.splice(0);
    };
    await remind(501, 'visitDueToday');
    expect(await heard()).toEqual([`${tenantId}/*`]);
    await remind(3, 'visitDueSoon');
    expect(await heard()).toHaveLength(3);
    await client.end();
  });

  it('a notice that is none of ours is ignored', async () => {
    const here = await listen(hanako);
    for (const nonsense of [`'; drop table reminder'`, `'${tenantId}/x'`, `'${randomBytes(20).toString('hex')}'`])
      await house.database.query(`select pg_notify('banso_desk', $1)`, [nonsense]);
    await house.database.query(`select pg_notify('banso_desk', $1)`, [`${tenantId}/${hanako.id}`]);
    await here.heard('desk');
    expect(here.events).toEqual(['ready', 'desk']);
  });
});
