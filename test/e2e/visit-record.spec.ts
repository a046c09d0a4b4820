import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PersonRow } from '@banso/testing';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

const TODAY = '2026-11-24T09:00:00+09:00';
/** One municipality of Nagano for each test, so that no story knows of another. */
const MUNICIPALITIES = ['202011', '202029', '202037', '202045', '202053', '202061', '202070'];

let house: OpenHouse;
let hanako: PersonRow;
let jiro: PersonRow;
let staff: Browser;
let manager: Browser;
let programmeId: string;
let engagementId: string;
let count = 0;

beforeAll(async () => {
  house = await openHouse(TODAY);
  const tenantId = await house.story.tenant('20');
  const office = await house.story.organisation({ tenantId });
  hanako = await house.story.person({ organisation: office, role: 'staff', name: '信濃 花子' });
  jiro = await house.story.person({ organisation: office, role: 'staff', name: '高原 次郎' });
  staff = house.browser(hanako);
  manager = house.browser(await house.story.person({ organisation: office, role: 'manager', name: '穂高 課長' }));
  programmeId = await house.story.programme({ tenantId, body: office });
});
afterAll(() => house.close());

beforeEach(async () => {
  house.clock.set(TODAY);
  engagementId = (
    await staff
      .post('/engagements', {
        municipalityCode: MUNICIPALITIES[count++],
        programmeId,
        startedOn: '2026-09-01',
        leadId: hanako.id,
        deputyId: jiro.id,
      })
      .expect(201)
  ).body.id;
});

const engagement = async () => (await staff.get(`/engagements/${engagementId}`).expect(200)).body;
const plan = async (plannedOn: string, more: object = {}) =>
  (await staff.post(`/engagements/${engagementId}/visits`, { plannedOn, mode: 'onSite', ...more }).expect(201)).body;
const ESSENTIALS = { heldOn: '2026-11-20', mode: 'onSite', facts: '話を聞いた。', supportTypes: ['A'] };

