import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OrganisationRow, PersonRow } from '@banso/testing';
import type { Response } from 'supertest';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

/**
 * A year of a prefecture such as 新潟県: municipalities ask for advisers at their 地域ケア個別会議, of three professions;
 * one declines, one dispatch is cancelled by weather; reports, fees, the list of the year.
 */
const JOETSU = '152226'; // 上越市
const SADO = '152242'; // 佐渡市
const NAGAOKA = '152021'; // 長岡市
let house: OpenHouse;
let tenantId: number;
let office: OrganisationRow;
let people: Record<'manager' | 'chief' | 'hanako' | 'joetsuStaff' | 'pt' | 'nutritionist' | 'nurse', PersonRow>;
let as: Record<keyof typeof people, Browser>;
let joetsu: string;

beforeAll(async () => {
  house = await openHouse('2026-06-01T09:00:00+09:00');
  const { story } = house;
  tenantId = await story.tenant('15');
  office = await story.organisation({ tenantId, name: '高齢福祉保健課' });
  joetsu = await story.area({ tenantId, name: '上越圏域', municipalityCodes: [JOETSU] });
  const health = await story.organisation({ tenantId, kind: 'healthOffice', name: '上越保健所', areaId: joetsu });
  const association = await story.organisation({ tenantId, kind: 'professionalAssociation', name: '県理学療法士会' });
  people = {
    manager: await story.person({ organisation: office, role: 'manager', name: '課長 一郎' }),
    chief: await story.person({ organisation: office, role: 'manager', name: '係長 二郎' }),
    hanako: await story.person({ organisation: office, role: 'staff', name: '越後 花子' }),
    joetsuStaff: await story.person({ organisation: health, role: 'staff', name: '保健 太郎' }),
    pt: await story.person({ organisation: association, role: 'expert', name: '理学 りか' }),
    nutritionist: await story.person({ organisation: association, role: 'expert', name: '栄養 えみ' }),
    nurse: await story.person({ organisation: association, role: 'expert', name: '保健 ほなみ' }),
  };
  as = Object.fromEntries(Object.entries(people).map(([name, person]) => [name, house.browser(person)])) as typeof as;
  for (const [name, profession] of [
    ['pt', '理学療法士'],
    ['nutritionist', '管理栄養士'],
    ['nurse', '保健師、地域づくりの専門家'],
  ] as const)
    await as.manager.patch(`/people/${people[name].id}`, { profession }, 1).expect(200);
  // Somebody without an account: staff enter what she says.
  await house.database.query('update person set email = null where id = $1', [people.nurse.id]);
});
afterAll(() => house.close());

interface Told {
  id: string;
  version: number;
  state: string;
  letter: { fiscalYear: number; number: number } | null;
  steps: Array<{ kind: string; by: { name: string }; reason: string }>;
  acts: string[];
  isLead: boolean;
}
const meeting = (municipalityCode: string, professions: string[], wishedOn: string) => ({
  municipalityCode,
  purpose: '地域ケア個別会議での助言（移動が難しい高齢者の事例）',
  professions,
  wishedOn,
  place: '市役所 第2会議室',
});
const add = async (by: Browser, body: object): Promise<string> => (await by.post('/needs', body).expect(201)).body.id;
const request = async (by: Browser, need: string, person: PersonRow, more = {}): Promise<Told> =>
  (await by.post(`/needs/${need}/dispatches`, { personId: person.id, ...more }).expect(201)).body;
