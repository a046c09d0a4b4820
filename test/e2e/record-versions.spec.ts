import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, OpenHouse } from './support/open-house.js';
import { openRecordOffice, type RecordOffice } from './support/record-office.js';

const TODAY = '2026-11-24T09:00:00+09:00';
const ESSENTIALS = { heldOn: '2026-11-20', mode: 'onSite', facts: '区長と話した。', supportTypes: ['A'] };

let house: OpenHouse;
let office: RecordOffice;
let people: RecordOffice['people'];
let hanako: Browser;
let jiro: Browser;
let chief: Browser;
let section: Browser;
let professor: Browser;
let programmeId: string;
let engagementId: string;

beforeAll(async () => {
  office = await openRecordOffice(TODAY);
  ({ house, people } = office);
  [hanako, jiro, chief, section, professor] = [
    people.hanako,
    people.jiro,
    people.chief,
    people.section,
    people.professor,
  ].map((person) => house.browser(person)) as [Browser, Browser, Browser, Browser, Browser];
});
afterAll(() => house.close());

beforeEach(async () => {
  house.clock.set(TODAY);
  ({ id: engagementId, programmeId } = await office.engagement());
});

const log = async (record: object = {}, who: Browser = hanako) =>
  (await who.post(`/engagements/${engagementId}/visits`, { record: { ...ESSENTIALS, ...record } }).expect(201)).body;
const read = async (id: string, who: Browser = hanako) => (await who.get(`/visits/${id}`).expect(200)).body;
const versions = async (id: string, who: Browser = hanako) =>
  (await who.get(`/visits/${id}/versions`).expect(200)).body.items;
const engagement = async (who: Browser = hanako) => (await who.get(`/engagements/${engagementId}`).expect(200)).body;
const auditLines = (subjectId: string) =>
  house.database.query<{ action: string; change: { version?: [number | null, number] }; reason: string | null }>(
    'select action, change, reason from audit_entry where subject_id = $1 order by id',
    [subjectId],
  );

