import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mayTakeNextStep, type RecordEvent, recordStateOf } from '@banso/domain';
import fc from 'fast-check';
import type { Browser, OpenHouse } from './support/open-house.js';
import { openRecordOffice, type RecordOffice } from './support/record-office.js';

const TODAY = '2026-11-24T09:00:00+09:00';
const ESSENTIALS = { heldOn: '2026-11-20', mode: 'onSite', facts: '区長と話した。', supportTypes: ['A'] };

let office: RecordOffice;
let house: OpenHouse;
let [hanako, jiro, chief, section, professor]: Browser[] = [];
let engagementId: string;
let programmeId: string;

beforeAll(async () => {
  office = await openRecordOffice(TODAY);
  ({ house } = office);
  const { people } = office;
  [hanako, jiro, chief, section, professor] = [
    people.hanako,
    people.jiro,
    people.chief,
    people.section,
    people.professor,
  ].map((person) => house.browser(person));
});
afterAll(() => house.close());
beforeEach(async () => {
  house.clock.set(TODAY);
  ({ id: engagementId, programmeId } = await office.engagement());
});

const log = async (record: object = {}, who = hanako!) =>
  (await who.post(`/engagements/${engagementId}/visits`, { record: { ...ESSENTIALS, ...record } }).expect(201)).body;
const read = async (id: string, who = hanako!) => (await who.get(`/visits/${id}`).expect(200)).body;
const versions = async (id: string, who = hanako!) => (await who.get(`/visits/${id}/versions`).expect(200)).body.items;
const engagement = async () => (await hanako!.get(`/engagements/${engagementId}`).expect(200)).body;
const confirm = async (id: string, version: number, who = chief!) =>
  (await who.post(`/visits/${id}/confirmation`, {}, version).expect(201)).body;
/** Sets how many confirm the records of the story's programme. */
const askFor = async (confirmationSteps: number) => {
  const programmes = (await section!.get('/programmes').expect(200)).body.items as Array<{
    id: string;
    version: number;
  }>;
  await section!
    .patch(
      `/programmes/${programmeId}`,
      { confirmationSteps },
      programmes.find(({ id }) => id === programmeId)!.version,
    )
    .expect(200);
};

describe('what was done already', () => {
  it('is no new version: an opinion saved again publishes no reason and takes no confirmation back', async () => {
    const first = await log();
    await professor!
      .put(
        `/visits/${first.id}/record`,
        { ...ESSENTIALS, opinion: '前向き', opinionInternal: true, opinionVersion: 0 },
        first.version,
      )
      .expect(200);
    const { version } = await confirm(first.id, first.version);
    const save = {
      ...ESSENTIALS,
      opinion: '慎重',
      opinionInternal: true,
      opinionVersion: 1,
      reason: '課長の評価を改めた（大学内）',
    };
    await professor!.put(`/visits/${first.id}/record`, save, version).expect(200);
    // The answer was lost, and the same goes out again.
    await professor!.put(`/visits/${first.id}/record`, save, version).expect(200);
    expect(await read(first.id)).toMatchObject({ status: 'confirmed', version, record: { version: 1, reason: '' } });
    expect(JSON.stringify([await read(first.id), await versions(first.id)])).not.toContain('大学内');
  });

  it('homework that is ticked while nothing else is corrected leaves the confirmation', async () => {
    const first = await log({ actionItems: [{ side: 'ours', text: '事例を送る', dueOn: '2026-12-10' }] });
    const { version } = await confirm(first.id, first.version);
    const [item] = await house.database.query<{ id: string }>('select id from action_item where engagement_id = $1', [
      engagementId,
    ]);
    await hanako!
      .put(
        `/visits/${first.id}/record`,
        { ...ESSENTIALS, doneActionItemIds: [item!.id], reason: '宿題が済んだ' },
        version,
      )
      .expect(200);
    expect(await read(first.id)).toMatchObject({ status: 'confirmed', record: { version: 1 } });
    expect(await house.database.query('select state from action_item where id = $1', [item!.id])).toEqual([
      { state: 'done' },
    ]);
  });
});

