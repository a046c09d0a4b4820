import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { OrganisationRow, PersonRow } from '@banso/testing';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

const START = '2026-09-01T09:00:00+09:00'; // a Tuesday
/** One municipality of Nagano for each test, so that no story knows of another. */
const MUNICIPALITIES = [
  '202011',
  '202029',
  '202037',
  '202045',
  '202053',
  '202061',
  '202070',
  '202088',
  '202096',
  '202100',
  '202118',
  '202126',
  '202134',
  '202142',
];

let house: OpenHouse;
let office: OrganisationRow;
let hanako: PersonRow;
let jiro: PersonRow;
let professor: PersonRow;
let staff: Browser;
let programmeId: string;
let id: string;
let count = 0;

beforeAll(async () => {
  house = await openHouse(START);
  const tenantId = await house.story.tenant('20');
  office = await house.story.organisation({ tenantId, name: '長野県地域包括ケア課' });
  const university = await house.story.organisation({ tenantId, kind: 'university', name: '長野県看護大学' });
  hanako = await house.story.person({ organisation: office, role: 'staff', name: '信濃 花子' });
  jiro = await house.story.person({ organisation: office, role: 'staff', name: '高原 次郎' });
  professor = await house.story.person({ organisation: university, role: 'partner', name: '駒ヶ根 教子' });
  staff = house.browser(hanako);
  programmeId = await house.story.programme({ tenantId, body: office });
});
afterAll(() => house.close());

beforeEach(async () => {
  house.clock.set(START);
  const opened = await staff
    .post('/engagements', {
      municipalityCode: MUNICIPALITIES[count++],
      programmeId,
      startedOn: '2026-09-01',
      leadId: hanako.id,
      vision: '歩いて買い物に行ける町',
    })
    .expect(201);
  id = opened.body.id;
});

const engagement = async () => (await staff.get(`/engagements/${id}`).expect(200)).body;
const version = async (): Promise<number> => (await engagement()).version;
const change = async (body: object) =>
  (await staff.patch(`/engagements/${id}`, body, await version()).expect(200)).body;
/** Posts to a part of the engagement, in the version as it stands; answers the whole engagement. */
const add = async (part: string, body: object) =>
  (await staff.post(`/engagements/${id}/${part}`, body, await version()).expect(201)).body;
const line = async (kind: string): Promise<Array<[on: string, title: string, text: string]>> =>
  (await staff.get(`/engagements/${id}/timeline`).expect(200)).body.items
    .filter((entry: { kind: string }) => entry.kind === kind)
    .map((entry: { on: string; title: string; text: string }) => [entry.on, entry.title, entry.text]);
const held = async (heldOn: string, mode: string) =>
  staff
    .post(`/engagements/${id}/visits`, { record: { heldOn, mode, facts: '話を聞いた。', supportTypes: ['A'] } })
    .expect(201);

/** A change that is refused because of one field, with its sentence in both languages; nothing of it stays. */
async function refused(part: string, body: object, field: string, ja: RegExp, en: RegExp): Promise<void> {
  const before = await engagement();
  const japanese = await staff.post(`/engagements/${id}/${part}`, body, before.version).expect(422);
  expect(japanese.body.errors).toEqual([{ field, message: expect.stringMatching(ja) }]);
  const english = await staff
    .post(`/engagements/${id}/${part}`, body, before.version)
    .set('accept-language', 'en')
    .expect(422);
  expect(english.body.errors).toEqual([{ field, message: expect.stringMatching(en) }]);
  expect(await engagement()).toEqual(before);
}

