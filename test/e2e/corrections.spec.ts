import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PersonRow } from '@banso/testing';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

let house: OpenHouse;
let hanako: PersonRow;
let staff: Browser;
let programmes = 0;
let tenantId: number;
let engagement: { id: string; version: number };
let office: Awaited<ReturnType<OpenHouse['story']['organisation']>>;

beforeAll(async () => {
  house = await openHouse('2026-11-24T09:00:00+09:00');
  tenantId = await house.story.tenant('20');
  office = await house.story.organisation({ tenantId });
  hanako = await house.story.person({ organisation: office, role: 'staff' });
  staff = house.browser(hanako);
});
afterAll(() => house.close());
beforeEach(async () => {
  const programmeId = await house.story.programme({ tenantId, body: office, name: `支援 ${++programmes}` });
  engagement = (
    await staff
      .post('/engagements', { municipalityCode: '202011', programmeId, startedOn: '2026-04-01', leadId: hanako.id })
      .expect(201)
  ).body;
});

const visit = (record: object) =>
  staff.post(`/engagements/${engagement.id}/visits`, {
    record: { mode: 'onSite', facts: '話を聞いた', supportTypes: ['A'], ...record },
  });
const now = async () => (await staff.get(`/engagements/${engagement.id}`).expect(200)).body;

describe('correcting a record', () => {
  it('leaves the stage where the engagement has gone since', async () => {
    const may = (await visit({ heldOn: '2026-05-20', stage: 1 }).expect(201)).body;
    await visit({ heldOn: '2026-10-20', stage: 2 }).expect(201);
    await staff
      .put(
        `/visits/${may.id}/record`,
        { heldOn: '2026-05-20', mode: 'onSite', facts: '誤字を直した', supportTypes: ['A'], stage: 1, reason: '誤字' },
        may.version,
      )
      .expect(200);
    const { stage, stageHistory } = await now();
    expect(stage).toBe(2);
    expect(stageHistory.map((change: { stage: number }) => change.stage).sort()).toEqual([0, 1, 2]);
  });

  it('moves the stage when it is the stage that was wrong', async () => {
    const recorded = (await visit({ heldOn: '2026-10-20', stage: 2 }).expect(201)).body;
    await staff
      .put(
        `/visits/${recorded.id}/record`,
        {
          heldOn: '2026-10-20',
          mode: 'onSite',
          facts: '話を聞いた',
          supportTypes: ['A'],
          stage: 1,
          reason: '段階の誤り',
        },
        recorded.version,
      )
      .expect(200);
    expect((await now()).stage).toBe(1);
  });

  it('can empty the purpose and the opinion', async () => {
    const recorded = (await visit({ heldOn: '2026-10-20', purpose: '顔合わせ', opinion: '急ぎすぎ' }).expect(201)).body;
    const emptied = (
      await staff
        .put(
          `/visits/${recorded.id}/record`,
          {
            heldOn: '2026-10-20',
            mode: 'onSite',
            facts: '話を聞いた',
            supportTypes: ['A'],
            purpose: '',
            opinion: '',
            opinionVersion: 1,
            reason: '取り違え',
          },
          recorded.version,
        )
        .expect(200)
    ).body;
    expect(emptied.record).toMatchObject({ purpose: '', opinion: '', reason: '取り違え' });
  });
});

describe('a day that has not come', () => {
  it.each([
    ['pause', { from: '2026-11-25', reason: '選挙' }, 'from'],
    ['closure', { closedOn: '2027-03-31', reason: '達成' }, 'closedOn'],
  ])('is refused for the %s: it would take effect at once', async (noun, body, field) => {
    const { body: problem } = await staff
      .post(`/engagements/${engagement.id}/${noun}`, body, engagement.version)
      .expect(422);
    expect(problem.errors).toEqual([{ field, message: expect.stringContaining('先の日付') }]);
    expect((await now()).status).toBe('active');
  });
});

describe('a record that comes late', () => {
  it('is taken while the engagement rests, when the visit was held before', async () => {
    await staff
      .post(`/engagements/${engagement.id}/pause`, { from: '2026-11-10', reason: '選挙' }, engagement.version)
      .expect(201);
    await visit({ heldOn: '2026-11-05' }).expect(201);
    expect(await now()).toMatchObject({
      status: 'paused',
      nextVisitDueOn: null,
      visitCount: 1,
      lastHeldOn: '2026-11-05',
    });
    expect((await visit({ heldOn: '2026-11-12' }).expect(409)).body.code).toBe('engagementNotActive');
  });
});

describe('who only records', () => {
  it('does not plan: a partner in the team records a visit that was held, and no more', async () => {
    const university = await house.story.organisation({ tenantId, kind: 'university', name: '看護大学' });
    const professor = await house.story.person({ organisation: university, role: 'partner' });
    await house.story.assignment({ organisation: university, municipalityCode: '202011' });
    await house.story.member({ engagementId: engagement.id, person: professor, role: 'professor' });
    const partner = house.browser(professor);
    await partner.post(`/engagements/${engagement.id}/visits`, { plannedOn: '2026-12-01', mode: 'online' }).expect(403);
    await partner
      .post(`/engagements/${engagement.id}/visits`, {
        record: { heldOn: '2026-11-20', mode: 'online', facts: '分析を見せた', supportTypes: ['B'] },
      })
      .expect(201);
  });
});

describe('what no database could keep', () => {
  it('a far day is refused instead of failing', async () => {
    for (const startedOn of ['9999-12-31', '0000-01-01', '1899-12-31'])
      expect(
        (
          await staff
            .post('/engagements', {
              municipalityCode: '202011',
              programmeId: engagement.id,
              startedOn,
              leadId: hanako.id,
            })
            .expect(422)
        ).body.errors[0].field,
      ).toBe('startedOn');
  });

  it('half of a character pair is refused in a record and left out of a draft', async () => {
    await visit({ heldOn: '2026-10-20', facts: 'a\ud800b' }).expect(422);
    await visit({ heldOn: '2026-10-20', participantsTheirs: ['a\u0000'] }).expect(422);
    const planned = (
      await staff.post(`/engagements/${engagement.id}/visits`, { plannedOn: '2026-12-01', mode: 'online' }).expect(201)
    ).body;
    await staff
      .put(`/visits/${planned.id}/draft`, { content: { facts: '書き\u0000かけ\ud800', 'k\u0000': ['𠮷\u0000'] } })
      .expect(200);
    expect((await staff.get(`/visits/${planned.id}/draft`).expect(200)).body.content).toEqual({
      facts: '書きかけ',
      k: ['𠮷'],
    });
  });

  it('a cursor that a list did not make is refused, and never begins at the first page again', async () => {
    const cursors = [
      'x',
      Buffer.from('["infinity","x"]').toString('base64url'),
      Buffer.from('[1,2]').toString('base64url'),
      Buffer.from('["a\\u0000","b"]').toString('base64url'),
    ];
    for (const path of [
      '/engagements',
      '/action-items',
      '/visits',
      '/people',
      '/municipalities',
      '/reminders',
      '/transfers',
      '/handovers',
      '/coverage/visits',
      `/engagements/${engagement.id}/timeline`,
      `/engagements/${engagement.id}/visits`,
    ]) {
      for (const cursor of cursors)
        expect([path, (await staff.get(`${path}?cursor=${cursor}`)).status]).toEqual([path, 422]);
    }
  });
});