describe('what a save adds', () => {
  it('is added once, although the answer was lost and the same goes out again', async () => {
    const first = await log();
    const { version } = await confirm(first.id, first.version);
    const save = {
      ...ESSENTIALS,
      reason: '宿題の書きもれ',
      actionItems: [{ side: 'ours', text: '事例を送る', dueOn: '2026-12-10' }],
    };
    await hanako!.put(`/visits/${first.id}/record`, save, version).expect(200);
    expect((await hanako!.put(`/visits/${first.id}/record`, save, version).expect(412)).body.code).toBe('stale');
    expect(await house.database.query('select text from action_item where engagement_id = $1', [engagementId])).toEqual(
      [{ text: '事例を送る' }],
    );
    expect(await read(first.id)).toMatchObject({ status: 'confirmed', record: { version: 1 } });
  });
});

describe('a record that was sent back', () => {
  const sendBack = async (record: object = {}) => {
    const first = await log(record);
    return (await chief!.post(`/visits/${first.id}/return`, { comment: '所見を具体的に' }, first.version).expect(201))
      .body;
  };
  const waits = async (id: string) =>
    (await chief!.get('/visits?toConfirm=true&limit=200').expect(200)).body.items.some(
      (row: { id: string }) => row.id === id,
    );

  it('goes back to the manager when it is answered by standing by its text', async () => {
    const returned = await sendBack();
    const save = { ...ESSENTIALS, reason: '確かめたところ、このままで合っていた', answersReturn: true };
    await hanako!
      .put(`/visits/${returned.id}/record`, { ...ESSENTIALS, answersReturn: true }, returned.version)
      .expect(422);
    await hanako!.put(`/visits/${returned.id}/record`, save, returned.version).expect(200);
    expect([await waits(returned.id), (await read(returned.id)).record.version]).toEqual([true, 2]);
    await hanako!.put(`/visits/${returned.id}/record`, save, returned.version).expect(412);
    // What was not sent back is not answered.
    await hanako!.put(`/visits/${returned.id}/record`, save, (await read(returned.id)).version).expect(200);
    expect((await read(returned.id)).record.version).toBe(2);
  });

  it('goes back when the opinion alone is written anew, whose reason stays the body’s own', async () => {
    const returned = await sendBack({ opinion: '前向き', opinionInternal: true });
    const save = {
      ...ESSENTIALS,
      opinion: '町長は慎重',
      opinionInternal: true,
      opinionVersion: 1,
      reason: '町長の評判（庁内）',
      answersReturn: true,
    };
    await hanako!.put(`/visits/${returned.id}/record`, save, returned.version).expect(200);
    expect([await waits(returned.id), (await read(returned.id)).record.reason]).toEqual([true, '差戻しへの回答']);
    expect(
      JSON.stringify([await read(returned.id, professor!), await versions(returned.id, professor!)]),
    ).not.toContain('庁内');
  });
});