describe('what an engagement is about', () => {
  it('its vision changes and keeps its history', async () => {
    house.clock.set('2026-09-10T09:00:00+09:00');
    expect(await change({ vision: '週に一度は自分で選んで買う町', reason: '住民と話して' })).toMatchObject({
      vision: '週に一度は自分で選んで買う町',
      cadenceMonths: 1,
    });
    house.clock.set('2026-09-20T09:00:00+09:00');
    await change({ vision: '自分で選べる町', reason: '町と話して' });
    await change({ vision: '自分で選べる町' }); // unchanged words are no change
    expect(await line('vision')).toEqual([
      ['2026-09-20', 'ありたい姿', '自分で選べる町'],
      ['2026-09-10', 'ありたい姿', '週に一度は自分で選んで買う町'],
      ['2026-09-01', 'ありたい姿', '歩いて買い物に行ける町'],
    ]);
  });

  it('a longer cadence moves the due day, and two people who change at once do not overwrite each other', async () => {
    const before = await engagement();
    expect(before.nextVisitDueOn).toBe('2026-10-01');
    expect(
      (await staff.patch(`/engagements/${id}`, { cadenceMonths: 2 }, before.version).expect(200)).body,
    ).toMatchObject({
      cadenceMonths: 2,
      nextVisitDueOn: '2026-11-02',
      dueInWords: '開始9/1 ＋ 2か月 ＝ 11/1（日）→ 11/2（月）',
    });
    expect(
      (await house.browser(jiro).patch(`/engagements/${id}`, { vision: '別の言葉' }, before.version).expect(412)).body
        .code,
    ).toBe('stale');
    expect((await engagement()).vision).toBe('歩いて買い物に行ける町');
  });

  it('where online meetings do not count, an online visit no longer moves the due day', async () => {
    house.clock.set('2026-09-20T09:00:00+09:00');
    await held('2026-09-15', 'online');
    expect(await engagement()).toMatchObject({
      onlineCounts: true,
      lastHeldOn: '2026-09-15',
      nextVisitDueOn: '2026-10-15',
    });
    expect(await change({ onlineCounts: false })).toMatchObject({
      onlineCounts: false,
      lastHeldOn: '2026-09-15',
      nextVisitDueOn: '2026-10-01',
    });
    await held('2026-09-18', 'online');
    expect(await engagement()).toMatchObject({ lastHeldOn: '2026-09-18', nextVisitDueOn: '2026-10-01', visitCount: 2 });
    await held('2026-09-17', 'onSite');
    expect(await engagement()).toMatchObject({ nextVisitDueOn: '2026-10-19' }); // 17 October is a Saturday
  });
});

