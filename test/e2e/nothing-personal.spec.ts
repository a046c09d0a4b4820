import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrateQueue, QueueWorker } from '@banso/queue';
import type { OrganisationRow, PersonRow } from '@banso/testing';
import request from 'supertest';
import { openHouse, type OpenHouse } from './support/open-house.js';

let house: OpenHouse;
let hanako: PersonRow;
let professor: PersonRow;
let engagementId: string;
let visitId: string;
let office: OrganisationRow;

beforeAll(async () => {
  house = await openHouse('2026-11-24T09:00:00+09:00');
  const { story } = house;
  const tenantId = await story.tenant('20');
  office = await story.organisation({ tenantId });
  const university = await story.organisation({ tenantId, kind: 'university', name: '看護大学' });
  hanako = await story.person({ organisation: office, role: 'staff', name: '信濃 花子' });
  professor = await story.person({ organisation: university, role: 'partner', name: '教授' });
  await story.assignment({ organisation: university, municipalityCode: '202011' });
  const programmeId = await story.programme({ tenantId, body: office });
  engagementId = (
    await house
      .browser(hanako)
      .post('/engagements', { municipalityCode: '202011', programmeId, startedOn: '2026-04-01', leadId: hanako.id })
      .expect(201)
  ).body.id;
  visitId = (
    await house
      .browser(hanako)
      .post(`/engagements/${engagementId}/visits`, {
        record: {
          heldOn: '2026-11-20',
          mode: 'onSite',
          facts: '話を聞いた',
          opinion: '内輪の所見',
          supportTypes: ['A'],
        },
      })
      .expect(201)
  ).body.id;
});
afterAll(() => house.close());

describe('requirement 9: what a role may not see is missing in what it may', () => {
  it('an internal opinion, wherever the record is read', async () => {
    const partner = house.browser(professor);
    for (const path of [
      `/visits/${visitId}`,
      `/engagements/${engagementId}/visits`,
      `/engagements/${engagementId}`,
      `/engagements/${engagementId}/timeline`,
      '/coverage/visits?fiscalYear=2026',
      '/visits',
      '/desk',
      '/coverage.csv',
    ]) {
      const { text, status } = await partner.get(path);
      expect([path, status, text.includes('内輪の所見')]).toEqual([path, 200, false]);
    }
    expect((await house.browser(hanako).get(`/visits/${visitId}`)).text).toContain('内輪の所見');
  });

  it('an opinion that is marked as shared is seen', async () => {
    const shared = (
      await house
        .browser(hanako)
        .post(`/engagements/${engagementId}/visits`, {
          record: {
            heldOn: '2026-11-21',
            mode: 'online',
            facts: '続き',
            opinion: '共有の所見',
            opinionInternal: false,
            supportTypes: ['A'],
          },
        })
        .expect(201)
    ).body;
    expect((await house.browser(professor).get(`/visits/${shared.id}`)).text).toContain('共有の所見');
  });

  it('private contacts: guests know names, never addresses', async () => {
    const partner = house.browser(professor);
    await partner.get('/people').expect(403);
    for (const path of [
      `/engagements/${engagementId}`,
      `/engagements/${engagementId}/visits`,
      '/action-items',
      '/visits',
      '/desk',
    ]) {
      const { text } = await partner.get(path).expect(200);
      expect(text).not.toContain(hanako.email);
    }
  });

  it('a field that does not exist is refused, never dropped in silence', async () => {
    const { body } = await house
      .browser(hanako)
      .patch(`/engagements/${engagementId}`, { vision: 'x', tenantId: 2, status: 'closed' }, 1)
      .expect(422);
    expect(body.errors.map(({ field }: { field: string }) => field).sort()).toEqual(['status', 'tenantId']);
  });
});

