import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OrganisationRow, PersonRow } from '@banso/testing';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

/**
 * The people of an office (人材): everything that each carries, who has room, and what is behind each number; of 2,000
 * people too.
 */
const JOETSU = '152226'; // 上越市
const NAGAOKA = '152021'; // 長岡市
let house: OpenHouse;
let tenantId: number;
let office: OrganisationRow;
let joetsu: string;
let engagement: string;
const people = {} as Record<'manager' | 'chief' | 'hanako' | 'taro' | 'peer' | 'pt' | 'nurse' | 'admin', PersonRow>;
const as = {} as Record<keyof typeof people, Browser>;

interface Row {
  id: string;
  name: string;
  figures: Record<string, number> | null;
  inAll: number | null;
  free: number | null;
  capacities: Array<{ kind: string; carried: number; limit: number }>;
}

beforeAll(async () => {
  house = await openHouse('2026-06-01T09:00:00+09:00');
  const { story } = house;
  tenantId = await story.tenant('15');
  office = await story.organisation({ tenantId, name: '高齢福祉保健課' });
  joetsu = await story.area({ tenantId, name: '上越圏域', municipalityCodes: [JOETSU] });
  const health = await story.organisation({ tenantId, kind: 'healthOffice', name: '上越保健所', areaId: joetsu });
  const association = await story.organisation({ tenantId, kind: 'professionalAssociation', name: '県理学療法士会' });
  people.manager = await story.person({ organisation: office, role: 'manager', name: '課長 一郎' });
  people.chief = await story.person({ organisation: office, role: 'manager', name: '係長 二郎' });
  people.hanako = await story.person({ organisation: office, role: 'staff', name: '越後 花子' });
  people.taro = await story.person({ organisation: health, role: 'staff', name: '保健 太郎' });
  people.peer = await story.person({ organisation: office, role: 'peer', name: '仲間 みのる' });
  people.pt = await story.person({ organisation: association, role: 'expert', name: '理学 りか' });
  people.nurse = await story.person({ organisation: association, role: 'expert', name: '保健 ほなみ' });
  people.admin = await story.person({ organisation: office, role: 'admin', name: '情報 管理' });
  for (const [name, person] of Object.entries(people)) as[name as keyof typeof people] = house.browser(person);
  await as.manager.patch(`/people/${people.pt.id}`, { profession: '理学療法士', loadLimit: 2 }, 1).expect(200);
  await as.manager.patch(`/people/${people.nurse.id}`, { profession: '保健師' }, 1).expect(200);
  await house.database.query('update person set load_limit = 2 where id = $1', [people.hanako.id]);
  await as.manager
    .put(`/experts/${people.pt.id}`, { areaIds: [joetsu], modes: [], months: [], feeClassId: null }, 0)
    .expect(200);
  await house.database.query(`update person set themes = '{移動支援}', load_limit = 3 where id = $1`, [people.peer.id]);
  await story.peerSupporter({ person: people.peer });
  const programmeId = await story.programme({ tenantId, body: office, name: '伴走支援' });
  engagement = (await story.engagement({ tenantId, programmeId, municipalityCode: NAGAOKA, lead: people.hanako })).id;
  const other = await story.engagement({
    tenantId,
    programmeId,
    municipalityCode: JOETSU,
    lead: people.taro,
    deputy: people.hanako,
  });
  await story.member({ engagementId: engagement, person: people.peer, role: 'peerSupporter' });
  await story.member({ engagementId: other.id, person: people.pt, role: 'expert' });
  for (const dueOn of ['2026-06-10', '2026-06-20'])
    await as.hanako
      .post(`/engagements/${engagement}/action-items`, {
        text: '名簿を送る',
        side: 'ours',
        dueOn,
        ownerId: people.hanako.id,
      })
      .expect(201);
});
afterAll(() => house.close());

const list = async (by: Browser, query = ''): Promise<Row[]> =>
  (await by.get(`/load/people?limit=200${query}`).expect(200)).body.items;
const one = async (by: Browser, person: PersonRow): Promise<Row> =>
  (await by.get(`/load/people/${person.id}`).expect(200)).body;
const names = async (by: Browser, query: string): Promise<string[]> => (await list(by, query)).map(({ name }) => name);
const said = encodeURIComponent;