describe('the versions of a record', () => {
  it('are read even where somebody had a hand in them whom the reader may not know: without a name', async () => {
    const { id } = await log();
    const tenantId = await house.story
      .tenant('11')
      .catch(
        async () =>
          (await house.database.query<{ id: number }>(`select id from tenant where prefecture_code = '11'`))[0]!.id,
      );
    const organisation = await house.story.organisation({ tenantId });
    const stranger = await house.story.person({ organisation, role: 'manager' });
    await house.database.query(
      `insert into visit_record_event (visit_id, engagement_id, version, kind, comment, person_id, at)
       values ('${id}', '${engagementId}', 1, 'returned', '日付を確かめてください', '${stranger.id}', '${TODAY}')`,
    );

    const by = { id: stranger.id, name: '' };
    expect((await read(id)).record.confirmation.returned).toMatchObject({ by, comment: '日付を確かめてください' });
    expect((await versions(id))[0].events).toMatchObject([{ by, kind: 'returned' }]);
  });

  it('keep every text with author, moment and reason; the record names whoever wrote last', async () => {
    const first = await log({ municipalitySaid: '「冬が心配」', purpose: '顔合わせ' });
    house.clock.set('2026-11-25T10:00:00+09:00');
    const corrected = (
      await jiro
        .put(
          `/visits/${first.id}/record`,
          {
            ...ESSENTIALS,
            heldOn: '2026-11-19',
            facts: '区長と副区長と話した。',
            municipalitySaid: '',
            reason: '出席者の誤り',
          },
          first.version,
        )
        .expect(200)
    ).body;
    expect(corrected.record).toMatchObject({
      version: 2,
      reason: '出席者の誤り',
      facts: '区長と副区長と話した。',
      municipalitySaid: '',
      writtenBy: { name: '高原 次郎' },
    });

    const told = await versions(first.id);
    expect(told).toMatchObject([
      {
        version: 2,
        by: { name: '高原 次郎' },
        at: '2026-11-25T01:00:00+00:00',
        reason: '出席者の誤り',
        record: { heldOn: '2026-11-19', facts: '区長と副区長と話した。', municipalitySaid: '', purpose: '顔合わせ' },
      },
      {
        version: 1,
        by: { name: '信濃 花子' },
        at: '2026-11-24T00:00:00+00:00',
        reason: '',
        record: {
          heldOn: '2026-11-20',
          facts: '区長と話した。',
          municipalitySaid: '「冬が心配」',
          purpose: '顔合わせ',
        },
      },
    ]);
    expect(
      (await auditLines(first.id))
        .filter(({ action }) => action === 'visit:record')
        .map(({ change, reason }) => [change.version, reason]),
    ).toEqual([
      [[null, 1], null],
      [[1, 2], '出席者の誤り'],
    ]);
  });

  it('are not overwritten by the application, whatever it asks the database', async () => {
    const { id } = await log();
    const client = await house.asApplication();
    try {
      await client.query('begin');
      await client.query(`select enter($1, $2)`, [people.hanako.token, house.clock.now()]);
      await expect(
        client.query(`update visit_record_version set facts = '別の話' where visit_id = $1`, [id]),
      ).rejects.toThrow(/permission denied/);
    } finally {
      await client.end();
    }
  });

  it('want a reason from the second on, and the first wants none', async () => {
    const first = await log();
    const { body } = await hanako
      .put(`/visits/${first.id}/record`, { ...ESSENTIALS, facts: '直した' }, first.version)
      .expect(422);
    expect(body.errors).toEqual([{ field: 'reason', message: expect.stringContaining('理由') }]);
    expect(await read(first.id)).toEqual(first);
  });

  it('do not grow where nothing was changed', async () => {
    const first = await log({ opinion: '急がない' });
    const again = (
      await hanako.put(`/visits/${first.id}/record`, { ...ESSENTIALS, opinion: '急がない' }, first.version).expect(200)
    ).body;
    expect(again).toEqual(first);
    expect(await versions(first.id)).toHaveLength(1);
  });

  it('count who went by the first author, not by who corrected a word', async () => {
    const first = await log({ participantsOurs: [] });
    await jiro
      .put(`/visits/${first.id}/record`, { ...ESSENTIALS, facts: '誤字を直した', reason: '誤字' }, first.version)
      .expect(200);
    const [row] = await house.database.query<{ begun: string; written: string }>(
      'select begun_by as begun, written_by as written from visit_record where visit_id = $1',
      [first.id],
    );
    expect(row).toEqual({ begun: people.hanako.id, written: people.jiro.id });
  });

  it('of a record out of reach are not found', async () => {
    const { id } = await log();
    const elsewhere = await house.story
      .tenant('11')
      .catch(
        async () =>
          (await house.database.query<{ id: number }>(`select id from tenant where prefecture_code = '11'`))[0]!.id,
      );
    const stranger = house.browser(
      await house.story.person({
        organisation: await house.story.organisation({ tenantId: elsewhere }),
        role: 'manager',
      }),
    );
    for (const path of [id, '00000000-0000-4000-8000-000000000000'])
      await stranger.get(`/visits/${path}/versions`).expect(404);
  });
});