describe('requirement 20: nothing personal is left lying about', () => {
  it('every answer about people says that it must not be stored', async () => {
    for (const path of [
      '/session',
      '/desk',
      '/engagements',
      `/engagements/${engagementId}`,
      `/visits/${visitId}`,
      '/people',
      '/coverage',
      '/coverage.csv',
      '/nowhere',
    ]) {
      expect([path, (await house.browser(hanako).get(path)).headers['cache-control']]).toEqual([path, 'no-store']);
    }
  });

  it('signing out tells the browser to clear its copies', async () => {
    const { headers } = await request(house.address).delete('/api/v1/session').expect(204);
    expect(headers['clear-site-data']).toContain('cache');
  });

  it('no address of the API takes a name, an e-mail address or a text as its path', async () => {
    const { body } = await request(house.address).get('/api/v1/openapi.json').expect(200);
    const parameters = Object.keys(body.paths as object).flatMap((path) =>
      [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
    );
    expect([...new Set(parameters)].filter((name) => !/^(id|\w+Id|day|code|number|step)$/.test(name!))).toEqual([
      'file',
    ]); // the secret address of a calendar feed, which tells nothing of its person
  });

  it('the queue carries ids and nothing else', async () => {
    await migrateQueue(house.database.url);
    let proceed = (): void => undefined;
    const held = new Promise<void>((resolve) => (proceed = resolve));
    let begun = (): void => undefined;
    const running = new Promise<void>((resolve) => (begun = resolve));
    const worker = await QueueWorker.start({
      place: { redisUrl: null, databaseUrl: house.database.workerUrl },
      schedule: [{ name: 'sweep', at: '5 0 * * *', timeZone: 'Asia/Tokyo', onStart: true, does: '' }],
      handlers: [
        {
          job: 'sweep',
          forEach: 'tenant',
          run: async () => {
            begun();
            await held;
          },
        },
      ],
      tenants: async () => [1],
      log: { log: () => undefined, warn: () => undefined, error: () => undefined },
    });
    await running;
    const jobs = await house.database.query<{ data: unknown }>(`select data from bullmq.job`);
    proceed();
    await worker.stop();
    expect(jobs.length).toBeGreaterThan(0);
    for (const { data } of jobs)
      expect(
        Object.keys((typeof data === 'string' ? JSON.parse(data) : data) as object).filter((key) => key !== 'tenantId'),
      ).toEqual([]);
  });
});

describe('requirement 21: the same creation twice', () => {
  const plan = (day: string, key: string) =>
    house
      .browser(hanako)
      .post(`/engagements/${engagementId}/visits`, { plannedOn: day, mode: 'online' })
      .set('idempotency-key', key);
  const planned = async (day: string): Promise<number> =>
    (await house.database.query('select from visit where planned_on = $1', [day])).length;

  it('a day later it is still the same answer', async () => {
    const first = await plan('2027-01-12', 'tomorrow').expect(201);
    house.clock.set('2026-11-25T09:30:00+09:00');
    await house.database.query('select housekeeping($1)', [house.clock.now()]);
    const again = await plan('2027-01-12', 'tomorrow').expect(201);
    house.clock.set('2026-11-24T09:00:00+09:00');
    expect([again.body, again.headers['idempotent-replay']]).toEqual([first.body, 'true']);
    expect(await planned('2027-01-12')).toBe(1);
  });

  it('another body is refused, at the same moment only one does it, and somebody else’s key is their own', async () => {
    await plan('2027-01-13', 'k').expect(201);
    expect((await plan('2027-01-14', 'k').expect(422)).body.code).toBe('idempotencyKeyReused');
    const answers = await Promise.all(Array.from({ length: 5 }, () => plan('2027-01-15', 'once')));
    expect(
      [...new Set(answers.map(({ status }) => status))].filter((status) => status !== 201 && status !== 409),
    ).toEqual([]);
    expect(await planned('2027-01-15')).toBe(1);
    const colleague = await house.story.person({ organisation: office, role: 'staff' });
    await house
      .browser(colleague)
      .post(`/engagements/${engagementId}/visits`, { plannedOn: '2027-01-16', mode: 'online' })
      .set('idempotency-key', 'k')
      .expect(201);
  });

  it('what was refused may be tried again under the same key', async () => {
    await plan('2026-02-30', 'mended').expect(422);
    await plan('2027-01-18', 'mended').expect(201);
  });
});
