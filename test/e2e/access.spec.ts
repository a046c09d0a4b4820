import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EngagementRowId, OrganisationRow, PersonRow } from '@banso/testing';
import request from 'supertest';
import { openHouse, type OpenHouse } from './support/open-house.js';

const IIZUNA = '205907'; // 飯綱町
const KISO = '204323'; // 木曽町
const KAWAGOE = '112011'; // 川越市

let house: OpenHouse;
let office: OrganisationRow;
let university: OrganisationRow;
const people: Record<string, PersonRow> = {};
let iizuna: EngagementRowId;
let kiso: EngagementRowId;
let kawagoe: EngagementRowId;
let visitId: string;

beforeAll(async () => {
  house = await openHouse('2026-11-24T09:00:00+09:00');
  const { story } = house;
  const nagano = await story.tenant('20');
  const saitama = await story.tenant('11');
  office = await story.organisation({ tenantId: nagano, name: '長野県地域包括ケア課' });
  const other = await story.organisation({ tenantId: saitama, name: '埼玉県地域包括ケア課' });
  university = await story.organisation({ tenantId: nagano, kind: 'university', name: '長野県看護大学' });
  const kisoArea = await story.area({ tenantId: nagano, name: '木曽圏域', municipalityCodes: [KISO] });
  const kisoOffice = await story.organisation({
    tenantId: nagano,
    kind: 'healthOffice',
    name: '木曽保健福祉事務所',
    areaId: kisoArea,
  });
  const bureau = await story.organisation({
    tenantId: null,
    kind: 'regionalBureau',
    name: '関東信越厚生局',
    prefectureCode: '20',
  });

  people.staff = await story.person({ organisation: office, role: 'staff' });
  people.manager = await story.person({ organisation: office, role: 'manager' });
  people.kisoStaff = await story.person({ organisation: kisoOffice, role: 'staff' });
  people.partner = await story.person({ organisation: university, role: 'partner' });
  people.peer = await story.person({ organisation: office, role: 'peer' });
  people.expert = await story.person({ organisation: office, role: 'expert' });
  people.admin = await story.person({ organisation: office, role: 'admin' });
  people.auditor = await story.person({ organisation: office, role: 'auditor' });
  people.bureau = await story.person({ organisation: bureau, role: 'bureau' });
  people.saitama = await story.person({ organisation: other, role: 'manager' });
  people.nobody = await story.person({ organisation: office });
  people.formerStaff = await story.person({ organisation: office, role: 'staff', until: '2026-11-23' });
  people.futureStaff = await story.person({ organisation: office, role: 'staff', from: '2026-11-25' });

  const programmeId = await story.programme({ tenantId: nagano, body: office });
  const otherProgramme = await story.programme({ tenantId: saitama, body: other });
  iizuna = await story.engagement({ tenantId: nagano, programmeId, municipalityCode: IIZUNA, lead: people.staff });
  kiso = await story.engagement({ tenantId: nagano, programmeId, municipalityCode: KISO, lead: people.kisoStaff });
  kawagoe = await story.engagement({
    tenantId: saitama,
    programmeId: otherProgramme,
    municipalityCode: KAWAGOE,
    lead: people.saitama,
  });
  await story.assignment({ organisation: university, municipalityCode: IIZUNA });
  await story.assignment({ organisation: university, municipalityCode: KISO, until: '2026-11-23' });
  await story.member({ engagementId: kiso.id, person: people.peer, role: 'peerSupporter' });

  const recorded = await house
    .browser(people.staff)
    .post(`/engagements/${iizuna.id}/visits`, {
      record: { heldOn: '2026-11-20', mode: 'onSite', facts: '秘密の事実', opinion: '内輪の所見', supportTypes: ['A'] },
    })
    .expect(201);
  visitId = recorded.body.id;
});
afterAll(() => house.close());

const seenBy = async (who: string): Promise<string[]> => {
  const response = await house.browser(people[who]!).get('/engagements').expect(200);
  return response.body.items.map((item: { municipality: { name: string } }) => item.municipality.name).sort();
};

