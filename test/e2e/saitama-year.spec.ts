import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, civilDay } from '@banso/domain';
import { readTable } from '@banso/files';
import { type PersonRow, readPdf } from '@banso/testing';
import type { Response } from 'supertest';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

/**
 * A year of 埼玉県: its 総合支援チーム hears all 63 municipalities, draws a road map with nine of them, sends teams of three
 * professions to three, and takes their reports back into the engagements; at the end stand coverage, lists and papers.
 */
const DEEPENED = 9;
const TEAMS = 3;
const PROFESSIONS = ['理学療法士', '作業療法士', '歯科衛生士'] as const;
let house: OpenHouse;
let chief: Browser;
let manager: Browser;
let staff: Browser;
let bureau: Browser;
let [lead, deputy]: PersonRow[] = [] as unknown as PersonRow[];
let experts: Array<{ person: PersonRow; browser: Browser }>;
let programmeId: string;

interface Case {
  code: string;
  name: string;
  id: string;
}
let cases: Case[];

beforeAll(async () => {
  house = await openHouse('2026-04-01T09:00:00+09:00');
  const { story } = house;
  const tenantId = await story.tenant('11');
  const office = await story.organisation({ tenantId, name: '埼玉県 地域包括ケア課' });
  const kacho = await story.person({ organisation: office, role: 'manager', name: '荒川 課長' });
  manager = house.browser(kacho);
  chief = house.browser(await story.person({ organisation: office, role: 'manager', name: '大宮 係長' }));
  lead = await story.person({ organisation: office, role: 'staff', name: '武蔵 健一' });
  deputy = await story.person({ organisation: office, role: 'staff', name: '比企 直美' });
  staff = house.browser(lead);
  experts = [];
  for (const profession of PROFESSIONS) {
    const association = await story.organisation({
      tenantId,
      kind: 'professionalAssociation',
      name: `埼玉県${profession}会`,
    });
    const person = await story.person({ organisation: association, role: 'expert' });
    await manager.patch(`/people/${person.id}`, { profession }, 1).expect(200);
    experts.push({ person, browser: house.browser(person) });
  }
  programmeId = await story.programme({
    tenantId,
    body: office,
    name: '地域包括ケア総合支援チーム',
    supportTypes: ['A', 'B', 'D'],
  });
  const kantoshinetsu = await story.organisation({ tenantId: null, kind: 'regionalBureau', prefectureCode: '11' });
  bureau = house.browser(await story.person({ organisation: kantoshinetsu, role: 'bureau' }));
});
afterAll(() => house.close());

const at = (day: string) => house.clock.set(`${day}T09:00:00+09:00`);
const record = (id: string, heldOn: string, supportTypes: string[], stage: number) =>
  staff
    .post(`/engagements/${id}/visits`, {
      record: { heldOn, mode: 'onSite', facts: '課題と体制を聞き取った。', supportTypes, stage },
    })
    .expect(201);
/** What is done to a dispatch, in the version of its last step. */
async function step(by: Browser, dispatch: { id: string; version: number }, what: string, body: object = {}) {
  const answer = await by.post(`/dispatches/${dispatch.id}/${what}`, body, dispatch.version);
  expect({ what, status: answer.status, body: answer.body }).toMatchObject({ status: 201 });
  dispatch.version = answer.body.version;
  return answer.body;
}
const coverage = async () => (await manager.get('/coverage?prefecture=11&fiscalYear=2026').expect(200)).body;

