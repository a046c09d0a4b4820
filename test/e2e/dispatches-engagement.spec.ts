import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readTable } from '@banso/files';
import { type OrganisationRow, type PersonRow, faultsInPicture, readPdf } from '@banso/testing';
import type { Response } from 'supertest';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

/**
 * An engagement of 埼玉県 asks for a team of two experts: what they may know of it, what their reports bring back, the
 * letters, and what is paid for them.
 */
const HIDAKA = '112429'; // 日高市
const KUKI = '112321'; // 久喜市
let house: OpenHouse;
let tenantId: number;
let office: OrganisationRow;
let manager: Browser;
let hanako: Browser;
let lead: PersonRow;
let experts: { pt: PersonRow; planner: PersonRow };
let pt: Browser;
let planner: Browser;
let outsiders: Record<string, Browser>;
let engagement: string;
let initiative: string;
let need: string;
const SECRET = ['玄関で転んだと聞いた', '内輪の所見である', '書きかけの下書きである'];

beforeAll(async () => {
  house = await openHouse('2026-09-01T09:00:00+09:00');
  const { story, database } = house;
  tenantId = await story.tenant('11');
  office = await story.organisation({ tenantId, name: '地域包括ケア課' });
  const university = await story.organisation({ tenantId, kind: 'university', name: '県立大学' });
  const association = await story.organisation({ tenantId, kind: 'professionalAssociation', name: '県理学療法士会' });
  const other = await story.tenant('20');
  const otherOffice = await story.organisation({ tenantId: other, name: '長野の課' });
  lead = await story.person({ organisation: office, role: 'staff', name: '武蔵 花子' });
  hanako = house.browser(lead);
  manager = house.browser(await story.person({ organisation: office, role: 'manager', name: '課長 一郎' }));
  experts = {
    pt: await story.person({ organisation: association, role: 'expert', name: '理学 りか' }),
    planner: await story.person({ organisation: university, role: 'expert', name: '地域 つくる' }),
  };
  pt = house.browser(experts.pt);
  planner = house.browser(experts.planner);
  await manager.patch(`/people/${experts.pt.id}`, { profession: '理学療法士' }, 1).expect(200);
  await manager.patch(`/people/${experts.planner.id}`, { profession: '地域づくりの専門家' }, 1).expect(200);
  const programmeId = await story.programme({ tenantId, body: office, name: '総合支援チーム派遣' });
  engagement = (
    await story.engagement({
      tenantId,
      programmeId,
      municipalityCode: HIDAKA,
      lead,
      vision: '歩いて集まれる町',
      stage: 1,
    })
  ).id;
  const peer = await story.person({ organisation: office, role: 'peer' });
  await story.member({ engagementId: engagement, person: peer, role: 'peerSupporter' });
  await story.assignment({ organisation: university, municipalityCode: HIDAKA });
  outsiders = {
    peer: house.browser(peer),
    partner: house.browser(await story.person({ organisation: university, role: 'partner' })),
    auditor: house.browser(await story.person({ organisation: office, role: 'auditor' })),
    admin: house.browser(await story.person({ organisation: office, role: 'admin' })),
    manager: house.browser(await story.person({ organisation: otherOffice, role: 'manager' })),
  };
  await hanako.post(`/engagements/${engagement}/challenges`, { text: '移動の足がない', isTrue: true }).expect(201);
  await hanako.post(`/engagements/${engagement}/initiatives`, { text: '集いの場づくり', state: 'idea' }).expect(201);
  initiative = (await hanako.get(`/engagements/${engagement}`).expect(200)).body.initiatives[0].id;
  // What an expert must never read.
  const visit = (
    await hanako
      .post(`/engagements/${engagement}/visits`, {
        plannedOn: '2026-09-01',
        mode: 'onSite',
        record: { heldOn: '2026-09-01', mode: 'onSite', facts: SECRET[0], opinion: SECRET[1], supportTypes: ['A'] },
      })
      .expect(201)
  ).body as { id: string };
  await database.query(
    `insert into visit_draft (visit_id, person_id, engagement_id, content, saved_at) values ($1, $2, $3, $4, '2026-09-01')`,
    [visit.id, lead.id, engagement, JSON.stringify({ facts: SECRET[2] })],
  );
});
afterAll(() => house.close());

const version = async (id: string): Promise<number> =>
  (await house.database.query<{ version: number }>('select version from dispatch where id = $1', [id]))[0]!.version;
const done = async (by: Browser, id: string, what: string, body: object = {}) => {
  const answer = await by.post(`/dispatches/${id}/${what}`, body, await version(id));
  expect({ what, status: answer.status, body: answer.body }).toMatchObject({ status: 201 });
  return answer.body;
};
const asked = async (person: PersonRow): Promise<string> => {
  const { id } = (await hanako.post(`/needs/${need}/dispatches`, { personId: person.id }).expect(201)).body;
  await done(manager, id, 'approval');
  await done(hanako, id, 'asking');
  return id;
};

