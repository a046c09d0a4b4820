import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonRow } from '@banso/testing';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

/**
 * Both sides move (rule 4.3): who is new, what is proposed, and who is warned. List, page, desk and coverage say the
 * same.
 */
const PLACE = '205907'; // 飯綱町
let house: OpenHouse;
let [hanako, jiro]: PersonRow[] = [] as unknown as PersonRow[];
let [staff, second, manager]: Browser[] = [] as unknown as Browser[];
let id: string;

const page = async () => (await staff.get(`/engagements/${id}`).expect(200)).body;
const row = async () => (await staff.get(`/engagements?municipality=${PLACE}`).expect(200)).body.items[0];
const desk = async (browser: Browser) => (await browser.get('/desk').expect(200)).body;
const proposed = async (browser: Browser) =>
  (await desk(browser)).todo.filter((item: { kind: string }) => item.kind === 'reintroduction');
const act = async (path: string, body: object, status = 201) =>
  (await staff.post(`/engagements/${id}/${path}`, body, (await page()).version).expect(status)).body;

beforeAll(async () => {
  house = await openHouse('2027-03-12T09:00:00+09:00');
  const tenantId = await house.story.tenant('20');
  const office = await house.story.organisation({ tenantId });
  hanako = await house.story.person({ organisation: office, role: 'staff', name: '信濃 花子' });
  jiro = await house.story.person({ organisation: office, role: 'staff', name: '高原 次郎' });
  const boss = await house.story.person({ organisation: office, role: 'manager', name: '穂高 課長' });
  const programmeId = await house.story.programme({ tenantId, body: office });
  [staff, second, manager] = [house.browser(hanako), house.browser(jiro), house.browser(boss)];
  id = (
    await staff
      .post('/engagements', { municipalityCode: PLACE, programmeId, startedOn: '2026-04-01', leadId: hanako.id })
      .expect(201)
  ).body.id;
  await act('counterparts', { name: '戸隠 一郎', post: '係長', from: '2026-04-01', isMain: true });
  await act('visits', { record: { heldOn: '2027-03-12', mode: 'onSite', facts: '話した', supportTypes: ['A'] } });
});
afterAll(() => house.close());

describe('the municipality’s contact is followed by another', () => {
  it('both days are one act, and the former one stays in the history', async () => {
    const [former] = (await page()).counterparts;
    const refused = (
      await staff
        .post(
          `/engagements/${id}/counterparts/${former.id}/successor`,
          { name: '山田 一郎', post: '係長', from: '2027-04-01', until: '2027-04-01' },
          (await page()).version,
        )
        .expect(422)
    ).body;
    expect(refused.errors).toEqual([
      { field: 'until', message: '前任の最終日は、後任の着任日より前の日にしてください。' },
    ]);
    await act(`counterparts/${former.id}/successor`, { name: '山田 一郎', post: '係長', from: '2026-04-01' }, 422);
    const { counterparts } = await act(`counterparts/${former.id}/successor`, {
      name: '山田 一朗',
      post: '係長',
      from: '2027-04-01',
    });
    expect(
      counterparts.map(({ name, from, until, isMain }: Record<string, unknown>) => [name, from, until, isMain]),
    ).toEqual([
      ['山田 一朗', '2027-04-01', null, true],
      ['戸隠 一郎', '2026-04-01', '2027-03-31', true],
    ]);
    await act(`counterparts/${former.id}/successor`, { name: '黒姫 二葉', post: '係長', from: '2027-05-01' }, 409);
    const story = (await staff.get(`/engagements/${id}/timeline?kind=change`).expect(200)).body.items;
    expect(
      story.filter(({ kind }: { kind: string }) => kind === 'counterpart').map(({ text }: { text: string }) => text),
    ).toEqual(['係長 山田 一朗', '係長 戸隠 一郎']);
  });

  it('a slip of the pen is put right without a new person', async () => {
    const {
      counterparts: [newcomer],
      version,
    } = await page();
    const now = (
      await staff
        .patch(`/engagements/${id}/counterparts/${newcomer.id}`, { name: '山田 一郎', post: '課長補佐' }, version)
        .expect(200)
    ).body;
    expect(now.counterparts[0]).toMatchObject({
      name: '山田 一郎',
      post: '課長補佐',
      isMain: true,
      from: '2027-04-01',
    });
    await staff.patch(`/engagements/${id}/counterparts/${newcomer.id}`, { post: '係長' }, version).expect(412);
    const [line] = await house.database.query<{ change: object }>(
      `select change from audit_entry where subject_id = $1 order by at desc, id desc limit 1`,
      [newcomer.id],
    );
    expect(line?.change).toEqual({ post: ['係長', '課長補佐'], texts: ['name'] }); // names of outsiders are not repeated in the log
  });

  it('nobody is new before the day; from then on page, list and desk propose to introduce each other anew', async () => {
    expect([(await page()).reintroduction, (await row()).reintroduction, await proposed(staff)]).toEqual([
      null,
      null,
      [],
    ]);
    house.clock.set('2027-04-02T09:00:00+09:00');
    const now = await page();
    expect(now.counterparts.map(({ isNew }: { isNew: boolean }) => isNew)).toEqual([true, false]);
    expect(now.turnover).toMatchObject({
      leadIsNew: false,
      contactIsNew: true,
      nobodyKnows: false,
      reintroductionProposed: true,
    });
    // The normal due day (3/12 + 1 month) comes before the month is over.
    const reason = '先方の担当が4/1に山田 一郎さんに替わりました。4/12（月）までに、顔合わせの訪問をおすすめします。';
    expect(now.reintroduction).toEqual({ by: '2027-04-12', proposedOn: '2027-04-12', since: '2027-04-01', reason });
    const { reintroduction, turnover } = await row();
    expect([reintroduction, turnover.contactIsNew]).toEqual([now.reintroduction, true]);
    expect(await proposed(staff)).toMatchObject([
      { engagementId: id, reason, dueOn: '2027-04-12', proposedOn: '2027-04-12' },
    ]);
    expect(await proposed(manager)).toEqual([]); // it is the lead's to do
    expect((await staff.get(`/engagements/${id}`).set('accept-language', 'en')).body.reintroduction.reason).toMatch(
      /^Their contact is 山田 一郎 since 1 Apr\./,
    );
  });

  it('is gone by itself when a visit is planned, comes back when that is cancelled, and is gone when one was held', async () => {
    const visit = await act('visits', {
      plannedOn: '2027-04-09',
      mode: 'onSite',
      purpose: '後任者への引継ぎ・顔合わせ',
    });
    expect([(await page()).reintroduction, await proposed(staff)]).toEqual([null, []]);
    await staff.post(`/visits/${visit.id}/cancellation`, { reason: '大雪' }, visit.version).expect(201);
    expect((await page()).reintroduction).not.toBeNull();
    await act('visits', { record: { heldOn: '2027-04-01', mode: 'online', facts: '挨拶した', supportTypes: ['A'] } });
    expect([(await page()).reintroduction, await proposed(staff)]).toEqual([null, []]);
  });
});