describe('what you may not see does not exist', () => {
  it.each([
    ['staff', ['木曽町', '飯綱町']],
    ['manager', ['木曽町', '飯綱町']],
    ['kisoStaff', ['木曽町']],
    ['partner', ['飯綱町']],
    ['peer', ['木曽町']],
    ['saitama', ['川越市']],
  ])('%s sees %j in the list, by id, and nowhere else', async (who, names) => {
    expect(await seenBy(who)).toEqual([...names].sort());
    for (const [engagement, name] of [
      [iizuna, '飯綱町'],
      [kiso, '木曽町'],
      [kawagoe, '川越市'],
    ] as const) {
      const expected = names.includes(name) ? 200 : 404;
      for (const path of ['', '/timeline', '/visits'])
        await house.browser(people[who]!).get(`/engagements/${engagement.id}${path}`).expect(expected);
    }
  });

  it('asking for a hidden municipality by filter or search gives an empty list', async () => {
    const partner = house.browser(people.partner!);
    expect((await partner.get(`/engagements?municipality=${KISO}`).expect(200)).body.items).toEqual([]);
    expect((await partner.get(`/engagements?q=${encodeURIComponent('木曽')}`).expect(200)).body.items).toEqual([]);
  });

  it.each(['expert', 'admin', 'auditor', 'bureau', 'nobody', 'formerStaff', 'futureStaff'])(
    '%s may not ask for engagements or visits at all',
    async (who) => {
      await house.browser(people[who]!).get('/engagements').expect(403);
      await house.browser(people[who]!).get(`/engagements/${iizuna.id}`).expect(403);
      await house.browser(people[who]!).get(`/visits/${visitId}`).expect(403);
    },
  );

  it('without a session nothing answers', async () => {
    for (const path of [
      '/engagements',
      `/engagements/${iizuna.id}`,
      '/desk',
      '/coverage?prefecture=20&fiscalYear=2026',
      '/people',
      '/municipalities',
      '/session',
    ]) {
      expect((await house.browser(null).get(path).expect(401)).body.code).toBe('notSignedIn');
    }
  });
});

describe('an assignment begins and ends by itself', () => {
  it('at midnight in Tokyo', async () => {
    await house.story.assignment({
      organisation: university,
      municipalityCode: KISO,
      from: '2026-11-25',
      until: '2026-11-30',
    });
    try {
      house.clock.set('2026-11-24T23:59:59+09:00');
      expect(await seenBy('partner')).toEqual(['飯綱町']);
      house.clock.set('2026-11-25T00:00:00+09:00');
      expect(await seenBy('partner')).toEqual(['木曽町', '飯綱町'].sort());
      house.clock.set('2026-11-30T23:59:59+09:00');
      expect(await seenBy('partner')).toHaveLength(2);
      house.clock.set('2026-12-01T00:00:00+09:00');
      expect(await seenBy('partner')).toEqual(['飯綱町']);
    } finally {
      house.clock.set('2026-11-24T09:00:00+09:00');
    }
  });
});

