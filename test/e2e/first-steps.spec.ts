import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { foundTenant } from '@banso/identity';
import type { OrganisationRow, PersonRow } from '@banso/testing';
import request, { type Test } from 'supertest';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

/**
 * 山梨県 begins: an administrator and a section chief, and a spreadsheet each of staff, engagements and past visits. The
 * product says what is missing, reads the lists as a dry run first, and registers all of a list or nothing.
 */
let house: OpenHouse;
let body: OrganisationRow;
let adminPerson: PersonRow;
let chiefPerson: PersonRow;
let admin: Browser;
let chief: Browser;
let neighbourPerson: PersonRow;
let neighbour: Browser;

beforeAll(async () => {
  house = await openHouse('2026-11-30T09:00:00+09:00');
  const { story, database } = house;
  await foundTenant(database.url, '19');
  const [row] = await database.query<{ id: string; tenantId: number }>(
    `select id, tenant_id as "tenantId" from organisation where is_office and name = '山梨県'`,
  );
  body = { ...row!, kind: 'prefecture', name: '山梨県' };
  adminPerson = await story.person({ organisation: body, role: 'admin', name: '八代 修' });
  admin = house.browser(adminPerson);
  neighbourPerson = await story.person({
    organisation: await story.organisation({ tenantId: await story.tenant('20') }),
    role: 'staff',
  });
  neighbour = house.browser(neighbourPerson);
});
afterAll(() => house.close());

const steps = async (who: Browser): Promise<string[]> =>
  ((await who.get('/first-steps').expect(200)).body.items as Array<{ step: string; state: string }>).map(
    ({ step, state }) => `${step} ${state}`,
  );
const upload = (who: PersonRow, query: string): Test =>
  request(house.address).post(`/api/v1/imports/${query}`).set('cookie', `banso-session=${who.secret}`);
const read = (who: PersonRow, kind: string, rows: string[][], dryRun = true): Test =>
  upload(who, `${kind}?dryRun=${dryRun}`).attach(
    'file',
    Buffer.from(rows.map((row) => row.join(',')).join('\r\n')),
    'list.csv',
  );
const wrong = ({ body: answer }: { body: { errors: Array<{ row: number; column: string; message: string }> } }) =>
  answer.errors.map(({ row, column, message }) => `${row} ${column}: ${message}`);
const count = async (table: string): Promise<number> =>
  (await house.database.query<{ n: number }>(`select count(*)::int as n from ${table}`))[0]!.n;

const PROGRAMMES = [
  '事業名',
  '主な実施機関',
  'ともに行う機関',
  '支援の形',
  '支援種別',
  '費用',
  '訪問の間隔',
  '開始年度',
  '終了年度',
  '記録の決裁',
  '使う様式',
];
const STAFF = ['氏名', 'よみ', 'メールアドレス', '所属', '職名', '役割'];
const ENGAGEMENTS = ['市区町村', '支援事業', '開始日', '主担当', '副担当', '訪問の間隔', 'ありたい姿'];
const VISITS = ['市区町村', '支援事業', '訪問日', '訪問した人', '方法', '支援種別', '段階', '事実', '決まったこと'];

/** The programmes that the office can use, by their names. */
async function programmesOfOffice(): Promise<unknown[]> {
  const { items } = (await admin.get('/programmes?usable=true').expect(200)).body as {
    items: Array<Record<string, unknown> & { bodies: Array<{ name: string }> }>;
  };
  const facts = items.map(({ id: _, version: _v, own: _o, usable: _u, bodies, ...told }) => ({
    ...told,
    bodies: bodies.map(({ name }) => name),
  }));
  return facts.sort((a, b) =>
    String((a as { name?: string }).name).localeCompare(String((b as { name?: string }).name)),
  );
}