describe('the team', () => {
  it('has roles and terms; a second lead at the same time is refused, one after the other is not', async () => {
    await add('members', { personId: professor.id, role: 'professor', from: '2026-09-15', until: '2027-03-31' });
    const twice = await staff
      .post(`/engagements/${id}/members`, { personId: jiro.id, role: 'lead', from: '2027-01-01' }, await version())
      .expect(409);
    expect(twice.body).toMatchObject({ code: 'leadAlreadyHeld', detail: expect.stringContaining('主担当') });
    const english = await staff
      .post(`/engagements/${id}/members`, { personId: jiro.id, role: 'lead', from: '2027-01-01' }, await version())
      .set('accept-language', 'en')
      .expect(409);
    expect(english.body.detail).toBe('There is already a Lead in this term. End that term first.');

    const [first] = (await engagement()).team;
    await add(`members/${first.id}/end`, { until: '2026-12-31', reason: '育休' });
    await add('members', { personId: jiro.id, role: 'lead', from: '2027-01-01' });
    const { team, lead } = await engagement();
    expect(lead).toEqual({ id: hanako.id, name: '信濃 花子' });
    expect(
      team.map(
        (member: {
          person: { name: string };
          organisation: string;
          role: string;
          from: string;
          until: string | null;
        }) => [member.person.name, member.organisation, member.role, member.from, member.until],
      ),
    ).toEqual([
      ['高原 次郎', '長野県地域包括ケア課', 'lead', '2027-01-01', null],
      ['信濃 花子', '長野県地域包括ケア課', 'lead', '2026-09-01', '2026-12-31'],
      ['駒ヶ根 教子', '長野県看護大学', 'professor', '2026-09-15', '2027-03-31'],
    ]);

    house.clock.set('2027-01-01T00:00:00+09:00');
    expect((await engagement()).lead).toEqual({ id: jiro.id, name: '高原 次郎' });
    expect(await line('team')).toEqual([
      ['2027-01-01', '支援チーム：主担当に加わる', '高原 次郎'],
      ['2026-12-31', '支援チーム：主担当を離れる', '信濃 花子'],
      ['2026-09-15', '支援チーム：大学教員・講師に加わる', '駒ヶ根 教子'],
      ['2026-09-01', '支援チーム：主担当に加わる', '信濃 花子'],
    ]);
  });

  it('a term that ends before it starts is refused, and one that has ended ends no second time', async () => {
    await refused(
      'members',
      { personId: jiro.id, role: 'deputy', from: '2026-10-01', until: '2026-09-30' },
      'until',
      /終了日は開始日より前/,
      /The end cannot be before the start/,
    );
    await refused(
      'members',
      { personId: jiro.id, role: 'deputy', from: '2026-08-31' },
      'from',
      /開始日より前/,
      /before the engagement began/,
    );
    await refused(
      'members',
      { personId: '6f1f7a52-8a3e-4c39-9a0a-5d0c6b5a20e1', role: 'deputy', from: '2026-10-01' },
      'personId',
      /見つかりません/,
      /not known/,
    );
    const [lead] = (await engagement()).team;
    await refused(
      `members/${lead.id}/end`,
      { until: '2026-08-31' },
      'until',
      /終了日は開始日より前/,
      /The end cannot be before the start/,
    );
    await add(`members/${lead.id}/end`, { until: '2026-10-31' });
    expect(
      (
        await staff
          .post(`/engagements/${id}/members/${lead.id}/end`, { until: '2026-11-30' }, await version())
          .expect(409)
      ).body.code,
    ).toBe('termAlreadyEnded');
  });
});

describe('the stage', () => {
  it('moves with its day, reason and author, and every step stays', async () => {
    house.clock.set('2026-12-01T09:00:00+09:00');
    await add('stage-changes', { stage: 1, since: '2026-10-01', reason: '数字で課題をつかんだ' });
    await add('stage-changes', { stage: 2, since: '2026-11-10', reason: '移動販売を試した' });
    const now = await add('stage-changes', { stage: 1, since: '2026-11-20', reason: '担当が代わり、課題に戻った' });
    expect(now.stage).toBe(1);
    expect(now.stageHistory).toEqual([
      { stage: 0, since: '2026-09-01', until: '2026-10-01', reason: '支援を開始', by: '信濃 花子' },
      { stage: 1, since: '2026-10-01', until: '2026-11-10', reason: '数字で課題をつかんだ', by: '信濃 花子' },
      { stage: 2, since: '2026-11-10', until: '2026-11-20', reason: '移動販売を試した', by: '信濃 花子' },
      { stage: 1, since: '2026-11-20', until: null, reason: '担当が代わり、課題に戻った', by: '信濃 花子' },
    ]);
    expect((await line('stage')).map(([on, title]) => [on, title.replace(/「.*/, '')])).toEqual([
      ['2026-11-20', '段階 2 → 1'],
      ['2026-11-10', '段階 1 → 2'],
      ['2026-10-01', '段階 0 → 1'],
      ['2026-09-01', '段階 0'],
    ]);
  });

  it('noted later for an earlier day, the stage stays the one of the latest day', async () => {
    house.clock.set('2026-12-01T09:00:00+09:00');
    await add('stage-changes', { stage: 2, since: '2026-11-10', reason: '動き出した' });
    expect(await add('stage-changes', { stage: 1, since: '2026-10-01', reason: 'あとから記入' })).toMatchObject({
      stage: 2,
      stageHistory: [{ stage: 0 }, { stage: 1, until: '2026-11-10' }, { stage: 2, until: null }],
    });
    await refused('stage-changes', { stage: 3, since: '2026-12-02', reason: '先の日' }, 'since', /先の日付/, /future/);
    await refused(
      'stage-changes',
      { stage: 3, since: '2026-08-31', reason: '前の日' },
      'since',
      /開始日より前/,
      /before the engagement began/,
    );
  });
});