describe('a year of 埼玉県', () => {
  it('in April an engagement is opened with each of the 63 municipalities', async () => {
    const { items } = (await staff.get('/municipalities?prefecture=11&limit=200').expect(200)).body as {
      items: Array<{ code: string; name: string }>;
    };
    expect(items).toHaveLength(63);
    cases = [];
    for (const { code, name } of items) {
      const opened = await staff.post('/engagements', {
        municipalityCode: code,
        programmeId,
        startedOn: '2026-04-01',
        leadId: lead!.id,
        deputyId: deputy!.id,
        cadenceMonths: 12,
      });
      expect(opened.status).toBe(201);
      cases.push({ code, name, id: opened.body.id });
    }
    expect(await coverage()).toMatchObject({ municipalityCount: 63, totals: { A: 0, B: 0, C: 0, D: 0, E: 0 } });
  });

  it('until August each is heard: A reaches all of them, one after the other', async () => {
    const days = cases.map((_, n) => addDays(civilDay('2026-05-11'), n + Math.floor(n / 5) * 2));
    for (const [n, { id }] of cases.entries()) {
      at(addDays(days[n]!, 1));
      await record(id, days[n]!, ['A'], 0);
      if (n === 30) expect((await coverage()).totals.A).toBe(31);
    }
    const { totals, cells } = await coverage();
    expect(totals).toMatchObject({ A: 63, D: 0 });
    expect(
      cells.filter(({ supportType, state }: Record<string, string>) => supportType === 'A' && state === 'delivered'),
    ).toHaveLength(63);
  });

  it('in September nine of them draw a road map: the true challenge, an initiative, milestones', async () => {
    at('2026-09-01');
    for (const { id, name } of cases.slice(0, DEEPENED)) {
      await staff
        .post(`/engagements/${id}/challenges`, { text: `${name}の集いの場に足がない`, isTrue: true })
        .expect(201);
      await staff.post(`/engagements/${id}/initiatives`, { text: '集いの場づくり', state: 'idea' }).expect(201);
      await staff.post(`/engagements/${id}/milestones`, { text: '集いの場を1か所試す', on: '2026-12-01' }).expect(201);
      await record(id, '2026-09-01', ['B'], 1);
    }
    const { items } = (await staff.get('/engagements?stage=1&limit=200').expect(200)).body;
    expect(items).toHaveLength(DEEPENED);
  });

  it('in autumn teams of three professions come to three, and report back into the engagements', async () => {
    const fee = (await manager.post('/fee-classes', { name: '標準', feeYen: 12000, travelYen: 2000 }).expect(201)).body;
    for (const { person } of experts)
      await manager
        .put(`/experts/${person.id}`, { areaIds: [], modes: [], months: [], feeClassId: fee.id }, 0)
        .expect(200);
    at('2026-10-01');
    const teams = [];
    for (const { id } of cases.slice(0, TEAMS)) {
      const [initiative] = (await staff.get(`/engagements/${id}`).expect(200)).body.initiatives;
      const need = (
        await staff
          .post('/needs', {
            engagementId: id,
            purpose: '集いの場を続けられる形にする助言',
            professions: PROFESSIONS,
            wishedOn: '2026-11-10',
            place: '市民会館',
            sourceKind: 'initiative',
            sourceId: initiative.id,
          })
          .expect(201)
      ).body;
      const { items: candidates } = (await staff.get(`/needs/${need.id}/candidates`).expect(200)).body;
      expect(candidates.map(({ reasons }: { reasons: string[] }) => reasons[0]).sort()).toEqual(
        PROFESSIONS.map((profession) => `職種が合う（${profession}）`).sort(),
      );
      const team = [];
      for (const { person, browser } of experts) {
        const dispatch = (await staff.post(`/needs/${need.id}/dispatches`, { personId: person.id }).expect(201)).body;
        await step(manager, dispatch, 'approval');
        await step(staff, dispatch, 'asking');
        await step(browser, dispatch, 'acceptance');
        team.push({ dispatch, browser });
      }
      teams.push({ id, need: need.id as string, team });
    }
    at('2026-11-11');
    for (const { id, need, team } of teams) {
      for (const [n, { dispatch, browser }] of team.entries()) {
        await step(browser, dispatch, 'completion', { heldOn: '2026-11-10' });
        await step(browser, dispatch, 'report', { onCase: `${PROFESSIONS[n]}として見たこと`, followUp: '椅子を置く' });
        await step(
          staff,
          dispatch,
          'report/acceptance',
          n === 0 ? { actionItem: { text: '椅子の置き場所を決める', dueOn: '2026-12-10' } } : {},
        );
      }
      const { dispatches } = (await staff.get(`/needs/${need}`).expect(200)).body;
      expect(dispatches.map(({ state }: { state: string }) => state)).toEqual(['done', 'done', 'done']);
      const timeline = (await staff.get(`/engagements/${id}/timeline`).expect(200)).text;
      for (const profession of PROFESSIONS) expect(timeline).toContain(`${profession}として見たこと`);
      expect((await staff.get(`/action-items?engagement=${id}`).expect(200)).body.items).toMatchObject([
        { text: '椅子の置き場所を決める', owner: { name: '武蔵 健一' } },
      ]);
    }
    expect((await experts[0]!.browser.get('/dispatches').expect(200)).body.items).toHaveLength(TEAMS);
  });

  it('in March the matching is on its way there: D, and the stage moves on', async () => {
    at('2027-03-01');
    for (const { id } of cases.slice(0, TEAMS)) {
      const now = (await staff.get(`/engagements/${id}`).expect(200)).body;
      await staff
        .patch(`/engagements/${id}/initiatives/${now.initiatives[0].id}`, { state: 'trying' }, now.version)
        .expect(200);
      await record(id, '2027-03-01', ['D'], 2);
    }
    expect((await staff.get('/engagements?stage=2&limit=200').expect(200)).body.items).toHaveLength(TEAMS);
  });
});