describe('inside a visible visit', () => {
  it('an internal opinion does not exist for a partner, and reading from outside leaves an audit line', async () => {
    const readings = async (): Promise<number> =>
      (await house.database.query(`select from audit_entry where action = 'visit:read' and subject_id = $1`, [visitId]))
        .length;
    const before = await readings();
    const visit = (await house.browser(people.partner!).get(`/visits/${visitId}`).expect(200)).body;
    expect(visit.record).toMatchObject({ facts: '秘密の事実', opinion: null });
    expect((await house.browser(people.staff!).get(`/visits/${visitId}`)).body.record.opinion).toBe('内輪の所見');
    expect(await readings()).toBe(before + 1);
  });

  it('a partner who is not in the team may not record; once in the team they may', async () => {
    const planned = (
      await house
        .browser(people.staff!)
        .post(`/engagements/${iizuna.id}/visits`, { plannedOn: '2026-11-24', mode: 'online' })
        .expect(201)
    ).body;
    const record = { heldOn: '2026-11-24', mode: 'online', facts: '大学から見たこと', supportTypes: ['B'] };
    const partner = house.browser(people.partner!);
    expect((await partner.put(`/visits/${planned.id}/record`, record, planned.version).expect(403)).body.code).toBe(
      'notInTeam',
    );
    await house.story.member({ engagementId: iizuna.id, person: people.partner!, role: 'professor' });
    await partner.put(`/visits/${planned.id}/record`, record, planned.version).expect(200);
  });

  it('a draft is seen by nobody but its writer', async () => {
    const planned = (
      await house
        .browser(people.staff!)
        .post(`/engagements/${iizuna.id}/visits`, { plannedOn: '2026-12-24', mode: 'online' })
        .expect(201)
    ).body;
    await house
      .browser(people.staff!)
      .put(`/visits/${planned.id}/draft`, { content: { facts: '書きかけ' } })
      .expect(200);
    expect((await house.browser(people.staff!).get(`/visits/${planned.id}/draft`)).body.content).toEqual({
      facts: '書きかけ',
    });
    for (const who of ['manager', 'partner'])
      await house.browser(people[who]!).get(`/visits/${planned.id}/draft`).expect(404);
  });
});

describe('the guard of routes', () => {
  it('signing in opens a session, signing out ends it at once', async () => {
    const { hashPassword } = await import('@banso/identity');
    await house.database.query('insert into credential values ($1, $2, now())', [
      people.staff!.id,
      await hashPassword('ながい合言葉です'),
    ]);
    const wrong = await request(house.address)
      .post('/api/v1/session')
      .send({ email: people.staff!.email, password: 'ちがう合言葉' })
      .expect(401);
    const unknown = await request(house.address)
      .post('/api/v1/session')
      .send({ email: 'nobody@test.example', password: 'ちがう合言葉' })
      .expect(401);
    expect({ ...unknown.body, correlationId: '' }).toEqual({ ...wrong.body, correlationId: '' });

    const signedIn = await request(house.address)
      .post('/api/v1/session')
      .send({ email: people.staff!.email, password: 'ながい合言葉です' })
      .expect(201);
    const cookie = signedIn.headers['set-cookie']![0]!;
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(signedIn.body).toMatchObject({
      roles: ['staff'],
      today: '2026-11-24',
      fiscalYear: 2026,
      tenant: { name: '長野県' },
    });
    const session = cookie.split(';')[0]!;
    await request(house.address).get('/api/v1/engagements').set('cookie', session).expect(200);
    await request(house.address).delete('/api/v1/session').set('cookie', session).expect(204);
    await request(house.address).get('/api/v1/engagements').set('cookie', session).expect(401);
  });

  it('a change from another site is refused', async () => {
    const post = () =>
      request(house.address)
        .post('/api/v1/engagements')
        .set('cookie', `banso-session=${people.staff!.secret}`)
        .send({});
    expect((await post().set('origin', 'https://evil.example').expect(403)).body.code).toBe('wrongOrigin');
    expect((await post().set('sec-fetch-site', 'cross-site').expect(403)).body.code).toBe('wrongOrigin');
    await post().set('origin', house.address).expect(422);
  });

  it('a role that ended, and a person who was disabled, are refused on the very next request', async () => {
    const staff = house.browser(people.kisoStaff!);
    await staff.get('/engagements').expect(200);
    await house.database.query(`update role_holding set until_on = '2026-11-23' where person_id = $1`, [
      people.kisoStaff!.id,
    ]);
    await staff.get('/engagements').expect(403);
    await house.database.query(`update person set disabled_at = now() where id = $1`, [people.kisoStaff!.id]);
    await staff.get('/engagements').expect(401);
  });

  it('after five failures signing in waits', async () => {
    for (let n = 0; n < 5; n++)
      await request(house.address)
        .post('/api/v1/session')
        .send({ email: 'guess@test.example', password: `p${n}` });
    expect(
      (
        await request(house.address)
          .post('/api/v1/session')
          .send({ email: 'guess@test.example', password: 'x' })
          .expect(429)
      ).body.code,
    ).toBe('signInThrottled');
  });
});