const show = async (by: Browser, id: string): Promise<Told> => (await by.get(`/dispatches/${id}`).expect(200)).body;
/** Does something to a dispatch in the version of this moment. */
const act = async (by: Browser, id: string, what: string, body: object = {}): Promise<Response> => {
  const [row] = await house.database.query<{ version: number }>('select version from dispatch where id = $1', [id]);
  return by.post(`/dispatches/${id}/${what}`, body, row!.version);
};
const done = async (by: Browser, id: string, what: string, body: object = {}): Promise<Told> => {
  const { status, body: told } = await act(by, id, what, body);
  expect({ status, what, told }).toMatchObject({ status: 201 });
  return told as Told;
};
const refused = async (code: string, answer: Promise<unknown>): Promise<void> => {
  expect((await answer) as { body: { code: string } }).toMatchObject({ body: { code } });
};
/** A dispatch that was asked for: requested by Hanako, approved by the manager. */
const asked = async (need: string, person: PersonRow): Promise<string> => {
  const { id } = await request(as.hanako, need, person);
  await done(as.manager, id, 'approval');
  await done(as.hanako, id, 'asking');
  return id;
};

describe('the roster', () => {
  it('begins with the professions of the field, and the office edits the list', async () => {
    const { body, headers } = await as.hanako.get('/professions').expect(200);
    expect(body.names).toContain('歯科衛生士');
    expect(headers.etag).toBe('"0"');
    const names = [...body.names, '薬剤師'];
    await as.hanako.put('/professions', { names }, 0).expect(403);
    expect((await as.manager.put('/professions', { names }, 0).expect(200)).body).toEqual({ names, version: 1 });
    await as.manager.put('/professions', { names }, 0).expect(412);
    await as.manager.put('/professions', { names: ['薬剤師', '薬剤師'] }, 1).expect(422);
  });

  it('says where, when and how somebody serves, and what they are paid; profession and limit stand with the person', async () => {
    const fee = (await as.manager.post('/fee-classes', { name: '標準', feeYen: 12000, travelYen: 3000 }).expect(201))
      .body;
    await refused('feeClassKnown', as.manager.post('/fee-classes', { name: '標準', feeYen: 1, travelYen: 1 }));
    const kept = { areaIds: [joetsu], modes: ['onSite'], months: [10, 6, 7], feeClassId: fee.id, note: '午後のみ' };
    const { body } = await as.manager.put(`/experts/${people.pt.id}`, kept, 0).expect(200);
    expect(body).toMatchObject({
      person: { name: '理学 りか' },
      organisation: '県理学療法士会',
      professions: ['理学療法士'],
      areas: [{ name: '上越圏域' }],
      months: [6, 7, 10],
      feeClass: { name: '標準' },
      open: 0,
      version: 1,
    });
    await as.manager.put(`/experts/${people.pt.id}`, kept, 0).expect(412);
    await as.manager.put(`/experts/${people.pt.id}`, { ...kept, months: [13] }, 1).expect(422);
    await as.manager.put(`/experts/${people.pt.id}`, { ...kept, areaIds: [people.pt.id] }, 1).expect(422);
    await as.manager.put(`/experts/${people.hanako.id}`, kept, 0).expect(404);
    for (const name of ['nutritionist', 'nurse'] as const)
      await as.manager
        .put(`/experts/${people[name].id}`, { areaIds: [], modes: [], months: [], feeClassId: fee.id }, 0)
        .expect(200);
  });

  it('is narrowed by profession, area and who has room', async () => {
    const names = async (query: string) =>
      (await as.hanako.get(`/experts${query}`).expect(200)).body.items.map(
        (one: { person: { name: string } }) => one.person.name,
      );
    expect(await names('')).toHaveLength(3);
    expect(await names(`?profession=${encodeURIComponent('地域づくりの専門家')}`)).toEqual(['保健 ほなみ']);
    expect(await names(`?area=${joetsu}&free=true`)).toHaveLength(3);
    const { body } = await as.hanako.get('/experts?limit=2').expect(200);
    const rest = await as.hanako.get(`/experts?limit=2&cursor=${body.nextCursor}`).expect(200);
    expect([...body.items, ...rest.body.items]).toHaveLength(3);
    expect(rest.body.nextCursor).toBeNull();
  });
});

