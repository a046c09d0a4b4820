import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rebuildSearch } from '@banso/cli';
import { inOfficeOf, SearchDrift, SearchJobsModule } from '@banso/search';
import { openRooms, type OpenRooms, type PersonRow, sqlIn } from '@banso/testing';
import fc from 'fast-check';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

/**
 * What can be found follows every write, in its transaction: whatever happens, the index says what the rows say, and
 * everybody finds what the policies of those rows show them. Two offices; guests of two kinds.
 */
const NOW = '2026-11-24T09:00:00+09:00';
const [NAGANO, UEDA, KOFU] = ['202011', '202037', '192015'] as const;

let house: OpenHouse;
/** The worker's. */
let rooms: OpenRooms;
/** The application's, to look at rows as a person. */
let reading: OpenRooms;
let tenantId: number;
let programmeId: string;
let nagano: string;
let ueda: string;
const people: Record<string, PersonRow> = {};
const as = (name: string): Browser => house.browser(people[name]!);

beforeAll(async () => {
  house = await openHouse(NOW);
  const { story } = house;
  tenantId = await story.tenant('20');
  const other = await story.tenant('19');
  const office = await story.organisation({ tenantId });
  const neighbour = await story.organisation({ tenantId: other, name: '隣の課' });
  const areaId = await story.area({ tenantId, name: '上田', municipalityCodes: [UEDA] });
  const healthOffice = await story.organisation({ tenantId, kind: 'healthOffice', areaId });
  const university = await story.organisation({ tenantId, kind: 'university', name: '看護大学' });
  await story.assignment({ organisation: university, municipalityCode: NAGANO });
  const add = async (name: string, facts: Parameters<typeof story.person>[0]) =>
    (people[name] = await story.person({ name: `信濃 ${name}`, ...facts }));
  const staff = await add('staff', { organisation: office, role: 'staff' });
  await add('manager', { organisation: office, role: 'manager' });
  await add('admin', { organisation: office, role: 'admin' });
  await add('auditor', { organisation: office, role: 'auditor' });
  await add('healthOffice', { organisation: healthOffice, role: 'staff' });
  await add('partner', { organisation: university, role: 'partner' });
  await add('peer', { organisation: university, role: 'peer' });
  await add('neighbour', { organisation: neighbour, role: 'manager' });
  programmeId = await story.programme({ tenantId, body: office, name: '歩みの支援' });
  const open = async (municipalityCode: string) =>
    (await story.engagement({ tenantId, programmeId, municipalityCode, lead: staff, startedOn: '2026-04-01' })).id;
  [nagano, ueda] = [await open(NAGANO), await open(UEDA)];
  await story.engagement({
    tenantId: other,
    programmeId: await story.programme({ tenantId: other, body: neighbour, name: '隣の支援' }),
    municipalityCode: KOFU,
    lead: people.neighbour!,
    startedOn: '2026-04-01',
  });
  for (const [name, role] of [
    ['partner', 'professor'],
    ['peer', 'deputy'],
  ] as const)
    await story.member({ engagementId: nagano, person: people[name]!, role });
  // The view of what can be found is the owner's; here everybody may look into it, under the policies of its tables.
  await house.database.query('grant select on search_subject to banso_wide, banso_area, banso_mixed');
  rooms = await openRooms(house.database, { now: NOW, imports: [SearchJobsModule], worker: true });
  reading = await openRooms(house.database, { now: NOW, imports: [] });
});
afterAll(async () => {
  await rooms.close();
  await reading.close();
  await house.close();
});

const record = (facts: string, more: object = {}) => ({
  heldOn: '2026-11-20',
  mode: 'onSite',
  facts,
  supportTypes: ['A'],
  ...more,
});
const versionOf = async (table: string, id: string): Promise<number> =>
  (await house.database.query<{ version: number }>(`select version from ${table} where id = $1`, [id]))[0]!.version;
