import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OrganisationRow, PersonRow } from '@banso/testing';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

/**
 * An expert team of three professions for an engagement: in its team while the dispatch lasts, one of them lead, and
 * each dispatch a visit of the engagement.
 */
const HIDAKA = '112429'; // 日高市
const KUKI = '112321'; // 久喜市
let house: OpenHouse;
let tenantId: number;
let office: OrganisationRow;
const people = {} as Record<'manager' | 'hanako' | 'pt' | 'dentist' | 'planner', PersonRow>;
const as = {} as Record<keyof typeof people, Browser>;
let engagement: string;
let other: string;
let need: string;
const dispatches = {} as Record<'pt' | 'dentist' | 'planner', string>;

beforeAll(async () => {
  house = await openHouse('2026-09-01T09:00:00+09:00');
  const { story, database } = house;
  tenantId = await story.tenant('11');
  office = await story.organisation({ tenantId, name: '地域包括ケア課' });
  const association = await story.organisation({ tenantId, kind: 'professionalAssociation', name: '県専門職団体' });
  people.manager = await story.person({ organisation: office, role: 'manager', name: '課長 一郎' });
  people.hanako = await story.person({ organisation: office, role: 'staff', name: '武蔵 花子' });
  people.pt = await story.person({ organisation: association, role: 'expert', name: '理学 りか' });
  people.dentist = await story.person({ organisation: association, role: 'expert', name: '歯科 はな' });
  people.planner = await story.person({ organisation: association, role: 'expert', name: '地域 つくる' });
  for (const [name, person] of Object.entries(people)) as[name as keyof typeof people] = house.browser(person);
  for (const [name, profession] of [
    ['pt', '理学療法士'],
    ['dentist', '歯科衛生士'],
    ['planner', '地域づくりの専門家'],
  ] as const)
    await database.query('update person set profession = $2 where id = $1', [people[name].id, profession]);
  const programmeId = await story.programme({ tenantId, body: office, name: '専門家チーム派遣' });
  engagement = (await story.engagement({ tenantId, programmeId, municipalityCode: HIDAKA, lead: people.hanako })).id;
  other = (await story.engagement({ tenantId, programmeId, municipalityCode: KUKI, lead: people.hanako })).id;
  await as.hanako.post(`/engagements/${engagement}/initiatives`, { text: '集いの場づくり', state: 'idea' }).expect(201);
});
afterAll(() => house.close());

const version = async (table: 'dispatch' | 'need', id: string): Promise<number> =>
  (await house.database.query<{ version: number }>(`select version from ${table} where id = $1`, [id]))[0]!.version;
const done = async (by: Browser, id: string, what: string, body: object = {}) => {
  const answer = await by.post(`/dispatches/${id}/${what}`, body, await version('dispatch', id));
  expect({ what, status: answer.status, told: answer.body }).toMatchObject({ status: 201 });
  return answer.body;
};
/** The terms of an expert in the team, as the office sees them. */
const seats = async (person: PersonRow) =>
  (await as.hanako.get(`/engagements/${engagement}`).expect(200)).body.team
    .filter((member: { person: { id: string } }) => member.person.id === person.id)
    .map(({ role, from, until }: { role: string; from: string; until: string | null }) => [role, from, until])
    .sort(([, a]: [string, string], [, b]: [string, string]) => (a < b ? -1 : 1));
const shown = async () => (await as.hanako.get(`/needs/${need}`).expect(200)).body;