describe('a visit record', () => {
  it('gives back every field that was written', async () => {
    const homework = (
      await staff
        .post(`/engagements/${engagementId}/action-items`, { text: '前回の宿題', side: 'ours', dueOn: '2026-11-20' })
        .expect(201)
    ).body;
    const visit = await plan('2026-11-20', { startsAt: '13:30', place: '役場2階', purpose: '数字を見る' });
    const written = {
      heldOn: '2026-11-19',
      mode: 'ourOffice',
      startedAt: '13:40',
      endedAt: '15:05',
      participantsOurs: [
        { personId: hanako.id, name: '信濃 花子' },
        { personId: null, name: '外部の講師' },
      ],
      participantsTheirs: ['係長 戸隠 一郎', '保健師 黒姫 二葉'],
      purpose: '5年分の数字をいっしょに見る',
      facts: '事例12件を並べた。\n3件に共通点があった。',
      municipalitySaid: '「冬は週1回でも助かる」',
      questions: '誰が困っていますか。',
      advice: '小さく試す。',
      material: '県の集計表（令和7年度）',
      decisions: '12月に2地区で試す。',
      opinion: '担当者が自分の言葉で話し始めた。',
      opinionInternal: false,
      supportTypes: ['D', 'A'],
      stage: 2,
    };
    const request = {
      ...written,
      actionItems: [
        { text: '集計をそろえる', side: 'ours', ownerId: jiro.id, dueOn: '2026-12-04' },
        { text: '事業者に聞く', side: 'theirs', ownerName: '戸隠さん', dueOn: '2026-12-10' },
      ],
      doneActionItemIds: [homework.id],
      nextVisit: {
        plannedOn: '2026-12-17',
        startsAt: '10:00',
        place: '保健センター',
        mode: 'online',
        purpose: '試した結果を聞く',
      },
    };
    await staff.put(`/visits/${visit.id}/record`, request, visit.version).expect(200);

    const read = (await staff.get(`/visits/${visit.id}`).expect(200)).body;
    expect(read).toMatchObject({
      status: 'recorded',
      plannedOn: '2026-11-20',
      startsAt: '13:30',
      place: '役場2階',
      cancellation: null,
      engagementStage: 2,
    });
    expect(read.record).toEqual({
      ...written,
      supportTypes: ['A', 'D'],
      nextVisitOn: '2026-12-17',
      writtenBy: { id: hanako.id, name: '信濃 花子' },
      recordedAt: expect.any(String),
      confirmedBy: null,
      confirmedAt: null,
      version: 1,
      reason: '',
      opinionVersion: 1,
      opinions: [
        {
          body: { id: null, name: '長野県' },
          version: 1,
          text: written.opinion,
          internal: false,
          by: { id: hanako.id, name: '信濃 花子' },
          at: expect.any(String),
          reason: '',
        },
      ],
      confirmation: { stepsTaken: 0, stepsNeeded: 1, steps: [], returned: null },
      withdrawal: null,
      eventCount: 0,
    });
    expect(new Date(read.record.recordedAt)).toEqual(new Date(TODAY));
    expect(read.homework).toMatchObject([
      {
        text: '集計をそろえる',
        side: 'ours',
        owner: { id: jiro.id, name: '高原 次郎' },
        dueOn: '2026-12-04',
        visitId: visit.id,
        state: 'open',
      },
      {
        text: '事業者に聞く',
        side: 'theirs',
        owner: null,
        ownerName: '戸隠さん',
        dueOn: '2026-12-10',
        visitId: visit.id,
        state: 'open',
      },
    ]);

    const now = await engagement();
    expect(now).toMatchObject({
      stage: 2,
      lastHeldOn: '2026-11-19',
      plannedOn: '2026-12-17',
      openActionItems: 2,
      visitCount: 1,
    });
    expect(now.actionItems.find((item: { id: string }) => item.id === homework.id)).toMatchObject({
      state: 'done',
      doneOn: '2026-11-24',
    });
    expect(now.stageHistory.at(-1)).toMatchObject({ stage: 2, since: '2026-11-19' });
    const [planned] = (await staff.get('/visits?status=planned&mine=true').expect(200)).body.items;
    expect(planned).toMatchObject({
      engagementId,
      plannedOn: '2026-12-17',
      startsAt: '10:00',
      place: '保健センター',
      mode: 'online',
      purpose: '試した結果を聞く',
      homeworkAll: 2,
      homeworkDone: 0,
    });
    expect((await staff.get(`/visits/${planned.id}`)).body.lastVisit).toEqual({
      id: visit.id,
      heldOn: '2026-11-19',
      facts: written.facts,
    });
    expect(
      (await staff.get(`/engagements/${engagementId}/visits`).expect(200)).body.items.map(
        (item: { id: string }) => item.id,
      ),
    ).toEqual([planned.id, visit.id]);
  });

  it('may be written for a visit that nobody planned', async () => {
    const visit = (
      await staff
        .post(`/engagements/${engagementId}/visits`, {
          record: { ...ESSENTIALS, heldOn: '2026-11-24', startedAt: '10:00', endedAt: '10:00' },
        })
        .expect(201)
    ).body;
    expect(visit).toMatchObject({
      status: 'recorded',
      plannedOn: null,
      record: { heldOn: '2026-11-24', opinion: null, stage: null, participantsOurs: [], participantsTheirs: [] },
    });
    expect(
      (
        await staff
          .post(`/engagements/${engagementId}/visits`, { record: { ...ESSENTIALS, heldOn: '2026-11-25' } })
          .expect(422)
      ).body.errors.map((error: { field: string }) => error.field),
    ).toEqual(['record.heldOn']);
  });

  it('may be corrected with a reason, after it was confirmed too, and then waits for confirmation again', async () => {
    const visit = await plan('2026-11-20');
    const first = (
      await staff
        .put(`/visits/${visit.id}/record`, { ...ESSENTIALS, advice: '急がない。', stage: 1 }, visit.version)
        .expect(200)
    ).body;
    house.clock.set('2026-11-25T09:00:00+09:00');
    const corrected = (
      await house
        .browser(jiro)
        .put(
          `/visits/${visit.id}/record`,
          {
            ...ESSENTIALS,
            heldOn: '2026-11-18',
            facts: '聞いた話を直した。',
            supportTypes: ['B', 'C'],
            advice: '待つ。',
            stage: 1,
            reason: '聞き違い',
          },
          first.version,
        )
        .expect(200)
    ).body;
    expect(corrected).toMatchObject({
      status: 'recorded',
      record: {
        heldOn: '2026-11-18',
        facts: '聞いた話を直した。',
        supportTypes: ['B', 'C'],
        advice: '待つ。',
        stage: 1,
        writtenBy: { name: '高原 次郎' },
        version: 2,
        reason: '聞き違い',
      },
    });
    expect(await engagement()).toMatchObject({
      visitCount: 1,
      lastHeldOn: '2026-11-18',
      nextVisitDueOn: '2026-12-18',
      stage: 1,
    });
    expect(
      await house.database.query(`select from audit_entry where action = 'visit:record' and subject_id = $1`, [
        visit.id,
      ]),
    ).toHaveLength(2);

    const confirmed = (await manager.post(`/visits/${visit.id}/confirmation`, {}, corrected.version).expect(201)).body;
    expect(confirmed).toMatchObject({ status: 'confirmed', record: { confirmedBy: { name: '穂高 課長' } } });
    expect((await manager.post(`/visits/${visit.id}/confirmation`, {}, confirmed.version).expect(409)).body.code).toBe(
      'visitConfirmed',
    );
    expect((await staff.get(`/visits/${visit.id}`)).body).toEqual(confirmed);
    const again = (
      await staff
        .put(
          `/visits/${visit.id}/record`,
          { ...ESSENTIALS, heldOn: '2026-11-18', facts: 'さらに直す', reason: '数の誤り' },
          confirmed.version,
        )
        .expect(200)
    ).body;
    expect(again).toMatchObject({ status: 'recorded', record: { version: 3, confirmedBy: null } });
  });
});