describe('決裁', () => {
  it('a confirmed record is corrected by a version that waits for confirmation anew', async () => {
    const first = await log();
    const confirmed = (await chief.post(`/visits/${first.id}/confirmation`, {}, first.version).expect(201)).body;
    expect(confirmed).toMatchObject({ status: 'confirmed', record: { confirmedBy: { name: '穂高 係長' } } });
    const corrected = (
      await hanako
        .put(
          `/visits/${first.id}/record`,
          { ...ESSENTIALS, facts: '数を直した', reason: '人数の誤り' },
          confirmed.version,
        )
        .expect(200)
    ).body;
    expect(corrected).toMatchObject({
      status: 'recorded',
      record: { version: 2, confirmedBy: null, confirmedAt: null },
    });
    expect(
      (await chief.post(`/visits/${first.id}/confirmation`, {}, corrected.version).expect(201)).body,
    ).toMatchObject({ status: 'confirmed' });
    expect(await versions(first.id)).toMatchObject([
      { version: 2, events: [{ kind: 'confirmed', by: { name: '穂高 係長' } }] },
      { version: 1, events: [{ kind: 'confirmed' }] },
    ]);
  });

  it('can be refused with a comment (差戻し), which a new version answers', async () => {
    const first = await log();
    expect(
      (await chief.post(`/visits/${first.id}/return`, { comment: ' ' }, first.version).expect(422)).body.errors,
    ).toMatchObject([{ field: 'comment' }]);
    await jiro.post(`/visits/${first.id}/return`, { comment: '先方の発言を足してください' }, first.version).expect(403);
    const returned = (
      await chief
        .post(`/visits/${first.id}/return`, { comment: '先方の発言を足してください' }, first.version)
        .expect(201)
    ).body;
    expect(returned).toMatchObject({
      status: 'recorded',
      record: { confirmation: { returned: { comment: '先方の発言を足してください', by: { name: '穂高 係長' } } } },
    });
    const desk = (await hanako.get('/desk').expect(200)).body;
    expect(desk.todo.filter((item: { visitId: string }) => item.visitId === first.id)).toMatchObject([
      { kind: 'returned', reason: expect.stringContaining('先方の発言を足してください') },
    ]);
    expect(
      (await chief.get('/desk').expect(200)).body.todo.filter((item: { visitId: string }) => item.visitId === first.id),
    ).toEqual([]);

    await hanako
      .put(
        `/visits/${first.id}/record`,
        { ...ESSENTIALS, municipalitySaid: '「助かる」', reason: '差戻しを受けて' },
        returned.version,
      )
      .expect(200);
    expect(
      (await hanako.get('/desk').expect(200)).body.todo.filter(
        (item: { visitId: string }) => item.visitId === first.id,
      ),
    ).toEqual([]);
    expect(
      (await chief.get('/desk').expect(200)).body.todo.filter((item: { visitId: string }) => item.visitId === first.id),
    ).toMatchObject([{ kind: 'confirmation' }]);
  });

  it('may take two steps by two people (係長 → 課長)', async () => {
    await jiro.patch(`/programmes/${programmeId}`, { confirmationSteps: 2 }, 1).expect(403);
    await section.patch(`/programmes/${programmeId}`, { confirmationSteps: 2 }).expect(428);
    expect(
      (await section.patch(`/programmes/${programmeId}`, { confirmationSteps: 2 }, 1).expect(200)).body.version,
    ).toBe(2);
    // Another manager, whose screen still shows the first version.
    expect((await chief.patch(`/programmes/${programmeId}`, { confirmationSteps: 1 }, 1).expect(412)).body.code).toBe(
      'stale',
    );
    const first = await log();
    const half = (await chief.post(`/visits/${first.id}/confirmation`, {}, first.version).expect(201)).body;
    expect(half).toMatchObject({ status: 'recorded', record: { confirmation: { stepsTaken: 1, stepsNeeded: 2 } } });
    expect((await chief.post(`/visits/${first.id}/confirmation`, {}, half.version).expect(409)).body.code).toBe(
      'secondPersonNeeded',
    );
    expect((await section.post(`/visits/${first.id}/confirmation`, {}, half.version).expect(201)).body).toMatchObject({
      status: 'confirmed',
      record: { confirmedBy: { name: '乗鞍 課長' } },
    });
  });

  it('is given to several records at once, each with its own answer', async () => {
    const [one, other] = [await log(), await log({ heldOn: '2026-11-21' })];
    await hanako
      .put(
        `/visits/${other.id}/record`,
        { ...ESSENTIALS, heldOn: '2026-11-21', facts: '直した', reason: '誤字' },
        other.version,
      )
      .expect(200);
    const { body } = await chief
      .post('/visits/confirmations', {
        visits: [
          { id: one.id, version: one.version },
          { id: other.id, version: other.version },
          { id: '00000000-0000-4000-8000-000000000000', version: 1 },
        ],
      })
      .expect(201);
    expect(body.items).toMatchObject([
      { id: one.id, status: 'confirmed', refusal: null },
      { id: other.id, refusal: { code: 'stale' } },
      { refusal: { code: 'notFound' } },
    ]);
    expect([(await read(one.id)).status, (await read(other.id)).status]).toEqual(['confirmed', 'recorded']);
  });

  it('leaves its steps behind even when they are undone: a record says how many there are', async () => {
    const first = await log();
    expect(first.record.eventCount).toBe(0);
    const confirmed = (await chief.post(`/visits/${first.id}/confirmation`, {}, first.version).expect(201)).body;
    const undone = (await chief.delete(`/visits/${first.id}/confirmation`, { reason: '取り違え' }, confirmed.version))
      .body;
    expect(undone.record).toMatchObject({ version: 1, eventCount: 2, confirmation: { stepsTaken: 0, returned: null } });
  });

  it('can be undone with a reason, by a further row', async () => {
    const first = await log();
    const confirmed = (await chief.post(`/visits/${first.id}/confirmation`, {}, first.version).expect(201)).body;
    await chief.delete(`/visits/${first.id}/confirmation`, {}, confirmed.version).expect(422);
    const undone = (
      await section
        .delete(`/visits/${first.id}/confirmation`, { reason: '別の記録と取り違えた' }, confirmed.version)
        .expect(200)
    ).body;
    expect(undone).toMatchObject({ status: 'recorded', record: { confirmedBy: null } });
    expect((await versions(first.id))[0].events).toMatchObject([
      { kind: 'confirmed' },
      { kind: 'confirmationUndone', comment: '別の記録と取り違えた' },
    ]);
  });
});