describe('a new office', () => {
  it('is told its first step, and by whom it is done', async () => {
    const { body: answer } = await admin.get('/first-steps').expect(200);
    expect(answer).toEqual({
      isOpen: true,
      items: [
        { step: 'programmes', state: 'next', mine: true, byList: true },
        { step: 'areas', state: 'waiting', mine: true, byList: false },
        { step: 'people', state: 'waiting', mine: true, byList: true },
        { step: 'engagements', state: 'waiting', mine: false, byList: true },
        { step: 'visits', state: 'waiting', mine: false, byList: true },
      ],
    });
  });

  it('founds its programmes from a list, as the form would', async () => {
    const { story } = house;
    await story.organisation({ tenantId: body.tenantId, kind: 'university', name: '富士大学' });
    const list = [
      PROGRAMMES,
      ['地域づくり伴走支援事業', '', '', '伴走型支援', 'A・B', '', '', '', '', '', ''],
      [
        'データ活用支援',
        '富士大学',
        '山梨県',
        'データ分析・研修',
        'B',
        '相談無料・現地支援有料',
        'なし',
        '平成31年度',
        'R10',
        '2人',
        '復命書、お礼状',
      ],
    ];
    const look = (await read(adminPerson, 'programmes', list).expect(200)).body;
    expect(look).toEqual({ rows: 2, errors: [], registered: 2, waiting: 0, done: false });
    expect(await programmesOfOffice()).toEqual([]);
    await read(adminPerson, 'programmes', list, false).expect(200);
    expect(await programmesOfOffice()).toEqual([
      {
        name: 'データ活用支援',
        bodies: ['富士大学', '山梨県'],
        forms: ['training', 'dataAnalysis'],
        supportTypes: ['B'],
        feeRule: 'consultationFreeOnSitePaid',
        cadenceMonths: null,
        fromFiscalYear: 2019,
        untilFiscalYear: 2028,
        confirmationSteps: 2,
        papers: ['visitReport', 'letterOfThanks'],
      },
      {
        name: '地域づくり伴走支援事業',
        bodies: ['山梨県'],
        forms: ['accompanying'],
        supportTypes: ['A', 'B'],
        feeRule: 'free',
        cadenceMonths: 1,
        fromFiscalYear: 2026,
        untilFiscalYear: null,
        confirmationSteps: 1,
        papers: ['visitReport', 'dispatchRequest', 'contributionStatement', 'letterOfThanks'],
      },
    ]);
    expect(await steps(admin)).toEqual([
      'programmes done',
      'areas next',
      'people waiting',
      'engagements waiting',
      'visits waiting',
    ]);
  });

  it('passes over a step, takes that back, and passes over it again', async () => {
    const skipped = (await admin.post('/first-steps/areas/skip').expect(200)).body;
    expect(skipped.items[1]).toMatchObject({ step: 'areas', state: 'skipped' });
    await admin.delete('/first-steps/areas/skip').expect(200);
    expect((await steps(admin))[1]).toBe('areas next');
    await admin.post('/first-steps/areas/skip').expect(200);
    expect((await admin.post('/first-steps/lunch/skip').expect(404)).body.code).toBe('noSuchStep');
  });

  it('registers its staff from a list: the first chief at once, the others when the chief consents', async () => {
    const list = [
      STAFF,
      ['富士 花子', 'ふじ はなこ', 'fuji@example.jp', '山梨県', '課長', '課長・係長'],
      ['甲斐 太郎', 'かい たろう', 'kai@example.jp', '山梨県', '主査', '担当職員'],
      ['都留 次郎', 'つる じろう', 'tsuru@example.jp', '山梨県', '', ''],
    ];
    const before = await count('person');
    const look = (await read(adminPerson, 'people', list).expect(200)).body;
    expect(look).toEqual({ rows: 3, errors: [], registered: 3, waiting: 1, done: false });
    expect([await count('person'), await count('consent')]).toEqual([before, 0]);
    const done = (await read(adminPerson, 'people', list, false).expect(200)).body;
    expect(done).toEqual({ ...look, done: true });
    expect([await count('person'), await count('consent')]).toEqual([before + 3, 1]);
    expect((await steps(admin))[2]).toBe('people done');
    const [person] = await house.database.query<PersonRow>(
      `select id, name, email from person where name = '富士 花子'`,
    );
    chiefPerson = await house.story.person({ organisation: body, role: 'manager', name: '富士 花子' });
    expect(person).toBeDefined();
    chief = house.browser(chiefPerson);
  });

  it('registers its engagements from a list with days in wareki and as serials', async () => {
    const list = [
      ENGAGEMENTS,
      ['甲府市', '地域づくり伴走支援事業', '令和8年4月1日', 'kai@example.jp', '', '1', '歩いて集まれる場がある'],
      ['192023', '地域づくり伴走支援事業', '46113', '甲斐 太郎', '都留 次郎', 'なし', ''],
      ['山梨県都留市', '地域づくり伴走支援事業', '2026/5/7', '甲斐太郎（山梨県）', '', '', ''],
    ];
    expect((await read(chiefPerson, 'engagements', list).expect(200)).body).toMatchObject({
      registered: 3,
      errors: [],
    });
    expect(await count('engagement')).toBe(0);
    await read(chiefPerson, 'engagements', list, false).expect(200);
    const { items } = (await chief.get('/engagements').expect(200)).body;
    const seen = (items as Array<{ municipality: { name: string }; startedOn: string; nextVisitDueOn: string | null }>)
      .map(({ municipality, startedOn, nextVisitDueOn }) => `${municipality.name} ${startedOn} ${nextVisitDueOn}`)
      .sort();
    expect(seen).toEqual([
      '富士吉田市 2026-04-01 null',
      '甲府市 2026-04-01 2026-05-01',
      '都留市 2026-05-07 2026-06-08',
    ]);
    expect((await steps(admin)).slice(3)).toEqual(['engagements done', 'visits next']);
    // The same list again: each row is named, and nothing is doubled.
    expect(wrong(await read(chiefPerson, 'engagements', list, false).expect(422))).toHaveLength(3);
    expect(await count('engagement')).toBe(3);
  });

  it('enters its past visits, which count for cadence, coverage and stage', async () => {
    const list = [
      VISITS,
      ['甲府市', '', '令和8年5月14日', '', '', 'A・B', '0', '担当課と現状を確かめた。', '次は地区を絞る'],
      ['甲府市', '地域づくり伴走支援事業', '2026/11/12', '', 'オンライン', 'ＡＢ', '1', 'アンケートの案を見た。', ''],
    ];
    await read(chiefPerson, 'visits', list, false).expect(200);
    const { items } = (await chief.get('/engagements?q=甲府').expect(200)).body;
    expect(items[0]).toMatchObject({ visitCount: 2, lastHeldOn: '2026-11-12', nextVisitDueOn: '2026-12-14', stage: 1 });
    const coverage = (await chief.get('/coverage?fiscalYear=2026').expect(200)).body;
    expect(coverage.totals).toMatchObject({ A: 1, B: 1 });
    const { isOpen } = (await admin.get('/first-steps').expect(200)).body;
    expect(isOpen).toBe(false);
    expect(wrong(await read(chiefPerson, 'visits', list, false).expect(422))).toEqual([
      '2 訪問日: この日（2026-05-14）の訪問は、すでに登録されています。この行を消してください。',
      '3 訪問日: この日（2026-11-12）の訪問は、すでに登録されています。この行を消してください。',
    ]);
  });
});

