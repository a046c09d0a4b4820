import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '@banso/config';
import { readTable } from '@banso/files';
import type { PersonRow } from '@banso/testing';
import { runOnce } from '@banso/worker';
import type { Response } from 'supertest';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

/**
 * A fiscal year of 新潟県: twelve municipalities ask for advisers at their 地域ケア個別会議, of three professions. The first
 * asked in March; on 1 April whoever keeps the needs moves away. One adviser declines and another goes in their place,
 * one meeting falls through in the snow. At the end of the year there are reports, fees, and two lists.
 */
const HALL = '市役所';
const PLACES: ReadonlyArray<readonly [code: string, name: string, wishedOn: string, profession: string]> = [
  ['152226', '上越市', '2026-04-22', '理学療法士'],
  ['152021', '長岡市', '2026-05-20', '管理栄養士'],
  ['152048', '三条市', '2026-06-17', '歯科衛生士'],
  ['152056', '柏崎市', '2026-07-15', '理学療法士'],
  ['152064', '新発田市', '2026-08-19', '管理栄養士'],
  ['152081', '小千谷市', '2026-09-16', '歯科衛生士'],
  ['152099', '加茂市', '2026-10-21', '理学療法士'],
  ['152102', '十日町市', '2026-11-18', '管理栄養士'],
  ['152111', '見附市', '2026-12-16', '歯科衛生士'],
  ['152129', '村上市', '2027-01-20', '理学療法士'],
  ['152242', '佐渡市', '2027-02-10', '管理栄養士'],
  ['152251', '魚沼市', '2027-03-10', '歯科衛生士'],
];
/** The adviser of 三条市 declines; the ship to 佐渡市 does not sail. */
const [DECLINED, SNOWED_IN] = [2, 10];
let house: OpenHouse;
const people = {} as Record<'manager' | 'hanako' | 'jiro' | 'pt' | 'nutritionist' | 'dentist' | 'dentist2', PersonRow>;
const as = {} as Record<keyof typeof people, Browser>;
const needs: string[] = [];
const carriedOut: string[] = [];

beforeAll(async () => {
  house = await openHouse('2026-03-16T09:00:00+09:00');
  const { story, database } = house;
  const tenantId = await story.tenant('15');
  const office = await story.organisation({ tenantId, name: '高齢福祉保健課' });
  const association = await story.organisation({ tenantId, kind: 'professionalAssociation', name: '県専門職団体' });
  people.manager = await story.person({ organisation: office, role: 'manager', name: '課長 一郎' });
  people.hanako = await story.person({ organisation: office, role: 'staff', name: '越後 花子' });
  people.jiro = await story.person({ organisation: office, role: 'staff', name: '高原 次郎' });
  people.pt = await story.person({ organisation: association, role: 'expert', name: '理学 りか' });
  people.nutritionist = await story.person({ organisation: association, role: 'expert', name: '栄養 えみ' });
  people.dentist = await story.person({ organisation: association, role: 'expert', name: '歯科 はな' });
  people.dentist2 = await story.person({ organisation: association, role: 'expert', name: '歯科 みどり' });
  for (const [name, person] of Object.entries(people)) as[name as keyof typeof people] = house.browser(person);
  for (const [name, profession, fee] of [
    ['pt', '理学療法士', '標準'],
    ['nutritionist', '管理栄養士', '標準'],
    ['dentist', '歯科衛生士', '島しょ・山間'],
    ['dentist2', '歯科衛生士', null],
  ] as const) {
    await as.manager.patch(`/people/${people[name].id}`, { profession }, 1).expect(200);
    const feeClassId = fee && (await feeClass(fee));
    await as.manager
      .put(`/experts/${people[name].id}`, { areaIds: [], modes: [], months: [], feeClassId }, 0)
      .expect(200);
  }
  await database.query(
    `insert into webhook (id, tenant_id, name, url, events, secret, created_at)
       values (gen_random_uuid(), $1, '基盤', 'https://8.8.8.8/hook', $2, 'x', '2026-03-01')`,
    [
      tenantId,
      ['requested', 'asked', 'declined', 'held', 'reported', 'done', 'cancelled'].map((state) => `dispatch.${state}`),
    ],
  );
});
afterAll(() => house.close());

