import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { OrganisationRow, PersonRow } from '@banso/testing';
import { openHouse, type OpenHouse } from './support/open-house.js';

/**
 * Drafts follow at a transfer (rule 4.3): nobody but the writer reads one, until the day on which somebody takes over.
 */
const MARCH = '2027-03-10T09:00:00+09:00';
/** The last and the first moment of each day that changes anything. */
const MOMENTS = [
  '2027-03-19T23:59:59.999+09:00',
  '2027-03-20T00:00:00.000+09:00',
  '2027-03-31T23:59:59.999+09:00',
  '2027-04-01T00:00:00.000+09:00',
] as const;
const THE_DAY = MOMENTS[3];
const PLACE = '205907'; // 飯綱町
const TEXT = { facts: '区長から聞いた話。', opinion: '内輪の考え' };

let house: OpenHouse;
let office: OrganisationRow;
let university: OrganisationRow;
let tenantId: number;
const people: Record<'successor' | 'colleague' | 'manager' | 'partner', PersonRow> = {} as never;

beforeAll(async () => {
  house = await openHouse(MARCH);
  tenantId = await house.story.tenant('20');
  office = await house.story.organisation({ tenantId });
  university = await house.story.organisation({ tenantId, kind: 'university', name: '看護大学' });
  await house.story.assignment({ organisation: university, municipalityCode: PLACE });
  people.successor = await house.story.person({ organisation: office, role: 'staff', name: '来田 次郎' });
  people.colleague = await house.story.person({ organisation: office, role: 'staff', name: '同僚 一郎' });
  people.manager = await house.story.person({ organisation: office, role: 'manager', name: '穂高 課長' });
  people.partner = await house.story.person({ organisation: university, role: 'partner', name: '大学 教子' });
});
beforeEach(() => house.clock.set(MARCH));
afterAll(() => house.close());

interface Scene {
  leaver: PersonRow;
  engagementId: string;
  visitId: string;
}

/** A leaver who leads an engagement, with a visit of last week whose record is half written. */
async function scene(facts: { leaver?: PersonRow; lead?: PersonRow } = {}): Promise<Scene> {
  const leaver = facts.leaver ?? (await house.story.person({ organisation: office, role: 'staff', name: '去川 花子' }));
  const engagementId = await engagement(facts.lead ?? leaver);
  await house.story.member({ engagementId, person: people.partner, role: 'professor' });
  const visitId = await visit(engagementId);
  await write({ leaver, visitId });
  return { leaver, engagementId, visitId };
}

/** A scene whose leaver only helped: somebody else leads, and the draft goes to whom it is given. */
async function helping(): Promise<Scene> {
  return scene({
    leaver: await house.story.person({ organisation: office, role: 'staff', name: '手伝 一子' }),
    lead: people.colleague,
  });
}

/** One of its own programme: a place walks only once with each. */
async function engagement(lead: PersonRow): Promise<string> {
  return (
    await house.story.engagement({
      tenantId,
      programmeId: await house.story.programme({ tenantId, body: office }),
      municipalityCode: PLACE,
      lead,
    })
  ).id;
}

async function visit(engagementId: string): Promise<string> {
  return (
    await house
      .browser(people.manager)
      .post(`/engagements/${engagementId}/visits`, { plannedOn: '2027-03-09', mode: 'onSite' })
      .expect(201)
  ).body.id;
}

async function write({ leaver, visitId }: Pick<Scene, 'leaver' | 'visitId'>): Promise<void> {
  await house.browser(leaver).put(`/visits/${visitId}/draft`, { content: TEXT }).expect(200);
}

/**
 * Registers the transfer and confirms that everything goes to one person, or each thing to whom its key says. Returns
 * its id.
 */
async function giveAll(
  leaver: PersonRow,
  to: PersonRow | ((key: string) => PersonRow),
  { kind = 'successor', confirm = true, announcedOn = '2027-03-20', effectiveOn = '2027-04-01' } = {},
): Promise<string> {
  const manager = house.browser(people.manager);
  const { id } = (
    await manager.post('/transfers', { personId: leaver.id, kind: 'transfer', announcedOn, effectiveOn }).expect(201)
  ).body;
  const { items, roles, version } = (await manager.get(`/transfers/${id}/preview`).expect(200)).body as {
    items: Array<{ key: string; follows: string | null }>;
    roles: Array<{ holdingId: string }>;
    version: number;
  };
  await manager
    .put(
      `/transfers/${id}/dispositions`,
      {
        confirm,
        keepRoles: roles.map(({ holdingId }) => ({ holdingId, reason: '庁内の異動' })),
        items: items
          .filter(({ follows }) => !follows)
          .map(({ key }) => ({ key, kind, successorId: (typeof to === 'function' ? to(key) : to).id })),
      },
      version,
    )
    .expect(200);
  return id;
}