describe('the way of a dispatch to a meeting', () => {
  let need: string;
  let pt: string;

  it('begins with a need, and candidates with reasons and load', async () => {
    need = await add(as.joetsuStaff, meeting(JOETSU, ['理学療法士', '管理栄養士'], '2026-07-10'));
    const { items } = (await as.joetsuStaff.get(`/needs/${need}/candidates`).expect(200)).body;
    expect(items).toMatchObject([
      {
        person: { name: '理学 りか' },
        reasons: ['職種が合う（理学療法士）', 'この圏域を担当している', 'いまの派遣 0件'],
        concerns: [],
        load: 0,
      },
      { person: { name: '栄養 えみ' }, concerns: [] },
    ]);
    const { body } = await as.joetsuStaff.get(`/needs/${need}`).expect(200);
    expect(body).toMatchObject({ municipality: { name: '上越市' }, engagementId: null, holder: { name: '保健 太郎' } });
  });

  it('is requested, and approved by another than its asker, who is held off by the table too', async () => {
    const told = await request(as.joetsuStaff, need, people.pt);
    pt = told.id;
    expect(told).toMatchObject({ state: 'requested', isLead: true, acts: ['cancelled'] });
    await refused('expertChosen', as.hanako.post(`/needs/${need}/dispatches`, { personId: people.pt.id }));
    await as.hanako.post(`/dispatches/${pt}/approval`, {}, 1).expect(403);
    const own = await request(as.manager, need, people.nutritionist);
    expect(own).toMatchObject({ isLead: false, acts: ['cancelled'] });
    await refused('dispatchOwnRequest', act(as.manager, own.id, 'approval'));
    const past = house.database.query(
      `insert into dispatch_step (id, dispatch_id, kind, person_id) values (gen_random_uuid(), $1, 'approved', $2)`,
      [own.id, people.manager.id],
    );
    await expect(past).rejects.toThrow('A dispatch is approved by another.');
    await expect(
      house.database.query(`update dispatch set state = 'approved' where id = $1`, [own.id]),
    ).rejects.toThrow('A dispatch needs approval.');
    await refused('dispatchNotApproved', act(as.joetsuStaff, pt, 'asking'));
    expect(await done(as.manager, pt, 'approval')).toMatchObject({ state: 'approved' });
    await refused('dispatchApproved', act(as.chief, pt, 'approval'));
    expect(await done(as.chief, own.id, 'approval')).toMatchObject({ state: 'approved' });
    await done(as.manager, own.id, 'cancellation', { reason: '一人で足りるため' });
  });

  it('is nobody’s news to the expert before they are asked', async () => {
    expect((await as.pt.get('/dispatches').expect(200)).body.items).toEqual([]);
    const hidden = await as.pt.get(`/dispatches/${pt}`).expect(404);
    const never = await as.pt.get(`/dispatches/00000000-0000-4000-8000-000000000000`).expect(404);
    expect({ ...hidden.body, correlationId: null }).toEqual({ ...never.body, correlationId: null });
    await as.pt.post(`/dispatches/${pt}/acceptance`, {}, 2).expect(404);
    await as.pt.get(`/needs/${need}`).expect(403);
  });

  it('is asked with the first number of the fiscal year, and accepted by the expert and nobody else', async () => {
    const told = await done(as.joetsuStaff, pt, 'asking');
    expect(told).toMatchObject({ state: 'asked', letter: { fiscalYear: 2026, number: 1 } });
    const seen = await show(as.pt, pt);
    expect(seen).toMatchObject({
      state: 'asked',
      engagementId: null,
      purpose: '地域ケア個別会議での助言（移動が難しい高齢者の事例）',
      acts: ['accepted', 'declined'],
    });
    // What went on in the office before is not told.
    expect(seen.steps.map(({ kind }) => kind)).toEqual(['asked']);
    await refused('expertAnswersThemselves', act(as.joetsuStaff, pt, 'acceptance'));
    await act(as.nutritionist, pt, 'acceptance').then(({ status }) => expect(status).toBe(404));
    expect(await done(as.pt, pt, 'acceptance')).toMatchObject({ state: 'accepted' });
    await refused('dispatchAnswered', act(as.pt, pt, 'acceptance'));
  });

  it('tells the expert by mail, and nobody who has no address', async () => {
    const mails = await house.database.query<{ to: string; body: string }>(
      `select to_address as to, body from mail where subject = '【伴走】派遣のお願い'`,
    );
    expect(mails).toEqual([{ to: people.pt.email, body: expect.stringContaining(`/dispatches/${pt}`) }]);
    expect(mails[0]!.body).toContain('新潟県上越市');
    expect(mails[0]!.body).not.toContain('移動が難しい高齢者');
  });

  it('is not reported before it was held, nor held on a day that has not come', async () => {
    await refused('dispatchNotHeld', act(as.pt, pt, 'report', { onCase: '早い' }));
    await refused('dispatchHeldInFuture', act(as.pt, pt, 'completion', { heldOn: '2026-07-10' }));
    const { body } = (await act(as.pt, pt, 'completion', { heldOn: '2026-02-30' })) as unknown as {
      body: { errors: unknown[] };
    };
    expect(body.errors).toMatchObject([{ field: 'heldOn' }]);
    await refused('dispatchHeldBeforeAsked', act(as.pt, pt, 'completion', { heldOn: '2026-05-31' }));
  });

  it('is held, reported, corrected, and its report accepted by the office', async () => {
    house.clock.set('2026-07-13T09:00:00+09:00');
    expect(await done(as.pt, pt, 'completion', { heldOn: '2026-07-10' })).toMatchObject({
      state: 'held',
      feeClass: '標準',
      feeYen: 12000,
      travelYen: 3000,
    });
    await refused('dispatchHeld', act(as.pt, pt, 'refusal', { reason: '行けなかった' }));
    await refused('dispatchHeld', act(as.hanako, pt, 'cancellation', { reason: '雪' }));
    await refused('dispatchNotReported', act(as.joetsuStaff, pt, 'report/acceptance'));
    const { status } = await act(as.pt, pt, 'report', { followUp: 'また来る' });
    expect(status).toBe(422);
    await done(as.pt, pt, 'report', { onCase: '玄関の段差と外出の目的を分けて考える' });
    const told = await done(as.pt, pt, 'report', {
      onCase: '玄関の段差と外出の目的を分けて考える',
      onConduct: '司会は事実から聞く',
    });
    expect(told).toMatchObject({ state: 'reported', reports: [{ version: 2 }, { version: 1 }] });
    // Found by what it says now: by the office, by the health office of the place, and by whoever wrote it.
    const found = async (by: Browser): Promise<string[]> =>
      (await by.get(`/search?q=${encodeURIComponent('段差')}`).expect(200)).body.items.map(
        ({ kind, id }: { kind: string; id: string }) => `${kind} ${id}`,
      );
    for (const by of [as.pt, as.hanako, as.joetsuStaff]) expect(await found(by)).toEqual([`dispatchReport ${pt}`]);
    expect(await found(as.nutritionist)).toEqual([]);
    await as.pt.post(`/dispatches/${pt}/report/acceptance`, {}, told.version).expect(403);
    const end = await done(as.joetsuStaff, pt, 'report/acceptance');
    expect(end.steps.map(({ kind, by }) => [kind, by.name])).toEqual([
      ['requested', '保健 太郎'],
      ['approved', '課長 一郎'],
      ['asked', '保健 太郎'],
      ['accepted', '理学 りか'],
      ['held', '理学 りか'],
      ['reported', '理学 りか'],
      ['reported', '理学 りか'],
      ['reportAccepted', '保健 太郎'],
    ]);
    await refused('dispatchEnded', act(as.hanako, pt, 'cancellation', { reason: '遅い' }));
  });
});