describe('a withdrawn record', () => {
  const delivered = async (): Promise<number> =>
    (
      await house.database.query<{ n: number }>(
        `select coalesce(sum(delivered), 0)::int as n from coverage_month where municipality_code = '202011' and support_type = 'A'`,
      )
    )[0]!.n;

  it('counts for nothing, stays readable, and comes back by a further row', async () => {
    const before = await delivered();
    const first = await log({ stage: 1 });
    expect(await delivered()).toBe(before + 1);
    expect(await engagement()).toMatchObject({
      visitCount: 1,
      lastHeldOn: '2026-11-20',
      stage: 1,
      nextVisitDueOn: '2026-12-21',
    });
    await hanako.post(`/visits/${first.id}/withdrawal`, {}, first.version).expect(422);
    const withdrawn = (
      await hanako.post(`/visits/${first.id}/withdrawal`, { reason: '別の市の記録だった' }, first.version).expect(201)
    ).body;
    expect(withdrawn).toMatchObject({
      status: 'withdrawn',
      record: { facts: '区長と話した。', withdrawal: { comment: '別の市の記録だった', by: { name: '信濃 花子' } } },
    });
    expect(await engagement()).toMatchObject({
      visitCount: 0,
      lastHeldOn: null,
      stage: 0,
      nextVisitDueOn: '2026-10-01',
    });
    expect(await delivered()).toBe(before);
    expect(
      (
        await hanako
          .put(`/visits/${first.id}/record`, { ...ESSENTIALS, facts: 'x', reason: 'x' }, withdrawn.version)
          .expect(409)
      ).body.code,
    ).toBe('recordWithdrawn');
    expect((await chief.post(`/visits/${first.id}/confirmation`, {}, withdrawn.version).expect(409)).body.code).toBe(
      'recordWithdrawn',
    );
    const back = (
      await hanako
        .delete(`/visits/${first.id}/withdrawal`, { reason: 'この市の記録で正しかった' }, withdrawn.version)
        .expect(200)
    ).body;
    expect(back).toMatchObject({
      status: 'recorded',
      plannedOn: null,
      record: { heldOn: '2026-11-20', supportTypes: ['A'], withdrawal: null },
    });
    expect(await engagement()).toMatchObject({ visitCount: 1, lastHeldOn: '2026-11-20', stage: 1 });
    expect(await delivered()).toBe(before + 1);
    expect((await versions(first.id))[0].events).toMatchObject([
      { kind: 'withdrawn' },
      { kind: 'withdrawalUndone', comment: 'この市の記録で正しかった' },
    ]);
  });

  it('stays in the story on its day, marked as withdrawn', async () => {
    const path = `/engagements/${engagementId}/timeline?kind=visit`;
    const story = async () => (await hanako.get(path).expect(200)).body.items;
    const first = await log({ heldOn: '2026-11-18' });
    await log({ facts: '次の話。' });
    const { id, version } = (await hanako.post(`/visits/${first.id}/withdrawal`, { reason: '重複' }, first.version))
      .body;
    expect(await story()).toMatchObject([
      { on: '2026-11-20', text: '次の話。', isWithdrawn: false },
      { on: '2026-11-18', text: '区長と話した。', isWithdrawn: true, visitId: id, supportTypes: [] },
    ]);
    await hanako.delete(`/visits/${id}/withdrawal`, { reason: '取り違え' }, version).expect(200);
    expect(await story()).toMatchObject([
      { isWithdrawn: false },
      { on: '2026-11-18', isWithdrawn: false, supportTypes: ['A'] },
    ]);
  });

  it('that was confirmed is withdrawn by a manager alone', async () => {
    const first = await log();
    const confirmed = (await chief.post(`/visits/${first.id}/confirmation`, {}, first.version).expect(201)).body;
    expect(
      (await hanako.post(`/visits/${first.id}/withdrawal`, { reason: '重複' }, confirmed.version).expect(409)).body
        .code,
    ).toBe('confirmedNeedsManager');
    await chief.post(`/visits/${first.id}/withdrawal`, { reason: '重複' }, confirmed.version).expect(201);
  });
});