/** Whose draft of the visit somebody finds, by its address and in the list, which must agree. */
async function found(who: PersonRow, visitId: string): Promise<string | null> {
  const { status, body } = await house.browser(who).get(`/visits/${visitId}/draft`);
  const listed = (
    (await house.browser(who).get('/drafts').expect(200)).body.items as Array<{ visitId: string }>
  ).filter((draft) => draft.visitId === visitId);
  expect(listed).toEqual(status === 200 ? [body] : []);
  if (status === 404) return null;
  return (body as { by: { name: string } | null }).by?.name ?? 'own';
}

describe('a draft follows', () => {
  it('from 00:00 in Tokyo on the effective day its successor finds it, and nobody else ever does', async () => {
    const { leaver, visitId } = await scene();
    await giveAll(leaver, people.successor);
    const told: Array<Array<string | null>> = [];
    for (const moment of MOMENTS) {
      house.clock.set(moment);
      told.push(
        await Promise.all(
          [leaver, people.successor, people.colleague, people.manager, people.partner].map((who) =>
            found(who, visitId),
          ),
        ),
      );
    }
    expect(told).toEqual([
      ...Array.from({ length: 3 }, () => ['own', null, null, null, null]),
      ['own', '去川 花子', null, null, null],
    ]);
    expect((await house.browser(people.successor).get(`/visits/${visitId}/draft`)).body).toMatchObject({
      content: TEXT,
      by: { id: leaver.id, name: '去川 花子' },
    });
  });

  it('never, when the transfer was only planned, or is withdrawn', async () => {
    // A manager knows of both, and of those with a part and without one.
    const manager = house.browser(people.manager);
    const planned = [await scene(), await helping()];
    const withdrawn = [await scene(), await helping()];
    for (const { leaver } of planned) await giveAll(leaver, people.manager, { confirm: false });
    for (const { leaver } of withdrawn) {
      const id = await giveAll(leaver, people.manager);
      house.clock.set(MOMENTS[2]);
      await manager
        .delete(`/transfers/${id}`, undefined, (await manager.get(`/transfers/${id}`)).body.version)
        .expect(204);
      house.clock.set(MARCH);
    }
    house.clock.set(THE_DAY);
    for (const { visitId } of [...planned, ...withdrawn]) expect(await found(people.manager, visitId)).toBeNull();
  });

  it('also to an interim holder, and also when it was begun after everything was confirmed', async () => {
    const { leaver, engagementId, visitId } = await scene();
    await giveAll(leaver, people.successor, { kind: 'interim' });
    const later = await visit(engagementId);
    await write({ leaver, visitId: later });
    house.clock.set(THE_DAY);
    expect([await found(people.successor, visitId), await found(people.successor, later)]).toEqual([
      '去川 花子',
      '去川 花子',
    ]);
  });

  it('and on from an interim holder to whoever comes next, each at midnight', async () => {
    const { leaver, visitId } = await scene();
    const interim = await house.story.person({ organisation: office, role: 'staff', name: '代理 三郎' });
    // In another engagement of the leaver the successor is of the team anyway, and takes nothing over.
    const elsewhere = await scene({ leaver });
    await house.story.member({ engagementId: elsewhere.engagementId, person: people.successor, role: 'deputy' });
    await giveAll(leaver, interim, { kind: 'interim' });
    house.clock.set('2027-04-20T09:00:00+09:00');
    const [kept] = await house.database.query<{ id: string }>(
      'select id from team_member where engagement_id = $1 and person_id = $2',
      [elsewhere.engagementId, interim.id],
    );
    await giveAll(interim, (key) => (key.endsWith(kept!.id) ? people.colleague : people.successor), {
      announcedOn: '2027-04-25',
      effectiveOn: '2027-06-01',
    });
    const told: Array<Array<string | null>> = [];
    for (const moment of [MOMENTS[2], THE_DAY, '2027-05-31T23:59:59.999+09:00', '2027-06-01T00:00:00.000+09:00']) {
      house.clock.set(moment);
      told.push(
        await Promise.all([leaver, interim, people.successor, people.colleague].map((who) => found(who, visitId))),
      );
    }
    expect(told).toEqual([
      ['own', null, null, null],
      ['own', '去川 花子', null, null],
      ['own', '去川 花子', null, null],
      ['own', null, '去川 花子', null],
    ]);
    expect([
      await found(people.successor, elsewhere.visitId),
      await found(people.colleague, elsewhere.visitId),
    ]).toEqual([null, '去川 花子']);
  });

  it('to whom it was given itself, when the writer has no part in the engagement', async () => {
    const { leaver, engagementId, visitId } = await helping();
    const other = await visit(engagementId);
    await write({ leaver, visitId: other });
    await giveAll(leaver, (key) => (key.endsWith(other) ? people.manager : people.successor));
    const told = async () => [
      await found(people.successor, visitId),
      await found(people.manager, other),
      await found(people.successor, other),
      await found(people.colleague, visitId),
    ];
    house.clock.set(MOMENTS[2]);
    expect(await told()).toEqual([null, null, null, null]);
    house.clock.set(THE_DAY);
    expect(await told()).toEqual(['手伝 一子', '手伝 一子', null, null]);
  });

  it('not to a guest: what a draft says may be meant for the body alone', async () => {
    const leaver = await house.story.person({ organisation: university, role: 'partner', name: '大学 先子' });
    const guest = await house.story.person({ organisation: university, role: 'partner', name: '大学 後子' });
    const engagementId = await engagement(people.colleague);
    await house.story.member({ engagementId, person: leaver, role: 'professor' });
    const visitId = await visit(engagementId);
    await write({ leaver, visitId });
    await giveAll(leaver, guest);
    house.clock.set(THE_DAY);
    await house.browser(guest).get(`/engagements/${engagementId}`).expect(200);
    expect([await found(leaver, visitId), await found(guest, visitId)]).toEqual(['own', null]);
  });
});