describe('an expert team for an engagement', () => {
  let first: string;
  let second: string;

  it('is asked for from an initiative; the first leads, and a second lead is refused', async () => {
    const body = {
      engagementId: engagement,
      purpose: '集いの場を続けられる形にする助言',
      professions: ['理学療法士', '地域づくりの専門家'],
      wishedOn: '2026-10-05',
      place: '市民会館',
      sourceKind: 'initiative',
      sourceId: initiative,
    };
    const told = (await hanako.post('/needs', body).expect(201)).body;
    need = told.id;
    expect(told).toMatchObject({
      sourceText: '集いの場づくり',
      holder: { name: '武蔵 花子' },
      municipality: { name: '日高市' },
    });
    first = await asked(experts.pt);
    const two = await hanako.post(`/needs/${need}/dispatches`, { personId: experts.planner.id, isLead: true });
    expect(two.body).toMatchObject({ code: 'needHasLead' });
    second = await asked(experts.planner);
    const { dispatches } = (await hanako.get(`/needs/${need}`).expect(200)).body;
    expect(dispatches).toMatchObject([
      { isLead: true, state: 'asked', expert: { name: '理学 りか' } },
      { isLead: false, state: 'asked', expert: { name: '地域 つくる' } },
    ]);
  });

  it('knows the public summary, and nothing of records, opinions and drafts', async () => {
    const { body } = await pt.get(`/dispatches/${first}/engagement-summary`).expect(200);
    expect(body).toEqual({
      municipality: { code: HIDAKA, name: '日高市', prefecture: '埼玉県' },
      engagement: {
        programme: '総合支援チーム派遣',
        stage: 1,
        vision: '歩いて集まれる町',
        trueChallenge: '移動の足がない',
        initiatives: [{ text: '集いの場づくり', state: 'idea' }],
      },
    });
    const all = await Promise.all(
      ['/dispatches', `/dispatches/${first}`, `/dispatches/${first}/engagement-summary`, '/desk', '/reminders'].map(
        async (path) => (await pt.get(path)).text,
      ),
    );
    for (const text of SECRET) expect(all.join('\n')).not.toContain(text);
    for (const path of [
      `/engagements/${engagement}`,
      `/engagements/${engagement}/timeline`,
      '/engagements',
      '/visits',
      '/experts',
      '/needs',
      '/dispatches/payments?month=2026-10',
    ])
      expect([path, (await pt.get(path)).status]).toEqual([path, 403]);
    // The other's dispatch is not there, neither is the summary behind it.
    await pt.get(`/dispatches/${second}`).expect(404);
    await pt.get(`/dispatches/${second}/engagement-summary`).expect(404);
    await pt.get(`/dispatches/${second}.pdf`).expect(404);
  });

  it('is nobody else’s to see', async () => {
    for (const [who, browser] of Object.entries(outsiders)) {
      const statuses = await Promise.all(
        [
          `/dispatches/${first}`,
          `/dispatches/${first}.pdf`,
          `/needs/${need}`,
          `/dispatches/${first}/engagement-summary`,
        ].map(async (path) => (await browser.get(path)).status),
      );
      expect([who, statuses]).toEqual([who, Array(4).fill(who === 'manager' ? 404 : 403)]);
    }
    expect((await outsiders.manager!.get('/dispatches').expect(200)).body.items).toEqual([]);
    const plain = await house.asApplication();
    await plain.query('begin');
    await plain.query('select enter($1, $2)', [experts.pt.token, house.clock.now()]);
    for (const table of [
      'engagement',
      'visit',
      'visit_record_version',
      'visit_opinion',
      'visit_draft',
      'challenge',
      'initiative',
      'need',
    ])
      expect([table, (await plain.query(`select from ${table}`)).rowCount]).toEqual([table, 0]);
    expect((await plain.query('select from dispatch')).rowCount).toBe(1);
    // Not even by plain SQL can an expert skip a step that is not theirs, or speak for another.
    await expect(plain.query(`update dispatch set state = 'done', held_on = '2026-09-01'`)).rejects.toThrow(/policy/);
    await plain.end();
  });

  it('prints its letter on A4, with the running number and the expert’s body', async () => {
    const { body, headers } = await hanako.get(`/dispatches/${first}.pdf`).buffer(true).parse(bytesOf).expect(200);
    expect(headers['content-type']).toBe('application/pdf');
    expect(await faultsInPicture(body as Buffer)).toEqual([]);
    const pages = await readPdf(body as Buffer);
    expect(pages).toHaveLength(1);
    expect(await pages[0]!.boxes()).toBe(0);
    for (const words of [
      '令和8年度第1号',
      '県理学療法士会御中',
      '専門職の派遣について（依頼）',
      '理学りか様',
      '日高市',
      '令和8年10月5日',
      '市民会館',
      '集いの場を続けられる形にする助言',
      '専門家チームの代表',
    ])
      expect(pages[0]!.text).toContain(words);
    // The expert has the same letter; it stays as it went out.
    await house.database.query(`update organisation set name = '改名した会' where name = '県理学療法士会'`);
    const again = await readPdf(
      (await pt.get(`/dispatches/${first}.pdf`).buffer(true).parse(bytesOf).expect(200)).body as Buffer,
    );
    expect(again[0]!.text).toContain('県理学療法士会御中');
    const lines = await house.database.query(
      `select from audit_entry where action = 'print' and subject_kind = 'dispatch'`,
    );
    expect(lines).toHaveLength(2);
  });

  it('brings its report back: the timeline, an action item; and the summary goes with a refusal', async () => {
    await done(pt, first, 'acceptance');
    await done(planner, second, 'refusal', { reason: '講義と重なるため' });
    expect((await planner.get(`/dispatches/${second}/engagement-summary`).expect(200)).body.engagement).toBeNull();
    house.clock.set('2026-10-06T09:00:00+09:00');
    await done(pt, first, 'completion', { heldOn: '2026-10-05' });
    await done(pt, first, 'report', { onCase: '歩ける距離に椅子を置く', followUp: '椅子の置き場所を3か所決める' });
    await done(hanako, first, 'report/acceptance', {
      actionItem: { text: '椅子の置き場所を3か所決める', dueOn: '2026-10-30' },
    });
    const { items } = (await hanako.get(`/engagements/${engagement}/timeline?kind=visit`).expect(200)).body;
    expect(items[0]).toMatchObject({
      on: '2026-10-05',
      kind: 'dispatch',
      title: '専門職の派遣（理学 りか）',
      text: '歩ける距離に椅子を置く\n椅子の置き場所を3か所決める',
    });
    const told = await outsiders.partner!.get(`/engagements/${engagement}/timeline`).expect(200);
    expect(told.text).not.toContain('椅子を置く');
    const actions = (await hanako.get(`/action-items?engagement=${engagement}`).expect(200)).body.items;
    expect(actions).toMatchObject([
      { text: '椅子の置き場所を3か所決める', dueOn: '2026-10-30', owner: { name: '武蔵 花子' } },
    ]);
    expect(await pt.get(`/dispatches/${first}`).then(({ body }) => body)).toMatchObject({ state: 'done', acts: [] });
  });

  it('is paid by the fee class of its day, month by month, as JSON and for Excel', async () => {
    const fee = (await manager.post('/fee-classes', { name: '標準', feeYen: 15000, travelYen: 2500 }).expect(201)).body;
    await manager
      .put(`/experts/${experts.pt.id}`, { areaIds: [], modes: [], months: [], feeClassId: fee.id }, 0)
      .expect(200);
    const meeting = await hanako.post('/needs', {
      municipalityCode: KUKI,
      purpose: '地域ケア個別会議での助言',
      professions: ['理学療法士'],
      wishedOn: '2026-10-20',
      place: '久喜市役所',
    });
    need = (meeting.body as { id: string }).id;
    const id = await asked(experts.pt);
    await done(pt, id, 'acceptance');
    house.clock.set('2026-10-21T09:00:00+09:00');
    const asNothing = { heldOn: '2026-10-20', supportTypes: [] };
    await hanako.post(`/dispatches/${id}/completion`, asNothing, await version(id)).expect(422);
    await done(hanako, id, 'completion', { heldOn: '2026-10-20', supportTypes: ['E'] });
    // What it becomes later changes nothing that was held.
    await manager.delete(`/fee-classes/${fee.id}`).expect(204);
    const { body } = await hanako.get('/dispatches/payments?month=2026-10').expect(200);
    expect(body).toMatchObject({
      month: '2026-10',
      items: [
        { heldOn: '2026-10-05', municipality: '埼玉県日高市', feeClass: null, letter: { number: 1 } },
        {
          heldOn: '2026-10-20',
          municipality: '埼玉県久喜市',
          feeClass: '標準',
          feeYen: 15000,
          travelYen: 2500,
          letter: { number: 3 },
        },
      ],
      feeYen: 15000,
      travelYen: 2500,
      totalYen: 17500,
      withoutFeeClass: 1,
    });
    expect((await hanako.get('/dispatches/payments?month=2026-09').expect(200)).body.items).toEqual([]);
    await hanako.get('/dispatches/payments?month=2026-13').expect(422);
    const file = await manager.get('/dispatches/payments.xlsx?month=2026-10').buffer(true).parse(bytesOf).expect(200);
    const { rows, problems } = await readTable(file.body as Buffer);
    expect(problems).toEqual([]);
    expect(rows.map(({ cells }) => cells.at(-1))).toContain('17500');
    await refusedReport(id);
  });

  it('counts as support given, by the expert’s body, as what it was; each number opens into the dispatch', async () => {
    const { cells } = (await manager.get('/coverage?fiscalYear=2026').expect(200)).body;
    const given = (code: string) =>
      cells
        .filter((cell: { municipalityCode: string; count: number }) => cell.municipalityCode === code && cell.count > 0)
        .map(({ supportType, count, bodyKinds, lastOn }: Record<string, unknown>) => [
          supportType,
          count,
          bodyKinds,
          lastOn,
        ]);
    // The programme of the engagement says what its dispatch was; the visit of September was the office's own.
    expect(given(HIDAKA)).toEqual([
      ['A', 2, ['prefecture', 'professionalAssociation'].sort(), '2026-10-05'],
      ['B', 1, ['professionalAssociation'], '2026-10-05'],
    ]);
    // What was done at a municipality's own meeting the staff said.
    expect(given(KUKI)).toEqual([['E', 1, ['professionalAssociation'], '2026-10-20']]);
    const behind = async (query: string) =>
      (await manager.get(`/coverage/dispatches?fiscalYear=2026&${query}`).expect(200)).body.items;
    expect(await behind(`municipality=${KUKI}&supportType=E`)).toMatchObject([
      {
        heldOn: '2026-10-20',
        engagementId: null,
        municipality: { name: '久喜市' },
        supportTypes: ['E'],
        expert: { name: '理学 りか', body: '改名した会' },
      },
    ]);
    expect(await behind(`municipality=${KUKI}&supportType=A`)).toEqual([]);
    expect((await behind('limit=1')).map(({ heldOn }: { heldOn: string }) => heldOn)).toEqual(['2026-10-20']);
    // Another office has supported neither.
    expect((await outsiders['manager']!.get('/coverage/dispatches?fiscalYear=2026').expect(200)).body.items).toEqual(
      [],
    );
    await pt.get('/coverage/dispatches').expect(403);
  });

  async function refusedReport(id: string): Promise<void> {
    await done(pt, id, 'report', { onCase: '外出の目的から考える' });
    const answer = await hanako.post(
      `/dispatches/${id}/report/acceptance`,
      { actionItem: { text: '次の会議の日', dueOn: '2026-11-10' } },
      await version(id),
    );
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([{ field: 'actionItem' }]);
  }
});