describe('two visits of one engagement written at once', () => {
  it('wait for the engagement before they hold a visit, as whoever cancels all of its visits does', async () => {
    const first = await log();
    const { database } = house;
    const other = await house.asApplication();
    const holder = new (other.constructor as new (options: object) => typeof other)({ connectionString: database.url });
    await holder.connect();
    await holder.query('begin');
    await holder.query('select from engagement where id = $1 for update', [engagementId]);
    const saved = hanako!
      .put(`/visits/${first.id}/record`, { ...ESSENTIALS, facts: '書き直した', reason: '誤り' }, first.version)
      .then(({ status }) => status);
    while (
      (
        await database.query(
          `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        )
      ).length === 0
    )
      await new Promise(setImmediate);
    // The writer waits, and holds nothing that whoever holds the engagement will want.
    await holder.query('select from visit where id = $1 for update nowait', [first.id]);
    await holder.query('commit');
    expect(await saved).toBe(200);
    await holder.end();
    await other.end();
  });

  it('both count', async () => {
    const planned = async (plannedOn: string) =>
      (await hanako!.post(`/engagements/${engagementId}/visits`, { plannedOn, mode: 'onSite' }).expect(201)).body;
    house.clock.set('2026-11-01T09:00:00+09:00');
    for (let round = 0; round < 5; round++) {
      const days = [`2026-11-${10 + round}`, `2026-11-${20 + round}`];
      const visits = [await planned(days[0]!), await planned(days[1]!)];
      house.clock.set('2026-11-30T09:00:00+09:00');
      await Promise.all(
        visits.map((visit, n) =>
          (n ? jiro! : hanako!)
            .put(`/visits/${visit.id}/record`, { ...ESSENTIALS, heldOn: days[n] }, visit.version)
            .expect(200),
        ),
      );
      expect(
        await house.database.query('select visit_count, planned_days from engagement where id = $1', [engagementId]),
      ).toEqual([{ visit_count: 2 * (round + 1), planned_days: [] }]);
      house.clock.set('2026-11-01T09:00:00+09:00');
    }
  });
});

describe('what waits for a confirmation', () => {
  const list = async (who: Browser) =>
    (await who.get('/visits?toConfirm=true&order=newest&limit=200').expect(200)).body.items.map(
      ({ id }: { id: string }) => id,
    );
  const desk = async (who: Browser) =>
    (await who.get('/desk').expect(200)).body.todo
      .filter((item: { kind: string }) => item.kind === 'confirmation')
      .map((item: { visitId: string }) => item.visitId);

  it('is on the desk and in the list alike: nothing that was sent back, nothing to which one’s own step is taken', async () => {
    const { body } = await chief!.get('/visits?toConfirm=true&limit=200').expect(200);
    for (const one of body.items as Array<{ id: string; version: number }>) await confirm(one.id, one.version);
    await askFor(2);
    const [one, other] = [await log(), await log({ heldOn: '2026-11-21' })];
    expect([await list(chief!), await desk(chief!)]).toEqual([
      [other.id, one.id],
      [other.id, one.id],
    ]);
    await confirm(one.id, one.version);
    await section!.post(`/visits/${other.id}/return`, { comment: '数を確かめてください' }, other.version).expect(201);
    expect([await list(chief!), await desk(chief!)]).toEqual([[], []]);
    expect([await list(section!), await desk(section!)]).toEqual([[one.id], [one.id]]);
    expect((await section!.get('/visits?toConfirm=true').expect(200)).body.items).toHaveLength(1);
  });

  it('is what the rule of records says, whatever happened to one and whatever the programme asks for', async () => {
    const { chief: asker, section: other } = office.people;
    const { id } = await log();
    const { database } = house;
    const event: fc.Arbitrary<RecordEvent> = fc
      .record({
        kind: fc.constantFrom(
          'confirmed' as const,
          'confirmed' as const,
          'confirmationUndone' as const,
          'returned' as const,
        ),
        by: fc.constantFrom(asker, other),
        asked: fc.constantFrom(1, 2),
      })
      .map(({ kind, by, asked }) => ({
        kind,
        version: 1,
        personId: by.id,
        steps: kind === 'confirmed' ? asked : null,
      }));
    const waiting = new Set<boolean>();
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 6 }), fc.constantFrom(1, 2), async (events, steps) => {
        await database.query('delete from visit_record_event where visit_id = $1', [id]);
        for (const { kind, personId, steps: asked } of events) {
          await database.query(
            `insert into visit_record_event (visit_id, engagement_id, version, kind, person_id, steps, comment, at) values ($1, $2, 1, $3, $4, $5, '理由', $6)`,
            [id, engagementId, kind, personId, asked, TODAY],
          );
        }
        const state = recordStateOf(1, events, steps);
        await database.query('update visit set status = $2 where id = $1', [id, state.status]);
        await askFor(steps);
        const expected = state.status === 'recorded' && !state.returned && mayTakeNextStep(state, asker.id, steps);
        waiting.add(expected);
        expect((await list(chief!)).includes(id)).toBe(expected);
      }),
      { numRuns: 60 },
    );
    expect(waiting.size).toBe(2);
  });

  it('stands as it was asked for when a programme changes its steps', async () => {
    const first = await log();
    const confirmed = await confirm(first.id, first.version);
    await askFor(2);
    expect(await read(first.id)).toMatchObject({
      status: 'confirmed',
      record: { confirmedBy: { name: '穂高 係長' }, confirmation: { stepsTaken: 1, stepsNeeded: 1 } },
    });
    const withdrawn = (
      await chief!.post(`/visits/${first.id}/withdrawal`, { reason: '取り違え' }, confirmed.version).expect(201)
    ).body;
    expect(
      (await chief!.delete(`/visits/${first.id}/withdrawal`, { reason: '合っていた' }, withdrawn.version).expect(200))
        .body,
    ).toMatchObject({ status: 'confirmed' });

    const second = await log({ heldOn: '2026-11-21' });
    const half = await confirm(second.id, second.version);
    expect(half).toMatchObject({ status: 'recorded' });
    await askFor(1);
    expect(await read(second.id)).toMatchObject({
      status: 'recorded',
      record: { confirmedBy: null, confirmation: { stepsTaken: 1, stepsNeeded: 1 } },
    });
    expect(await confirm(second.id, half.version)).toMatchObject({
      status: 'confirmed',
      record: { confirmedBy: { name: '穂高 係長' } },
    });
  });
});

describe('a withdrawal', () => {
  const withdraw = async (id: string, version: number, who = hanako!) =>
    (await who.post(`/visits/${id}/withdrawal`, { reason: '別の村だった' }, version).expect(201)).body;

  it('takes back every stage that the visit brought, and no other', async () => {
    const first = await log({ stage: 1 });
    const corrected = (
      await hanako!
        .put(`/visits/${first.id}/record`, { ...ESSENTIALS, stage: 2, reason: '見直し' }, first.version)
        .expect(200)
    ).body;
    const withdrawn = await withdraw(first.id, corrected.version);
    expect((await engagement()).stage).toBe(0);
    await hanako!.delete(`/visits/${first.id}/withdrawal`, { reason: '合っていた' }, withdrawn.version).expect(200);
    expect((await engagement()).stage).toBe(2);
  });

  it.each([
    ['the older first', [0, 1]],
    ['the newer first', [1, 0]],
  ])('of two visits, %s, leaves no stage of either', async (_, order) => {
    const visits = [await log({ stage: 1, heldOn: '2026-11-10' }), await log({ stage: 2, heldOn: '2026-11-17' })];
    const stages = [(await engagement()).stage];
    const versionsThen: number[] = [];
    for (const n of order) {
      versionsThen[n] = (await withdraw(visits[n]!.id, visits[n]!.version)).version as number;
      stages.push((await engagement()).stage);
    }
    for (const n of [...order].reverse()) {
      await hanako!
        .delete(`/visits/${visits[n]!.id}/withdrawal`, { reason: '合っていた' }, versionsThen[n])
        .expect(200);
      stages.push((await engagement()).stage);
    }
    expect(stages).toEqual(order[0] === 0 ? [2, 2, 0, 2, 2] : [2, 1, 0, 1, 2]);
    // A withdrawal that changed no stage is no line of the stage's story.
    const { stageHistory } = await engagement();
    expect(stageHistory.map(({ stage }: { stage: number }) => stage)).toEqual(
      order[0] === 0 ? [0, 1, 2, 0, 2] : [0, 1, 2, 1, 0, 1, 2],
    );
  });

  it('counts for nothing when a later record moves the stage', async () => {
    const first = await log({ stage: 2, heldOn: '2026-11-17' });
    await withdraw(first.id, first.version);
    await log({ stage: 1, heldOn: '2026-11-12' });
    expect((await engagement()).stage).toBe(1);
  });

  it('leaves a stage that a meeting set since', async () => {
    const first = await log({ stage: 1 });
    const { version } = await engagement();
    await hanako!
      .post(
        `/engagements/${engagementId}/stage-changes`,
        { stage: 2, since: '2026-11-20', reason: '会議で決めた' },
        version,
      )
      .expect(201);
    const withdrawn = await withdraw(first.id, first.version);
    expect((await engagement()).stage).toBe(2);
    await hanako!.delete(`/visits/${first.id}/withdrawal`, { reason: '合っていた' }, withdrawn.version).expect(200);
    expect((await engagement()).stage).toBe(2);
  });

  it('of a confirmed record is undone by a manager alone', async () => {
    const first = await log();
    const confirmed = await confirm(first.id, first.version);
    const withdrawn = await withdraw(first.id, confirmed.version, chief!);
    expect(
      (await jiro!.delete(`/visits/${first.id}/withdrawal`, { reason: '合っていた' }, withdrawn.version).expect(409))
        .body.code,
    ).toBe('confirmedNeedsManager');
    expect(await read(first.id)).toMatchObject({ status: 'withdrawn', version: withdrawn.version });
    await section!.delete(`/visits/${first.id}/withdrawal`, { reason: '合っていた' }, withdrawn.version).expect(200);
  });
});

describe('an open opinion', () => {
  it('tells others of none of the internal ones before it', async () => {
    const first = await log();
    const save = (opinion: string, opinionInternal: boolean, opinionVersion: number, reason = '') =>
      professor!
        .put(
          `/visits/${first.id}/record`,
          { ...ESSENTIALS, opinion, opinionInternal, opinionVersion, reason: reason || undefined },
          first.version,
        )
        .expect(200);
    await save('課長は後ろ向き', true, 0);
    await save('町は慎重', false, 1, '課長の悪口を消した');
    const seen = (await hanako!.get(`/visits/${first.id}/opinions`).expect(200)).body.items;
    expect(seen).toMatchObject([{ version: 1, text: '町は慎重', reason: '' }]);
    expect((await read(first.id)).record.opinions).toMatchObject([{ version: 1, reason: '' }]);
    expect((await professor!.get(`/visits/${first.id}/opinions`).expect(200)).body.items).toMatchObject([
      { version: 2, reason: '課長の悪口を消した' },
      { version: 1 },
    ]);
    await save('町は前向き', false, 2, '会議のあと');
    expect((await hanako!.get(`/visits/${first.id}/opinions`).expect(200)).body.items).toMatchObject([
      { version: 2, reason: '会議のあと' },
      { version: 1, reason: '' },
    ]);
  });

  it('is not written over by whoever does not say which they have read', async () => {
    const first = await log({ opinion: '県の見立て', opinionInternal: false });
    const refused = (
      await jiro!
        .put(`/visits/${first.id}/record`, { ...ESSENTIALS, opinion: '次郎の見立て', reason: '別の目' }, first.version)
        .expect(422)
    ).body;
    expect(refused.errors).toMatchObject([{ field: 'opinionVersion' }]);
    expect((await read(first.id)).record.opinion).toBe('県の見立て');
  });
});

describe('a kept answer', () => {
  it('is not given again to a guest who has come to another body meanwhile', async () => {
    const college = await house.story.organisation({ tenantId: office.tenantId, kind: 'university', name: '短期大学' });
    await house.story.assignment({ organisation: college, municipalityCode: '202011' });
    const wanderer = await house.story.person({
      organisation: office.university,
      role: 'partner',
      name: '旅する 教授',
    });
    await house.story.member({ engagementId, person: wanderer, role: 'professor' });
    const asked = { record: { ...ESSENTIALS, opinion: '看護大学の内輪', opinionInternal: true, anotherThatDay: true } };
    const key = { 'idempotency-key': 'a-wandering-professor' };
    await house.browser(wanderer).post(`/engagements/${engagementId}/visits`, asked).set(key).expect(201);
    await house.database.query(`update role_holding set until_on = '2026-11-23' where person_id = $1`, [wanderer.id]);
    await house.story.role(wanderer, 'partner', college, { from: '2026-11-24' });
    const again = await house.browser(wanderer).post(`/engagements/${engagementId}/visits`, asked).set(key);
    expect([again.status, again.body.code]).toEqual([409, 'answeredBefore']);
    expect(JSON.stringify(again.body)).not.toContain('内輪');
  });
});