describe('challenges and initiatives', () => {
  it('one challenge is the true one; the mark moves, and the story tells from what to what', async () => {
    await add('challenges', { text: '参加者が減っている', isTrue: true });
    house.clock.set('2026-10-05T09:00:00+09:00');
    const two = await add('challenges', { text: '行く足がない' });
    expect(
      two.challenges.map((challenge: { text: string; isTrue: boolean }) => [challenge.text, challenge.isTrue]),
    ).toEqual([
      ['参加者が減っている', true],
      ['行く足がない', false],
    ]);

    const other = two.challenges[1];
    const moved = (
      await staff
        .patch(
          `/engagements/${id}/challenges/${other.id}`,
          { isTrue: true, text: '週に一度も行く足がない', reason: '聞き取り' },
          two.version,
        )
        .expect(200)
    ).body;
    expect(
      moved.challenges.map((challenge: { text: string; isTrue: boolean }) => [challenge.text, challenge.isTrue]),
    ).toEqual([
      ['週に一度も行く足がない', true],
      ['参加者が減っている', false],
    ]);
    expect(await line('challenge')).toEqual([
      ['2026-10-05', '真の課題を変更', '「参加者が減っている」→「週に一度も行く足がない」'],
      ['2026-09-01', '真の課題を設定', '参加者が減っている'],
    ]);

    const withdrawn = (
      await staff
        .patch(`/engagements/${id}/challenges/${moved.challenges[1].id}`, { withdrawn: true }, moved.version)
        .expect(200)
    ).body;
    expect(withdrawn.challenges[1]).toMatchObject({
      text: '参加者が減っている',
      withdrawnOn: '2026-10-05',
      isTrue: false,
    });
    await staff
      .patch(
        `/engagements/${id}/challenges/6f1f7a52-8a3e-4c39-9a0a-5d0c6b5a20e1`,
        { withdrawn: true },
        withdrawn.version,
      )
      .expect(404);
  });

  it('an initiative is an idea first, begins on the day it is tried, and may be stopped', async () => {
    let now = await add('initiatives', { text: '移動販売を月2回' });
    expect(now.initiatives).toMatchObject([{ text: '移動販売を月2回', state: 'idea', startedOn: null }]);
    const path = `/engagements/${id}/initiatives/${now.initiatives[0].id}`;
    house.clock.set('2026-10-05T09:00:00+09:00');
    now = (await staff.patch(path, { state: 'trying' }, now.version).expect(200)).body;
    house.clock.set('2026-11-05T09:00:00+09:00');
    now = (
      await staff
        .patch(path, { state: 'running', text: '移動販売を週1回', reason: '回数が決まった' }, now.version)
        .expect(200)
    ).body;
    expect(now.initiatives).toMatchObject([{ text: '移動販売を週1回', state: 'running', startedOn: '2026-10-05' }]);
    now = (await staff.patch(path, { state: 'stopped' }, now.version).expect(200)).body;
    expect(now.initiatives).toMatchObject([{ state: 'stopped', startedOn: '2026-10-05' }]);
    expect((await staff.patch(path, { state: 'finished' }, now.version).expect(422)).body.errors).toEqual([
      { field: 'state', message: expect.stringContaining('取組の状況') },
    ]);
  });
});

