import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ActionsService } from '@banso/actions';
import { TeamService } from '@banso/engagements';
import type { FreshDatabase, OpenRooms, PersonRow } from '@banso/testing';
import { ConfirmationsService, RecordsService, VisitsService } from '@banso/visits';
import { RemindedOffice } from '../../reminders/src/reminders.spec-story.js';
import { DeskModule } from './desk.module.js';
import { DeskQueries } from './desk.queries.js';
import type { Desk } from './desk.response.js';

/**
 * The desk lets go: each kind of card leaves, or asks for something else, once what it asked for is done; the counts
 * are true after each act.
 */
let office: RemindedOffice;
let database: FreshDatabase;
let rooms: OpenRooms;
let tenantId: number;
let lead: PersonRow, deputy: PersonRow, manager: PersonRow;

beforeAll(async () => {
  office = await RemindedOffice.open([DeskModule]);
  ({
    database,
    rooms,
    tenantId,
    people: { lead, deputy, manager },
  } = office);
});
afterAll(() => office?.close());
beforeEach(async () => {
  await office.empty();
  await database.query('truncate transfer cascade');
});

const deskOf = (person: PersonRow): Promise<Desk> =>
  rooms.as(person, (actor) => rooms.get(DeskQueries).show(actor, 'ja'));
const kinds = async (person = lead): Promise<string[]> => (await deskOf(person)).todo.map(({ kind }) => kind);
const plan = (engagement: string, plannedOn: string): Promise<string> =>
  rooms.as(lead, (actor) => rooms.get(VisitsService).plan(actor, engagement, { plannedOn, mode: 'onSite' } as never));
const record = (visit: string, heldOn: string, more: object = {}): Promise<unknown> =>
  rooms.as(lead, async (actor) =>
    rooms.get(RecordsService).record(actor, visit, await office.version(visit), {
      heldOn,
      mode: 'onSite',
      facts: '会いました',
      supportTypes: ['A'],
      ...more,
    } as never),
  );

const nameLead = (engagement: string, from: string): Promise<unknown> =>
  rooms.as(manager, async (actor) =>
    rooms
      .get(TeamService)
      .nameLead(actor, engagement, await office.version(engagement), { personId: deputy.id, from } as never),
  );

const leave = async (effectiveOn: string): Promise<string> => {
  const [transfer] = await database.query<{ id: string }>(
    `insert into transfer (id, tenant_id, person_id, kind, announced_on, effective_on, registered_at)
     values (gen_random_uuid(), $1, $2, 'transfer', '2026-11-10', $3, '2026-11-10') returning id`,
    [tenantId, lead.id, effectiveOn],
  );
  return transfer!.id;
};

