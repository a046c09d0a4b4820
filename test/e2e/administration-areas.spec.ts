import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PersonRow } from '@banso/testing';
import { writeXlsx } from 'hucre/xlsx';
import request, { type Test } from 'supertest';
import { openHouse, type OpenHouse } from './support/open-house.js';

const NAGANO_CITY = '202011'; // 長野市
const AGEMATSU = '204226'; // 上松町
const KISO = '204323'; // 木曽町
const HEADER = ['圏域種別', '圏域名', '市区町村コード', '市区町村名'];

let house: OpenHouse;
let nagano: number;
let kisoArea: string;
let admin: PersonRow;
let manager: PersonRow;
let kisoStaff: PersonRow;

beforeAll(async () => {
  house = await openHouse('2026-11-24T09:00:00+09:00');
  const { story } = house;
  nagano = await story.tenant('20');
  const office = await story.organisation({ tenantId: nagano, name: '長野県地域包括ケア課' });
  kisoArea = await story.area({ tenantId: nagano, name: '木曽', municipalityCodes: [KISO] });
  const kisoOffice = await story.organisation({
    tenantId: nagano,
    kind: 'healthOffice',
    name: '木曽保健福祉事務所',
    areaId: kisoArea,
  });
  admin = await story.person({ organisation: office, role: 'admin' });
  manager = await story.person({ organisation: office, role: 'manager' });
  kisoStaff = await story.person({ organisation: kisoOffice, role: 'staff' });
});
afterAll(() => house.close());

const sample = (name: string): Buffer => readFileSync(new URL(`../samples/${name}`, import.meta.url));
const csv = (...rows: string[][]): Buffer => Buffer.from([HEADER, ...rows].map((row) => row.join(',')).join('\r\n'));
const upload = (bytes: Uint8Array, query: string, by: PersonRow = admin): Test =>
  request(house.address)
    .post(`/api/v1/areas/import${query}`)
    .set('cookie', `banso-session=${by.secret}`)
    .attach('file', Buffer.from(bytes), { filename: 'areas.csv', contentType: 'application/octet-stream' });
const areas = async () =>
  (await house.browser(admin).get('/areas').expect(200)).body.items as Array<{
    id: string;
    kind: string;
    name: string;
    version: number;
    municipalityCodes: string[];
  }>;
const welfare = async () =>
  Object.fromEntries(
    (await areas())
      .filter(({ kind }) => kind === 'welfare')
      .map(({ name, municipalityCodes }) => [name, municipalityCodes]),
  );