/** One of the rows that there are, or undefined. */
const oneOf = async (sql: string, pick: number): Promise<string | undefined> => {
  const rows = await house.database.query<{ id: string }>(`select id from ${sql} order by id`);
  return rows[pick % Math.max(1, rows.length)]?.id;
};
const found = async (by: string, q: string, more = ''): Promise<Array<Record<string, unknown>>> =>
  (
    await as(by)
      .get(`/search?q=${encodeURIComponent(q)}${more}`)
      .expect(200)
  ).body.items;
const kinds = async (by: string, q: string): Promise<string[]> => (await found(by, q)).map(({ kind }) => String(kind));

type Answer = { status: number; body: unknown } | undefined;
/** Each as somebody does it on the screen; what is refused changes nothing. */
const VERBS: Record<string, (pick: number, text: string) => Promise<Answer>> = {
  visit: async (pick, text) =>
    as(pick % 3 ? 'staff' : 'partner').post(`/engagements/${pick % 3 === 1 ? ueda : nagano}/visits`, {
      record: record(text, { opinion: text, opinionInternal: pick % 2 === 0, anotherThatDay: true }),
    }),
  correct: async (pick, text) => {
    const byGuest = pick % 3 === 0;
    const id = await oneOf(
      `visit where status = 'recorded' and (municipality_code = '${NAGANO}' or ${!byGuest})`,
      pick,
    );
    if (!id) return undefined;
    const [opinion] = await house.database.query<{ version: number | null }>(
      'select max(version) as version from visit_opinion where visit_id = $1 and (body_id is null) = $2',
      [id, !byGuest],
    );
    const more = {
      reason: '直し',
      opinion: text,
      opinionInternal: pick % 2 === 0,
      opinionVersion: opinion?.version ?? 0,
    };
    const by = as(byGuest ? 'partner' : 'manager');
    return by.put(`/visits/${id}/record`, record(text, more), await versionOf('visit', id));
  },
  withdraw: async (pick) => {
    const id = await oneOf(`visit where status <> 'cancelled'`, pick);
    if (!id) return undefined;
    const [visit] = await house.database.query<{ status: string }>('select status from visit where id = $1', [id]);
    const [by, version] = [as('manager'), await versionOf('visit', id)];
    if (visit!.status === 'withdrawn') return by.delete(`/visits/${id}/withdrawal`, { reason: '戻す' }, version);
    return by.post(`/visits/${id}/withdrawal`, { reason: '誤り' }, version);
  },
  remark: async (pick, text) => {
    const id = await oneOf('visit', pick);
    if (id) return as(pick % 2 ? 'peer' : 'staff').post(`/visits/${id}/remarks`, { text });
    return undefined;
  },
  contact: async (pick, text) =>
    as('staff').post(`/engagements/${pick % 2 ? nagano : ueda}/contacts`, {
      ...{ on: '2026-11-20', mode: 'phone', with: '戸隠 係長', text },
      ...(pick % 3 ? {} : { actionItem: { text, side: 'ours', dueOn: '2026-12-01' } }),
    }),
  takeBack: async (pick) => {
    const id = await oneOf('contact where withdrawn_at is null', pick);
    if (id) return as('staff').post(`/contacts/${id}/withdrawal`, { reason: '別の町' }, 1);
    return undefined;
  },
  challenge: (pick, text) => as('staff').post(`/engagements/${pick % 2 ? nagano : ueda}/challenges`, { text }),
  changeChallenge: async (pick, text) => {
    const id = await oneOf('challenge', pick);
    if (!id) return undefined;
    const [row] = await house.database.query<{ at: string }>(
      'select engagement_id as at from challenge where id = $1',
      [id],
    );
    const change = pick % 2 ? { text, reason: '直し' } : { withdrawn: pick % 4 === 0 };
    return as('staff').patch(
      `/engagements/${row!.at}/challenges/${id}`,
      change,
      await versionOf('engagement', row!.at),
    );
  },
  initiative: (pick, text) => as('staff').post(`/engagements/${nagano}/initiatives`, { text, state: 'running' }),
  homework: async (pick, text) =>
    as('staff').post(`/engagements/${pick % 2 ? nagano : ueda}/action-items`, {
      text,
      side: 'ours',
      dueOn: '2026-12-01',
    }),
  changeHomework: async (pick, text) => {
    const id = await oneOf('action_item', pick);
    if (id)
      return as('staff').patch(`/action-items/${id}`, { text, reason: '直し' }, await versionOf('action_item', id));
    return undefined;
  },
  counterpart: async (pick, text) =>
    as('staff').post(`/engagements/${pick % 2 ? nagano : ueda}/counterparts`, {
      name: text,
      post: '係長',
      from: '2026-04-01',
    }),
  need: async (pick, text) =>
    as('staff').post('/needs', {
      ...(pick % 2 ? { engagementId: nagano } : { municipalityCode: UEDA }),
      ...{ purpose: text, professions: ['理学療法士'], wishedOn: '2026-12-10', place: '公民館' },
    }),
  vision: async (pick, text) => {
    const id = pick % 2 ? nagano : ueda;
    return as('staff').patch(`/engagements/${id}`, { vision: text, reason: '直し' }, await versionOf('engagement', id));
  },
  rename: async (pick, text) => {
    const { id } = people[Object.keys(people)[pick % (Object.keys(people).length - 1)]!]!;
    return as('admin').patch(`/people/${id}`, { name: text }, await versionOf('person', id));
  },
  programme: async (pick, text) => {
    return as('admin').patch(
      `/programmes/${programmeId}`,
      { name: `歩みの${text}` },
      await versionOf('programme', programmeId),
    );
  },
};