/** By whom kinds of support are said to be given in 大月市, by kind of support and body. */
async function byWhom(): Promise<string[]> {
  const lines = await house.database.query<{ line: string }>(
    `select concat_ws(' ', g.given_on, g.support_type, (select string_agg(o.name, '+' order by o.name)
       from organisation o where o.id = any(g.body_ids)), g.body_kinds) as line
       from support_given g where g.municipality_code = '192066' order by g.given_on, g.support_type`,
  );
  return lines.map(({ line }) => line);
}
const visitsOf = async (who: PersonRow): Promise<number> => {
  const { people } = (await chief.get('/load').expect(200)).body as {
    people: Array<{ person: { id: string }; figures: { heldYear: number } }>;
  };
  return people.find(({ person }) => person.id === who.id)?.figures.heldYear ?? 0;
};

describe('past visits that say who went', () => {
  it('are by those people and their bodies, and not by whoever brings the list', async () => {
    const { story } = house;
    const university = await story.organisation({ tenantId: body.tenantId, kind: 'university', name: '山梨大学' });
    const professor = await story.person({ organisation: university, role: 'partner', name: '勝沼 教授' });
    const staff = await story.person({ organisation: body, role: 'staff', name: '大月 一郎' });
    await story.person({ organisation: body, role: 'staff', name: '同名 花子' });
    await story.person({ organisation: body, role: 'staff', name: '同名 花子' });
    const engagements = [ENGAGEMENTS, ['大月市', '地域づくり伴走支援事業', '2026-04-01', '大月 一郎', '', '', '']];
    await read(chiefPerson, 'engagements', engagements, false).expect(200);
    const before = await Promise.all([chiefPerson, staff, professor].map(visitsOf));
    const list = [
      VISITS,
      ['大月市', '', '2026-06-01', '勝沼教授', '', 'A', '', '先生だけが訪ねた。', ''],
      ['大月市', '', '2026-07-01', `${staff.email}、勝沼 教授`, '', 'B', '', '2人で訪ねた。', ''],
      ['大月市', '', '2026-08-03', '', '', 'C', '', 'だれが訪ねたかは残っていない。', ''],
    ];
    await read(chiefPerson, 'visits', list, false).expect(200);
    expect(await byWhom()).toEqual([
      '2026-06-01 A 山梨大学 {university}',
      '2026-07-01 B 山梨大学+山梨県 {prefecture,university}',
      // Nobody is invented: it was the support of those in whose charge the engagement was.
      '2026-08-03 C 山梨県 {prefecture}',
    ]);
    const after = await Promise.all([chiefPerson, staff, professor].map(visitsOf));
    expect(after.map((count, n) => count - before[n]!)).toEqual([0, 1, 2]);
    const { cells } = (await chief.get('/coverage?prefecture=19&fiscalYear=2026').expect(200)).body;
    const kinds = (cells as Array<{ municipalityCode: string; supportType: string; bodyKinds: string[] }>)
      .filter(({ municipalityCode, bodyKinds }) => municipalityCode === '192066' && bodyKinds.length > 0)
      .map(({ supportType, bodyKinds }) => `${supportType} ${bodyKinds.join('+')}`);
    expect(kinds.sort()).toEqual(['A university', 'B prefecture+university', 'C prefecture']);
  });

  it('stay theirs when somebody corrects the words, and become others’ when it is said who went', async () => {
    const visit = async (day: string) => {
      const [row] = await house.database.query<{ id: string; version: number }>(
        `select id, version from visit where held_on = $1 and municipality_code = '192066'`,
        [day],
      );
      return row!;
    };
    const [first, third] = await Promise.all([visit('2026-06-01'), visit('2026-08-03')]);
    const record = { mode: 'onSite', facts: '書き直した。', reason: '誤字' };
    const { body: shown } = await chief.get(`/visits/${first.id}`).expect(200);
    const { participantsOurs } = shown.record;
    await chief
      .put(
        `/visits/${first.id}/record`,
        { ...record, heldOn: '2026-06-01', supportTypes: ['A'], participantsOurs },
        first.version,
      )
      .expect(200);
    await chief
      .put(`/visits/${third.id}/record`, { ...record, heldOn: '2026-08-03', supportTypes: ['C'] }, third.version)
      .expect(200);
    expect(await byWhom()).toMatchObject({
      0: '2026-06-01 A 山梨大学 {university}',
      2: '2026-08-03 C 山梨県 {prefecture}',
    });
    const { body: again } = await chief.get(`/visits/${third.id}`).expect(200);
    await chief
      .put(
        `/visits/${third.id}/record`,
        { ...record, heldOn: '2026-08-03', supportTypes: ['C'], participantsOurs },
        again.version,
      )
      .expect(200);
    expect((await byWhom())[2]).toBe('2026-08-03 C 山梨大学 {university}');
  });

  it('name nobody whom the office does not know, or whose name two bear', async () => {
    const list = [
      VISITS,
      ['大月市', '', '2026-09-01', '同名花子、大月 一郎', '', 'A', '', '話した。', ''],
      ['大月市', '', '2026-09-02', '大月 一郎、通りすがり', '', 'A', '', '話した。', ''],
      ['大月市', '', '2026-09-03', neighbourPerson.email, '', 'A', '', '話した。', ''],
    ];
    expect(wrong(await read(chiefPerson, 'visits', list, false).expect(422))).toEqual([
      expect.stringMatching(/^2 訪問した人: 「同名花子」にあてはまるものが2つ以上あります。/),
      expect.stringMatching(/^3 訪問した人: 「通りすがり」は登録されていません。/),
      `4 訪問した人: 「${neighbourPerson.email}」は登録されていません。書き方を確かめるか、先に登録してください。`,
    ]);
  });
});