describe('our side changes too', () => {
  it('the new lead is new and introduces themselves; nobody knows the story: page, list, the manager’s desk and the coverage warn', async () => {
    house.clock.set('2027-04-20T09:00:00+09:00');
    await act('members', { personId: jiro.id, role: 'deputy', from: '2027-04-15' });
    const { team, lead, deputy } = await act('leads', { personId: jiro.id, from: '2027-04-20' });
    expect(deputy).toBeNull(); // nobody stands in for themselves
    expect(lead).toEqual({ id: jiro.id, name: '高原 次郎' });
    expect(
      team
        .filter(({ role }: { role: string }) => role === 'lead')
        .map(({ person, from, until }: { person: { name: string }; from: string; until: string | null }) => [
          person.name,
          from,
          until,
        ]),
    ).toEqual([
      ['高原 次郎', '2027-04-20', null],
      ['信濃 花子', '2026-04-01', '2027-04-19'],
    ]);
    const reason = '経緯を知る人がいない（主担当 4/20から、先方 4/1から）';
    const now = await page();
    expect(now.turnover).toMatchObject({ leadIsNew: true, contactIsNew: true, nobodyKnows: true, reason });
    expect((await row()).turnover).toMatchObject({ leadIsNew: true, nobodyKnows: true, reason });
    expect(now.reintroduction.reason).toMatch(/^こちらの主担当が4\/20に高原 次郎さんに替わりました。/);
    expect([await proposed(staff), (await proposed(second)).length]).toEqual([[], 1]); // on the desk of who leads now
    const notices = async (browser: Browser) =>
      (await desk(browser)).notices
        .map(({ text }: { text: string }) => text)
        .filter((text: string) => text.includes('経緯'));
    expect([await notices(manager), await notices(second)]).toEqual([[`飯綱町：${reason}`], []]);
    const coverage = (await manager.get('/coverage?fiscalYear=2027').expect(200)).body;
    expect(coverage.flags.nobodyKnows).toBe(1);
    expect((await manager.get('/load').expect(200)).body.risks.nobodyKnows).toBe(1);
  });

  it('after three months nobody is new any more', async () => {
    house.clock.set('2027-07-02T09:00:00+09:00');
    expect((await page()).turnover).toMatchObject({
      leadIsNew: true,
      contactIsNew: false,
      nobodyKnows: false,
      reason: null,
    });
    house.clock.set('2027-07-21T09:00:00+09:00');
    expect((await page()).turnover).toMatchObject({ leadIsNew: false, contactIsNew: false });
    expect([(await page()).reintroduction, await proposed(second)]).toEqual([null, []]);
  });

  it('whoever led before comes back and knows the story', async () => {
    await act('leads', { personId: hanako.id, from: '2027-07-21' });
    expect((await page()).turnover).toMatchObject({ leadIsNew: false, nobodyKnows: false });
    await act('leads', { personId: jiro.id, from: '2027-07-21' }, 409);
  });
});