describe('what goes otherwise', () => {
  it('one declines with a reason, another is asked in her place, and answers through the office', async () => {
    const need = await add(as.hanako, meeting(SADO, ['管理栄養士', '保健師'], '2026-08-20'));
    const first = await asked(need, people.nutritionist);
    const { status } = await act(as.nutritionist, first, 'refusal', { reason: '' });
    expect(status).toBe(422);
    const told = await done(as.nutritionist, first, 'refusal', { reason: '学会と重なるため' });
    expect(told.steps.at(-1)).toMatchObject({ kind: 'declined', reason: '学会と重なるため' });
    expect(told).toMatchObject({ state: 'declined', acts: [] });

    const second = await asked(need, people.nurse);
    expect(await show(as.hanako, second)).toMatchObject({ isLead: true, letter: { number: 3 } });
    expect(await house.database.query(`select from mail where person_id = $1`, [people.nurse.id])).toEqual([]);
    await done(as.hanako, second, 'acceptance');
    house.clock.set('2026-08-21T09:00:00+09:00');
    await done(as.hanako, second, 'completion', { heldOn: '2026-08-20' });
    await done(as.hanako, second, 'report', { onCase: '通院の足を一緒に考える' });
    await done(as.manager, second, 'report/acceptance');
  });

  it('one is cancelled by weather', async () => {
    const need = await add(as.hanako, meeting(SADO, ['管理栄養士'], '2027-01-15'));
    const id = await asked(need, people.nutritionist);
    await done(as.nutritionist, id, 'acceptance');
    house.clock.set('2027-01-15T08:00:00+09:00');
    const told = await done(as.hanako, id, 'cancellation', { reason: '大雪で船が欠航したため' });
    expect(told.steps.at(-1)).toMatchObject({
      kind: 'cancelled',
      by: { name: '越後 花子' },
      reason: '大雪で船が欠航したため',
    });
    expect(await show(as.nutritionist, id)).toMatchObject({ state: 'cancelled', acts: [] });
    await as.hanako.post(`/needs/${need}/closure`, { reason: '来年度に改めて' }, 1).expect(201);
    await refused('needClosed', as.hanako.post(`/needs/${need}/dispatches`, { personId: people.nutritionist.id }));
  });

  it('an expert who leaves is asked nothing more, and what was planned says so', async () => {
    const need = await add(as.hanako, meeting(NAGAOKA, ['理学療法士'], '2027-02-20'));
    const leaver = await house.story.person({ organisation: office, role: 'expert', name: '転出 てん' });
    await as.manager.patch(`/people/${leaver.id}`, { profession: '理学療法士' }, 1).expect(200);
    const { id } = await request(as.hanako, need, leaver);
    const other = await asked(await add(as.hanako, meeting(NAGAOKA, ['理学療法士'], '2027-02-21')), leaver);
    await house.database.query(`update role_holding set until_on = '2027-02-19' where person_id = $1`, [leaver.id]);
    await refused('expertLeft', act(as.manager, id, 'approval'));
    expect(await show(as.hanako, id)).toMatchObject({ obstacle: expect.stringContaining('役割を離れています') });
    await refused('expertLeft', act(house.browser(leaver), other, 'acceptance'));
    await done(house.browser(leaver), other, 'refusal', { reason: '退職するため' });
    const again = as.hanako.post(`/needs/${need}/dispatches`, { personId: leaver.id, plannedOn: '2027-02-25' });
    expect((await again.expect(422)).body.errors).toMatchObject([{ field: 'personId' }]);
  });

  it('two approvals where the programme of the engagement asks for two', async () => {
    const programmeId = await house.story.programme({ tenantId, body: office });
    const engagement = await house.story.engagement({
      tenantId,
      programmeId,
      municipalityCode: NAGAOKA,
      lead: people.hanako,
    });
    await as.manager.patch(`/programmes/${programmeId}`, { confirmationSteps: 2 }, 1).expect(200);
    const need = await add(as.hanako, {
      ...meeting(NAGAOKA, ['保健師'], '2027-03-01'),
      municipalityCode: undefined,
      engagementId: engagement.id,
    });
    const { id } = await request(as.hanako, need, people.nurse);
    expect(await done(as.manager, id, 'approval')).toMatchObject({
      state: 'requested',
      approvals: 1,
      approvalSteps: 2,
    });
    await refused('dispatchApprovedByYou', act(as.manager, id, 'approval'));
    expect(await done(as.chief, id, 'approval')).toMatchObject({ state: 'approved', approvals: 2 });
  });

  it('needs with clear complaints', async () => {
    const wrong = async (body: object, field: string) =>
      expect((await as.hanako.post('/needs', body).expect(422)).body.errors).toMatchObject([{ field }]);
    const good = meeting(SADO, ['保健師'], '2027-03-10');
    await wrong({ ...good, wishedOn: '2027-02-30' }, 'wishedOn');
    await wrong({ ...good, wishedOn: '2026-12-01' }, 'wishedOn');
    await wrong({ ...good, professions: [] }, 'professions');
    await wrong({ ...good, professions: ['占い師'] }, 'professions');
    await wrong({ ...good, municipalityCode: '112011' }, 'municipalityCode');
    await wrong({ ...good, municipalityCode: undefined }, 'engagementId');
    await wrong({ ...good, engagementId: people.pt.id }, 'engagementId');
    await wrong({ ...good, municipalityCode: undefined, engagementId: people.pt.id }, 'engagementId');
    await wrong({ ...good, sourceKind: 'challenge', sourceId: people.pt.id }, 'sourceId');
    const outside = as.joetsuStaff.post('/needs', good);
    expect((await outside.expect(422)).body.errors).toMatchObject([{ field: 'municipalityCode' }]);
  });
});