describe('and ends', () => {
  it('with the successor’s part, with the writer’s return, and for what the writer begins afterwards', async () => {
    const [ended, returned, begun] = [await scene(), await scene(), await scene()];
    for (const { leaver } of [ended, returned, begun]) await giveAll(leaver, people.successor);
    house.clock.set('2027-04-05T09:00:00+09:00');
    await house.database.query(
      `insert into team_member_end (member_id, engagement_id, person_id, until_on) select id, engagement_id, person_id, '2027-04-04' from team_member where engagement_id = $1 and person_id = $2`,
      [ended.engagementId, people.successor.id],
    );
    await house.story.member({
      engagementId: returned.engagementId,
      person: returned.leaver,
      role: 'deputy',
      from: '2027-04-05',
    });
    const anew = (
      await house
        .browser(people.manager)
        .post(`/engagements/${begun.engagementId}/visits`, { plannedOn: '2027-04-05', mode: 'onSite' })
        .expect(201)
    ).body.id;
    await write({ leaver: begun.leaver, visitId: anew });
    expect(
      await Promise.all(
        [ended.visitId, returned.visitId, begun.visitId, anew].map((visitId) => found(people.successor, visitId)),
      ),
    ).toEqual([null, null, '去川 花子', null]);
  });

  it('with the record, and with the visit', async () => {
    const [recorded, cancelled] = [await scene(), await scene()];
    for (const { leaver } of [recorded, cancelled]) await giveAll(leaver, people.successor);
    house.clock.set(THE_DAY);
    const successor = house.browser(people.successor);
    const version = async (visitId: string): Promise<number> =>
      (await successor.get(`/visits/${visitId}`).expect(200)).body.version;
    await successor
      .put(
        `/visits/${recorded.visitId}/record`,
        { heldOn: '2027-03-09', mode: 'onSite', facts: '書き上げた', supportTypes: ['A'] },
        await version(recorded.visitId),
      )
      .expect(200);
    await successor
      .post(`/visits/${cancelled.visitId}/cancellation`, { reason: '行かなかった' }, await version(cancelled.visitId))
      .expect(201);
    expect([await found(people.successor, recorded.visitId), await found(people.successor, cancelled.visitId)]).toEqual(
      [null, null],
    );
  });
});

describe('the successor writes on', () => {
  let seen: Scene;
  beforeAll(async () => {
    house.clock.set(MARCH);
    seen = await scene();
    await giveAll(seen.leaver, people.successor);
  });
  beforeEach(() => house.clock.set(THE_DAY));

  it('the desk says whose draft waits', async () => {
    const { todo } = (await house.browser(people.successor).get('/desk').expect(200)).body as {
      todo: Array<{ visitId: string | null; reason: string }>;
    };
    expect(todo.find(({ visitId }) => visitId === seen.visitId)?.reason).toBe(
      '3/9（火）に訪問の予定でした。記録がまだありません。前任の去川 花子さんの下書きが残っています（3/10 09:00）。',
    );
  });

  it('in a draft of their own; thrown away, the predecessor’s is there again', async () => {
    const successor = house.browser(people.successor);
    const saved = (
      await successor.put(`/visits/${seen.visitId}/draft`, { content: { facts: '確かめた。' } }).expect(200)
    ).body;
    expect(saved).toMatchObject({ content: { facts: '確かめた。' }, by: null, version: 1 });
    expect([await found(people.successor, seen.visitId), await found(seen.leaver, seen.visitId)]).toEqual([
      'own',
      'own',
    ]);
    expect((await house.browser(seen.leaver).get(`/visits/${seen.visitId}/draft`)).body.content).toEqual(TEXT);
    await successor.delete(`/visits/${seen.visitId}/draft`).expect(204);
    await successor.delete(`/visits/${seen.visitId}/draft`).expect(204);
    expect([await found(people.successor, seen.visitId), await found(seen.leaver, seen.visitId)]).toEqual([
      '去川 花子',
      'own',
    ]);
  });

  it('row-level security itself lets nobody write into another’s draft or take it away', async () => {
    const client = await house.asApplication();
    await client.query('begin');
    await client.query('select enter($1, $2)', [people.successor.token, house.clock.now()]);
    const touched = async (sql: string) => (await client.query(sql, [seen.visitId])).rowCount;
    expect([
      await touched('select from visit_draft where visit_id = $1'),
      await touched(`update visit_draft set content = '{}' where visit_id = $1`),
      await touched('delete from visit_draft where visit_id = $1'),
    ]).toEqual([1, 0, 0]);
    await client.query('rollback');
    await client.end();
  });
});