async function feeClass(name: string): Promise<string> {
  const known = (await as.manager.get('/fee-classes').expect(200)).body.items.find(
    (one: { name: string }) => one.name === name,
  );
  const [feeYen, travelYen] = name === '標準' ? [12000, 3000] : [15000, 6000];
  return known?.id ?? (await as.manager.post('/fee-classes', { name, feeYen, travelYen }).expect(201)).body.id;
}
const version = async (id: string): Promise<number> =>
  (await house.database.query<{ version: number }>('select version from dispatch where id = $1', [id]))[0]!.version;
const done = async (by: Browser, id: string, what: string, body: object = {}) => {
  const answer = await by.post(`/dispatches/${id}/${what}`, body, await version(id));
  expect({ what, status: answer.status, told: answer.body }).toMatchObject({ status: 201 });
  return answer.body;
};
const need = async (by: Browser, n: number): Promise<string> => {
  const [municipalityCode, name, wishedOn, profession] = PLACES[n]!;
  const { body } = await by
    .post('/needs', {
      municipalityCode,
      purpose: `${name}の地域ケア個別会議での助言`,
      professions: [profession],
      wishedOn,
      place: HALL,
    })
    .expect(201);
  return body.id;
};
/** Whoever speaks best for the need is requested, approved and asked. */
const askBest = async (by: Browser, of: string): Promise<{ id: string; expert: Browser }> => {
  const [best] = (await by.get(`/needs/${of}/candidates`).expect(200)).body.items;
  const { id } = (await by.post(`/needs/${of}/dispatches`, { personId: best.person.id }).expect(201)).body;
  await done(as.manager, id, 'approval');
  await done(by, id, 'asking');
  const [name] = Object.entries(people).find(([, person]) => person.id === best.person.id)!;
  return { id, expert: as[name as keyof typeof people] };
};
const states = async (by: Browser): Promise<string[]> =>
  (await by.get('/dispatches?mine=true&limit=200').expect(200)).body.items.map(({ state }: { state: string }) => state);

it('in March the first two municipalities ask, and whoever keeps their needs is to move', async () => {
  needs.push(await need(as.hanako, 0), await need(as.hanako, 1));
  const first = await askBest(as.hanako, needs[0]!);
  await done(first.expert, first.id, 'acceptance');
  carriedOut.push(first.id);
  const transfer = (
    await as.manager
      .post('/transfers', {
        personId: people.hanako.id,
        kind: 'transfer',
        announcedOn: '2026-03-23',
        effectiveOn: '2026-04-01',
      })
      .expect(201)
  ).body.id;
  const preview = (await as.manager.get(`/transfers/${transfer}/preview`).expect(200)).body;
  const held = preview.items.filter(({ kind }: { kind: string }) => kind === 'need');
  expect(held).toHaveLength(2);
  await as.manager
    .put(
      `/transfers/${transfer}/dispositions`,
      {
        confirm: true,
        items: held.map(({ key }: { key: string }) => ({ key, kind: 'successor', successorId: people.jiro.id })),
      },
      preview.version,
    )
    .expect(200);
  // Until the announcement nobody who need not know sees whose they will be.
  expect((await as.jiro.get(`/needs/${needs[1]}`).expect(200)).body.holder.name).toBe('越後 花子');
});

it('on 1 April the needs with their dispatches are his, without anything having run', async () => {
  house.clock.set('2026-04-01T09:00:00+09:00');
  for (const id of needs) expect((await as.jiro.get(`/needs/${id}`).expect(200)).body.holder.name).toBe('高原 次郎');
  expect((await as.jiro.get('/dispatches?mine=true').expect(200)).body.items).toMatchObject([
    { id: carriedOut[0], state: 'accepted', letter: { fiscalYear: 2025, number: 1 } },
  ]);
  expect((await as.hanako.get(`/needs/${needs[0]}`)).status).toBe(403);
  const [person] = (await as.manager.get(`/load/people?q=${encodeURIComponent('高原')}`).expect(200)).body.items;
  expect(person.figures).toMatchObject({ needs: 2 });
  for (let n = 2; n < PLACES.length; n++) needs.push(await need(as.jiro, n));
});

