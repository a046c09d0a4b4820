import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '@banso/config';
import type { PersonRow } from '@banso/testing';
import { runOnce } from '@banso/worker';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

/**
 * Reminders about dispatches: asked and unanswered for five open days, carried out and not reported for five. The
 * office is closed on a day of its own in between, and somebody hands the need over.
 */
const JOETSU = '152226'; // 上越市
let house: OpenHouse;
let tenantId: number;
let engagement: string;
const people = {} as Record<'manager' | 'hanako' | 'jiro' | 'pt' | 'nurse', PersonRow>;
const as = {} as Record<keyof typeof people, Browser>;

beforeAll(async () => {
  // Monday.
  house = await openHouse('2026-06-01T09:00:00+09:00');
  const { story, database } = house;
  tenantId = await story.tenant('15');
  const office = await story.organisation({ tenantId, name: '高齢福祉保健課' });
  const association = await story.organisation({ tenantId, kind: 'professionalAssociation', name: '県理学療法士会' });
  people.manager = await story.person({ organisation: office, role: 'manager', name: '課長 一郎' });
  people.hanako = await story.person({ organisation: office, role: 'staff', name: '越後 花子' });
  people.jiro = await story.person({ organisation: office, role: 'staff', name: '高原 次郎' });
  people.pt = await story.person({ organisation: association, role: 'expert', name: '理学 りか' });
  people.nurse = await story.person({ organisation: association, role: 'expert', name: '保健 ほなみ' });
  for (const [name, person] of Object.entries(people)) as[name as keyof typeof people] = house.browser(person);
  await as.manager.patch(`/people/${people.pt.id}`, { profession: '理学療法士' }, 1).expect(200);
  await as.manager.patch(`/people/${people.nurse.id}`, { profession: '保健師' }, 1).expect(200);
  // Somebody without an account: staff enter what she says, and no reminder goes to her.
  await database.query('update person set email = null where id = $1', [people.nurse.id]);
  const programmeId = await story.programme({ tenantId, body: office, name: '伴走支援' });
  engagement = (await story.engagement({ tenantId, programmeId, municipalityCode: JOETSU, lead: people.hanako })).id;
  await database.query(`insert into closed_day (tenant_id, day, name) values ($1, '2026-06-04', '開庁記念日')`, [
    tenantId,
  ]);
});
afterAll(() => house.close());

const version = async (id: string): Promise<number> =>
  (await house.database.query<{ version: number }>('select version from dispatch where id = $1', [id]))[0]!.version;
const done = async (by: Browser, id: string, what: string, body: object = {}): Promise<void> => {
  const answer = await by.post(`/dispatches/${id}/${what}`, body, await version(id));
  expect({ what, status: answer.status, told: answer.body }).toMatchObject({ status: 201 });
};
/** Keeps the need: whoever registers it; requests the expert: another. */
const asked = async (keeper: Browser, asker: Browser, expert: PersonRow, wishedOn: string, where: object) => {
  const { body } = await keeper
    .post('/needs', {
      ...where,
      purpose: '地域ケア個別会議での助言',
      professions: ['理学療法士', '保健師'],
      wishedOn,
      place: '市役所',
    })
    .expect(201);
  const { id } = (await asker.post(`/needs/${body.id}/dispatches`, { personId: expert.id }).expect(201)).body;
  await done(as.manager, id, 'approval');
  await done(asker, id, 'asking');
  return id as string;
};
const night = async (day: string): Promise<void> => {
  house.clock.set(`${day}T00:05:00+09:00`);
  await runOnce(
    'sweep',
    { ...readConfig({ BANSO_MODE: 'demo' }), databaseWorkerUrl: house.database.workerUrl },
    house.clock,
  );
  house.clock.set(`${day}T09:00:00+09:00`);
};
interface Told {
  step: string;
  why: string;
  dispatchId: string | null;
  engagementId: string | null;
}
const open = async (by: Browser, dispatch?: string): Promise<Told[]> =>
  (await by.get('/reminders?state=open').expect(200)).body.items.filter(
    ({ dispatchId }: Told) => dispatchId !== null && (!dispatch || dispatchId === dispatch),
  );
const whoHears = async (dispatch: string): Promise<string[]> => {
  const heard = [];
  // Whoever has no account has nobody's eyes but the database's.
  expect(await house.database.query('select from reminder where person_id = $1', [people.nurse.id])).toEqual([]);
  for (const [name, by] of Object.entries(as).filter(([who]) => who !== 'nurse'))
    if ((await open(by, dispatch)).length > 0) heard.push(name);
  return heard;
};