describe('所見', () => {
  it('belongs to a body: each writes its own, none reads or overwrites another’s internal one', async () => {
    const first = await log(
      { facts: '分析を見せた。', opinion: '課長は前向き（大学内）', opinionInternal: true },
      professor,
    );
    const asOffice = await read(first.id);
    expect(asOffice.record).toMatchObject({ opinion: null, opinions: [] });
    // Nothing tells the office that there is one: no version, no changed ETag, when the partner writes on.
    await professor
      .put(
        `/visits/${first.id}/record`,
        {
          ...ESSENTIALS,
          facts: '分析を見せた。',
          opinion: '課長は慎重（大学内）',
          opinionInternal: true,
          opinionVersion: 1,
          reason: '見立てを改めた',
        },
        first.version,
      )
      .expect(200);
    expect(await read(first.id)).toEqual(asOffice);

    await hanako
      .put(
        `/visits/${first.id}/record`,
        { ...ESSENTIALS, facts: '分析を見せた。', opinion: '大学には言えない所見', opinionInternal: true },
        asOffice.version,
      )
      .expect(200);
    expect((await read(first.id, professor)).record).toMatchObject({
      opinion: '課長は慎重（大学内）',
      opinionVersion: 2,
    });
    expect(JSON.stringify(await read(first.id, professor))).not.toContain('大学には言えない');
    expect(JSON.stringify(await versions(first.id, professor))).not.toContain('大学には言えない');
    expect((await read(first.id, section)).record).toMatchObject({
      opinion: '大学には言えない所見',
      opinionInternal: true,
    });
    expect(JSON.stringify(await read(first.id, section))).not.toContain('大学内');
  });

  it('that is open is read by the others, under the body’s name, and stays that body’s', async () => {
    const first = await log({ opinion: '県の見立て', opinionInternal: false });
    await professor
      .put(
        `/visits/${first.id}/record`,
        { ...ESSENTIALS, opinion: '大学の見立て', opinionInternal: false },
        first.version,
      )
      .expect(200);
    for (const who of [hanako, professor]) {
      expect((await read(first.id, who)).record.opinions).toMatchObject([
        { body: { name: '長野県' }, text: '県の見立て' },
        { body: { name: '看護大学' }, text: '大学の見立て' },
      ]);
    }
    expect((await read(first.id)).record.opinion).toBe('県の見立て');
    expect((await read(first.id, professor)).record.opinion).toBe('大学の見立て');
  });

  it('of two colleagues is not overwritten unseen', async () => {
    const first = await log({ opinion: '花子の所見' });
    await jiro
      .put(
        `/visits/${first.id}/record`,
        { ...ESSENTIALS, opinion: '次郎の所見', opinionVersion: 1, reason: '見立て' },
        first.version,
      )
      .expect(200);
    expect(
      (
        await hanako
          .put(
            `/visits/${first.id}/record`,
            { ...ESSENTIALS, opinion: '花子がさらに', opinionVersion: 1, reason: '見立て' },
            first.version,
          )
          .expect(412)
      ).body.code,
    ).toBe('stale');
    expect((await read(first.id)).record).toMatchObject({ opinion: '次郎の所見', opinionVersion: 2 });
  });
});

