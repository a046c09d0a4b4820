import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonRow } from '@banso/testing';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

const [NAGANO, MATSUMOTO, UEDA, OKAYA, IIDA] = ['202011', '202029', '202037', '202045', '202053'];
let house: OpenHouse;
let hanako: PersonRow;
let jiro: PersonRow;
let staff: Browser;
let manager: Browser;
/** Engagements by what they are in these stories. */
const ids: Record<string, string> = {};

beforeAll(async () => {
  house = await openHouse('2026-11-24T09:00:00+09:00');
  const { story } = house;
  const tenantId = await story.tenant('20');
  const office = await story.organisation({ tenantId, name: '長野県地域包括ケア課' });
  const university = await story.organisation({ tenantId, kind: 'university', name: '長野県看護大学' });
  hanako = await story.person({ organisation: office, role: 'staff', name: '信濃 花子' });
  jiro = await story.person({ organisation: office, role: 'staff', name: '高原 次郎' });
  const kacho = await story.person({ organisation: office, role: 'manager', name: '穂高 課長' });
  await story.person({ organisation: university, role: 'partner', name: '駒ヶ根 教子' });
  const former = await story.person({ organisation: office, role: 'staff', name: '安曇 元職', until: '2026-11-23' });
  [staff, manager] = [house.browser(hanako), house.browser(kacho)];
  const walking = await story.programme({ tenantId, body: office, name: '市区町村伴走型支援' });
  const experts = await story.programme({ tenantId, body: office, name: '専門家派遣' });

  const open = async (
    name: string,
    municipalityCode: string,
    programmeId: string,
    startedOn: string,
    lead: PersonRow,
    vision = '',
  ) => {
    ids[name] = (
      await staff
        .post('/engagements', { municipalityCode, programmeId, startedOn, leadId: lead.id, vision })
        .expect(201)
    ).body.id;
  };
  const act = async (name: string, part: string, body: object) => {
    const { version } = (await staff.get(`/engagements/${ids[name]}`)).body;
    await staff.post(`/engagements/${ids[name]}/${part}`, body, version).expect(201);
  };
  await open('ended', NAGANO!, walking, '2025-05-01', hanako);
  await act('ended', 'closure', { closedOn: '2026-03-10', reason: '自走できる' });
  await open('late', MATSUMOTO!, walking, '2026-10-20', jiro); // due 11-20
  await open('soon', MATSUMOTO!, experts, '2026-10-30', hanako); // due 11-30
  await open('fresh', UEDA!, walking, '2026-11-20', hanako, '100%自分で選ぶ買い物'); // due 12-21
  await act('fresh', 'stage-changes', { stage: 2, since: '2026-11-20', reason: '動いている' });
  await open('resting', OKAYA!, walking, '2026-09-01', hanako);
  await act('resting', 'pause', { from: '2026-11-24', reason: '機構改革' });
  await open('unwritten', IIDA!, walking, '2026-11-01', jiro);
  await act('unwritten', 'visits', { plannedOn: '2026-11-20', mode: 'onSite' });

  // Rows that share a day, so that a page can end in the middle of them.
  for (const [dueOn, text] of [
    ['2026-11-27', 'い'],
    ['2026-11-27', 'ろ'],
    ['2026-11-27', 'は'],
    ['2026-11-27', 'に'],
    ['2026-12-04', 'ほ'],
    ['2026-11-26', 'へ'],
    ['2026-12-04', 'と'],
  ] as const)
    await act('fresh', 'action-items', { text, side: 'ours', dueOn });
  for (const heldOn of ['2026-11-20', '2026-11-21', '2026-11-21', '2026-11-21', '2026-11-24'])
    await act('fresh', 'visits', {
      record: { heldOn, mode: 'onSite', facts: `${heldOn}の話`, supportTypes: ['A'], anotherThatDay: true },
    });
  for (const plannedOn of ['2026-12-10', '2026-12-10']) await act('late', 'visits', { plannedOn, mode: 'online' });
  const transferId = randomUUID();
  await house.database.query(
    `insert into transfer (id, tenant_id, person_id, kind, announced_on, effective_on, registered_at) values ($1, $2, $3, 'transfer', '2026-11-01', '2026-11-15', '2026-11-01')`,
    [transferId, tenantId, former.id],
  );
  await house.database.query(
    `insert into handover_packet (id, tenant_id, municipality_code, engagement_id, transfer_id, predecessor_id, successor_id, effective_on, facts, drafted_at, state, delivered_at)
    values ($1, $2, $3, $4, $5, $6, $7, '2026-11-15', '{}', '2026-11-10', 'handedOver', '2026-11-14T10:00:00+09:00')`,
    [randomUUID(), tenantId, UEDA, ids.fresh, transferId, former.id, hanako.id],
  );
});
afterAll(() => house.close());

