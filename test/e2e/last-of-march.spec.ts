import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { OrganisationRow, PersonRow } from '@banso/testing';
import { randomUUID } from 'node:crypto';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

/** What stops an integrator or a manager on 31 March: small refusals without a way on. */
const TODAY = '2027-03-10T09:00:00+09:00';
let house: OpenHouse;
let tenantId: number;
let office: OrganisationRow;
let [leaver, successor, managerRow]: PersonRow[] = [] as unknown as PersonRow[];
let manager: Browser;

beforeAll(async () => {
  house = await openHouse(TODAY);
  tenantId = await house.story.tenant('20');
  office = await house.story.organisation({ tenantId });
  leaver = await house.story.person({ organisation: office, role: 'staff', name: '去川 花子' });
  successor = await house.story.person({ organisation: office, role: 'staff', name: '来田 次郎' });
  managerRow = await house.story.person({ organisation: office, role: 'manager', name: '穂高 課長' });
  manager = house.browser(managerRow);
});
beforeEach(() => house.clock.set(TODAY));
afterAll(() => house.close());

const engagement = async (lead = leaver): Promise<{ id: string; version: number }> =>
  (
    await manager
      .post('/engagements', {
        municipalityCode: '202011',
        programmeId: await house.story.programme({ tenantId, body: office }),
        startedOn: '2026-04-01',
        leadId: lead.id,
      })
      .expect(201)
  ).body;
const now = async (id: string) => (await manager.get(`/engagements/${id}`).expect(200)).body;

describe('the version of an engagement', () => {
  it('does not move for its parts: what was read before seventy ticks can still be changed', async () => {
    const { id, version } = await engagement();
    const items: Array<{ id: string; version: number }> = [];
    for (let n = 0; n < 70; n++)
      items.push(
        (
          await manager
            .post(`/engagements/${id}/action-items`, {
              text: `宿題 ${n}`,
              side: 'ours',
              dueOn: '2027-04-20',
              ownerId: leaver.id,
            })
            .expect(201)
        ).body,
      );
    for (const item of items)
      await manager.patch(`/action-items/${item.id}`, { state: 'done' }, item.version).expect(200);
    const { body: visit } = await manager
      .post(`/engagements/${id}/visits`, { plannedOn: '2027-04-23', mode: 'onSite' })
      .expect(201);
    await manager.patch(`/visits/${visit.id}`, { plannedOn: '2027-04-26' }, visit.version).expect(200);
    await manager
      .post(`/engagements/${id}/visits`, {
        record: {
          heldOn: '2027-03-05',
          mode: 'onSite',
          facts: '区長と話した',
          supportTypes: ['A'],
          actionItems: [{ text: '電話する', side: 'theirs', dueOn: '2027-04-20' }],
        },
      })
      .expect(201);
    await manager.post(`/engagements/${id}/challenges`, { text: '移動の足がない' }).expect(201);
    await manager
      .post(`/engagements/${id}/counterparts`, { name: '戸隠 一郎', post: '係長', from: '2027-04-01', isMain: true })
      .expect(201);
    expect((await now(id)).version).toBe(version);
    await manager.patch(`/engagements/${id}`, { vision: '歩いて集まれる町' }, version).expect(200);
    // And it still moves for its own facts.
    await manager.patch(`/engagements/${id}`, { vision: '別の町' }, version).expect(412);
  });
});

describe('action items', () => {
  it('are found by the id of their owner, within reach', async () => {
    const { id } = await engagement();
    const [mine, theirs] = [
      await house.story.person({ organisation: office, role: 'staff' }),
      await house.story.person({ organisation: office, role: 'staff' }),
    ];
    for (const owner of [mine, mine, theirs])
      await manager
        .post(`/engagements/${id}/action-items`, { text: 'する', side: 'ours', dueOn: '2027-04-20', ownerId: owner.id })
        .expect(201);
    const of = async (who: Browser, owner: string) =>
      (await who.get(`/action-items?owner=${owner}`).expect(200)).body.items.length as number;
    expect([
      await of(manager, mine.id),
      await of(manager, theirs.id),
      await of(manager, randomUUID()),
      await of(house.browser(mine), 'me'),
    ]).toEqual([2, 1, 0, 2]);
    const elsewhere = await house.story.person({
      organisation: await house.story.organisation({ tenantId: await house.story.tenant('11') }),
      role: 'manager',
    });
    expect(await of(house.browser(elsewhere), mine.id)).toBe(0);
    await manager.get('/action-items?owner=somebody').expect(422);
  });
});

describe('a cursor that a list did not make', () => {
  it.each([
    '/engagements',
    '/people',
    '/visits',
    '/action-items',
    '/transfers',
    '/handovers',
    '/transfer-lists',
    '/reminders',
    '/coverage/visits?fiscalYear=2026',
    '/load/rows?figure=overdue',
  ])('%s refuses it in words', async (path) => {
    for (const cursor of [
      'abc',
      Buffer.from('["x"]').toString('base64url'),
      Buffer.from('[1,2,3,4]').toString('base64url'),
    ]) {
      const { body } = await manager.get(`${path}${path.includes('?') ? '&' : '?'}cursor=${cursor}`).expect(422);
      expect([body.code, body.errors[0].field, body.detail ?? body.title]).toEqual([
        'unknownCursor',
        'cursor',
        expect.stringContaining('はじめから読み直してください'),
      ]);
    }
  });
});