describe('what everybody carries', () => {
  let dispatch: string;

  it('begins with parts in teams and action items', async () => {
    expect(await one(as.hanako, people.hanako)).toMatchObject({
      roles: ['staff'],
      figures: { leads: 1, deputies: 1, memberships: 0, openItems: 2, overdueItems: 0, needs: 0, approvals: 0 },
      inAll: 4,
      capacities: [{ kind: 'engagements', carried: 2, limit: 2 }],
      free: 0,
    });
    expect(await one(as.hanako, people.peer)).toMatchObject({
      figures: { memberships: 1 },
      themes: ['移動支援'],
      capacities: [{ kind: 'peerEngagements', carried: 1, limit: 3 }],
      free: 2,
    });
  });

  it('counts a need with who keeps it, a request with who may approve it, a dispatch with its expert', async () => {
    const need = (
      await as.taro
        .post('/needs', {
          municipalityCode: JOETSU,
          purpose: '地域ケア個別会議での助言',
          professions: ['理学療法士'],
          wishedOn: '2026-07-10',
          place: '市役所',
        })
        .expect(201)
    ).body.id as string;
    dispatch = (await as.taro.post(`/needs/${need}/dispatches`, { personId: people.pt.id }).expect(201)).body.id;
    expect((await one(as.hanako, people.taro)).figures).toMatchObject({ needs: 1, leads: 1 });
    expect((await one(as.hanako, people.pt)).figures).toMatchObject({ dispatches: 1, memberships: 1, reports: 0 });
    for (const boss of [people.manager, people.chief])
      expect((await one(as.hanako, boss)).figures).toMatchObject({ approvals: 1 });
    expect((await one(as.hanako, people.hanako)).figures).toMatchObject({ approvals: 0 });
    await as.manager.post(`/dispatches/${dispatch}/approval`, {}, 1).expect(201);
    expect((await one(as.hanako, people.chief)).figures).toMatchObject({ approvals: 0 });
    expect(await one(as.hanako, people.pt)).toMatchObject({
      capacities: [{ kind: 'dispatches', carried: 1, limit: 2 }],
      free: 1,
      professions: ['理学療法士'],
      areas: [{ name: '上越圏域' }],
    });
  });

  it('counts a report that is due until it is written, and the need until all of it is done', async () => {
    await as.taro.post(`/dispatches/${dispatch}/asking`, {}, 2).expect(201);
    await as.pt.post(`/dispatches/${dispatch}/acceptance`, {}, 3).expect(201);
    house.clock.set('2026-07-11T09:00:00+09:00');
    await as.pt.post(`/dispatches/${dispatch}/completion`, { heldOn: '2026-07-10' }, 4).expect(201);
    expect((await one(as.hanako, people.pt)).figures).toMatchObject({ dispatches: 0, reports: 1 });
    const { items } = (await as.hanako.get(`/load/people/${people.pt.id}/rows?figure=reports`).expect(200)).body;
    expect(items).toMatchObject([
      {
        id: dispatch,
        kind: 'dispatch',
        engagementId: null,
        municipality: { name: '上越市' },
        programme: null,
        lead: null,
        day: '2026-07-10',
      },
    ]);
    await as.pt.post(`/dispatches/${dispatch}/report`, { onCase: '段差と目的を分けて考える' }, 5).expect(201);
    expect((await one(as.hanako, people.pt)).figures).toMatchObject({ reports: 0 });
    expect((await one(as.hanako, people.taro)).figures).toMatchObject({ needs: 1 });
    await as.taro.post(`/dispatches/${dispatch}/report/acceptance`, {}, 6).expect(201);
    expect((await one(as.hanako, people.taro)).figures).toMatchObject({ needs: 0 });
  });

  it('opens every number into as many rows as it says, and agrees with the manager’s load', async () => {
    const load = (await as.manager.get('/load').expect(200)).body;
    for (const { id, name, figures } of await list(as.manager)) {
      const whole = load.people.find(({ person }: { person: { id: string } }) => person.id === id)?.figures;
      for (const [figure, count] of Object.entries(figures!)) {
        const { items } = (await as.manager.get(`/load/people/${id}/rows?figure=${figure}`).expect(200)).body;
        expect([name, figure, items.length]).toEqual([name, figure, count]);
        expect([name, figure, whole?.[figure] ?? 0]).toEqual([name, figure, count]);
      }
    }
  });
});

