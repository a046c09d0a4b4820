import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PersonRow } from '@banso/testing';
import request from 'supertest';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

const NAGANO_CITY = '202011';
let house: OpenHouse;
let hanako: PersonRow;
let staff: Browser;
let programmeId: string;

beforeAll(async () => {
  house = await openHouse('2026-11-24T09:00:00+09:00');
  const tenantId = await house.story.tenant('20');
  const office = await house.story.organisation({ tenantId });
  hanako = await house.story.person({ organisation: office, role: 'staff' });
  staff = house.browser(hanako);
  programmeId = await house.story.programme({ tenantId, body: office });
});
afterAll(() => house.close());

async function everything(): Promise<string> {
  const [row] = await house.database.query<{ n: string }>(`select concat_ws('/', (select count(*) from engagement), (select count(*) from team_member), (select count(*) from visit), (select count(*) from visit_record), (select count(*) from action_item), (select count(*) from audit_entry)) as n`);
  return row!.n;
}

describe('opening an engagement with wrong facts', () => {
  const good = () => ({ municipalityCode: NAGANO_CITY, programmeId, startedOn: '2026-11-01', leadId: hanako.id });
  const cases: Array<[string, () => object, string, RegExp, RegExp]> = [
    ['a municipality that does not exist', () => ({ ...good(), municipalityCode: '209996' }), 'municipalityCode', /ありません|検査数字/, /no such municipality|check digit/],
    ['a wrong check digit', () => ({ ...good(), municipalityCode: '202012' }), 'municipalityCode', /検査数字/, /check digit/],
    ['a municipality of another prefecture', () => ({ ...good(), municipalityCode: '112089' }), 'municipalityCode', /所管の外/, /outside your area/],
    ['a day that does not exist', () => ({ ...good(), startedOn: '2026-02-30' }), 'startedOn', /暦にある日/, /day that exists/],
    ['an unknown lead', () => ({ ...good(), leadId: '6f1f7a52-8a3e-4c39-9a0a-5d0c6b5a20e1' }), 'leadId', /見つかりません/, /not known/],
    ['a cadence of no months', () => ({ ...good(), cadenceMonths: 0 }), 'cadenceMonths', /1から12まで/, /from 1 to 12/],
    ['a field that does not exist', () => ({ ...good(), colour: 'red' }), 'colour', /項目はありません/, /no field/],
    ['a missing programme', () => ({ ...good(), programmeId: undefined }), 'programmeId', /支援事業/, /Programme/],
    ['a number where text belongs', () => ({ ...good(), vision: 7 }), 'vision', /ありたい姿/, /Vision/],
  ];

  it.each(cases)('%s', async (_, body, field, japanese, english) => {
    const before = await everything();
    const ja = await staff.post('/engagements', body()).expect(422);
    expect(ja.headers['content-type']).toContain('application/problem+json');
    expect(ja.body).toMatchObject({ status: 422, code: 'validationFailed', errors: [{ field, message: expect.stringMatching(japanese) }] });
    const en = await staff.post('/engagements', body()).set('accept-language', 'en').expect(422);
    expect(en.body.errors).toEqual([{ field, message: expect.stringMatching(english) }]);
    expect(await everything()).toBe(before);
  });
});

describe('recording a visit with wrong facts', () => {
  let visit: { id: string; version: number };
  let engagementId: string;
  const good = { heldOn: '2026-11-20', mode: 'onSite', facts: '話を聞いた。', supportTypes: ['A'] };

  beforeAll(async () => {
    engagementId = (await staff.post('/engagements', { municipalityCode: NAGANO_CITY, programmeId, startedOn: '2026-11-01', leadId: hanako.id }).expect(201)).body.id;
  });
  beforeEach(async () => {
    visit = (await staff.post(`/engagements/${engagementId}/visits`, { plannedOn: '2026-11-20', mode: 'onSite' }).expect(201)).body;
  });

  const cases: Array<[string, object, string]> = [
    ['a held day in the future', { ...good, heldOn: '2026-11-25' }, 'heldOn'],
    ['a held day before the engagement began', { ...good, heldOn: '2026-10-31' }, 'heldOn'],
    ['an end before the start', { ...good, startedAt: '15:00', endedAt: '13:00' }, 'endedAt'],
    ['an unknown support type', { ...good, supportTypes: ['A', 'F'] }, 'supportTypes'],
    ['no support type', { ...good, supportTypes: [] }, 'supportTypes'],
    ['no facts', { ...good, facts: '   ' }, 'facts'],
    ['facts beyond measure', { ...good, facts: 'あ'.repeat(10_001) }, 'facts'],
    ['a next visit before this one', { ...good, nextVisit: { plannedOn: '2026-11-19' } }, 'nextVisit.plannedOn'],
    ['homework without a day', { ...good, actionItems: [{ text: 'まとめる', side: 'ours' }] }, 'actionItems.0.dueOn'],
    ['homework that is not this engagement’s', { ...good, doneActionItemIds: ['6f1f7a52-8a3e-4c39-9a0a-5d0c6b5a20e1'] }, 'doneActionItemIds'],
    ['an owner of ours nobody knows', { ...good, actionItems: [{ text: 'まとめる', side: 'ours', ownerId: '6f1f7a52-8a3e-4c39-9a0a-5d0c6b5a20e1', dueOn: '2026-12-01' }] }, 'actionItems.0.ownerId'],
  ];
  it.each(cases)('%s', async (_, record, field) => {
    const before = await everything();
    const refused = await staff.put(`/visits/${visit.id}/record`, record, visit.version).expect(422);
    expect(refused.body.errors.map((e: { field: string }) => e.field)).toEqual([field]);
    expect(await everything()).toBe(before);
  });

  it('a version that somebody else has changed (412), and none at all (428)', async () => {
    await staff.patch(`/visits/${visit.id}`, { place: '役場' }, visit.version).expect(200);
    const stale = await staff.put(`/visits/${visit.id}/record`, good, visit.version).expect(412);
    expect(stale.body).toMatchObject({ code: 'stale', detail: expect.stringContaining('他の人が更新') });
    const missing = await staff.put(`/visits/${visit.id}/record`, good).expect(428);
    expect(missing.body.code).toBe('preconditionRequired');
  });
});