/** The names of the engagements that a query finds, in its order. */
async function found(query: string): Promise<string[]> {
  const { items } = (await staff.get(`/engagements?${encodeURI(query)}`).expect(200)).body;
  return items.map((item: { id: string }) => Object.keys(ids).find((name) => ids[name] === item.id));
}
const q = (text: string): string => `q=${encodeURIComponent(text)}`;

describe('the list of engagements', () => {
  it.each([
    ['fiscalYear=2024', []],
    ['fiscalYear=2025', ['ended']],
    ['fiscalYear=2026', ['late', 'soon', 'fresh', 'resting', 'unwritten']],
    [`municipality=${MATSUMOTO}`, ['late', 'soon']],
    ['municipality=205907', []],
    ['status=active', ['late', 'soon', 'fresh', 'unwritten']],
    ['status=paused', ['resting']],
    ['status=closed', ['ended']],
    ['stage=2', ['fresh']],
    ['stage=3', []],
    ['lead=me', ['ended', 'soon', 'fresh', 'resting']],
    ['cadenceStatus=overdue', ['late']],
    ['cadenceStatus=planNow', ['soon']],
    ['cadenceStatus=onTrack', ['fresh']],
    ['cadenceStatus=recordMissing', ['unwritten']],
    ['cadenceStatus=paused', ['resting']],
    ['cadenceStatus=closed', ['ended']],
    ['q=まつもと', ['late', 'soon']],
    ['q=松本', ['late', 'soon']],
    ['q=専門家', ['soon']],
    ['q=自分で選ぶ', ['fresh']],
    ['q=100%', ['fresh']],
    ['q=1%%自', []],
    ['q=どこにもない町', []],
    ['status=active&lead=me&q=まつもと', ['soon']],
    ['fiscalYear=2025&status=active', []],
  ])('%s', async (query, names) => {
    expect((await found(query)).sort()).toEqual([...names].sort());
  });

  it('lead names a person, too', async () => {
    expect((await found(`lead=${jiro.id}`)).sort()).toEqual(['late', 'unwritten']);
    expect(await found(`lead=${randomUUID()}`)).toEqual([]);
  });

  it('the status follows the calendar; nothing has to run', async () => {
    house.clock.set('2026-12-22T09:00:00+09:00');
    try {
      expect((await found('cadenceStatus=overdue')).sort()).toEqual(['late', 'soon', 'unwritten']);
      expect(await found('cadenceStatus=planNow')).toEqual(['fresh']);
    } finally {
      house.clock.set('2026-11-24T09:00:00+09:00');
    }
  });

  it.each([
    ['fiscalYear=reiwa8', 'fiscalYear', /年度/, /Fiscal year/],
    ['municipality=202012', 'municipality', /検査数字/, /check digit/],
    ['status=asleep', 'status', /状態/, /Status/],
    ['stage=4', 'stage', /段階/, /Stage/],
    ['cadenceStatus=late', 'cadenceStatus', /訪問の状況/, /Cadence status/],
    ['lead=hanako', 'lead', /主担当/, /Lead/],
    ['limit=0', 'limit', /件数/, /limit/],
    ['limit=201', 'limit', /件数/, /limit/],
    ['colour=red', 'colour', /項目はありません/, /no field/],
  ])('%s is refused', async (query, field, ja, en) => {
    expect((await staff.get(`/engagements?${query}`).expect(422)).body.errors).toEqual([
      { field, message: expect.stringMatching(ja) },
    ]);
    expect((await staff.get(`/engagements?${query}`).set('accept-language', 'en').expect(422)).body.errors).toEqual([
      { field, message: expect.stringMatching(en) },
    ]);
  });
});