describe('planned visits in the way of a pause', () => {
  it('are cancelled together with one reason', async () => {
    const { id, version } = await engagement();
    for (const plannedOn of ['2027-03-23', '2027-04-23', '2027-05-24'])
      await manager.post(`/engagements/${id}/visits`, { plannedOn, mode: 'onSite' }).expect(201);
    expect(
      (await manager.post(`/engagements/${id}/pause`, { from: '2027-03-10', reason: '選挙' }, version).expect(409)).body
        .code,
    ).toBe('plannedVisitsRemain');
    expect(
      (await manager.post(`/engagements/${id}/visit-cancellations`, { reason: '選挙のため' }).expect(201)).body,
    ).toEqual({ cancelled: 3 });
    const visits = (await manager.get(`/engagements/${id}/visits`).expect(200)).body.items as Array<{
      status: string;
      cancellation: { reason: string };
    }>;
    expect(visits.map(({ status, cancellation }) => [status, cancellation.reason])).toEqual(
      Array.from({ length: 3 }, () => ['cancelled', '選挙のため']),
    );
    await manager.post(`/engagements/${id}/pause`, { from: '2027-03-10', reason: '選挙' }, version).expect(201);
    expect(
      (await manager.post(`/engagements/${id}/visit-cancellations`, { reason: 'もう一度' }).expect(201)).body,
    ).toEqual({ cancelled: 0 });
  });
});

describe('the preview of a transfer', () => {
  it('says which items follow the lead and which must get a holder, and of an overload the number, the limit and the way on', async () => {
    const own = await house.story.person({ organisation: office, role: 'staff', name: '次に去る人' });
    const { id } = await engagement(own);
    const other = await engagement(successor);
    await manager
      .post(`/engagements/${id}/action-items`, {
        text: '資料を送る',
        side: 'ours',
        dueOn: '2027-04-20',
        ownerId: own.id,
      })
      .expect(201);
    await manager
      .post(`/engagements/${other.id}/action-items`, {
        text: '電話する',
        side: 'ours',
        dueOn: '2027-04-20',
        ownerId: own.id,
      })
      .expect(201);
    await manager.post(`/engagements/${id}/visits`, { plannedOn: '2027-04-23', mode: 'onSite' }).expect(201);
    await house.database.query('update person set load_limit = 1 where id = $1', [successor.id]);
    const transfer = (
      await manager
        .post('/transfers', {
          personId: own.id,
          kind: 'transfer',
          announcedOn: '2027-03-20',
          effectiveOn: '2027-04-01',
        })
        .expect(201)
    ).body;
    const preview = (await manager.get(`/transfers/${transfer.id}/preview`).expect(200)).body as {
      items: Array<{ key: string; kind: string; rule: string; text: string; follows: string | null }>;
      version: number;
    };
    expect(preview.items.map(({ kind, rule, text }) => [kind, rule, text]).sort()).toEqual(
      [
        ['actionItem', 'followsOrOwn', '資料を送る'],
        ['actionItem', 'needsHolder', '電話する'],
        ['lead', 'decides', expect.any(String)],
        ['reminder', 'follows', expect.any(String)],
        ['visit', 'follows', expect.any(String)],
      ].sort(),
    );
    const { body } = await manager
      .put(
        `/transfers/${transfer.id}/dispositions`,
        {
          confirm: true,
          items: preview.items
            .filter(({ follows }) => !follows)
            .map(({ key }) => ({ key, kind: 'successor', successorId: successor.id })),
        },
        preview.version,
      )
      .expect(422);
    expect(body.errors.map(({ message }: { message: string }) => message)).toEqual([
      '後任の担当が2件になり、上限の1件を超えます。ほかの人に分けるか、管理の「利用者」の画面で「担当の上限」を変えてください。',
    ]);
  });
});

describe('printing packets', () => {
  it('is no export: a whole office’s packets can be printed in one hour', async () => {
    const own = await house.story.person({ organisation: office, role: 'staff', name: '印刷する人' });
    await engagement(own);
    await house.database.query('update person set load_limit = 100 where id = $1', [successor.id]);
    const transfer = (
      await manager
        .post('/transfers', {
          personId: own.id,
          kind: 'transfer',
          announcedOn: '2027-03-20',
          effectiveOn: '2027-04-01',
        })
        .expect(201)
    ).body;
    const { items, version } = (await manager.get(`/transfers/${transfer.id}/preview`).expect(200)).body;
    await manager
      .put(
        `/transfers/${transfer.id}/dispositions`,
        {
          confirm: true,
          items: items
            .filter(({ follows }: { follows: string | null }) => !follows)
            .map(({ key }: { key: string }) => ({ key, kind: 'successor', successorId: successor.id })),
        },
        version,
      )
      .expect(200);
    const { id } = (await manager.get(`/handovers?transfer=${transfer.id}`).expect(200)).body.items[0];
    for (let n = 0; n < 22; n++) await manager.get(`/handovers/${id}.xlsx`).expect(200);
    await manager.get('/engagements/export?format=csv').expect(200);
    const entries = await house.database.query(`select from audit_entry where person_id = $1 and action = 'print'`, [
      managerRow.id,
    ]);
    expect(entries).toHaveLength(22);
    await house.database.query(
      `insert into audit_entry (tenant_id, at, person_id, action, subject_kind, subject_id) select $1, $2, $3, 'print', 'handover', 'pdf' from generate_series(1, 278)`,
      [tenantId, house.clock.now(), managerRow.id],
    );
    const { body } = await manager.get(`/handovers/${id}.xlsx`).expect(429);
    expect(body.detail ?? body.title).toContain('1時間に300回まで');
  });
});