describe('the list', () => {
  it('is narrowed by role, theme, profession, area, room and words', async () => {
    expect(new Set(await names(as.hanako, '&role=expert'))).toEqual(new Set(['保健 ほなみ', '理学 りか']));
    expect(await names(as.hanako, `&theme=${said('移動支援')}`)).toEqual(['仲間 みのる']);
    expect(await names(as.hanako, `&profession=${said('保健師')}`)).toEqual(['保健 ほなみ']);
    // Who serves everywhere serves here too.
    expect(new Set(await names(as.hanako, `&area=${joetsu}`))).toEqual(
      new Set(['保健 太郎', '理学 りか', '保健 ほなみ']),
    );
    const free = await names(as.hanako, '&free=true');
    expect(free).not.toContain('越後 花子');
    expect(free).toContain('保健 太郎');
    expect(await names(as.hanako, `&q=${said('上越保健所')}`)).toEqual(['保健 太郎']);
    await as.hanako.get('/load/people?role=king').expect(422);
    await as.hanako.get('/load/people?area=here').expect(422);
  });

  it('stands in the order of load or room, page by page without a gap', async () => {
    for (const order of ['name', 'load', 'free']) {
      const whole = (await list(as.hanako, `&order=${order}`)).map(({ id }) => id);
      const paged: string[] = [];
      let cursor = '';
      do {
        const { body } = await as.hanako.get(`/load/people?limit=3&order=${order}${cursor && `&cursor=${cursor}`}`);
        paged.push(...body.items.map(({ id }: Row) => id));
        cursor = body.nextCursor ?? '';
      } while (cursor);
      expect([order, paged]).toEqual([order, whole]);
    }
    const loads = (await list(as.hanako, '&order=load')).map(({ inAll }) => inAll!);
    expect(loads).toEqual([...loads].sort((a, b) => b - a));
    const rooms = (await list(as.hanako, '&order=free')).map(({ free }) => free ?? -100);
    expect(rooms).toEqual([...rooms].sort((a, b) => b - a));
  });

  it('shows administrators people without numbers, a health office its own part, and others nothing', async () => {
    const [row] = await list(as.admin, `&q=${said('越後')}`);
    expect(row).toMatchObject({ name: '越後 花子', figures: null, inAll: null, capacities: [], free: null });
    expect((await as.admin.get(`/load/people/${people.hanako.id}/rows?figure=leads`).expect(200)).body.items).toEqual(
      [],
    );
    expect((await one(as.taro, people.hanako)).figures).toMatchObject({ leads: 0, deputies: 1, openItems: 0 });
    for (const who of [as.peer, as.pt]) await who.get('/load/people').expect(403);
    const elsewhere = await house.story.organisation({ tenantId: await house.story.tenant('20'), name: '長野' });
    const stranger = house.browser(await house.story.person({ organisation: elsewhere, role: 'manager' }));
    await stranger.get(`/load/people/${people.hanako.id}`).expect(404);
    await stranger.get(`/load/people/${people.hanako.id}/rows?figure=leads`).expect(404);
    await stranger.get('/load/people/nobody').expect(404);
    expect(await names(stranger, `&q=${said('越後')}`)).toEqual([]);
  });

  it('holds 2,000 people, each of them once', async () => {
    await house.database.query(
      `with made as (
        insert into person (id, tenant_id, organisation_id, name, kana)
          select gen_random_uuid(), $1, $2, '職員 ' || n, 'しょくいん ' || lpad(n::text, 4, '0') from generate_series(1, 2000) n
          returning id)
       insert into role_holding (id, person_id, tenant_id, organisation_id, role, from_on)
         select gen_random_uuid(), id, $1, $2, 'staff', '2026-04-01' from made`,
      [tenantId, office.id],
    );
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await as.manager.get(
        `/load/people?limit=200&order=load&role=staff${cursor && `&cursor=${cursor}`}`,
      );
      seen.push(...body.items.map(({ id }: Row) => id));
      cursor = body.nextCursor ?? '';
    } while (cursor);
    expect([seen.length, new Set(seen).size]).toEqual([2002, 2002]);
    expect(seen[0]).toBe(people.hanako.id);
  });
});