const COLUMNS = `kind, subject_id, tenant_id, engagement_id, municipality_code, visit_id, internal, body_id, reader_id, on_day::text, title, told`;
const differences = async (): Promise<unknown[]> => {
  const said = `select ${COLUMNS} from search_subject where title <> '' or told <> ''`;
  const kept = `select ${COLUMNS} from search_entry`;
  return house.database.query(`(${said} except ${kept}) union all (${kept} except ${said})`);
};

/** What a reader sees in the index and not in the rows, or the reverse. */
const seenOtherwise = (name: string): Promise<unknown[]> =>
  reading.as(people[name]!, (actor) =>
    sqlIn(actor.tx).query(
      `(select subject_id, kind from search_subject where title <> '' or told <> ''
         except select subject_id, kind from search_entry)
       union all (select subject_id, kind from search_entry except select subject_id, kind from search_subject)`,
    ),
  );

it('whatever happens, the index says what the rows say, and to each reader what they show them', async () => {
  /** How often each verb was carried out. */
  const done = new Map<string, number>();
  const history = fc.array(
    fc.record({
      verb: fc.constantFrom(...Object.keys(VERBS)),
      pick: fc.nat(100),
      text: fc.constantFrom('買い物', '支援', '見守り', '髙原', '体操'),
    }),
    { minLength: 10, maxLength: 20 },
  );
  await fc.assert(
    fc.asyncProperty(history, async (acts) => {
      for (const { verb, pick, text } of acts) {
        const answer = await VERBS[verb]!(pick, text);
        if (answer) expect(answer.status).toBeLessThan(500);
        if (answer && answer.status < 300) done.set(verb, (done.get(verb) ?? 0) + 1);
      }
      expect(await differences()).toEqual([]);
      for (const name of Object.keys(people)) expect([name, await seenOtherwise(name)]).toEqual([name, []]);
    }),
    // The same each time: that each verb comes is no matter of chance.
    { numRuns: 15, seed: 7 },
  );
  expect(Object.keys(VERBS).filter((verb) => !done.has(verb))).toEqual([]);
});