describe('a list with mistakes', () => {
  it('names each by row and column, and registers nothing', async () => {
    const programmes = await read(adminPerson, 'programmes', [
      PROGRAMMES,
      ['', '', '', '伴走型支援', 'A', '', '', '', '', '', ''],
      ['買い物支援', '東京大学', '', '散歩', 'F', 'ただ', '毎週', '来年', '2020', '3人', '表彰状'],
      ['買い物支援', '', '富士大学', '研修', 'A', '', '', '', '', '', ''],
      ['買い物支援', '', '', '研修', 'A', '', '', '2026', '2025', '', ''],
      ['地域づくり伴走支援事業', '', '', '研修', 'A', '', '', '', '', '', ''],
      ['移動支援', '', '', '研修', 'A', '', '', '', '', '', ''],
      ['移動支援', '', '', '研修', 'A', '', '', '', '', '', ''],
    ]).expect(200);
    expect(wrong(programmes).map((line) => line.replace(/(: .{12}).*/, '$1'))).toEqual([
      '2 事業名: 空欄です。入力してくださ',
      '3 主な実施機関: 「東京大学」は登録されて',
      '3 支援の形: 「伴走型支援・研修・アド',
      '3 支援種別: 「A・B・C・D・E」の',
      '3 費用: 「無料・相談無料・現地支',
      '3 訪問の間隔: 「1・2・3・4・5・6',
      '3 開始年度: 「来年」は年度として読み',
      '3 記録の決裁: 「1人・2人」のどれかに',
      '3 使う様式: 「復命書・派遣依頼・活動',
      '4 主な実施機関: 空欄です。入力してくださ',
      '5 終了年度: 支援事業の開始年度より前',
      '6 事業名: 同じ名前の支援事業が、同',
      '8 事業名: 同じ名前の支援事業が、同',
    ]);
    const people = await read(adminPerson, 'people', [
      STAFF,
      ['', 'なまえなし', '', '山梨県', '', ''],
      ['河口 三郎', 'かわぐち', 'kai@example.jp', '山梨県', '', ''],
      ['河口 四郎', 'かわぐち', 'でたらめ', '山梨県', '', ''],
      ['河口 五郎', 'かわぐち', '', '東京都庁', '', '町長'],
    ]).expect(200);
    expect(wrong(people)).toEqual([
      '2 氏名: 空欄です。入力してください。',
      expect.stringMatching(/^3 メールアドレス: /),
      expect.stringMatching(/^4 メールアドレス: /),
      '5 所属: 「東京都庁」は登録されていません。書き方を確かめるか、先に登録してください。',
      expect.stringMatching(/^5 役割: 「担当職員・/),
    ]);
    const engagements = await read(chiefPerson, 'engagements', [
      ENGAGEMENTS,
      ['上野原市', '架空の事業', '令和8年4月1日', '甲斐 太郎', '', '', ''],
      ['長野市', '地域づくり伴走支援事業', '令和8年4月1日', '甲斐 太郎', '', '', ''],
      ['大月市', '地域づくり伴走支援事業', '令和8年2月30日', '甲斐 太郎', '', '', ''],
      ['韮崎市', '地域づくり伴走支援事業', '2025-03-31', '甲斐 太郎', '甲斐 太郎', '', ''],
      ['笛吹市', '地域づくり伴走支援事業', '2026-04-01', '誰か', '', '毎週', ''],
      ['北杜市', '地域づくり伴走支援事業', '2026-04-01', '甲斐 太郎', '', '', ''],
      ['192091', '地域づくり伴走支援事業', '2026-04-01', '甲斐 太郎', '', '', ''],
    ]).expect(200);
    expect(wrong(engagements).map((line) => line.split('：')[0]!.slice(0, 20))).toEqual([
      expect.stringMatching(/^2 支援事業: 「架空の事業」/),
      expect.stringMatching(/^3 市区町村: 「長野市」/),
      expect.stringMatching(/^4 開始日: 「令和8年2月30日」/),
      expect.stringMatching(/^5 開始日: この支援事業/),
      expect.stringMatching(/^6 主担当: 「誰か」/),
      expect.stringMatching(/^6 訪問の間隔: /),
      expect.stringMatching(/^8 市区町村: 7行目と同じ/),
    ]);
    const visits = await read(chiefPerson, 'visits', [
      VISITS,
      ['甲府市', '', '2026-06-01', '', '電話', 'A', '', '話した。', ''],
      ['甲府市', '', '2026-06-02', '', '', 'F', '', '話した。', ''],
      ['北杜市', '', '2026-06-02', '', '', 'A', '', '話した。', ''],
      ['甲府市', '', '2027-06-02', '', '', 'A', '', '先の日。', ''],
      ['甲府市', '', '2026-06-04', '', '', 'A', '9', '', ''],
    ]).expect(200);
    expect(wrong(visits).map((line) => line.split('「')[0]!.slice(0, 12))).toEqual([
      '2 方法: ',
      '3 支援種別: ',
      '4 市区町村: ',
      expect.stringMatching(/^5 訪問日: /),
      '6 段階: ',
      expect.stringMatching(/^6 事実: 空欄/),
    ]);
    expect([await count('engagement'), await count('visit')]).toEqual([4, 5]);
  });

  it('leaves nothing of a list with one mistake: not even what a good row would have begun', async () => {
    const before = [await count("audit_entry where action = 'engagement:open'"), await count('reminder')];
    await read(
      chiefPerson,
      'engagements',
      [
        ENGAGEMENTS,
        ['上野原市', '地域づくり伴走支援事業', '令和8年4月1日', '甲斐 太郎', '', '', ''],
        ['大月市', '地域づくり伴走支援事業', '', '甲斐 太郎', '', '', ''],
      ],
      false,
    ).expect(422);
    expect([await count("audit_entry where action = 'engagement:open'"), await count('reminder')]).toEqual(before);
    expect(await count('engagement')).toBe(4);
  });

  it('is refused where it is no table, too long, or not the reader’s to register', async () => {
    const send = (bytes: Buffer, name: string) => upload(chiefPerson, 'visits').attach('file', bytes, name);
    expect((await send(Buffer.from('%PDF-1.7 x'), 'a.pdf')).status).toBe(415);
    const many = [ENGAGEMENTS, ...Array.from({ length: 2001 }, (_, n) => [`${n}`, 'x', 'x', 'x', '', '', ''])];
    expect(wrong(await read(chiefPerson, 'engagements', many).expect(200))).toEqual([
      expect.stringContaining('2000行まで'),
    ]);
    await read(adminPerson, 'visits', [VISITS]).expect(403);
    await read(neighbourPerson, 'people', [STAFF]).expect(403);
    await neighbour.post('/first-steps/areas/skip').expect(403);
    await upload(chiefPerson, 'lunch').attach('file', Buffer.from('x'), 'a.csv').expect(404);
  });

  it('comes from a template that reads without an error of form', async () => {
    for (const kind of ['programmes', 'people', 'engagements', 'visits']) {
      const template = await chief
        .get(`/imports/template.xlsx?kind=${kind}`)
        .buffer(true)
        .parse((response, done) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () => done(null, Buffer.concat(parts)));
        })
        .expect(200);
      const answer = await upload(chiefPerson, kind)
        .attach('file', template.body as Buffer, 'template.xlsx')
        .expect(200);
      expect([kind, answer.body.rows]).toEqual([kind, 2]);
      expect(wrong(answer).filter((line) => line.startsWith('1 '))).toEqual([]);
    }
  });

  it('of two who register the same list at once the second is told', async () => {
    const list = [VISITS, ['都留市', '', '2026-11-20', '', '', 'A', '', '同じ訪問。', '']];
    const both = await Promise.all([
      read(chiefPerson, 'visits', list, false),
      read(chiefPerson, 'visits', list, false),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 422]);
    expect(await count('visit')).toBe(6);
  });
});