describe('a closure', () => {
  it('can be undone with a reason: vision, challenges and team are there again', async () => {
    await hanako.post(`/engagements/${engagementId}/challenges`, { text: '担い手がいない', isTrue: true }).expect(201);
    const open = await engagement();
    const closed = (
      await hanako
        .post(`/engagements/${engagementId}/closure`, { closedOn: '2026-11-24', reason: '達成' }, open.version)
        .expect(201)
    ).body;
    await hanako.delete(`/engagements/${engagementId}/closure`, {}, closed.version).expect(422);
    const back = (
      await hanako
        .delete(`/engagements/${engagementId}/closure`, { reason: '町から続けたいとの申し出' }, closed.version)
        .expect(200)
    ).body;
    expect(back).toMatchObject({
      status: 'active',
      closure: null,
      vision: '歩いて集える町',
      challenges: [{ text: '担い手がいない', isTrue: true }],
      team: [{ role: 'lead' }, { role: 'professor' }],
    });
    expect(back.nextVisitDueOn).toBe(open.nextVisitDueOn);
    const again = (
      await hanako
        .post(`/engagements/${engagementId}/closure`, { closedOn: '2026-11-24', reason: 'やはり終える' }, back.version)
        .expect(201)
    ).body;
    expect(again).toMatchObject({ status: 'closed', closure: { reason: 'やはり終える' } });
    const story = (await hanako.get(`/engagements/${engagementId}/timeline`).expect(200)).body.items
      .filter((line: { kind: string }) => line.kind === 'closure')
      .map((line: { title: string; text: string }) => [line.title, line.text]);
    expect(story).toEqual(
      expect.arrayContaining([
        ['終了', '達成'],
        ['終了の取消し', '町から続けたいとの申し出'],
        ['終了', 'やはり終える'],
      ]),
    );
  });

  it('is not undone while another engagement of the programme is open', async () => {
    const closed = (
      await hanako
        .post(
          `/engagements/${engagementId}/closure`,
          { closedOn: '2026-11-24', reason: '達成' },
          (await engagement()).version,
        )
        .expect(201)
    ).body;
    await hanako
      .post('/engagements', {
        municipalityCode: '202011',
        programmeId,
        startedOn: '2026-11-24',
        leadId: people.hanako.id,
      })
      .expect(201);
    expect(
      (await hanako.delete(`/engagements/${engagementId}/closure`, { reason: '続ける' }, closed.version).expect(409))
        .body.code,
    ).toBe('engagementAlreadyOpen');
  });

  it('is followed by an engagement that brings vision, challenges, stage and team along', async () => {
    await hanako.post(`/engagements/${engagementId}/challenges`, { text: '担い手がいない', isTrue: true }).expect(201);
    await log({ stage: 2 });
    await hanako
      .post(
        `/engagements/${engagementId}/closure`,
        { closedOn: '2026-11-24', reason: '年度末' },
        (await engagement()).version,
      )
      .expect(201);
    const next = (
      await hanako
        .post('/engagements', {
          municipalityCode: '202011',
          programmeId,
          startedOn: '2026-11-24',
          leadId: people.jiro.id,
          followsId: engagementId,
        })
        .expect(201)
    ).body;
    expect(next).toMatchObject({
      vision: '歩いて集える町',
      stage: 2,
      followsId: engagementId,
      challenges: [{ text: '担い手がいない', isTrue: true }],
      lead: { id: people.jiro.id },
    });
    expect(
      next.team.map((member: { role: string; person: { name: string } }) => [member.role, member.person.name]),
    ).toEqual([
      ['lead', '高原 次郎'],
      ['professor', '安曇 教授'],
    ]);
    expect(
      (
        await hanako
          .post('/engagements', {
            municipalityCode: '202029',
            programmeId,
            startedOn: '2026-11-24',
            leadId: people.jiro.id,
            followsId: engagementId,
          })
          .expect(422)
      ).body.errors,
    ).toMatchObject([{ field: 'followsId' }]);
  });
});