/** Reads the bytes of an answer that is a file. */
describe('a programme that does not use 派遣依頼', () => {
  it('asks without a letter: none can be printed, and no number is used up', async () => {
    const papers = (used: string) =>
      house.database.query(`update programme set papers = $1 where name = '総合支援チーム派遣'`, [used]);
    const numbers = () => house.database.query('select fiscal_year, last from dispatch_letter_count order by 1');
    const before = await numbers();
    await papers('{visitReport}');
    const where = { engagementId: engagement, purpose: '助言', wishedOn: '2026-11-05', place: '市民会館' };
    need = (await hanako.post('/needs', { ...where, professions: ['理学療法士', '地域づくりの専門家'] }).expect(201))
      .body.id;
    const plain = await asked(experts.pt);
    for (const who of [hanako, pt]) {
      expect((await who.get(`/dispatches/${plain}`).expect(200)).body).toMatchObject({ state: 'asked', letter: null });
      const { body } = await who.get(`/dispatches/${plain}.pdf`).expect(409);
      expect(body).toMatchObject({ code: 'letterNotInUse', detail: expect.stringContaining('文書なしで依頼しました') });
    }
    expect(await numbers()).toEqual(before);
    // One that went out with a letter keeps it.
    const [letter] = await house.database.query<{ id: string }>(
      'select dispatch_id as id from dispatch_letter where number is not null limit 1',
    );
    await hanako.get(`/dispatches/${letter!.id}.pdf`).expect(200);
    await papers('{dispatchRequest}');
    const { body } = await hanako.get(`/dispatches/${await asked(experts.planner)}`).expect(200);
    expect(body.letter.number).toBe((before.at(-1) as { last: number }).last + 1);
  });
});

function bytesOf(answer: Response, hand: (error: Error | null, bytes: unknown) => void): void {
  const parts: Buffer[] = [];
  answer.on('data', (part: Buffer) => parts.push(part));
  answer.on('end', () => hand(null, Buffer.concat(parts)));
}