describe('a dispatch that nobody answers', () => {
  let dispatch: string;

  it('is told on the fifth open day of the office to who keeps the need and who requested it', async () => {
    dispatch = await asked(as.hanako, as.jiro, people.pt, '2026-06-30', { municipalityCode: JOETSU });
    // Five days without Thursday, on which the office is closed, nor the weekend.
    await night('2026-06-08');
    expect(await whoHears(dispatch)).toEqual([]);
    await night('2026-06-09');
    expect(await whoHears(dispatch)).toEqual(['hanako', 'jiro']);
    const [told] = await open(as.hanako, dispatch);
    expect(told).toMatchObject({
      step: 'dispatchUnanswered',
      text: '上越市 派遣依頼への回答待ち',
      why: '6/1（月）に派遣を依頼しました。6/9（火）は依頼の日の5開庁日後ですが、専門職の回答がありません。',
      engagementId: null,
    });
    // The next night adds nothing.
    await night('2026-06-10');
    expect(await open(as.jiro)).toHaveLength(1);
  });

  it('goes by mail, with where it is answered', async () => {
    house.clock.set('2026-06-10T08:30:00+09:00');
    await runOnce(
      'digest',
      { ...readConfig({ BANSO_MODE: 'demo' }), databaseWorkerUrl: house.database.workerUrl },
      house.clock,
    );
    const mails = await house.database.query<{ body: string }>(
      'select body from mail where person_id = $1 and kind = $2',
      [people.hanako.id, 'digest'],
    );
    expect(mails).toHaveLength(1);
    expect(mails[0]!.body).toContain(`/dispatches/${dispatch}`);
  });

  it('vanishes for everybody once the expert has answered, who sees none of them', async () => {
    expect(await open(as.pt)).toEqual([]);
    await done(as.pt, dispatch, 'acceptance');
    expect(await whoHears(dispatch)).toEqual([]);
    await night('2026-06-11');
    expect(await whoHears(dispatch)).toEqual([]);
  });

  it('vanishes when it is cancelled, or answered through the office', async () => {
    const cancelled = await asked(as.hanako, as.hanako, people.pt, '2026-07-15', { municipalityCode: JOETSU });
    const answered = await asked(as.hanako, as.jiro, people.nurse, '2026-07-16', { engagementId: engagement });
    await night('2026-06-18');
    expect(await whoHears(cancelled)).toEqual(['hanako']);
    expect(await whoHears(answered)).toEqual(['hanako', 'jiro']);
    await done(as.hanako, cancelled, 'cancellation', { reason: '日程が合わないため' });
    await done(as.jiro, answered, 'acceptance');
    expect(await open(as.hanako)).toEqual([]);
    expect(await open(as.jiro)).toEqual([]);
  });

  it('stays when its engagement changes meanwhile', async () => {
    const waiting = await asked(as.hanako, as.hanako, people.pt, '2026-08-20', { engagementId: engagement });
    await night('2026-06-25');
    expect(await whoHears(waiting)).toEqual(['hanako']);
    await as.hanako
      .post(`/engagements/${engagement}/action-items`, {
        text: '名簿を送る',
        side: 'ours',
        dueOn: '2026-12-01',
        ownerId: people.hanako.id,
      })
      .expect(201);
    expect(await whoHears(waiting)).toEqual(['hanako']);
    await done(as.pt, waiting, 'refusal', { reason: '学会と重なるため' });
    expect(await whoHears(waiting)).toEqual([]);
  });
});

describe('a dispatch that nobody reports', () => {
  it('is told to its expert and to who keeps the need, and vanishes with the report', async () => {
    const [row] = await house.database.query<{ id: string }>(
      `select id from dispatch where state = 'accepted' and expert_id = $1`,
      [people.pt.id],
    );
    house.clock.set('2026-07-01T09:00:00+09:00');
    await done(as.pt, row!.id, 'completion', { heldOn: '2026-06-30' });
    await night('2026-07-06');
    expect(await whoHears(row!.id)).toEqual([]);
    await night('2026-07-07');
    expect(await whoHears(row!.id)).toEqual(['hanako', 'pt']);
    expect(await open(as.pt)).toMatchObject([
      {
        step: 'dispatchReportDue',
        why: '6/30（火）に派遣を実施しました。7/7（火）は実施の日の5開庁日後ですが、派遣報告がありません。',
      },
    ]);
    await done(as.pt, row!.id, 'report', { onCase: '玄関の段差と外出の目的を分けて考える' });
    expect(await whoHears(row!.id)).toEqual([]);
  });

  it('of an expert without an account is told to the office alone, at once where it is entered late', async () => {
    const [row] = await house.database.query<{ id: string }>(
      `select id from dispatch where state = 'accepted' and expert_id = $1`,
      [people.nurse.id],
    );
    house.clock.set('2026-07-30T09:00:00+09:00');
    await done(as.jiro, row!.id, 'completion', { heldOn: '2026-07-16' });
    expect(await whoHears(row!.id)).toEqual(['hanako']);
  });

  it('goes on to whoever takes the need over', async () => {
    const [row] = await house.database.query<{ id: string; need: string }>(
      `select id, need_id as need from dispatch where state = 'held' and expert_id = $1`,
      [people.nurse.id],
    );
    await house.database.query(
      `insert into need_holder (id, need_id, person_id, from_on) values (gen_random_uuid(), $1, $2, '2026-08-03')`,
      [row!.need, people.jiro.id],
    );
    await night('2026-08-03');
    expect(await whoHears(row!.id)).toEqual(['jiro']);
  });
});

describe('the ladder of an office', () => {
  it('says the two steps in words, moves them, and what stands follows at once', async () => {
    const ladder = (await as.manager.get('/reminder-ladder').expect(200)).body;
    const step = (name: string) => ladder.steps.find((one: { step: string }) => one.step === name);
    expect(step('dispatchUnanswered')).toMatchObject({
      before: '派遣を依頼した日の',
      distance: '5開庁日後',
      after: 'に、回答がなければ、派遣の担当者・起案者へ',
      canBeSwitchedOff: true,
    });
    const [held] = await open(as.jiro);
    expect(held).toMatchObject({ step: 'dispatchReportDue' });
    const numbers = [{ step: 'dispatchReportDue', offset: 20, enabled: true }];
    await as.manager.put('/reminder-ladder', { numbers }, ladder.version).expect(200);
    expect(await open(as.jiro)).toEqual([]);
    await as.manager
      .put('/reminder-ladder', { numbers: [{ ...numbers[0], offset: 21 }] }, ladder.version + 1)
      .expect(422);
  });
});