describe('a planned visit', () => {
  it('moves: day, time, place, mode and purpose, each alone or together', async () => {
    const visit = await plan('2026-11-30', { startsAt: '13:30', place: '役場2階', purpose: '数字を見る' });
    const alone = (await staff.patch(`/visits/${visit.id}`, { plannedOn: '2026-12-01' }, visit.version).expect(200))
      .body;
    expect(alone).toMatchObject({
      plannedOn: '2026-12-01',
      startsAt: '13:30',
      place: '役場2階',
      mode: 'onSite',
      purpose: '数字を見る',
    });
    const together = (
      await staff
        .patch(
          `/visits/${visit.id}`,
          { plannedOn: '2026-12-02', startsAt: null, place: '', mode: 'online', purpose: '結果を聞く' },
          alone.version,
        )
        .expect(200)
    ).body;
    expect(together).toMatchObject({
      plannedOn: '2026-12-02',
      startsAt: null,
      place: '',
      mode: 'online',
      purpose: '結果を聞く',
    });
    expect(await engagement()).toMatchObject({ plannedOn: '2026-12-02' });
    expect(
      (await staff.patch(`/visits/${visit.id}`, { plannedOn: '2026-12-03' }, alone.version).expect(412)).body.code,
    ).toBe('stale');
    expect(
      (await staff.patch(`/visits/${visit.id}`, { plannedOn: '2026-08-31' }, together.version).expect(422)).body.errors,
    ).toEqual([{ field: 'plannedOn', message: '案件の開始日より前の日にはできません。' }]);
    expect(
      (
        await staff
          .patch(`/visits/${visit.id}`, { startsAt: '25:00' }, together.version)
          .set('accept-language', 'en')
          .expect(422)
      ).body.errors,
    ).toEqual([{ field: 'startsAt', message: expect.stringMatching(/^Start time/) }]);
    expect((await staff.get(`/visits/${visit.id}`)).body).toEqual(together);
  });

  it('is cancelled with a reason that stays, and then takes nothing more', async () => {
    const visit = await plan('2026-11-30');
    await staff.put(`/visits/${visit.id}/draft`, { content: { facts: '書きかけ' } }).expect(200);
    expect(
      (await staff.post(`/visits/${visit.id}/cancellation`, { reason: '  ' }, visit.version).expect(422)).body.errors,
    ).toEqual([{ field: 'reason', message: expect.stringContaining('中止の理由') }]);
    const cancelled = (
      await staff.post(`/visits/${visit.id}/cancellation`, { reason: '大雪のため' }, visit.version).expect(201)
    ).body;
    expect(cancelled).toMatchObject({
      status: 'cancelled',
      plannedOn: '2026-11-30',
      record: null,
      cancellation: { reason: '大雪のため' },
    });
    expect(await engagement()).toMatchObject({ plannedOn: null, visitCount: 0, lastHeldOn: null });
    expect(
      (await staff.get('/visits?status=planned&mine=true')).body.items.filter(
        (item: { engagementId: string }) => item.engagementId === engagementId,
      ),
    ).toEqual([]);
    expect((await staff.get('/visits?status=cancelled')).body.items).toMatchObject([{ id: visit.id }]);
    await staff.get(`/visits/${visit.id}/draft`).expect(404);

    expect(
      (await staff.patch(`/visits/${visit.id}`, { plannedOn: '2026-12-01' }, cancelled.version).expect(409)).body.code,
    ).toBe('visitCancelled');
    expect((await staff.put(`/visits/${visit.id}/record`, ESSENTIALS, cancelled.version).expect(409)).body.code).toBe(
      'visitCancelled',
    );
    expect(
      (await staff.post(`/visits/${visit.id}/cancellation`, { reason: 'もう一度' }, cancelled.version).expect(409)).body
        .code,
    ).toBe('visitCancelled');
    expect((await manager.post(`/visits/${visit.id}/confirmation`, {}, cancelled.version).expect(409)).body.code).toBe(
      'visitNotRecorded',
    );
    expect((await staff.get(`/visits/${visit.id}`)).body).toEqual(cancelled);
  });

  it('that was recorded is neither moved nor cancelled', async () => {
    const visit = await plan('2026-11-20');
    const recorded = (await staff.put(`/visits/${visit.id}/record`, ESSENTIALS, visit.version).expect(200)).body;
    expect(
      (await staff.patch(`/visits/${visit.id}`, { plannedOn: '2026-12-01' }, recorded.version).expect(409)).body.code,
    ).toBe('visitAlreadyRecorded');
    expect(
      (await staff.post(`/visits/${visit.id}/cancellation`, { reason: '大雪' }, recorded.version).expect(409)).body
        .code,
    ).toBe('visitAlreadyRecorded');
  });
});

describe('the files of an engagement', () => {
  it('are shown to somebody of the office who is a guest from a university of it, too', async () => {
    const { tenantId } = (
      await house.database.query<{ tenantId: number }>('select tenant_id as "tenantId" from person where id = $1', [
        hanako.id,
      ])
    )[0]!;
    const university = await house.story.organisation({ tenantId, kind: 'university', name: '看護大学' });
    const both = await house.story.person({
      organisation: await house.story.organisation({ tenantId }),
      role: 'staff',
      name: '両 属',
    });
    await house.story.role(both, 'partner', university, {});
    await plan('2026-12-01');
    const { items } = (await house.browser(both).get(`/engagements/${engagementId}/visits`).expect(200)).body;
    expect(items).toMatchObject([{ plannedOn: '2026-12-01', record: null }]);
  });
});