describe('texts of the story', () => {
  it('keep what stood before: vision, challenge, initiative, milestone, homework', async () => {
    const start = (await hanako.post(`/engagements/${engagementId}/challenges`, { text: '担い手がいない' }).expect(201))
      .body;
    await hanako.post(`/engagements/${engagementId}/initiatives`, { text: '送迎を試す' }).expect(201);
    await hanako.post(`/engagements/${engagementId}/milestones`, { text: '3地区', on: '2027-03-31' }).expect(201);
    const homework = (
      await hanako
        .post(`/engagements/${engagementId}/action-items`, { text: '名簿を作る', side: 'ours', dueOn: '2026-12-10' })
        .expect(201)
    ).body;
    const { challenges, initiatives, milestones } = await engagement();
    const change = async (path: string, text: object) => {
      const { version } = await engagement();
      const complaint = await jiro.patch(path, text, version).expect(422);
      expect([path, complaint.body.errors]).toEqual([
        path,
        [{ field: 'reason', message: expect.stringContaining('理由') }],
      ]);
      await jiro.patch(path, { ...text, reason: '町と話し合って' }, version).expect(200);
    };
    await change(`/engagements/${engagementId}`, { vision: '冬も集える町' });
    await change(`/engagements/${engagementId}/challenges/${challenges[0].id}`, { text: '担い手が育たない' });
    await change(`/engagements/${engagementId}/initiatives/${initiatives[0].id}`, { text: '送迎を続ける' });
    await change(`/engagements/${engagementId}/milestones/${milestones[0].id}`, { text: '5地区' });
    await jiro.patch(`/action-items/${homework.id}`, { text: '名簿と地図を作る' }, 1).expect(422);
    await jiro.patch(`/action-items/${homework.id}`, { text: '名簿と地図を作る', reason: '先方の希望' }, 1).expect(200);
    expect(start.challenges).toHaveLength(1);

    const texts = async (path: string) =>
      (await hanako.get(`${path}/versions`).expect(200)).body.items.map(
        (v: { version: number; text: string; reason: string; by: { name: string } | null }) => [
          v.version,
          v.text,
          v.reason,
          v.by?.name ?? null,
        ],
      );
    expect(await texts(`/engagements/${engagementId}/vision`)).toEqual([
      [2, '冬も集える町', '町と話し合って', '高原 次郎'],
      [1, '歩いて集える町', '', '信濃 花子'],
    ]);
    expect(await texts(`/engagements/${engagementId}/challenges/${challenges[0].id}`)).toEqual([
      [2, '担い手が育たない', '町と話し合って', '高原 次郎'],
      [1, '担い手がいない', '', '信濃 花子'],
    ]);
    expect(await texts(`/engagements/${engagementId}/initiatives/${initiatives[0].id}`)).toEqual([
      [2, '送迎を続ける', '町と話し合って', '高原 次郎'],
      [1, '送迎を試す', '', '信濃 花子'],
    ]);
    expect(await texts(`/engagements/${engagementId}/milestones/${milestones[0].id}`)).toEqual([
      [2, '5地区', '町と話し合って', '高原 次郎'],
      [1, '3地区', '', '信濃 花子'],
    ]);
    expect(await texts(`/action-items/${homework.id}`)).toEqual([
      [2, '名簿と地図を作る', '先方の希望', '高原 次郎'],
      [1, '名簿を作る', '', '信濃 花子'],
    ]);
    expect((await auditLines(challenges[0].id)).at(-1)).toMatchObject({
      change: { version: [1, 2] },
      reason: '町と話し合って',
    });
  });
});
