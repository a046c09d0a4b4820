import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, civilDay, consentedUntil } from '@banso/domain';
import type { EngagementRowId, OrganisationRow, PersonRow } from '@banso/testing';
import fc from 'fast-check';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

/**
 * 安曇さん works in 飯綱町 and can help two municipalities at a time. Whoever wants them in a team, by whatever way, is
 * told what stands against it, and nothing of it is written.
 */
const IIZUNA = '205907'; // 飯綱町
const OTHERS = ['202011', '202070', '203505', '203831', '204234', '204251', '204854'];
const TODAY = civilDay('2026-11-24');
let house: OpenHouse;
let office: OrganisationRow;
let university: OrganisationRow;
let chief: PersonRow;
let clerk: PersonRow;
let manager: Browser;
let staff: Browser;
let engagements: EngagementRowId[];
let home: EngagementRowId;
let peer: PersonRow;

beforeAll(async () => {
  house = await openHouse(`${TODAY}T09:00:00+09:00`);
  const { story } = house;
  const tenantId = await story.tenant('20');
  office = await story.organisation({ tenantId });
  university = await story.organisation({ tenantId, kind: 'university', name: '看護大学' });
  chief = await story.person({ organisation: office, role: 'manager' });
  clerk = await story.person({ organisation: office, role: 'staff' });
  manager = house.browser(chief);
  staff = house.browser(clerk);
  const programmeId = await story.programme({ tenantId, body: office });
  const open = (municipalityCode: string) => story.engagement({ tenantId, programmeId, municipalityCode, lead: clerk });
  engagements = [];
  for (const code of OTHERS) engagements.push(await open(code));
  home = await open(IIZUNA);
});
afterAll(() => house.close());
beforeEach(async () => {
  peer = await house.story.person({ organisation: university, role: 'peer', name: '安曇 健太' });
  await register({});
});

const register = (other: Partial<Parameters<OpenHouse['story']['peerSupporter']>[0]>, person = peer) =>
  house.story.peerSupporter({
    person,
    home: IIZUNA,
    loadLimit: 2,
    consent: { from: '2026-04-01', until: '2027-03-31' },
    ...other,
  });
const page = async (id: string) => (await manager.get(`/engagements/${id}`).expect(200)).body;
interface Part {
  id: string;
  person: { id: string };
  role: string;
  from: string;
  until: string | null;
}
const partIn = async ({ id }: EngagementRowId, person = peer): Promise<Part | undefined> =>
  ((await page(id)).team as Part[]).find((part) => part.person.id === person.id);
async function add({ id }: EngagementRowId, more: object = {}, by = staff, person = peer) {
  const { version } = await page(id);
  return by.post(
    `/engagements/${id}/members`,
    { personId: person.id, role: 'peerSupporter', from: TODAY, ...more },
    version,
  );
}
async function refused(code: string, words: RegExp, ...asked: Parameters<typeof add>): Promise<void> {
  const before = await partIn(asked[0]);
  const { status, body } = await add(...asked);
  expect({ status, code: body.code }).toEqual({ status: 409, code });
  expect(body.detail).toMatch(words);
  expect(await partIn(asked[0])).toEqual(before);
}