describe('an area file', () => {
  beforeEach(async () => {
    await house.database.query(`delete from area_municipality where kind = 'welfare'`);
    await house.database.query(`delete from area where kind = 'welfare'`);
  });

  it.each(['ok/areas-utf-8.csv', 'ok/areas-utf-8-bom.csv', 'ok/areas-shift-jis.csv'])(
    '%s: the dry run says what would change and changes nothing, then it is carried out, then there is nothing left to do',
    async (name) => {
      const changes = [
        {
          area: '木曽圏域',
          kind: 'welfare',
          isNew: true,
          added: [
            { code: AGEMATSU, name: '上松町' },
            { code: KISO, name: '木曽町' },
          ],
          removed: [],
          left: 2,
        },
        {
          area: '長野圏域',
          kind: 'welfare',
          isNew: true,
          added: [{ code: NAGANO_CITY, name: '長野市' }],
          removed: [],
          left: 1,
        },
      ];
      expect((await upload(sample(name), '?dryRun=true').expect(200)).body).toEqual({
        rows: 3,
        errors: [],
        changes,
        done: false,
      });
      expect((await upload(sample(name), '').expect(200)).body.done).toBe(false);
      expect(await welfare()).toEqual({});
      expect((await upload(sample(name), '?dryRun=false').expect(200)).body).toEqual({
        rows: 3,
        errors: [],
        changes,
        done: true,
      });
      expect(await welfare()).toEqual({ 木曽圏域: [AGEMATSU, KISO], 長野圏域: [NAGANO_CITY] });
      expect((await upload(sample(name), '?dryRun=false').expect(200)).body).toEqual({
        rows: 3,
        errors: [],
        changes: [],
        done: true,
      });
    },
  );

  it('as a workbook, and with its columns in another order', async () => {
    const workbook = await writeXlsx({
      sheets: [{ name: '圏域', rows: [HEADER, ['老人福祉圏域', '木曽圏域', Number(KISO), '木曽町']] }],
    });
    await upload(workbook, '?dryRun=false').expect(200);
    expect(await welfare()).toEqual({ 木曽圏域: [KISO] });
    expect(
      (await upload(sample('ok/areas-columns-in-another-order.csv'), '?dryRun=false').expect(200)).body.changes,
    ).toEqual([]);
  });

  it.each([
    ['unknown-code', '市区町村コード', 'この市区町村コードはありません'],
    ['wrong-check-digit', '市区町村コード', '検査数字が合いません'],
    ['five-digits', '市区町村コード', '6桁'],
    ['name-of-another-municipality', '市区町村名', 'このコードは「長野市」です'],
    ['other-prefecture', '市区町村コード', '長野県の市区町村ではありません'],
    ['municipality-twice', '市区町村コード', '2行目にもあります'],
    ['unknown-kind', '圏域種別', '種別は'],
    ['missing-column', '市区町村名', 'この列が見つかりません'],
    ['no-rows', '', '1行目に列の名前'],
  ])(
    'not-ok/areas-%s.csv: the error stands at its row and column, and nothing is changed',
    async (name, column, message) => {
      const bytes = sample(`not-ok/areas-${name}.csv`);
      const row = ['missing-column', 'no-rows'].includes(name) ? 1 : 3;
      const { body } = await upload(bytes, '?dryRun=true').expect(200);
      expect(body.errors).toEqual([{ row, column, message: expect.stringContaining(message) }]);
      expect(body.changes).toEqual([]);
      const refused = await upload(bytes, '?dryRun=false').expect(422);
      expect(refused.body).toMatchObject({ code: 'areaFileHasErrors', errors: body.errors });
      expect(await welfare()).toEqual({});
    },
  );

  it('formulas and merged cells of a workbook are told by row and column, in the reader’s language', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '圏域',
          rows: [
            HEADER,
            ['老人福祉圏域', '木曽圏域', null, '木曽町'],
            ['老人福祉圏域', '木曽圏域', Number(AGEMATSU), '上松町'],
          ],
          cells: new Map([['1,2', { value: Number(KISO), formula: '200000+4323' }]]),
          merges: [{ startRow: 1, startCol: 1, endRow: 2, endCol: 1 }],
        },
      ],
    });
    const { errors } = (await upload(bytes, '?dryRun=true').set('accept-language', 'en').expect(200)).body;
    expect(errors).toEqual(
      expect.arrayContaining([
        { row: 2, column: '圏域名', message: 'This cell is merged. Please split it.' },
        { row: 2, column: '市区町村コード', message: 'This cell holds a formula. Paste its value instead.' },
      ]),
    );
  });

  it('a municipality that moves leaves its former area', async () => {
    await upload(
      csv(['老人福祉圏域', '木曽圏域', KISO, '木曽町'], ['老人福祉圏域', '木曽圏域', AGEMATSU, '上松町']),
      '?dryRun=false',
    ).expect(200);
    const { changes } = (await upload(csv(['老人福祉圏域', '新しい圏域', KISO, '木曽町']), '?dryRun=false').expect(200))
      .body;
    expect(changes.map(({ area, left }: { area: string; left: number }) => [area, left])).toEqual([
      ['新しい圏域', 1],
      ['木曽圏域', 1],
    ]);
    expect(await welfare()).toEqual({ 新しい圏域: [KISO], 木曽圏域: [AGEMATSU] });
    const lines = await house.database.query<{ reason: string }>(
      `select reason from audit_entry where subject_kind = 'area' order by id desc limit 2`,
    );
    expect(lines).toEqual([{ reason: 'import' }, { reason: 'import' }]);
  });

  it('what is no table, too large, or missing is refused with a sentence, and so are files anywhere else', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
      'base64',
    );
    expect((await upload(png, '?dryRun=true').expect(415)).body).toMatchObject({
      code: 'areaFileOfOtherType',
      detail: expect.stringContaining('xlsx'),
    });
    expect(
      (await upload(Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.alloc(60)]), '?dryRun=true').expect(415))
        .body.code,
    ).toBe('areaFileUnreadable');
    expect((await upload(Buffer.alloc(5 * 1024 * 1024 + 1, 'あ'), '?dryRun=true').expect(413)).body.code).toBe(
      'fileTooLarge',
    );
    const at = (path: string) =>
      request(house.address).post(`/api/v1${path}`).set('cookie', `banso-session=${admin.secret}`);
    expect((await at('/areas/import').send({}).expect(422)).body.code).toBe('fileMissing');
    expect((await at('/areas/import').field('note', 'x').expect(422)).body.code).toBe('fileMissing');
    expect(
      (await at('/areas/import').set('content-type', 'multipart/form-data').send('broken').expect(400)).body.code,
    ).toBe('malformedRequest');
    expect((await at('/people').attach('file', png, 'a.png').expect(415)).body.code).toBe('fileNotTaken');
    expect(
      (await request(house.address).post('/api/v1/session').attach('file', png, 'a.png').expect(415)).body.code,
    ).toBe('fileNotTaken');
  });

  it('is the administrator’s alone', async () => {
    await upload(sample('ok/areas-utf-8.csv'), '?dryRun=true', manager).expect(403);
    await request(house.address)
      .post('/api/v1/areas/import')
      .attach('file', sample('ok/areas-utf-8.csv'), 'a.csv')
      .expect(401);
  });
});