describe('who finds what', () => {
  const visited = async (by: string, more: object): Promise<string> => {
    const body = { record: record('通いの場の話', { anotherThatDay: true, ...more }) };
    return (await as(by).post(`/engagements/${nagano}/visits`, body).expect(201)).body.id;
  };

  it('a record, with the place of the words, newest first; its reading by a guest is in the audit log', async () => {
    const id = await visited('staff', { facts: '移動販売車が週２回、ﾊﾞｽ停まで来る。', heldOn: '2026-11-19' });
    const later = await visited('staff', { facts: '移動販売車のバス停が変わった。' });
    const items = await found('partner', '移動販売 ばす停');
    expect(items).toMatchObject([
      { id: later, kind: 'record', on: '2026-11-20' },
      {
        ...{ id, visitId: id, kind: 'record', engagementId: nagano, on: '2026-11-19' },
        municipality: { code: NAGANO, name: '長野市' },
        excerpt: '移動販売車が週２回、ﾊﾞｽ停まで来る。',
        excerptHits: [
          [0, 4],
          [10, 14],
        ],
      },
    ]);
    const read = await house.database.query<{ id: string }>(
      `select subject_id as id from audit_entry where action = 'visit:read' and person_id = $1 and subject_id = any($2)`,
      [people.partner!.id, [id, later]],
    );
    expect(read.map((row) => row.id).sort()).toEqual([id, later].sort());
    expect(await found('neighbour', '移動販売')).toEqual([]);
    expect(await found('healthOffice', '移動販売')).toEqual([]);
  });

  it('an opinion whoever may read it: not the guest that of the office, nor the office that of the guest', async () => {
    await visited('staff', { opinion: '首長は内心では反対', opinionInternal: true });
    await visited('partner', { opinion: '教授会には内心を話さない', opinionInternal: true });
    const internal = async (by: string) => (await found(by, '内心')).map(({ excerpt }) => excerpt);
    expect(await internal('staff')).toEqual(['首長は内心では反対']);
    expect(await internal('partner')).toEqual(['教授会には内心を話さない']);
    expect(await internal('peer')).toEqual([]);
  });

  it('an opinion that is made internal afterwards is lost to the guest in the same moment', async () => {
    const id = await visited('staff', { opinion: 'だれにでも言える所感', opinionInternal: false });
    expect(await kinds('partner', '言える所感')).toEqual(['opinion']);
    const more = { opinion: 'だれにでも言える所感', opinionInternal: true, opinionVersion: 1, reason: '内部のみ' };
    await as('staff')
      .put(`/visits/${id}/record`, record('通いの場の話', more), await versionOf('visit', id))
      .expect(200);
    expect(await kinds('partner', '言える所感')).toEqual([]);
    expect(await kinds('staff', '言える所感')).toEqual(['opinion']);
  });

  it('what was corrected by what it says now; what was withdrawn not at all, with all that hangs on it', async () => {
    const id = await visited('staff', { facts: '書き誤った文' });
    await as('peer').post(`/visits/${id}/remarks`, { text: '書き誤りへの所感' }).expect(201);
    expect(await kinds('staff', '書き誤')).toEqual(['remark', 'record']);
    const again = record('書き直した文', { reason: '直し' });
    await as('staff')
      .put(`/visits/${id}/record`, again, await versionOf('visit', id))
      .expect(200);
    expect(await kinds('staff', '書き誤')).toEqual(['remark']);
    await as('manager')
      .post(`/visits/${id}/withdrawal`, { reason: '別の町' }, await versionOf('visit', id))
      .expect(201);
    expect([await kinds('staff', '書き誤'), await kinds('staff', '書き直')]).toEqual([[], []]);
    await as('manager')
      .delete(`/visits/${id}/withdrawal`, { reason: '戻す' }, await versionOf('visit', id))
      .expect(200);
    expect([await kinds('staff', '書き誤'), await kinds('staff', '書き直')]).toEqual([['remark'], ['record']]);
  });

  it('a need of experts the office and the health office of the place, no guest', async () => {
    const need = { purpose: '嚥下の相談', professions: ['理学療法士'], wishedOn: '2026-12-10', place: '公民館' };
    await as('staff')
      .post('/needs', { ...need, municipalityCode: UEDA })
      .expect(201);
    await as('staff')
      .post('/needs', { ...need, engagementId: nagano })
      .expect(201);
    expect(await kinds('staff', '嚥下')).toEqual(['need', 'need']);
    expect(await kinds('healthOffice', '嚥下')).toEqual(['need']);
    for (const by of ['partner', 'peer', 'neighbour']) expect([by, await kinds(by, '嚥下')]).toEqual([by, []]);
  });

  it('people by name and reading whoever may read the list of people, a counterpart whoever reads the engagement', async () => {
    const counterpart = { name: '㔟津 髙志', post: '係長', from: '2026-04-01' };
    await as('staff').post(`/engagements/${nagano}/counterparts`, counterpart).expect(201);
    await as('admin')
      .patch(`/people/${people.auditor!.id}`, { name: '高志 梓' }, await versionOf('person', people.auditor!.id))
      .expect(200);
    expect(await kinds('staff', '高志')).toEqual(['person', 'counterpart']);
    expect(await kinds('admin', '髙志')).toEqual(['person']);
    expect(await kinds('partner', '高志')).toEqual(['counterpart']);
    expect(await kinds('neighbour', '高志')).toEqual([]);
  });

  it('the engagement by its municipality, its programme and its vision', async () => {
    for (const q of ['長野市', 'ながのし', '歩みの 長野'])
      expect((await found('partner', q, '&kind=engagement')).map(({ id }) => id)).toEqual([nagano]);
    expect(await found('partner', '上田市', '&kind=engagement')).toEqual([]);
  });

  it('narrowed down by kind, days and municipality; a foreign municipality like one without anything', async () => {
    await as('staff').post(`/engagements/${ueda}/challenges`, { text: '細道の除雪' }).expect(201);
    const id = await visited('staff', { facts: '除雪の当番' });
    const ids = async (by: string, more: string) => (await found(by, '除雪', more)).map((one) => one.id);
    expect(await kinds('staff', '除雪')).toEqual(['challenge', 'record']);
    expect(await ids('staff', '&kind=record,opinion')).toEqual([id]);
    expect(await ids('staff', `&municipality=${NAGANO}`)).toEqual([id]);
    expect(await ids('staff', '&until=2026-11-20')).toEqual([id]);
    expect(await ids('staff', '&from=2026-11-21&kind=record')).toEqual([]);
    for (const code of [UEDA, KOFU, '473821']) expect(await ids('partner', `&municipality=${code}`)).toEqual([]);
  });

  it('a page at a time', async () => {
    for (const text of ['頁の一', '頁の二', '頁の三'])
      await as('staff').post(`/engagements/${nagano}/challenges`, { text }).expect(201);
    const whole = await found('staff', '頁の');
    const page = async (cursor = '') =>
      (await as('staff').get(`/search?q=${encodeURIComponent('頁の')}&limit=2${cursor}`)).body;
    const first = await page();
    const second = await page(`&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items]).toEqual(whole);
    expect([whole.length, second.nextCursor]).toEqual([3, null]);
  });
});

describe('what is not searched', () => {
  it.each([
    ['', 422, /検索する言葉を入れてください/],
    ['県', 422, /2文字以上/],
    ['長'.repeat(201), 422, /200文字まで/],
    [Array.from({ length: 11 }, (_, n) => `言葉${n + 10}`).join(' '), 422, /10語/],
    ['改行\nだ', 422, /目に見えない文字/],
    ['零\u0000だ', 422, /目に見えない文字/],
    ['支援&kind=visit', 422, /種類は/],
    ['支援&from=2026-02-30', 422, /暦にある日/],
    ['支援&from=2026-11-02&until=2026-11-01', 422, /以後の日/],
    ['支援&municipality=202012', 422, /検査数字/],
    ['支援&cursor=abc', 422, /続き/],
  ])('%j', async (typed, status, sentence) => {
    const [q, ...more] = typed.split('&');
    const { body } = await as('staff')
      .get(`/search?q=${encodeURIComponent(q!)}${more.map((one) => `&${one}`).join('')}`)
      .expect(status);
    expect(JSON.stringify(body)).toMatch(sentence);
  });

  it('by whoever reads neither engagements nor people', async () => {
    await as('auditor')
      .get(`/search?q=${encodeURIComponent('支援')}`)
      .expect(403);
  });
});

it('the night’s look mends what was written past the triggers, and tells it; once mended, nothing differs', async () => {
  const look = async () =>
    (await rooms.get(SearchDrift).run(inOfficeOf(rooms.transactions, tenantId), tenantId)).map(({ kind }) => kind);
  expect(await look()).toEqual([]);
  await house.database.query(`delete from search_entry where subject_id = $1`, [people.staff!.id]);
  await house.database.query(`update search_entry set told = '別のこと' where subject_id = $1`, [nagano]);
  await house.database.query(
    `insert into search_entry (subject_id, kind, engagement_id, on_day, title, told)
     values (gen_random_uuid(), 'challenge', $1, '2026-11-01', '', 'もとのないもの')`,
    [ueda],
  );
  expect((await look()).sort()).toEqual(['challenge', 'engagement', 'person']);
  expect(await look()).toEqual([]);
  expect(await differences()).toEqual([]);
});

it('an operator fills it office by office, and what stands already is not written again', async () => {
  await house.database.query('truncate search_entry');
  const told: string[] = [];
  await rebuildSearch(house.database.url, '20', (sentence) => told.push(sentence));
  expect(told).toEqual([expect.stringMatching(/: \d+ entries written\.$/)]);
  expect(await kinds('neighbour', '隣の支援')).toEqual([]);
  await rebuildSearch(house.database.url, null, (sentence) => told.push(sentence));
  expect(told[1]).toMatch(/nothing differed|entries written/);
  expect(await differences()).toEqual([]);
  expect(await kinds('neighbour', '隣の支援')).toEqual(['engagement']);
});

it('a file by its name: one for the office alone not by guests, one that was withdrawn by nobody', async () => {
  const visit = await oneOf(`visit where status = 'recorded' and municipality_code = '${NAGANO}'`, 0);
  const attach = (name: string, internal: boolean) =>
    house.database.query(
      `insert into attachment (id, engagement_id, visit_id, name, media_type, size, sha256, stored_as, internal, uploaded_by, uploaded_at)
       values (gen_random_uuid(), $1, $2, $3, 'application/pdf', 1, 'x', gen_random_uuid(), $4, $5, '2026-11-24')`,
      [nagano, visit, name, internal, people.staff!.id],
    );
  await attach('高齢者名簿.pdf', true);
  await attach('高齢者むけちらし.pdf', false);
  const names = async (by: string) => (await found(by, '高齢者', '&kind=attachment')).map(({ title }) => title).sort();
  expect(await names('staff')).toEqual(['高齢者むけちらし.pdf', '高齢者名簿.pdf'].sort());
  expect(await names('partner')).toEqual(['高齢者むけちらし.pdf']);
  expect(await seenOtherwise('partner')).toEqual([]);
  await house.database.query(
    `update attachment set withdrawn_at = now(), withdrawn_reason = '誤り' where not internal`,
  );
  expect(await names('staff')).toEqual(['高齢者名簿.pdf']);
});

it('two who write at once are both found by what they wrote', async () => {
  const write = (text: string) => as('staff').post(`/engagements/${nagano}/challenges`, { text });
  await Promise.all([
    write('同時の甲'),
    write('同時の乙'),
    as('partner').post(`/engagements/${nagano}/visits`, { record: record('同時の丙', { anotherThatDay: true }) }),
  ]);
  expect((await kinds('staff', '同時の')).sort()).toEqual(['challenge', 'challenge', 'record']);
  expect(await differences()).toEqual([]);
});