describe('the desk lets go of', () => {
  it('a late engagement that has a plan: it asks no more for a day, it offers to change it', async () => {
    const id = await office.engagement();
    office.on('2026-11-24', '09:00');
    expect((await deskOf(lead)).todo).toMatchObject([{ kind: 'overdue', planned: null }]);
    const visit = await plan(id, '2026-12-03');
    const [item] = (await deskOf(lead)).todo;
    expect(item).toMatchObject({ kind: 'overdue', planned: { id: visit, on: '2026-12-03' } });
    office.on('2026-12-03', '18:00');
    await record(visit, '2026-12-03');
    expect(await kinds()).toEqual([]);
  });

  it('one that is due soon, once a visit is planned in time; planned too late, it offers to change the day', async () => {
    const id = await office.engagement();
    office.on('2026-11-16', '09:00');
    expect((await deskOf(lead)).todo).toMatchObject([{ kind: 'planNow', planned: null }]);
    const visit = await plan(id, '2026-11-24');
    expect((await deskOf(lead)).todo).toMatchObject([{ kind: 'planNow', planned: { id: visit, on: '2026-11-24' } }]);
    await rooms.as(lead, (actor) =>
      rooms.get(VisitsService).move(actor, visit, 1, { plannedOn: '2026-11-19', mode: 'onSite' } as never),
    );
    expect(await kinds()).toEqual([]);
    expect((await deskOf(lead)).counts.thisWeek).toBe(1);
  });

  it('a missing record when it is written, and of a visit that was cancelled after all', async () => {
    const id = await office.engagement();
    const visits = [await plan(id, '2026-11-17'), await plan(id, '2026-11-18')];
    office.on('2026-11-19', '09:00');
    expect(await kinds()).toEqual(['recordMissing', 'recordMissing']);
    await record(visits[0]!, '2026-11-17');
    expect(await kinds()).toEqual(['recordMissing']);
    await rooms.as(lead, (actor) => rooms.get(VisitsService).cancel(actor, visits[1]!, 1, { reason: '大雪' } as never));
    expect(await kinds()).toEqual([]);
  });

  it('a record to confirm, and one that was sent back when it is corrected', async () => {
    const id = await office.engagement();
    const visit = await plan(id, '2026-11-17');
    office.on('2026-11-17', '18:00');
    await record(visit, '2026-11-17');
    expect((await deskOf(manager)).counts.confirmations).toBe(1);
    await rooms.as(manager, async (actor) =>
      rooms.get(ConfirmationsService).sendBack(actor, visit, await office.version(visit), '先方の発言を'),
    );
    expect([await kinds(), await kinds(manager)]).toEqual([['returned'], []]);
    await record(visit, '2026-11-17', { reason: '発言を足した', facts: '区長「歩きたい」' });
    expect([await kinds(), await kinds(manager)]).toEqual([[], ['confirmation']]);
    await rooms.as(manager, async (actor) =>
      rooms.get(ConfirmationsService).confirm(actor, visit, await office.version(visit)),
    );
    expect([await kinds(), await kinds(manager), (await deskOf(manager)).counts.confirmations]).toEqual([[], [], 0]);
  });

  it('homework when it is done; what is late is counted as long as it is not', async () => {
    const id = await office.engagement();
    const items = await Promise.all(
      ['2026-11-10', '2026-11-12', '2026-11-30'].map((dueOn) =>
        rooms.as(lead, (actor) =>
          rooms.get(ActionsService).add(actor, id, { text: '資料を送る', side: 'ours', dueOn } as never),
        ),
      ),
    );
    office.on('2026-11-13', '09:00');
    const counts = async () => (await deskOf(lead)).counts;
    expect(await counts()).toMatchObject({ actionItems: 3, lateActionItems: 2 });
    await rooms.as(lead, (actor) => rooms.get(ActionsService).change(actor, items[0]!, 1, { state: 'done' } as never));
    expect(await counts()).toMatchObject({ actionItems: 2, lateActionItems: 1 });
    // More than the desk shows, and all of them late.
    for (let n = 0; n < 25; n++)
      await rooms.as(lead, (actor) =>
        rooms.get(ActionsService).add(actor, id, { text: `事例${n}`, side: 'ours', dueOn: '2026-11-11' } as never),
      );
    expect(await counts()).toMatchObject({ actionItems: 27, lateActionItems: 26 });
  });

  it('a meeting with somebody new when a visit is planned at which they meet', async () => {
    const id = await office.engagement();
    const until = { engagementId: id, name: '戸隠 一郎', post: '係長', isMain: true };
    await office.story.counterpart({ ...until, from: '2026-10-20', until: '2026-11-08' });
    await office.story.counterpart({ ...until, name: '飯綱 花子', from: '2026-11-09' });
    office.on('2026-11-10', '09:00');
    expect((await deskOf(lead)).todo).toMatchObject([{ kind: 'reintroduction', proposedOn: '2026-11-20' }]);
    await plan(id, '2026-11-19');
    expect(await kinds()).toEqual([]);
  });

  it('a packet that was handed over when it is received', async () => {
    const id = await office.engagement();
    office.on('2026-11-12', '09:00');
    const transferId = await leave('2026-12-01');
    const [packet] = await database.query<{ id: string }>(
      `insert into handover_packet (id, engagement_id, transfer_id, predecessor_id, successor_id, effective_on, facts,
                                    drafted_at, state)
       values (gen_random_uuid(), $1, $2, $3, $4, '2026-12-01', '{}', '2026-11-12', 'handedOver') returning id`,
      [id, transferId, lead.id, deputy.id],
    );
    expect((await deskOf(deputy)).inherited).toMatchObject([{ handoverId: packet!.id, isReceivable: true }]);
    await database.query(`update handover_packet set state = 'received' where id = $1`, [packet!.id]);
    expect((await deskOf(deputy)).inherited).toEqual([]);
  });

  it('an engagement without a lead when one is named', async () => {
    const id = await office.engagement();
    await database.query(
      `insert into team_member_end (member_id, engagement_id, person_id, until_on)
       select id, engagement_id, person_id, '2026-11-10' from team_member where engagement_id = $1 and role = 'lead'`,
      [id],
    );
    office.on('2026-11-13', '10:00');
    expect(await kinds(manager)).toEqual(['unowned']);
    await nameLead(id, '2026-11-13');
    expect(await kinds(manager)).toEqual([]);
  });
});

describe('a transfer of one person', () => {
  it('is one thing to do on the manager’s desk, however many engagements it leaves, and none when all are given', async () => {
    const engagements = [];
    for (const code of ['202011', '202029', '202037', '202045', '202053'])
      engagements.push(await office.engagement(code));
    office.on('2026-11-12', '09:00');
    const transferId = await leave('2026-12-01');
    const desk = await deskOf(manager);
    expect([desk.todo, desk.leavings]).toEqual([
      [],
      [
        {
          transferId,
          person: '信濃 花子',
          effectiveOn: '2026-12-01',
          engagementIds: engagements,
          reason: '12/1（火）の異動のあと、主担当がいなくなる案件が5件あります（長野市・松本市・上田市ほか）。',
        },
      ],
    ]);
    expect((await deskOf(lead)).leavings).toEqual([]);
    for (const id of engagements) await nameLead(id, '2026-12-01');
    expect((await deskOf(manager)).leavings).toEqual([]);
  });

  it('whose day has come leaves red flags, one for each', async () => {
    await office.engagement('202011');
    await office.engagement('202029');
    office.on('2026-12-01', '09:00');
    await leave('2026-12-01');
    const { todo, leavings } = await deskOf(manager);
    expect([todo.filter(({ kind }) => kind === 'unowned').length, leavings]).toEqual([2, []]);
  });
});

describe('the team’s week', () => {
  it('is shown to the manager, and to nobody else', async () => {
    const id = await office.engagement();
    const visit = await plan(id, '2026-11-12');
    await plan(id, '2026-12-10');
    office.on('2026-11-11', '09:00');
    const [boss, own] = [await deskOf(manager), await deskOf(lead)];
    expect(boss.teamWeek).toMatchObject([
      { id: visit, plannedOn: '2026-11-12', participants: [lead.name, deputy.name] },
    ]);
    expect([boss.counts.teamWeek, boss.counts.thisWeek]).toEqual([1, 0]);
    expect([own.teamWeek, own.counts.teamWeek, own.counts.thisWeek]).toEqual([[], 0, 1]);
  });
});