type Item = Record<string, unknown>;
const path = (address: string, query: string): string => `${address}${address.includes('?') ? '&' : '?'}${query}`;

/** All pages of two rows each. */
async function inPages(browser: Browser, address: string): Promise<Item[]> {
  const items: Item[] = [];
  for (let cursor: string | null = '', pages = 0; cursor !== null; pages++) {
    const page: { items: Item[]; nextCursor: string | null } = (
      await browser.get(path(address, `limit=2${cursor && `&cursor=${encodeURIComponent(cursor)}`}`)).expect(200)
    ).body;
    expect(page.items).toHaveLength(page.nextCursor === null ? Math.min(page.items.length, 2) : 2);
    items.push(...page.items);
    cursor = page.nextCursor;
    if (pages > 100) throw new Error(`${address} has no end.`);
  }
  return items;
}

describe('a list in pages of two', () => {
  const by =
    (...keys: string[]) =>
    (item: Item): string =>
      keys.map((key) => String(item[key] ?? '')).join(' ');
  const lists: Array<
    [
      what: string,
      who: () => Browser,
      address: () => string,
      count: number,
      order: (item: Item) => string,
      direction: 'oldest first' | 'newest first',
    ]
  > = [
    [
      'engagements',
      () => staff,
      () => '/engagements',
      6,
      (item) => `${(item.municipality as { code: string }).code} ${item.id as string}`,
      'oldest first',
    ],
    ['action items', () => staff, () => '/action-items', 7, by('dueOn', 'id'), 'oldest first'],
    [
      'visits',
      () => staff,
      () => '/visits',
      8,
      (item) => `${String(item.heldOn ?? item.plannedOn)} ${item.id as string}`,
      'oldest first',
    ],
    [
      'visits of one engagement',
      () => staff,
      () => `/engagements/${ids.fresh}/visits`,
      5,
      (item) => `${String((item.record as Item).heldOn)} ${item.id as string}`,
      'newest first',
    ],
    ['people', () => manager, () => '/people', 5, by('kana', 'id'), 'oldest first'],
    ['municipalities', () => staff, () => '/municipalities?prefecture=20', 77, by('code'), 'oldest first'],
    ['timeline', () => staff, () => `/engagements/${ids.fresh}/timeline`, 9, by('on'), 'newest first'],
    ['reminders', () => staff, () => '/reminders?state=open', 6, by('dueOn', 'id'), 'oldest first'],
  ];

  it.each(lists)('%s: every row once, in order', async (_, who, address, count, order, direction) => {
    const whole: { items: Item[]; nextCursor: string | null } = (
      await who().get(path(address(), 'limit=200')).expect(200)
    ).body;
    expect(whole.nextCursor).toBeNull();
    expect(whole.items).toHaveLength(count);
    const sorted = whole.items.map(order).sort();
    expect(whole.items.map(order)).toEqual(direction === 'newest first' ? sorted.reverse() : sorted);
    const paged = await inPages(who(), address());
    expect(paged).toEqual(whole.items);
    expect(new Set(paged.map((item) => JSON.stringify(item))).size).toBe(count);
  });

  it('a page holds 50 rows unless more are asked for', async () => {
    const { items, nextCursor } = (await staff.get('/municipalities?prefecture=20').expect(200)).body;
    expect(items).toHaveLength(50);
    expect(
      (await staff.get(`/municipalities?prefecture=20&cursor=${encodeURIComponent(nextCursor)}`)).body,
    ).toMatchObject({ items: { length: 27 }, nextCursor: null });
  });
});