describe('the number of a letter', () => {
  it('has neither gaps nor doubles when many ask at once, begins anew in April, and cannot be given twice', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 6; n++) {
      const need = await add(as.hanako, meeting(SADO, ['管理栄養士'], '2027-03-20'));
      const { id } = await request(as.hanako, need, people.nutritionist);
      await done(as.manager, id, 'approval');
      ids.push(id);
    }
    await Promise.all(ids.map((id) => done(as.hanako, id, 'asking')));
    const numbers = await house.database.query<{ number: number }>(
      'select number from dispatch_letter where tenant_id = $1 and fiscal_year = 2026 order by number',
      [tenantId],
    );
    expect(numbers.map(({ number }) => number)).toEqual(numbers.map((_, n) => n + 1));
    expect(numbers.length).toBeGreaterThan(8);
    // Two who ask for one: one is told that it is stale.
    const statuses = await Promise.all(
      [as.hanako, as.manager].map((by) =>
        by.post(`/dispatches/${ids[0]}/cancellation`, { reason: '重なり' }, 3).then(({ status }) => status),
      ),
    );
    expect(statuses.sort()).toEqual([201, 412]);

    house.clock.set('2027-04-01T09:00:00+09:00');
    const id = await asked(await add(as.hanako, meeting(SADO, ['保健師'], '2027-05-10')), people.nurse);
    expect(await show(as.hanako, id)).toMatchObject({ letter: { fiscalYear: 2027, number: 1 } });
    await expect(
      house.database.query(`update dispatch_letter set number = 1 where fiscal_year = 2026`),
    ).rejects.toThrow('never changed');
  });
});

describe('the list of the year', () => {
  it('shows every dispatch with its end, by state, one’s own, page by page', async () => {
    const list = async (by: Browser, query: string) => (await by.get(`/dispatches?${query}`).expect(200)).body;
    const year = await list(as.hanako, 'fiscalYear=2026&limit=200');
    const states = new Set(year.items.map(({ state }: Told) => state));
    for (const state of ['done', 'declined', 'cancelled', 'asked', 'approved']) expect(states).toContain(state);
    expect((await list(as.hanako, 'state=declined')).items).toHaveLength(2);
    expect((await list(as.pt, 'mine=true')).items).toHaveLength(1);
    expect(
      (await list(as.joetsuStaff, 'limit=200')).items.map(
        ({ municipality }: never) => (municipality as { name: string }).name,
      ),
    ).toEqual(['上越市', '上越市']);
    const first = await list(as.hanako, 'limit=2');
    const second = await list(as.hanako, `limit=2&cursor=${first.nextCursor}`);
    expect(new Set([...first.items, ...second.items].map(({ id }: Told) => id)).size).toBe(4);
  });
});