describe('the road map', () => {
  it('says what is to be reached by when; a milestone is reached on a day, may be set back, and is dropped, never removed', async () => {
    let now = await add('milestones', { text: 'ふりかえりを住民と行う', on: '2027-02-01' });
    now = await add('milestones', { text: '移動販売を試す', on: '2026-10-01' });
    expect(now.milestones).toMatchObject([
      { text: '移動販売を試す', on: '2026-10-01', state: 'ahead', reachedOn: null },
      { text: 'ふりかえりを住民と行う', on: '2027-02-01' },
    ]);
    const path = `/engagements/${id}/milestones/${now.milestones[0].id}`;
    house.clock.set('2026-10-05T09:00:00+09:00');
    now = (await staff.patch(path, { state: 'reached' }, now.version).expect(200)).body;
    expect(now.milestones[0]).toMatchObject({ state: 'reached', reachedOn: '2026-10-05' });
    house.clock.set('2026-10-06T09:00:00+09:00');
    now = (await staff.patch(path, { text: '移動販売を月2回試す', reason: '回数が決まった' }, now.version).expect(200))
      .body;
    expect(now.milestones[0]).toMatchObject({ text: '移動販売を月2回試す', state: 'reached', reachedOn: '2026-10-05' });
    now = (await staff.patch(path, { state: 'ahead', on: '2026-11-01' }, now.version).expect(200)).body;
    expect(now.milestones[0]).toMatchObject({ state: 'ahead', on: '2026-11-01', reachedOn: null });
    now = (await staff.patch(path, { state: 'dropped' }, now.version).expect(200)).body;
    expect(now.milestones).toHaveLength(2);
    await staff.patch(path, { state: 'reached' }, now.version - 1).expect(412);
    for (const body of [{ text: '前', on: '2026-01-01' }, { text: ' ', on: '2027-01-01' }, { text: '日がない' }]) {
      expect((await staff.post(`/engagements/${id}/milestones`, body).expect(422)).body.errors).toHaveLength(1);
    }
    await staff
      .patch(`/engagements/${id}/milestones/6f1f7a52-8a3e-4c39-9a0a-5d0c6b5a20e1`, { state: 'reached' }, now.version)
      .expect(404);
    expect(
      await house.database.query(`select change from audit_entry where subject_kind = 'milestone' order by id limit 1`),
    ).toEqual([{ change: { texts: ['text'], on: [null, '2027-02-01'], state: [null, 'ahead'] } }]);
  });
});

describe('the municipality’s people', () => {
  it('change too: the new one is shown as new, and introducing each other anew is proposed until the next visit', async () => {
    let now = await add('counterparts', {
      name: '戸隠 一郎',
      post: '係長',
      from: '2026-09-01',
      isMain: true,
      note: '電話は午前',
    });
    expect(now.counterparts).toMatchObject([
      { name: '戸隠 一郎', post: '係長', isMain: true, isNew: false, note: '電話は午前' },
    ]);
    expect(now.turnover).toMatchObject({ reintroductionProposed: false, newCounterparts: [] });

    house.clock.set('2026-10-10T09:00:00+09:00');
    await held('2026-09-30', 'onSite');
    await add(`counterparts/${now.counterparts[0].id}/end`, { until: '2026-09-30' });
    now = await add('counterparts', { name: '黒姫 二葉', post: '主査', from: '2026-10-01', isMain: true });
    const [newcomer, former] = now.counterparts;
    expect(newcomer).toMatchObject({ name: '黒姫 二葉', isNew: true, until: null });
    expect(former).toMatchObject({ name: '戸隠 一郎', isNew: false, until: '2026-09-30' });
    expect(now.turnover).toEqual({
      leadIsNew: false,
      contactIsNew: true,
      nobodyKnows: false,
      reason: null,
      newCounterparts: [newcomer.id],
      reintroductionProposed: true,
    });

    await held('2026-10-09', 'onSite');
    expect((await engagement()).turnover).toMatchObject({
      newCounterparts: [newcomer.id],
      reintroductionProposed: false,
    });
    house.clock.set('2027-01-02T09:00:00+09:00');
    expect((await engagement()).counterparts[0]).toMatchObject({ name: '黒姫 二葉', isNew: false });
  });

  it('when our lead changed within the same three months, nobody knows the story', async () => {
    const {
      counterparts: [former],
      team: [lead],
    } = await add('counterparts', { name: '戸隠 一郎', post: '係長', from: '2026-09-01', isMain: true });
    await add(`members/${lead.id}/end`, { until: '2026-10-31' });
    await add('members', { personId: jiro.id, role: 'lead', from: '2026-11-01' });
    await add(`counterparts/${former.id}/end`, { until: '2026-11-15' });
    await add('counterparts', { name: '黒姫 二葉', post: '主査', from: '2026-11-16', isMain: true });
    house.clock.set('2026-11-24T09:00:00+09:00');
    expect((await engagement()).turnover).toMatchObject({
      nobodyKnows: true,
      reason: '経緯を知る人がいない（主担当 11/1から、先方 11/16から）',
    });
    expect((await staff.get(`/engagements/${id}`).set('accept-language', 'en')).body.turnover.reason).toMatch(
      /^Nobody knows the story/,
    );
    await refused(
      'counterparts/' + (await engagement()).counterparts[0].id + '/end',
      { until: '2026-11-15' },
      'until',
      /終了日は開始日より前/,
      /The end cannot be before the start/,
    );
  });
});

