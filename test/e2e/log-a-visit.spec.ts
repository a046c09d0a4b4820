import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OrganisationRow, PersonRow } from '@banso/testing';
import { openHouse, type OpenHouse, type Browser } from './support/open-house.js';

const IIZUNA = '205907'; // 飯綱町

let house: OpenHouse;
let office: OrganisationRow;
let hanako: PersonRow;
let jiro: PersonRow;
let kacho: PersonRow;
let programmeId: string;
let staff: Browser;
let manager: Browser;

beforeAll(async () => {
  house = await openHouse('2026-10-14T09:00:00+09:00');
  const tenantId = await house.story.tenant('20');
  office = await house.story.organisation({ tenantId, name: '長野県地域包括ケア課' });
  hanako = await house.story.person({ organisation: office, role: 'staff', name: '信濃 花子' });
  jiro = await house.story.person({ organisation: office, role: 'staff', name: '高原 次郎' });
  kacho = await house.story.person({ organisation: office, role: 'manager', name: '穂高 課長' });
  programmeId = await house.story.programme({ tenantId, body: office });
  staff = house.browser(hanako);
  manager = house.browser(kacho);
});
afterAll(() => house.close());

describe('logging a monthly visit', () => {
  let engagementId: string;
  let visitId: string;

  it('begins by opening an engagement with one of the 1,741 municipalities', async () => {
    const opened = await staff
      .post('/engagements', {
        municipalityCode: IIZUNA,
        programmeId,
        startedOn: '2026-09-14',
        leadId: hanako.id,
        deputyId: jiro.id,
        vision: '坂の上に住んでいても、週に一度は自分で選んで買い物に行ける町',
      })
      .expect(201);
    engagementId = opened.body.id;
    expect(opened.body).toMatchObject({
      municipality: { code: IIZUNA, name: '飯綱町', prefecture: '長野県' },
      lead: { name: '信濃 花子' },
      deputy: { name: '高原 次郎' },
      stage: 0,
      status: 'active',
      nextVisitDueOn: '2026-10-14',
      cadenceStatus: 'planNow',
      dueInWords: '開始9/14 ＋ 1か月 ＝ 10/14（水）',
    });
    expect(opened.headers.etag).toBe(`"${opened.body.version}"`);
  });

  it('plans a visit, moves it, and the status follows', async () => {
    const planned = await staff
      .post(`/engagements/${engagementId}/visits`, {
        plannedOn: '2026-10-14',
        startsAt: '13:30',
        place: '役場2階',
        mode: 'onSite',
        purpose: '通いの場の数字を見る',
      })
      .expect(201);
    visitId = planned.body.id;
    expect(planned.body).toMatchObject({
      status: 'planned',
      startsAt: '13:30',
      participantsSuggested: { ours: [{ name: '信濃 花子' }, { name: '高原 次郎' }] },
    });
    expect((await staff.get(`/engagements/${engagementId}`).expect(200)).body).toMatchObject({
      cadenceStatus: 'onTrack',
      plannedOn: '2026-10-14',
    });

    const moved = await staff
      .patch(`/visits/${visitId}`, { plannedOn: '2026-10-13' }, planned.body.version)
      .expect(200);
    expect(moved.body.plannedOn).toBe('2026-10-13');
    expect((await staff.get(`/engagements/${engagementId}`)).body).toMatchObject({
      cadenceStatus: 'recordMissing',
      recordMissingOn: '2026-10-13',
    });
  });

  it('records the visit with homework, a new stage and the next visit, and the due day is rebased on the day held', async () => {
    const visit = (await staff.get(`/visits/${visitId}`)).body;
    const recorded = await staff
      .put(
        `/visits/${visitId}/record`,
        {
          heldOn: '2026-10-14',
          mode: 'onSite',
          facts: 'ケア会議の事例12件をいっしょに並べた。',
          supportTypes: ['B', 'A'],
          stage: 1,
          opinion: '担当者が自分の言葉で話し始めた。',
          actionItems: [
            { text: '参加者数を5年分まとめる', side: 'ours', dueOn: '2026-10-30' },
            { text: '事業者に聞く', side: 'theirs', ownerName: '戸隠さん', dueOn: '2026-11-05' },
          ],
          nextVisit: { plannedOn: '2026-11-12', startsAt: '10:00', mode: 'online' },
        },
        visit.version,
      )
      .expect(200);
    expect(recorded.body.record).toMatchObject({
      heldOn: '2026-10-14',
      supportTypes: ['A', 'B'],
      stage: 1,
      opinion: '担当者が自分の言葉で話し始めた。',
      nextVisitOn: '2026-11-12',
    });
    expect(recorded.body.homework).toHaveLength(2);

    const engagement = (await staff.get(`/engagements/${engagementId}`)).body;
    expect(engagement).toMatchObject({
      stage: 1,
      lastHeldOn: '2026-10-14',
      nextVisitDueOn: '2026-11-16',
      dueInWords: '前回10/14 ＋ 1か月 ＝ 11/14（土）→ 11/16（月）',
      plannedOn: '2026-11-12',
      cadenceStatus: 'onTrack',
      visitCount: 1,
      openActionItems: 2,
    });
    const story = (await staff.get(`/engagements/${engagementId}/timeline`)).body.items;
    expect(story.map((line: { kind: string }) => line.kind)).toEqual(
      expect.arrayContaining(['visit', 'stage', 'team']),
    );
  });

  it('ticks off the homework with the next record', async () => {
    house.clock.set('2026-11-12T12:00:00+09:00');
    const [next] = (await staff.get('/visits?status=planned&mine=true')).body.items;
    expect(next).toMatchObject({ plannedOn: '2026-11-12', homeworkAll: 2, homeworkDone: 0 });
    const visit = (await staff.get(`/visits/${next.id}`)).body;
    await staff
      .put(
        `/visits/${next.id}/record`,
        {
          heldOn: '2026-11-12',
          mode: 'online',
          facts: '数字を確認した。',
          supportTypes: ['B'],
          doneActionItemIds: [visit.homework[0].id],
        },
        visit.version,
      )
      .expect(200);
    const items = (await staff.get(`/action-items?engagement=${engagementId}`)).body.items;
    expect(items.map((i: { state: string }) => i.state)).toEqual(['done', 'open']);
  });

  it('confirms the record; a correction then says why, and waits for confirmation anew', async () => {
    const visit = (await manager.get(`/visits/${visitId}`)).body;
    await staff.post(`/visits/${visitId}/confirmation`, {}, visit.version).expect(403);
    const confirmed = await manager.post(`/visits/${visitId}/confirmation`, {}, visit.version).expect(201);
    expect(confirmed.body).toMatchObject({ status: 'confirmed', record: { confirmedBy: { name: '穂高 課長' } } });
    const refused = await staff
      .put(
        `/visits/${visitId}/record`,
        { heldOn: '2026-10-14', mode: 'onSite', facts: '書きかえ', supportTypes: ['A'] },
        confirmed.body.version,
      )
      .expect(422);
    expect(refused.body.errors).toMatchObject([{ field: 'reason' }]);
  });

  it('a cancelled visit does not count, and a pause has no due day', async () => {
    const planned = (
      await staff.post(`/engagements/${engagementId}/visits`, { plannedOn: '2026-12-10', mode: 'onSite' }).expect(201)
    ).body;
    await staff.post(`/visits/${planned.id}/cancellation`, { reason: '大雪のため' }, planned.version).expect(201);
    let engagement = (await staff.get(`/engagements/${engagementId}`)).body;
    expect(engagement).toMatchObject({ nextVisitDueOn: '2026-12-14', plannedOn: null });

    engagement = (
      await staff
        .post(`/engagements/${engagementId}/pause`, { from: '2026-11-12', reason: '町の機構改革' }, engagement.version)
        .expect(201)
    ).body;
    expect(engagement).toMatchObject({ status: 'paused', cadenceStatus: 'paused', nextVisitDueOn: null });
    await staff.post(`/engagements/${engagementId}/visits`, { plannedOn: '2026-12-10', mode: 'onSite' }).expect(409);

    house.clock.set('2027-01-29T09:00:00+09:00');
    engagement = (
      await staff
        .delete(`/engagements/${engagementId}/pause`, { resumedOn: '2027-01-29' }, engagement.version)
        .expect(200)
    ).body;
    expect(engagement).toMatchObject({ status: 'active', nextVisitDueOn: '2027-03-01' });
    engagement = (
      await staff
        .post(
          `/engagements/${engagementId}/closure`,
          { closedOn: '2027-01-29', reason: '自走できるようになった' },
          engagement.version,
        )
        .expect(201)
    ).body;
    expect(engagement).toMatchObject({ status: 'closed', cadenceStatus: 'closed', nextVisitDueOn: null });
  });
});