describe('what stands at the end of the year', () => {
  it('the coverage: everybody heard, nine analysed on that ground, three matched, and who has not been seen since', async () => {
    at('2027-03-31');
    const { totals, flags, rows, distribution } = await coverage();
    expect(totals).toMatchObject({ A: 63, B: DEEPENED, D: TEAMS });
    expect(flags).toMatchObject({ bWithoutA: 0, silent: 63 - TEAMS, singleHanded: 0 });
    expect(rows.every(({ visits }: { visits: number }) => visits > 0)).toBe(true);
    expect(distribution.mostVisited[0].visits).toBe(3);
    // What the bureau is told is the same.
    const told = (await bureau.get('/coverage/bureau?fiscalYear=2026').expect(200)).body.rows[0];
    const exactly = (count: number) => ({ from: count, until: count });
    expect(told.covered).toMatchObject({ A: exactly(63), B: exactly(DEEPENED), D: exactly(TEAMS) });
    expect(told.flags).toMatchObject({ silent: exactly(60), singleHanded: exactly(0), bWithoutA: exactly(0) });
  });

  it('the lists: the coverage and the engagements for Excel, each with all 63', async () => {
    for (const path of ['/coverage.csv?prefecture=11&fiscalYear=2026', '/engagements/export?format=csv']) {
      const answer = await manager.get(path).buffer(true).parse(bytesOf).expect(200);
      const { rows, problems } = await readTable(answer.body as Buffer);
      expect(problems).toEqual([]);
      const text = rows.map(({ cells }) => cells.join(' ')).join('\n');
      expect(cases.filter(({ name }) => !text.includes(name))).toEqual([]);
    }
  });

  it('the papers: letters numbered through the year, and what is paid for November', async () => {
    const { items } = (await staff.get('/dispatches?state=done&limit=200').expect(200)).body as {
      items: Array<{ id: string; letter: { number: number } }>;
    };
    expect(items.map(({ letter }) => letter.number).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const letter = await staff.get(`/dispatches/${items[0]!.id}.pdf`).buffer(true).parse(bytesOf).expect(200);
    const [page] = await readPdf(letter.body as Buffer);
    expect(page!.text).toContain('専門職の派遣について（依頼）');
    const { body } = await chief.get('/dispatches/payments?month=2026-11').expect(200);
    expect(body).toMatchObject({ feeYen: 9 * 12000, travelYen: 9 * 2000, totalYen: 9 * 14000, withoutFeeClass: 0 });
    const file = await chief.get('/dispatches/payments.xlsx?month=2026-11').buffer(true).parse(bytesOf).expect(200);
    const { rows } = await readTable(file.body as Buffer);
    expect(rows.map(({ cells }) => cells.at(-1))).toContain('126000');
  });
});

/** Reads the bytes of an answer that is a file. */
function bytesOf(answer: Response, hand: (error: Error | null, bytes: unknown) => void): void {
  const parts: Buffer[] = [];
  answer.on('data', (part: Buffer) => parts.push(part));
  answer.on('end', () => hand(null, Buffer.concat(parts)));
}