describe('promises', () => {
  it('of both sides are added, moved and done', async () => {
    house.clock.set('2026-10-01T09:00:00+09:00');
    const ours = (
      await staff
        .post(`/engagements/${id}/action-items`, { text: '参加者数を5年分まとめる', side: 'ours', dueOn: '2026-10-20' })
        .expect(201)
    ).body;
    expect(ours).toMatchObject({
      side: 'ours',
      owner: { id: hanako.id, name: '信濃 花子' },
      state: 'open',
      dueOn: '2026-10-20',
      doneOn: null,
      engagementId: id,
    });
    const theirs = (
      await staff
        .post(`/engagements/${id}/action-items`, {
          text: '事業者に聞く',
          side: 'theirs',
          ownerName: '戸隠さん',
          dueOn: '2026-10-25',
        })
        .expect(201)
    ).body;
    expect(theirs).toMatchObject({ side: 'theirs', owner: null, ownerName: '戸隠さん' });
    expect(
      (
        await staff
          .post(`/engagements/${id}/action-items`, {
            text: '事業者に聞く',
            side: 'theirs',
            ownerId: jiro.id,
            dueOn: '2026-10-25',
          })
          .expect(422)
      ).body.errors,
    ).toEqual([{ field: 'ownerId', message: '先方の宿題の担当は名前で入れてください。' }]);
    expect((await engagement()).openActionItems).toBe(2);

    const moved = (await staff.patch(`/action-items/${ours.id}`, { dueOn: '2026-10-30' }, ours.version).expect(200))
      .body;
    expect(moved).toMatchObject({ dueOn: '2026-10-30', state: 'open', version: ours.version + 1 });
    expect((await staff.patch(`/action-items/${ours.id}`, { state: 'done' }, ours.version).expect(412)).body.code).toBe(
      'stale',
    );
    const done = (
      await staff
        .patch(`/action-items/${ours.id}`, { state: 'done', evidence: '集計表を渡した' }, moved.version)
        .expect(200)
    ).body;
    expect(done).toMatchObject({
      state: 'done',
      doneOn: '2026-10-01',
      evidence: '集計表を渡した',
      dueOn: '2026-10-30',
    });
    expect(await engagement()).toMatchObject({
      openActionItems: 1,
      actionItems: [
        { id: theirs.id, state: 'open' },
        { id: ours.id, state: 'done' },
      ],
    });
    expect(
      (await staff.patch(`/action-items/${ours.id}`, { state: 'open' }, done.version).expect(200)).body,
    ).toMatchObject({ state: 'open', doneOn: null });
    expect(
      (await staff.patch(`/action-items/${theirs.id}`, { state: 'dropped' }, theirs.version).expect(200)).body.state,
    ).toBe('dropped');
  });
});