describe('what cannot even be read', () => {
  it('malformed JSON', async () => {
    const response = await request(house.address).post('/api/v1/engagements').set('cookie', `banso-session=${hanako.secret}`).set('content-type', 'application/json').send('{"municipalityCode": ').expect(400);
    expect(response.body).toMatchObject({ code: 'malformedJson', detail: expect.stringContaining('JSON') });
  });

  it('the wrong content type', async () => {
    const response = await request(house.address).post('/api/v1/engagements').set('cookie', `banso-session=${hanako.secret}`).set('content-type', 'text/plain').send('hello').expect(415);
    expect(response.body.code).toBe('unsupportedMediaType');
  });

  it('a text of 1 MB', async () => {
    const response = await staff.post('/engagements', { municipalityCode: NAGANO_CITY, vision: 'あ'.repeat(350_000) }).expect(413);
    expect(response.body).toMatchObject({ code: 'bodyTooLarge', detail: expect.stringContaining('大きすぎ') });
  });

  it('JSON that tries to reach a prototype', async () => {
    const response = await request(house.address).post('/api/v1/engagements').set('cookie', `banso-session=${hanako.secret}`).set('content-type', 'application/json').send('{"__proto__":{"x":1}}').expect(400);
    expect(response.body.code).toBe('malformedJson');
  });

  it('an id that is none, and one that nobody has', async () => {
    for (const id of ['7', "' or 1=1 --", '6f1f7a52-8a3e-4c39-9a0a-5d0c6b5a20e1']) {
      const response = await staff.get(`/engagements/${encodeURIComponent(id)}`).expect(404);
      expect(response.body).toMatchObject({ code: 'notFound', detail: '見つかりません。' });
    }
  });

  it('an address that does not exist answers with a problem too', async () => {
    expect((await staff.get('/nowhere').expect(404)).body.code).toBe('notFound');
  });
});

describe('the same creation twice', () => {
  it('with one Idempotency-Key it happens once; with another body it is refused', async () => {
    const [engagement] = (await staff.get('/engagements')).body.items;
    const plan = { plannedOn: '2027-01-20', mode: 'online' };
    const first = await staff.post(`/engagements/${engagement.id}/visits`, plan).set('idempotency-key', 'k-1').expect(201);
    const again = await staff.post(`/engagements/${engagement.id}/visits`, plan).set('idempotency-key', 'k-1').expect(201);
    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotent-replay']).toBe('true');
    const other = await staff.post(`/engagements/${engagement.id}/visits`, { ...plan, mode: 'onSite' }).set('idempotency-key', 'k-1').expect(422);
    expect(other.body.code).toBe('idempotencyKeyReused');
    const rows = await house.database.query(`select id from visit where planned_on = '2027-01-20'`);
    expect(rows).toHaveLength(1);
  });

  it('and at the same moment only one of them does it', async () => {
    const [engagement] = (await staff.get('/engagements')).body.items;
    const answers = await Promise.all(Array.from({ length: 6 }, () => staff.post(`/engagements/${engagement.id}/visits`, { plannedOn: '2027-02-20', mode: 'online' }).set('idempotency-key', 'k-2')));
    expect(answers.every((answer) => answer.status === 201 || answer.status === 409)).toBe(true);
    expect(await house.database.query(`select id from visit where planned_on = '2027-02-20'`)).toHaveLength(1);
  });
});