describe('an expert team', () => {
  it('is composed from an initiative: several professions under one need', async () => {
    const { initiatives } = (await as.hanako.get(`/engagements/${engagement}`).expect(200)).body;
    need = (
      await as.hanako
        .post('/needs', {
          engagementId: engagement,
          purpose: '集いの場を続けられる形にする助言',
          professions: ['理学療法士', '歯科衛生士', '地域づくりの専門家'],
          wishedOn: '2026-10-05',
          place: '市民会館',
          sourceKind: 'initiative',
          sourceId: initiatives[0].id,
        })
        .expect(201)
    ).body.id;
    for (const name of ['pt', 'dentist', 'planner'] as const) {
      const { id } = (await as.hanako.post(`/needs/${need}/dispatches`, { personId: people[name].id }).expect(201))
        .body;
      dispatches[name] = id;
      await done(as.manager, id, 'approval');
      await done(as.hanako, id, 'asking');
    }
    expect((await shown()).dispatches).toMatchObject([
      { isLead: true, professions: ['理学療法士'] },
      { isLead: false, professions: ['歯科衛生士'] },
      { isLead: false, professions: ['地域づくりの専門家'] },
    ]);
    expect((await as.hanako.get(`/needs?engagement=${engagement}`).expect(200)).body.items).toHaveLength(1);
  });

  it('has its members in the team of the engagement from the day on which they accept, and they see no more for it', async () => {
    expect(await seats(people.pt)).toEqual([]);
    house.clock.set('2026-09-03T09:00:00+09:00');
    await done(as.pt, dispatches.pt, 'acceptance');
    expect(await seats(people.pt)).toEqual([['expert', '2026-09-03', null]]);
    for (const path of [`/engagements/${engagement}`, '/visits', `/engagements/${engagement}/timeline`])
      expect([path, (await as.pt.get(path)).status]).toEqual([path, 403]);
    const plain = await house.asApplication();
    await plain.query('begin');
    await plain.query('select enter($1, $2)', [people.pt.token, house.clock.now()]);
    for (const table of ['engagement', 'team_member', 'visit', 'visit_record_version', 'action_item', 'need'])
      expect([table, (await plain.query(`select from ${table}`)).rowCount]).toEqual([table, 0]);
    // What gives a seat gives none that is not one’s own.
    await plain.query('select seat_expert($1)', [dispatches.dentist]);
    await plain.query('commit');
    await plain.end();
    expect(await seats(people.dentist)).toEqual([]);
    const [line] = await house.database.query<{ person: string }>(
      `select person_id as person from audit_entry where action = 'member:write' order by at desc limit 1`,
    );
    expect(line!.person).toBe(people.pt.id);
  });

  it('loses its lead with a refusal, and the office names another; two who name at once do not both win', async () => {
    await done(as.pt, dispatches.pt, 'refusal', { reason: '研究会と重なるため' });
    expect(await seats(people.pt)).toEqual([['expert', '2026-09-03', '2026-09-03']]);
    await done(as.dentist, dispatches.dentist, 'acceptance');
    await done(as.planner, dispatches.planner, 'acceptance');
    const at = (await shown()).version;
    const gone = await as.hanako.put(`/needs/${need}/lead`, { dispatchId: dispatches.pt }, at).expect(422);
    expect(gone.body.errors).toMatchObject([{ field: 'dispatchId' }]);
    const both = await Promise.all([
      as.hanako.put(`/needs/${need}/lead`, { dispatchId: dispatches.dentist }, at),
      as.manager.put(`/needs/${need}/lead`, { dispatchId: dispatches.planner }, at),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const now = (await shown()).version;
    await as.hanako.put(`/needs/${need}/lead`, { dispatchId: dispatches.planner }, now);
    expect(
      (await shown()).dispatches.filter(({ isLead, state }: never) => isLead && state !== 'declined'),
    ).toMatchObject([{ expert: { name: '地域 つくる' } }]);
    await as.pt.put(`/needs/${need}/lead`, { dispatchId: dispatches.pt }, 1).expect(403);
  });
});

describe('a dispatch is a visit', () => {
  let visit: string;
  let elsewhere: string;
  let tomorrow: string;

  it('of its engagement and its day, and of no other', async () => {
    house.clock.set('2026-10-06T09:00:00+09:00');
    const recorded = async (at: string, heldOn: string): Promise<string> =>
      (
        await as.hanako
          .post(`/engagements/${at}/visits`, {
            record: { heldOn, mode: 'onSite', facts: '集いの場を見た', supportTypes: ['A'] },
          })
          .expect(201)
      ).body.id;
    visit = await recorded(engagement, '2026-10-05');
    elsewhere = await recorded(other, '2026-10-05');
    tomorrow = (
      await as.hanako.post(`/engagements/${engagement}/visits`, { plannedOn: '2026-10-07', mode: 'onSite' }).expect(201)
    ).body.id;
    const offered = await as.hanako.get(`/dispatches/${dispatches.dentist}/visits?day=2026-10-05`).expect(200);
    expect(offered.body.items).toMatchObject([{ id: visit, on: '2026-10-05', status: 'recorded' }]);
    for (const visitId of [elsewhere, tomorrow, dispatches.dentist]) {
      const answer = await as.hanako.post(
        `/dispatches/${dispatches.dentist}/completion`,
        { heldOn: '2026-10-05', visitId },
        await version('dispatch', dispatches.dentist),
      );
      expect(answer.status).toBe(422);
      expect(answer.body.errors).toMatchObject([{ field: 'visitId' }]);
    }
    expect(
      await done(as.hanako, dispatches.dentist, 'completion', { heldOn: '2026-10-05', visitId: visit }),
    ).toMatchObject({ state: 'held', visitId: visit });
  });

  it('is said by the office alone, later too, and taken back', async () => {
    const lead = dispatches.planner;
    const mine = await as.planner.post(
      `/dispatches/${lead}/completion`,
      { heldOn: '2026-10-05', visitId: visit },
      await version('dispatch', lead),
    );
    expect(mine.status).toBe(422);
    await as.hanako.put(`/dispatches/${lead}/visit`, { visitId: visit }, await version('dispatch', lead)).expect(409);
    await done(as.planner, lead, 'completion', { heldOn: '2026-10-05' });
    await as.planner.put(`/dispatches/${lead}/visit`, { visitId: visit }, await version('dispatch', lead)).expect(403);
    const at = await version('dispatch', lead);
    await as.hanako.put(`/dispatches/${lead}/visit`, { visitId: tomorrow }, at).expect(422);
    const told = await as.hanako.put(`/dispatches/${lead}/visit`, { visitId: visit }, at).expect(200);
    expect(told.body).toMatchObject({ visitId: visit, state: 'held' });
    await as.manager.put(`/dispatches/${lead}/visit`, {}, at).expect(412);
    expect((await as.planner.get(`/dispatches/${lead}`).expect(200)).body.visitId).toBeNull();
    const cleared = await as.manager.put(`/dispatches/${lead}/visit`, {}, at + 1).expect(200);
    expect(cleared.body.visitId).toBeNull();
    await as.hanako.put(`/dispatches/${lead}/visit`, { visitId: visit }, at + 2).expect(200);
    expect((await as.planner.get(`/dispatches/${lead}/visits?day=2026-10-05`)).status).toBe(403);
    expect((await as.hanako.get(`/dispatches/${lead}/visits?day=soon`)).status).toBe(422);
  });

  it('ends the part in the team with the acceptance of its report, for each when their own is over', async () => {
    for (const name of ['dentist', 'planner'] as const)
      await done(as[name], dispatches[name], 'report', { onCase: '役割を分けると続く' });
    house.clock.set('2026-10-20T09:00:00+09:00');
    await done(as.hanako, dispatches.dentist, 'report/acceptance');
    expect(await seats(people.dentist)).toEqual([['expert', '2026-09-03', '2026-10-20']]);
    expect(await seats(people.planner)).toEqual([['expert', '2026-09-03', null]]);
    await done(as.hanako, dispatches.planner, 'report/acceptance');
    expect(await seats(people.planner)).toEqual([['expert', '2026-09-03', '2026-10-20']]);
  });

  it('leaves a part that the office has given by hand as it is, and shares one between two dispatches', async () => {
    house.clock.set('2026-11-02T09:00:00+09:00');
    const at = (await as.hanako.get(`/engagements/${engagement}`).expect(200)).body.version;
    await as.hanako
      .post(`/engagements/${engagement}/members`, { personId: people.pt.id, role: 'expert', from: '2026-11-01' }, at)
      .expect(201);
    const way = async (person: PersonRow, wishedOn: string): Promise<string> => {
      const { body } = await as.hanako
        .post('/needs', {
          engagementId: engagement,
          purpose: '続きの助言',
          professions: ['理学療法士', '地域づくりの専門家'],
          wishedOn,
          place: '市民会館',
        })
        .expect(201);
      const { id } = (await as.hanako.post(`/needs/${body.id}/dispatches`, { personId: person.id }).expect(201)).body;
      await done(as.manager, id, 'approval');
      await done(as.hanako, id, 'asking');
      return id;
    };
    const own = await way(people.pt, '2026-11-10');
    await done(as.pt, own, 'acceptance');
    await done(as.hanako, own, 'cancellation', { reason: '大雪のため' });
    expect(await seats(people.pt)).toEqual([
      ['expert', '2026-09-03', '2026-09-03'],
      ['expert', '2026-11-01', null],
    ]);
    const [first, second] = [await way(people.planner, '2026-11-11'), await way(people.planner, '2026-11-12')];
    await done(as.planner, first, 'acceptance');
    await done(as.planner, second, 'acceptance');
    await done(as.planner, first, 'refusal', { reason: '講義と重なるため' });
    expect((await seats(people.planner)).at(-1)).toEqual(['expert', '2026-11-02', null]);
    await done(as.hanako, second, 'cancellation', { reason: '大雪のため' });
    expect((await seats(people.planner)).at(-1)).toEqual(['expert', '2026-11-02', '2026-11-02']);
  });
});
