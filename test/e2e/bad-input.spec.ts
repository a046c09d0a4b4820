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

/** What the database holds, every row of it, as one hash: a row that only changed its content shows, too. */
async function everything(): Promise<string> {
  const tables = await house.database.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not in ('session', 'municipality') order by 1`,
  );
  const hashes = tables.map(
    ({ name }) => `(select md5(coalesce(string_agg(md5(t::text), '' order by md5(t::text)), '')) from "${name}" t)`,
  );
  const [row] = await house.database.query<{ hash: string }>(
    `select md5(array_to_string(array[${hashes.join(', ')}], '/')) as hash`,
  );
  return row!.hash;
}

it('the hash of everything sees a row whose content changed', async () => {
  const before = await everything();
  await house.database.query(`update organisation set name = name || 'x'`);
  expect(await everything()).not.toBe(before);
  await house.database.query(`update organisation set name = rtrim(name, 'x')`);
  expect(await everything()).toBe(before);
});

describe('opening an engagement with wrong facts', () => {
  const good = () => ({ municipalityCode: NAGANO_CITY, programmeId, startedOn: '2026-11-01', leadId: hanako.id });
  const cases: Array<[string, () => object, string, RegExp, RegExp]> = [
    [
      'a municipality that does not exist',
      () => ({ ...good(), municipalityCode: '209996' }),
      'municipalityCode',
      /この市区町村はありません/,
      /no such municipality/,
    ],
    [
      'a wrong check digit',
      () => ({ ...good(), municipalityCode: '202012' }),
      'municipalityCode',
      /検査数字/,
      /check digit/,
    ],
    [
      'a municipality of another prefecture',
      () => ({ ...good(), municipalityCode: '112089' }),
      'municipalityCode',
      /所管の外/,
      /outside your area/,
    ],
    [
      'a day that does not exist',
      () => ({ ...good(), startedOn: '2026-02-30' }),
      'startedOn',
      /暦にある日/,
      /day that exists/,
    ],
    [
      'an unknown lead',
      () => ({ ...good(), leadId: '6f1f7a52-8a3e-4c39-9a0a-5d0c6b5a20e1' }),
      'leadId',
      /見つかりません/,
      /not known/,
    ],
    ['a cadence of no months', () => ({ ...good(), cadenceMonths: 0 }), 'cadenceMonths', /1から12まで/, /from 1 to 12/],
    ['a field that does not exist', () => ({ ...good(), colour: 'red' }), 'colour', /項目はありません/, /no field/],
    ['a missing programme', () => ({ ...good(), programmeId: undefined }), 'programmeId', /支援事業/, /Programme/],
    ['a number where text belongs', () => ({ ...good(), vision: 7 }), 'vision', /ありたい姿/, /Vision/],
  ];

  it.each(cases)('%s', async (_, body, field, japanese, english) => {
    const before = await everything();
    const ja = await staff.post('/engagements', body()).expect(422);
    expect(ja.headers['content-type']).toContain('application/problem+json');
    expect(ja.body).toMatchObject({
      status: 422,
      code: 'validationFailed',
      errors: [{ field, message: expect.stringMatching(japanese) }],
    });
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
    engagementId = (
      await staff
        .post('/engagements', {
          municipalityCode: NAGANO_CITY,
          programmeId,
          startedOn: '2026-11-01',
          leadId: hanako.id,
        })
        .expect(201)
    ).body.id;
  });
  beforeEach(async () => {
    visit = (
      await staff.post(`/engagements/${engagementId}/visits`, { plannedOn: '2026-11-20', mode: 'onSite' }).expect(201)
    ).body;
  });

  const nobody = '6f1f7a52-8a3e-4c39-9a0a-5d0c6b5a20e1';
  const cases: Array<[string, object, string, RegExp, RegExp]> = [
    [
      'a held day in the future',
      { ...good, heldOn: '2026-11-25' },
      'heldOn',
      /訪問日に先の日付/,
      /visit day cannot be in the future/,
    ],
    [
      'a held day before the engagement began',
      { ...good, heldOn: '2026-10-31' },
      'heldOn',
      /開始日より前/,
      /before the engagement began/,
    ],
    [
      'a held day that does not exist',
      { ...good, heldOn: '2026-11-31' },
      'heldOn',
      /訪問日は暦にある日/,
      /Visit day must be a day that exists/,
    ],
    [
      'an end before the start',
      { ...good, startedAt: '15:00', endedAt: '13:00' },
      'endedAt',
      /終了時刻は開始時刻より前/,
      /end time cannot be before the start time/,
    ],
    [
      'an unknown support type',
      { ...good, supportTypes: ['A', 'F'] },
      'supportTypes',
      /行った支援は A, B, C, D, E/,
      /Support given must be one or more of A, B, C, D, E/,
    ],
    ['no support type', { ...good, supportTypes: [] }, 'supportTypes', /行った支援/, /Support given/],
    ['no facts', { ...good, facts: '   ' }, 'facts', /あったこと（事実）を入れて/, /What happened \(facts\) is needed/],
    [
      'facts beyond measure',
      { ...good, facts: 'あ'.repeat(10_001) },
      'facts',
      /10000文字まで/,
      /at most 10000 characters/,
    ],
    [
      'a next visit before this one',
      { ...good, nextVisit: { plannedOn: '2026-11-19' } },
      'nextVisit.plannedOn',
      /次回の訪問日は今回より後/,
      /next visit must be after this one/,
    ],
    [
      'homework without a day',
      { ...good, actionItems: [{ text: 'まとめる', side: 'ours' }] },
      'actionItems.0.dueOn',
      /期限/,
      /Due day/,
    ],
    [
      'homework that is not this engagement’s',
      { ...good, doneActionItemIds: [nobody] },
      'doneActionItemIds',
      /この案件の宿題ではない/,
      /not homework of this engagement/,
    ],
    [
      'an owner of ours nobody knows',
      { ...good, actionItems: [{ text: 'まとめる', side: 'ours', ownerId: nobody, dueOn: '2026-12-01' }] },
      'actionItems.0.ownerId',
      /この人は見つかりません/,
      /person is not known/,
    ],
    ['a field that does not exist', { ...good, mood: 'good' }, 'mood', /項目はありません/, /no field mood/],
  ];
  it.each(cases)('%s', async (_, record, field, japanese, english) => {
    const before = await everything();
    const ja = await staff.put(`/visits/${visit.id}/record`, record, visit.version).expect(422);
    expect(ja.body.errors).toEqual([{ field, message: expect.stringMatching(japanese) }]);
    const en = await staff
      .put(`/visits/${visit.id}/record`, record, visit.version)
      .set('accept-language', 'en-GB,en;q=0.9,ja;q=0.1')
      .expect(422);
    expect(en.body.errors).toEqual([{ field, message: expect.stringMatching(english) }]);
    expect(await everything()).toBe(before);
  });

  it('a version that somebody else has changed (412), none at all, and any (428)', async () => {
    await staff.patch(`/visits/${visit.id}`, { place: '役場' }, visit.version).expect(200);
    const stale = await staff.put(`/visits/${visit.id}/record`, good, visit.version).expect(412);
    expect(stale.body).toMatchObject({ code: 'stale', detail: expect.stringContaining('他の人が更新') });
    const before = await everything();
    const staleInEnglish = await staff
      .put(`/visits/${visit.id}/record`, good, visit.version)
      .set('accept-language', 'en')
      .expect(412);
    expect(staleInEnglish.body.detail).toContain('Somebody else has changed this');
    const missing = await staff.put(`/visits/${visit.id}/record`, good).expect(428);
    expect(missing.body).toMatchObject({ code: 'preconditionRequired', detail: expect.stringContaining('If-Match') });
    expect(
      (await staff.put(`/visits/${visit.id}/record`, good).set('accept-language', 'en').expect(428)).body.detail,
    ).toContain('A change needs the version');
    const any = await staff.put(`/visits/${visit.id}/record`, good).set('if-match', '*').expect(428);
    expect(any.body).toMatchObject({ code: 'anyVersion', detail: expect.stringContaining('読み込んだときの版') });
    expect(await everything()).toBe(before);
  });
});

describe('an action item with wrong facts', () => {
  const cases: Array<[string, object, string, RegExp, RegExp]> = [
    [
      'a day that does not exist',
      { text: 'まとめる', side: 'ours', dueOn: '2026-02-30' },
      'dueOn',
      /期限は暦にある日/,
      /Due day must be a day that exists/,
    ],
    [
      'an unknown side',
      { text: 'まとめる', side: 'nobody', dueOn: '2026-12-01' },
      'side',
      /どちらの宿題か/,
      /Side must be one of/,
    ],
    [
      'a text beyond measure',
      { text: 'あ'.repeat(1_001), side: 'ours', dueOn: '2026-12-01' },
      'text',
      /宿題は1000文字まで/,
      /Action may have at most 1000 characters/,
    ],
    ['no text', { text: '', side: 'ours', dueOn: '2026-12-01' }, 'text', /宿題を入れて/, /Action is needed/],
  ];
  it.each(cases)('%s', async (_, body, field, japanese, english) => {
    const [engagement] = (await staff.get('/engagements')).body.items;
    const before = await everything();
    expect((await staff.post(`/engagements/${engagement.id}/action-items`, body).expect(422)).body.errors).toEqual([
      { field, message: expect.stringMatching(japanese) },
    ]);
    expect(
      (await staff.post(`/engagements/${engagement.id}/action-items`, body).set('accept-language', 'en').expect(422))
        .body.errors,
    ).toEqual([{ field, message: expect.stringMatching(english) }]);
    expect(await everything()).toBe(before);
  });
});

describe('what cannot even be read', () => {
  const raw = (type: string, body: string, language: string) =>
    request(house.address)
      .post('/api/v1/engagements')
      .set({ cookie: `banso-session=${hanako.secret}`, 'content-type': type, 'accept-language': language })
      .send(body);

  it.each([
    [
      'malformed JSON',
      400,
      'malformedJson',
      'application/json',
      '{"municipalityCode": ',
      /JSONとして読み取れません/,
      /not valid JSON/,
    ],
    [
      'the wrong content type',
      415,
      'unsupportedMediaType',
      'text/plain',
      'hello',
      /application\/json/,
      /Send the body as application\/json/,
    ],
    [
      'a text of 1 MB',
      413,
      'bodyTooLarge',
      'application/json',
      JSON.stringify({ municipalityCode: NAGANO_CITY, vision: 'あ'.repeat(350_000) }),
      /大きすぎ/,
      /too large/,
    ],
  ])('%s', async (_, status, code, type, body, japanese, english) => {
    const before = await everything();
    for (const [language, sentence] of [
      ['ja', japanese],
      ['en', english],
    ] as const) {
      const response = await raw(type, body, language)
        .expect(status)
        .expect('content-type', /^application\/problem\+json/);
      expect(response.body).toMatchObject({ status, code, detail: expect.stringMatching(sentence) });
    }
    expect(await everything()).toBe(before);
  });

  it('JSON that tries to reach a prototype', async () => {
    const response = await request(house.address)
      .post('/api/v1/engagements')
      .set('cookie', `banso-session=${hanako.secret}`)
      .set('content-type', 'application/json')
      .send('{"__proto__":{"x":1}}')
      .expect(400);
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

describe('a field that may be left out, sent as null', () => {
  let path: string;
  const version = async (): Promise<number> => (await staff.get(path).expect(200)).body.version;
  /** Changes something that stands in a list of the engagement's page. */
  const latest = async (list: string): Promise<{ id: string; version: number }> =>
    (await staff.get(path).expect(200)).body[list].at(-1);

  beforeAll(async () => {
    const facts = {
      municipalityCode: '202029',
      programmeId,
      startedOn: '2026-11-01',
      leadId: hanako.id,
      vision: '集いの場',
    };
    path = `/engagements/${(await staff.post('/engagements', facts).expect(201)).body.id}`;
    await staff
      .post(
        `${path}/counterparts`,
        { name: '飯綱 次郎', post: '係長', from: '2026-11-01', note: '電話は午前' },
        await version(),
      )
      .expect(201);
    await staff.post(`${path}/challenges`, { text: '担い手がいない' }, await version()).expect(201);
    await staff.post(`${path}/initiatives`, { text: '集いの場をひらく', state: 'trying' }, await version()).expect(201);
    await staff.post(`${path}/milestones`, { text: '一か所目', on: '2027-03-01' }, await version()).expect(201);
  });

  const nothing = (...fields: string[]): Record<string, null> =>
    Object.fromEntries(fields.map((field) => [field, null]));
  /** What of a row is told besides its version and its moments. */
  const told = (row: object): object =>
    Object.fromEntries(Object.entries(row).filter(([field]) => !/version|At$|By$|revisions|written/i.test(field)));

  it.each([
    ['counterparts', nothing('name', 'post', 'isMain', 'note')],
    ['challenges', nothing('text', 'isTrue', 'withdrawn', 'reason')],
    ['initiatives', nothing('text', 'state', 'reason')],
    ['milestones', nothing('text', 'on', 'state', 'reason')],
  ])('of %s is as if it were left out', async (list, body) => {
    const before = await latest(list);
    await staff.patch(`${path}/${list}/${before.id}`, body, await version()).expect(200);
    expect(told(await latest(list))).toEqual(told(before));
  });

  it('of an engagement, a visit and an action item as well', async () => {
    const engagement = (await staff.get(path).expect(200)).body;
    await staff.patch(path, nothing('vision', 'onlineCounts', 'reason'), engagement.version).expect(200);
    const { vision, cadenceMonths, onlineCounts } = (await staff.get(path).expect(200)).body;
    expect([vision, cadenceMonths, onlineCounts]).toEqual([
      '集いの場',
      engagement.cadenceMonths,
      engagement.onlineCounts,
    ]);

    const plan = { plannedOn: '2026-12-10', place: '公民館', mode: 'onSite', purpose: '打合せ' };
    const visit = (await staff.post(`${path}/visits`, plan).expect(201)).body;
    await staff
      .patch(`/visits/${visit.id}`, nothing('plannedOn', 'place', 'mode', 'purpose'), visit.version)
      .expect(200);
    expect((await staff.get(`/visits/${visit.id}`).expect(200)).body).toMatchObject(plan);

    const item = (
      await staff.post(`${path}/action-items`, { text: '事例を送る', side: 'ours', dueOn: '2026-12-01' }).expect(201)
    ).body;
    await staff
      .patch(`/action-items/${item.id}`, nothing('state', 'dueOn', 'text', 'evidence', 'reason'), item.version)
      .expect(200);
    expect(await latest('actionItems')).toMatchObject({ text: '事例を送る', dueOn: '2026-12-01', state: 'open' });
  });
});

describe('the same creation twice', () => {
  it('with one Idempotency-Key it happens once; with another body it is refused', async () => {
    const [engagement] = (await staff.get('/engagements')).body.items;
    const plan = { plannedOn: '2027-01-20', mode: 'online' };
    const first = await staff
      .post(`/engagements/${engagement.id}/visits`, plan)
      .set('idempotency-key', 'k-1')
      .expect(201);
    const again = await staff
      .post(`/engagements/${engagement.id}/visits`, plan)
      .set('idempotency-key', 'k-1')
      .expect(201);
    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotent-replay']).toBe('true');
    const other = await staff
      .post(`/engagements/${engagement.id}/visits`, { ...plan, mode: 'onSite' })
      .set('idempotency-key', 'k-1')
      .expect(422);
    expect(other.body.code).toBe('idempotencyKeyReused');
    const rows = await house.database.query(`select id from visit where planned_on = '2027-01-20'`);
    expect(rows).toHaveLength(1);
  });

  it('and at the same moment only one of them does it', async () => {
    const [engagement] = (await staff.get('/engagements')).body.items;
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        staff
          .post(`/engagements/${engagement.id}/visits`, { plannedOn: '2027-02-20', mode: 'online' })
          .set('idempotency-key', 'k-2'),
      ),
    );
    expect(answers.every((answer) => answer.status === 201 || answer.status === 409)).toBe(true);
    expect(await house.database.query(`select id from visit where planned_on = '2027-02-20'`)).toHaveLength(1);
  });
});