it('month by month somebody is asked, goes, reports, and is thanked with an accepted report', async () => {
  for (const [n, [, name, wishedOn]] of PLACES.entries()) {
    house.clock.set(`${wishedOn.slice(0, 8)}01T09:00:00+09:00`);
    let asked = n === 0 ? { id: carriedOut[0]!, expert: as.pt } : await askBest(as.jiro, needs[n]!);
    if (n === DECLINED) {
      await done(asked.expert, asked.id, 'refusal', { reason: '学会と重なるため' });
      asked = await askBest(as.jiro, needs[n]!);
    }
    if (n > 0) await done(asked.expert, asked.id, 'acceptance');
    if (n === SNOWED_IN) {
      house.clock.set(`${wishedOn}T07:00:00+09:00`);
      await done(as.jiro, asked.id, 'cancellation', { reason: '大雪で船が欠航したため' });
      continue;
    }
    house.clock.set(`${wishedOn}T17:00:00+09:00`);
    await done(asked.expert, asked.id, 'completion', { heldOn: wishedOn });
    await done(asked.expert, asked.id, 'report', { onCase: `${name}の事例：外出の目的から考える` });
    await done(as.jiro, asked.id, 'report/acceptance');
    if (n > 0) carriedOut.push(asked.id);
  }
  expect(carriedOut).toHaveLength(11);
});

it('an adviser looks back on the year: what was asked of them, and nothing of the others', async () => {
  house.clock.set('2027-03-31T09:00:00+09:00');
  expect(await states(as.pt)).toEqual(['done', 'done', 'done', 'done']);
  expect((await states(as.nutritionist)).sort()).toEqual(['cancelled', 'done', 'done', 'done']);
  const [dentists, declined] = [
    [...(await states(as.dentist)), ...(await states(as.dentist2))],
    (await as.jiro.get('/dispatches?state=declined').expect(200)).body.items,
  ];
  expect(dentists.sort()).toEqual(['declined', 'done', 'done', 'done', 'done']);
  expect(declined).toMatchObject([{ municipality: { name: '三条市' } }]);
  const { reports } = (await as.pt.get(`/dispatches/${carriedOut[0]}`).expect(200)).body;
  expect(reports).toMatchObject([
    { version: 1, onCase: '上越市の事例：外出の目的から考える', by: { name: '理学 りか' } },
  ]);
  const others = carriedOut.filter((_, n) => n % 3 !== 0);
  expect((await as.pt.get(`/dispatches/${others[0]}`)).status).toBe(404);
});

it('letters of the year have numbers without a gap', async () => {
  const rows = await house.database.query<{ year: number; number: number }>(
    'select fiscal_year as year, number from dispatch_letter order by 1, 2',
  );
  const numbers = (year: number) => rows.filter((row) => row.year === year).map(({ number }) => number);
  expect(numbers(2025)).toEqual([1]);
  // Eleven municipalities, and the one who went in place of another.
  expect(numbers(2026)).toEqual(Array.from({ length: 12 }, (_, n) => n + 1));
});

it('the payments of the year are those of its months, on the screen’s route and for Excel', async () => {
  const year = (await as.jiro.get('/dispatches/payments?fiscalYear=2026').expect(200)).body;
  expect(year).toMatchObject({ month: null, fiscalYear: 2026 });
  expect(year.items).toHaveLength(11);
  const months: Array<Record<'feeYen' | 'travelYen' | 'totalYen' | 'withoutFeeClass', number>> = [];
  for (const [, , wishedOn] of PLACES)
    months.push((await as.jiro.get(`/dispatches/payments?month=${wishedOn.slice(0, 7)}`).expect(200)).body);
  const sum = (of: 'feeYen' | 'travelYen' | 'totalYen' | 'withoutFeeClass') =>
    months.reduce((total, month) => total + month[of], 0);
  for (const what of ['feeYen', 'travelYen', 'totalYen', 'withoutFeeClass'] as const)
    expect([what, year[what]]).toEqual([what, sum(what)]);
  const standard = year.items.filter(({ feeClass: name }: { feeClass: string | null }) => name === '標準').length;
  const island = year.items.filter(({ feeClass: name }: { feeClass: string | null }) => name === '島しょ・山間').length;
  expect([standard, standard + island + year.withoutFeeClass]).toEqual([7, 11]);
  expect(year.totalYen).toBe(standard * 15000 + island * 21000);
  const { rows, problems } = await book('/dispatches/payments.xlsx?fiscalYear=2026');
  expect(problems).toEqual([]);
  expect(rows).toHaveLength(1 + 11 + 1);
  expect(rows.at(-1)!.cells).toContain(String(year.totalYen));
  await as.jiro.get('/dispatches/payments').expect(422);
  await as.jiro.get('/dispatches/payments?fiscalYear=2026&month=2026-10').expect(422);
  await as.pt.get('/dispatches/payments?fiscalYear=2026').expect(403);
});