describe('whoever adds a peer supporter to a team', () => {
  it('gives them a part that ends with the consent of their home office', async () => {
    expect((await add(engagements[0]!)).status).toBe(201);
    expect(await partIn(engagements[0]!)).toMatchObject({ role: 'peerSupporter', from: TODAY, until: '2027-03-31' });
    expect((await add(engagements[1]!, { until: '2026-12-31' })).status).toBe(201);
    expect(await partIn(engagements[1]!)).toMatchObject({ until: '2026-12-31' });
    const end = { until: '2026-11-30', reason: '町の行事のため' };
    const { id } = (await partIn(engagements[0]!))!;
    const { version } = await page(engagements[0]!.id);
    await staff.post(`/engagements/${engagements[0]!.id}/members/${id}/end`, end, version).expect(201);
    expect(await partIn(engagements[0]!)).toMatchObject({ until: '2026-11-30' });
  });

  it('never adds them in their own municipality, whatever part it is', async () => {
    for (const role of ['peerSupporter', 'deputy', 'prefecturalStaff', 'expert'])
      await refused('peerAtHome', /この市区町村の職員です/, home, { role, overLimitReason: '人がいない' }, manager);
    const { version } = await page(home.id);
    const lead = { personId: peer.id, from: '2026-12-01' };
    expect((await manager.post(`/engagements/${home.id}/leads`, lead, version).expect(409)).body.code).toBe(
      'peerAtHome',
    );
  });

  it('needs the consent of their home office on the first day, and cannot outlast it', async () => {
    await refused('peerWithoutConsent', /派遣元の同意がありません/, engagements[0]!, { from: '2027-04-01' });
    await refused('peerOutlivesConsent', /R9\.3\.31まで/, engagements[0]!, { until: '2027-04-01' });
    const unknown = await house.story.person({ organisation: university, role: 'peer' });
    await refused('notAPeer', /登録されていません/, engagements[0]!, {}, manager, unknown);
    await register({ consent: null }, unknown);
    await refused('peerWithoutConsent', /同意を登録/, engagements[0]!, {}, manager, unknown);
    await refused('peerWithoutConsent', /同意/, engagements[0]!, { role: 'expert' }, manager, unknown);
  });

  it('says whose person it is not, as of anybody else', async () => {
    const elsewhere = await house.story.tenant('11');
    const foreign = await house.story.person({ organisation: await house.story.organisation({ tenantId: elsewhere }) });
    await register({}, foreign);
    const answer = await add(engagements[0]!, {}, manager, foreign);
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([{ field: 'personId' }]);
    await house.database.query('delete from peer_consent where person_id = $1', [foreign.id]);
    await house.database.query('delete from peer_supporter where person_id = $1', [foreign.id]);
    await house.database.query('delete from session where person_id = $1', [foreign.id]);
    await house.database.query('delete from person where id = $1', [foreign.id]);
  });

  it('stays within their limit, which counts every part; over it only a manager, with a reason that is kept', async () => {
    const [one, two, three] = engagements as [EngagementRowId, EngagementRowId, EngagementRowId];
    expect((await add(one, { role: 'expert' })).status).toBe(201);
    expect((await add(two)).status).toBe(201);
    await refused('peerOverLimit', /3件になり、上限の2件を超えます/, three);
    await refused('peerOverLimit', /課長・係長だけ/, three, { overLimitReason: 'ほかにいない' });
    await refused('peerOverLimit', /上限/, three, {}, manager);
    // A further part in the same engagement weighs nothing.
    expect((await add(one)).status).toBe(201);
    expect((await add(three, { overLimitReason: '認知症の経験者がほかにいない' }, manager)).status).toBe(201);
    const lines = await house.database.query<{ reason: string; by: string }>(
      `select reason, person_id as by from audit_entry where action = 'member:write' and engagement_id = $1 and reason is not null`,
      [three.id],
    );
    expect(lines).toContainEqual({ reason: '認知症の経験者がほかにいない', by: chief.id });
    const shown = (await staff.get(`/peer-supporters/${peer.id}`).expect(200)).body;
    expect(shown).toMatchObject({ load: 3, loadLimit: 2 });
  });

  it('looks at each day of the part: what is over by then does not count, what begins meanwhile does', async () => {
    const [one, two, three, four] = engagements as [EngagementRowId, EngagementRowId, EngagementRowId, EngagementRowId];
    expect((await add(one, { until: '2026-12-31' })).status).toBe(201);
    expect((await add(two)).status).toBe(201);
    expect((await add(three, { from: '2027-01-01' })).status).toBe(201);
    await refused('peerOverLimit', /3件/, four, { from: TODAY, until: '2027-01-10' });
    await refused('peerOverLimit', /3件/, four, { from: '2026-12-01', until: '2026-12-31' });
  });

  it('cannot pass the limit together with somebody else at the same moment', async () => {
    const versions = await Promise.all(engagements.map(async ({ id }) => (await page(id)).version as number));
    const answers = await Promise.all(
      engagements.map(({ id }, n) =>
        (n % 2 ? manager : staff).post(
          `/engagements/${id}/members`,
          { personId: peer.id, role: 'peerSupporter', from: TODAY },
          versions[n],
        ),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, ...engagements.slice(2).map(() => 409)]);
    expect((await staff.get(`/peer-supporters/${peer.id}`).expect(200)).body.load).toBe(2);
  });

  it('can end their consent at the same moment as somebody adds them: the part ends with it all the same', async () => {
    const [consent] = await house.database.query<{ id: string }>('select id from peer_consent where person_id = $1', [
      peer.id,
    ]);
    const { version } = await page(engagements[0]!.id);
    const wanted = { personId: peer.id, role: 'peerSupporter', from: TODAY };
    const [ended, added] = await Promise.all([
      manager.post(`/peer-supporters/${peer.id}/consents/${consent!.id}/end`, { until: '2026-12-15', reason: '異動' }),
      staff.post(`/engagements/${engagements[0]!.id}/members`, wanted, version),
    ]);
    expect([ended.status, added.status]).toEqual([201, 201]);
    expect(await partIn(engagements[0]!)).toMatchObject({ until: '2026-12-15' });
  });
});