describe('areas by hand', () => {
  it('a municipality in another area of the kind, and one of another prefecture, are refused by name', async () => {
    const draw = (municipalityCodes: string[], name = '第二') =>
      house.browser(admin).post('/areas', { kind: 'healthOffice', name, municipalityCodes });
    expect((await draw([KISO]).expect(422)).body.errors).toEqual([
      { field: 'municipalityCodes', message: '木曽町は、すでに「木曽」に入っています。先にそちらから外してください。' },
    ]);
    expect((await draw(['112011']).expect(422)).body.errors[0].message).toContain(
      '長野県が支援する市区町村のコードではありません',
    );
    const made = (await draw([AGEMATSU]).expect(201)).body;
    expect((await draw([], '第二').expect(409)).body.code).toBe('areaNameTaken');
    const changed = (
      await house.browser(admin).patch(`/areas/${made.id}`, { name: '南木曽', municipalityCodes: [] }, 1).expect(200)
    ).body;
    expect(changed).toMatchObject({ name: '南木曽', municipalityCodes: [], version: 2 });
    expect((await house.browser(admin).patch(`/areas/${made.id}`, { name: 'x' }, 1).expect(412)).body.code).toBe(
      'stale',
    );
    await house.browser(manager).patch(`/areas/${made.id}`, { name: 'x' }, 2).expect(403);
  });

  it('what the staff of a health office see follows on their next request', async () => {
    const programmeId = await house.story.programme({
      tenantId: nagano,
      body: await house.story.organisation({ tenantId: nagano }),
    });
    await house.story.engagement({ tenantId: nagano, programmeId, municipalityCode: AGEMATSU });
    const seen = async () =>
      (await house.browser(kisoStaff).get('/engagements').expect(200)).body.items.map(
        (row: { municipality: { name: string } }) => row.municipality.name,
      );
    expect(await seen()).toEqual([]);
    const [area] = (await areas()).filter(({ id }) => id === kisoArea);
    await house
      .browser(admin)
      .patch(`/areas/${kisoArea}`, { municipalityCodes: [KISO, AGEMATSU] }, area!.version)
      .expect(200);
    expect(await seen()).toEqual(['上松町']);
    await upload(csv(['保健福祉事務所', '木曽', KISO, '木曽町']), '?dryRun=false').expect(200);
    expect(await seen()).toEqual([]);
  });
});

describe('closed days', () => {
  it('move the due days that fall on them in the same transaction, with the reminders, and back', async () => {
    const { story } = house;
    const office = await story.organisation({ tenantId: nagano });
    const staff = await story.person({ organisation: office, role: 'staff' });
    const programmeId = await story.programme({ tenantId: nagano, body: office });
    const opened = (
      await house
        .browser(staff)
        .post('/engagements', {
          municipalityCode: KISO,
          programmeId,
          startedOn: '2026-10-30',
          leadId: staff.id,
          vision: '秘密のありたい姿',
        })
        .expect(201)
    ).body;
    const due = async () =>
      (await house.browser(staff).get(`/engagements/${opened.id}`).expect(200)).body.nextVisitDueOn;
    expect(await due()).toBe('2026-11-30');
    const closed = await house
      .browser(admin)
      .post('/closed-days', { day: '2026-11-30', name: '開庁記念日' })
      .expect(201);
    expect(closed.body).toEqual({ day: '2026-11-30', name: '開庁記念日' });
    expect(await due()).toBe('2026-12-01');
    const promised = () =>
      house.database.query(
        `select distinct due_on::text as due from reminder where engagement_id = $1 and state = 'open'`,
        [opened.id],
      );
    expect(await promised()).toEqual([{ due: '2026-12-01' }]);
    await house.browser(admin).delete('/closed-days/2026-11-30').expect(204);
    expect(await due()).toBe('2026-11-30');
    expect(await promised()).toEqual([{ due: '2026-11-30' }]);
    // Whoever changed the calendar still sees none of it.
    await house.browser(admin).get('/engagements').expect(403);
  });

  it('are listed by fiscal year; bad input is refused', async () => {
    const post = (day: string, name = '県民の日') => house.browser(admin).post('/closed-days', { day, name });
    await post('2026-11-25').expect(201);
    await post('2027-04-01').expect(201);
    const days = async (query = '') =>
      (await house.browser(manager).get(`/closed-days${query}`).expect(200)).body.items;
    expect(await days()).toEqual([{ day: '2026-11-25', name: '県民の日' }]);
    expect(await days('?fiscalYear=2027')).toEqual([{ day: '2027-04-01', name: '県民の日' }]);
    expect((await post('2026-11-25').expect(409)).body.code).toBe('closedDayKnown');
    expect((await post('2026-11-28').expect(422)).body.errors[0]).toMatchObject({
      field: 'day',
      message: expect.stringContaining('もともと閉庁日'),
    });
    expect((await post('2026-02-30').expect(422)).body.errors[0].field).toBe('day');
    await house.browser(admin).delete('/closed-days/2026-11-26').expect(404);
    await house.browser(manager).post('/closed-days', { day: '2026-12-08', name: 'x' }).expect(403);
  });
});