it('the list of the year names every dispatch with its end, also those that fell through and why', async () => {
  const screen = (await as.jiro.get('/dispatches?fiscalYear=2026&limit=200').expect(200)).body.items;
  const { rows, problems } = await book('/dispatches/year.xlsx?fiscalYear=2026');
  expect(problems).toEqual([]);
  expect(rows).toHaveLength(1 + screen.length);
  const cells = rows.slice(1).map((row) => row.cells.join('｜'));
  expect(cells.filter((line) => line.includes('学会と重なるため'))).toHaveLength(1);
  const [snowed] = cells.filter((line) => line.includes('大雪で船が欠航したため'));
  expect(snowed).toContain('新潟県佐渡市');
  expect(snowed).toContain('中止');
  expect(cells.filter((line) => line.includes('（地域ケア個別会議）'))).toHaveLength(screen.length);
  await as.pt.get('/dispatches/year.xlsx?fiscalYear=2026').expect(403);
  await as.jiro.get('/dispatches/year.xlsx').expect(422);
});

it('a subscriber heard of each state once, with ids and days and never a word', async () => {
  const told = await house.database.query<{ event: string; payload: { data: Record<string, unknown> } }>(
    'select event, payload from webhook_delivery order by created_at',
  );
  const count = (state: string) => told.filter(({ event }) => event === `dispatch.${state}`).length;
  expect(['requested', 'asked', 'declined', 'held', 'reported', 'done', 'cancelled'].map(count)).toEqual([
    13, 13, 1, 11, 11, 11, 1,
  ]);
  const text = JSON.stringify(told);
  for (const secret of ['助言', '大雪', '学会', '理学', '市役所', people.pt.id]) expect(text).not.toContain(secret);
  expect(told.find(({ event }) => event === 'dispatch.held')!.payload.data).toEqual({
    dispatchId: carriedOut[0],
    needId: needs[0],
    engagementId: null,
    municipalityCode: '152226',
    state: 'held',
    plannedOn: '2026-04-22',
    heldOn: '2026-04-22',
  });
});

describe('after the year', () => {
  it('nobody is reminded of anything: all was answered and reported', async () => {
    house.clock.set('2027-04-30T00:05:00+09:00');
    await runOnce(
      'sweep',
      { ...readConfig({ BANSO_MODE: 'demo' }), databaseWorkerUrl: house.database.workerUrl },
      house.clock,
    );
    house.clock.set('2027-04-30T09:00:00+09:00');
    for (const by of [as.jiro, as.pt])
      expect((await by.get('/reminders?state=open').expect(200)).body.items).toEqual([]);
    const [person] = (await as.manager.get(`/load/people?q=${encodeURIComponent('高原')}`).expect(200)).body.items;
    // What fell through is still wanted, until somebody closes it.
    expect(person.figures).toMatchObject({ needs: 1, dispatches: 0, reports: 0, approvals: 0 });
    await as.jiro.post(`/needs/${needs[SNOWED_IN]}/closure`, { reason: '来年度に改めて相談するため' }, 1).expect(201);
    const [after] = (await as.manager.get(`/load/people?q=${encodeURIComponent('高原')}`).expect(200)).body.items;
    expect(after.figures).toMatchObject({ needs: 0 });
  });
});

async function book(path: string): ReturnType<typeof readTable> {
  const { body } = await as.jiro.get(path).buffer(true).parse(bytesOf).expect(200);
  return readTable(body as Buffer);
}

/** Reads the bytes of an answer that is a file. */
function bytesOf(answer: Response, hand: (error: Error | null, bytes: unknown) => void): void {
  const parts: Buffer[] = [];
  answer.on('data', (part: Buffer) => parts.push(part));
  answer.on('end', () => hand(null, Buffer.concat(parts)));
}