describe('the parts that a peer supporter has', () => {
  it('end earlier with the consent; those that had not begun never run', async () => {
    expect((await add(engagements[0]!)).status).toBe(201);
    expect((await add(engagements[1]!, { from: '2027-02-01' })).status).toBe(201);
    const [consent] = await house.database.query<{ id: string }>('select id from peer_consent where person_id = $1', [
      peer.id,
    ]);
    await manager
      .post(`/peer-supporters/${peer.id}/consents/${consent!.id}/end`, { until: '2026-12-31', reason: '町の都合' })
      .expect(201);
    expect(await partIn(engagements[0]!)).toMatchObject({ until: '2026-12-31' });
    expect(await partIn(engagements[1]!)).toMatchObject({ from: '2027-02-01', until: '2027-01-31' });
    house.clock.set('2027-01-01T09:00:00+09:00');
    await house.browser(peer).get(`/engagements/${engagements[0]!.id}`).expect(404);
    house.clock.set(`${TODAY}T09:00:00+09:00`);
    await house.browser(peer).get(`/engagements/${engagements[0]!.id}`).expect(200);
  });

  it('end with their being a peer supporter, after which nobody adds them as one', async () => {
    expect((await add(engagements[0]!)).status).toBe(201);
    const { version } = (await manager.get(`/peer-supporters/${peer.id}`).expect(200)).body;
    await manager.patch(`/peer-supporters/${peer.id}`, { endedOn: '2026-12-20' }, version).expect(200);
    expect(await partIn(engagements[0]!)).toMatchObject({ until: '2026-12-20' });
    await refused('notAPeer', /登録されていません/, engagements[1]!, { from: '2026-12-21' });
    await refused('peerOutlivesConsent', /R8\.12\.20/, engagements[1]!, { until: '2026-12-21' });
  });

  it('keep them from coming to work there', async () => {
    expect((await add(engagements[0]!)).status).toBe(201);
    const there = { homeMunicipalityCode: OTHERS[0]! };
    const { version } = (await manager.get(`/peer-supporters/${peer.id}`).expect(200)).body;
    const answers = [
      await manager.patch(`/peer-supporters/${peer.id}`, there, version).expect(422),
      await manager.patch(`/people/${peer.id}`, there, 1).expect(422),
    ];
    for (const { body } of answers) expect(body.errors).toMatchObject([{ field: 'homeMunicipalityCode' }]);
  });

  it('do not go on in a following engagement above the limit; the log says whom the opening left out', async () => {
    const [municipalityCode, tenantId] = ['205435', office.tenantId!];
    const programmeId = await house.story.programme({ tenantId, body: office, name: '二つ目' });
    const former = await house.story.engagement({ tenantId, programmeId, municipalityCode, lead: clerk });
    const other = await house.story.person({ organisation: university, role: 'peer' });
    await register({}, other);
    expect((await add(former)).status).toBe(201);
    expect((await add(former, {}, staff, other)).status).toBe(201);
    const { version } = await page(former.id);
    await staff.post(`/engagements/${former.id}/closure`, { closedOn: TODAY, reason: '終了' }, version).expect(201);
    // What is closed is not carried any more.
    expect((await add(engagements[0]!)).status).toBe(201);
    expect((await add(engagements[1]!)).status).toBe(201);
    const { body } = await staff
      .post('/engagements', { municipalityCode, programmeId, startedOn: TODAY, leadId: clerk.id, followsId: former.id })
      .expect(201);
    const team = (body.team as Part[]).map(({ person }) => person.id);
    expect(team).toContain(other.id);
    expect(team).not.toContain(peer.id);
    const [line] = await house.database.query<{ change: { leftOut?: string[] } }>(
      `select change from audit_entry where action = 'engagement:open' and subject_id = $1`,
      [body.id],
    );
    expect(line!.change.leftOut).toEqual([peer.id]);
  });
});