describe('the masters and the people', () => {
  const names = async (browser: Browser, address: string): Promise<string[]> =>
    (await browser.get(address).expect(200)).body.items.map((item: { name: string }) => item.name);

  it('municipalities are found by prefecture and by name or reading', async () => {
    expect(await names(staff, `/municipalities?${q('かわかみむら')}`)).toEqual(['川上村', '川上村']); // Nagano's and Nara's
    expect(await names(staff, `/municipalities?prefecture=20&${q('かわかみ')}`)).toEqual(['川上村']);
    expect((await staff.get(`/municipalities?prefecture=20&${q('小川村')}`)).body.items).toMatchObject([
      { code: '205885', name: '小川村', kana: 'おがわむら', prefectureCode: '20', prefecture: '長野県' },
    ]);
    expect(await names(staff, `/municipalities?prefecture=13&${q('小川村')}`)).toEqual([]);
    expect(await names(staff, '/municipalities?prefecture=48')).toEqual([]);
    expect((await staff.get('/municipalities?prefecture=Nagano').expect(422)).body.errors).toMatchObject([
      { field: 'prefecture' },
    ]);
  });

  it('people are found by name, organisation and the role they hold today', async () => {
    expect(await names(manager, `/people?${q('花子')}`)).toEqual(['信濃 花子']);
    expect(await names(manager, `/people?${q('看護大学')}`)).toEqual(['駒ヶ根 教子']);
    expect((await names(manager, '/people?role=staff')).sort()).toEqual(['信濃 花子', '高原 次郎'].sort());
    expect(await names(manager, `/people?role=staff&${q('次郎')}`)).toEqual(['高原 次郎']);
    expect(await names(manager, `/people?role=manager&${q('次郎')}`)).toEqual([]);
    expect(await names(manager, `/people?${q('誰でもない人')}`)).toEqual([]);
    expect((await manager.get(`/people?${q('花子')}`)).body.items).toMatchObject([
      { roles: ['staff'], leads: 3, deputies: 0, overdue: 0 },
    ]);
  });

  it('the timeline tells visits, changes and handovers, together or apart', async () => {
    const kinds = async (query: string): Promise<string[]> =>
      (await staff.get(`/engagements/${ids.fresh}/timeline?${query}`).expect(200)).body.items.map(
        (item: { kind: string }) => item.kind,
      );
    expect(await kinds('kind=visit')).toEqual(Array(5).fill('visit'));
    expect((await kinds('kind=change')).sort()).toEqual(['stage', 'stage', 'team']);
    expect(await kinds('kind=handover')).toEqual(['handover']);
    expect(await kinds('')).toHaveLength(9);
    expect((await staff.get(`/engagements/${ids.fresh}/timeline?kind=gossip`).expect(422)).body.errors).toMatchObject([
      { field: 'kind' },
    ]);
  });

  it('visits by day, status and team; action items by owner, state and engagement', async () => {
    const count = async (address: string): Promise<number> => (await staff.get(address).expect(200)).body.items.length;
    expect(await count('/visits?from=2026-11-21&until=2026-11-21')).toBe(3);
    expect(await count('/visits?from=2026-11-25')).toBe(2);
    expect(await count('/visits?status=planned')).toBe(3);
    expect(await count('/visits?status=planned&mine=true')).toBe(0);
    expect(await count('/visits?mine=true')).toBe(5);
    expect(await count('/action-items?owner=me&state=open')).toBe(7);
    expect(await count('/action-items?state=done')).toBe(0);
    expect(await count(`/action-items?engagement=${ids.late}`)).toBe(0);
    expect((await house.browser(jiro).get('/action-items?owner=me').expect(200)).body.items).toEqual([]);
  });
});