describe('the end', () => {
  it('a pause waits for planned visits to be settled; resumed, the cadence counts anew; closed, the story stands', async () => {
    const visit = (
      await staff.post(`/engagements/${id}/visits`, { plannedOn: '2026-10-01', mode: 'onSite' }).expect(201)
    ).body;
    house.clock.set('2026-09-20T09:00:00+09:00');
    for (const part of ['pause', 'closure']) {
      const blocked = await staff
        .post(
          `/engagements/${id}/${part}`,
          { [part === 'pause' ? 'from' : 'closedOn']: '2026-09-20', reason: '機構改革' },
          await version(),
        )
        .expect(409);
      expect(blocked.body).toMatchObject({
        code: 'plannedVisitsRemain',
        detail: expect.stringContaining('予定している訪問'),
      });
    }
    await staff.post(`/visits/${visit.id}/cancellation`, { reason: '機構改革' }, visit.version).expect(201);
    await refused(
      'pause',
      { from: '2026-08-31', reason: '機構改革' },
      'from',
      /開始日より前/,
      /before the engagement began/,
    );
    expect(await add('pause', { from: '2026-09-20', reason: '機構改革' })).toMatchObject({
      status: 'paused',
      nextVisitDueOn: null,
      pauses: [{ from: '2026-09-20', until: null, reason: '機構改革' }],
    });
    expect(
      (
        await staff
          .post(`/engagements/${id}/pause`, { from: '2026-09-20', reason: 'もう一度' }, await version())
          .expect(409)
      ).body.code,
    ).toBe('engagementAlreadyPaused');

    house.clock.set('2026-11-02T09:00:00+09:00');
    expect(
      (await staff.delete(`/engagements/${id}/pause`, { resumedOn: '2026-09-19' }, await version()).expect(422)).body
        .errors,
    ).toEqual([{ field: 'resumedOn', message: expect.stringContaining('再開日は休止日より前') }]);
    expect(
      (await staff.delete(`/engagements/${id}/pause`, { resumedOn: '2026-11-02' }, await version()).expect(200)).body,
    ).toMatchObject({
      status: 'active',
      nextVisitDueOn: '2026-12-02',
      pauses: [{ from: '2026-09-20', until: '2026-11-02' }],
    });
    expect(
      (await staff.delete(`/engagements/${id}/pause`, { resumedOn: '2026-11-02' }, await version()).expect(409)).body
        .code,
    ).toBe('engagementNotPaused');

    expect(
      await add('closure', { closedOn: '2026-11-02', reason: '自走できる', outcome: '移動販売が続いている' }),
    ).toMatchObject({
      status: 'closed',
      nextVisitDueOn: null,
      closure: { closedOn: '2026-11-02', reason: '自走できる', outcome: '移動販売が続いている' },
    });
    expect(await line('pause')).toEqual([
      ['2026-11-02', '再開', '機構改革'],
      ['2026-09-20', '休止', '機構改革'],
    ]);
    expect(await line('closure')).toEqual([['2026-11-02', '終了', '自走できる']]);

    const closed = await engagement();
    expect(
      (await staff.patch(`/engagements/${id}`, { vision: 'あとから' }, closed.version).expect(409)).body.code,
    ).toBe('engagementClosed');
    await staff.post(`/engagements/${id}/challenges`, { text: 'あとから' }, closed.version).expect(409);
    expect(
      (await staff.post(`/engagements/${id}/visits`, { plannedOn: '2026-12-01', mode: 'onSite' }).expect(409)).body
        .code,
    ).toBe('engagementNotActive');
    expect(await engagement()).toEqual(closed);
  });
});