describe('a transfer that would give a peer supporter a part', () => {
  const NEXT = '2026-12-10';
  async function move(successor: PersonRow, at = engagements[0]!) {
    const leaver = await house.story.person({ organisation: university, role: 'peer' });
    await register({}, leaver);
    expect((await add(at, {}, staff, leaver)).status).toBe(201);
    const registered = await manager
      .post('/transfers', { personId: leaver.id, kind: 'transfer', announcedOn: TODAY, effectiveOn: NEXT })
      .expect(201);
    const preview = (await manager.get(`/transfers/${registered.body.id}/preview`).expect(200)).body;
    const [item] = preview.items as { key: string }[];
    const items = [{ key: item!.key, kind: 'successor', successorId: successor.id }];
    return manager.put(`/transfers/${registered.body.id}/dispositions`, { items, confirm: true }, preview.version);
  }

  it('is refused in their own municipality, as the preview says already', async () => {
    const local = await house.story.person({ organisation: university, role: 'peer' });
    await register({ home: OTHERS[0]! }, local);
    const answer = await move(local);
    expect(answer.status).toBe(422);
    expect(answer.body.errors[0].message).toMatch(/この市区町村の職員です/);
  });

  it('gives the successor a part that ends with their consent', async () => {
    expect((await move(peer)).status).toBe(200);
    expect(await partIn(engagements[0]!)).toMatchObject({ from: NEXT, until: '2027-03-31' });
  });

  it('is refused without consent, and over the limit', async () => {
    const bare = await house.story.person({ organisation: university, role: 'peer' });
    await register({ consent: null }, bare);
    const without = await move(bare);
    expect(without.status).toBe(422);
    expect(without.body.errors[0].message).toMatch(/派遣元の同意がありません/);
    expect((await add(engagements[1]!)).status).toBe(201);
    expect((await add(engagements[2]!)).status).toBe(201);
    const over = await move(peer);
    expect(over.status).toBe(422);
    expect(over.body.errors[0].message).toMatch(/上限の2件を超えます/);
  });
});

describe('the database, whoever forgets to ask', () => {
  const insert = (engagement: EngagementRowId, from = TODAY, person = peer) =>
    house.database.query(
      `insert into team_member (id, engagement_id, person_id, role, from_on) values (gen_random_uuid(), $1, $2, 'peerSupporter', $3)`,
      [engagement.id, person.id, from],
    );

  it('refuses what the rules refuse', async () => {
    await expect(insert(home)).rejects.toMatchObject({ constraint: 'peer_not_at_home' });
    await expect(insert(engagements[0]!, addDays(civilDay('2027-03-31'), 1))).rejects.toMatchObject({
      constraint: 'peer_has_consent',
    });
    const stranger = await house.story.person({ organisation: university });
    await expect(insert(engagements[0]!, TODAY, stranger)).rejects.toMatchObject({ constraint: 'peer_is_registered' });
    await insert(engagements[0]!);
    await insert(engagements[1]!);
    await expect(insert(engagements[2]!)).rejects.toMatchObject({ constraint: 'peer_within_limit' });
    await expect(
      house.database.query('update team_member_end set until_on = $2 where person_id = $1', [peer.id, '2027-04-30']),
    ).rejects.toMatchObject({ constraint: 'peer_part_ends_with_consent' });
    await expect(
      house.database.query('delete from team_member_end where person_id = $1', [peer.id]),
    ).rejects.toMatchObject({ constraint: 'peer_part_ends_with_consent' });
  });

  it('lets of many writers at once only so many through as there is room', async () => {
    const answers = await Promise.allSettled(engagements.map((engagement) => insert(engagement)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
  });

  it('counts a consent as the pure function does', async () => {
    const near = fc.integer({ min: -30, max: 60 }).map((n) => addDays(TODAY, n));
    const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 15 })), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(spans, near, async (pieces, day) => {
        let next = addDays(TODAY, -25);
        const consents = pieces.map(([gap, length]) => {
          const from = addDays(next, gap);
          next = addDays(from, length + 1);
          return { from, until: addDays(from, length) };
        });
        await house.database.query('delete from peer_consent where person_id = $1', [peer.id]);
        await house.database.query(
          `insert into peer_consent (id, person_id, tenant_id, from_on, until_on, given_by, recorded_at)
             select gen_random_uuid(), $1, $2, f, u, '課長', '2026-04-01' from unnest($3::date[], $4::date[]) as t (f, u)`,
          [peer.id, peer.tenantId, consents.map(({ from }) => from), consents.map(({ until }) => until)],
        );
        const [row] = await house.database.query<{ until: string | null }>(
          'select peer_consented_until($1, $2)::text as until',
          [peer.id, day],
        );
        expect(row!.until).toBe(consentedUntil(consents, day));
      }),
      { numRuns: 40 },
    );
  });
});
