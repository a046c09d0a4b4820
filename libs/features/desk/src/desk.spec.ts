import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { EngagementsService } from '@banso/engagements';
import { ActionsService } from '@banso/actions';
import type { FreshDatabase, OpenRooms, PersonRow, Story } from '@banso/testing';
import { RecordsService, VisitsService } from '@banso/visits';
import { RemindedOffice } from '../../reminders/src/reminders.spec-story.js';
import { DeskModule } from './desk.module.js';
import { DeskQueries } from './desk.queries.js';

let office: RemindedOffice;
let database: FreshDatabase;
let rooms: OpenRooms;
let story: Story;
let tenantId: number;
let lead: PersonRow, deputy: PersonRow, manager: PersonRow, quiet: PersonRow, quick: PersonRow;

beforeAll(async () => {
  office = await RemindedOffice.open([DeskModule]);
  ({
    database,
    rooms,
    story,
    tenantId,
    people: { lead, deputy, manager, quiet, quick },
  } = office);
});
afterAll(() => office?.close());
beforeEach(() => office.empty());

describe('the desk', () => {
  it('tells managers when nobody leads any more', async () => {
    const id = await office.engagement();
    await database.query(
      `insert into team_member_end (member_id, engagement_id, person_id, until_on)
       select id, engagement_id, person_id, '2026-11-10' from team_member where engagement_id = $1 and role = 'lead'`,
      [id],
    );
    office.on('2026-11-13', '10:00');
    const desk = await rooms.as(manager, (actor) => rooms.get(DeskQueries).show(actor, 'ja'));
    expect(desk.todo).toMatchObject([{ kind: 'unowned', reason: '主担当がいません。担当を決めてください。' }]);
  });

  it('says what to do, in the order of need, each with its reason', async () => {
    const late = await office.engagement();
    const waiting = await office.engagement('202029');
    const soon = await office.engagement('202037');
    await database.query(`update engagement set started_on = '2026-10-30' where id = $1`, [soon]);
    office.on('2026-11-10', '09:00');
    await rooms.as(lead, (actor) =>
      rooms.get(EngagementsService).change(actor, soon, 1, { vision: '集いの場' } as never),
    );
    const visit = await rooms.as(lead, (actor) =>
      rooms.get(VisitsService).plan(actor, waiting, { plannedOn: '2026-11-19', mode: 'onSite' } as never),
    );
    await database.query(
      `insert into visit_draft (visit_id, person_id, engagement_id, content, saved_at) values ($1, $2, $3, '{}', '2026-11-19T16:42:00+09:00')`,
      [visit, lead.id, waiting],
    );
    const next = await rooms.as(lead, (actor) =>
      rooms
        .get(VisitsService)
        .plan(actor, waiting, { plannedOn: '2026-11-27', startsAt: '13:30', mode: 'online' } as never),
    );
    await rooms.as(lead, (actor) =>
      rooms.get(ActionsService).add(actor, late, { text: '事例を2つ送る', side: 'ours', dueOn: '2026-11-30' } as never),
    );
    await story.counterpart({ engagementId: soon, from: '2026-12-01' });
    office.on('2026-11-24', '09:00');
    const desk = await rooms.as(lead, (actor) => rooms.get(DeskQueries).show(actor, 'ja'));
    expect(desk.todo.map(({ kind, reason, days }) => [kind, reason, days])).toEqual([
      ['overdue', '開始10/20 ＋ 1か月 ＝ 11/20（金）。訪問の予定がありません。11/27に上司へお知らせします。', 4],
      [
        'recordMissing',
        '11/19（木）に訪問の予定でした。記録がまだありません。下書きが残っています（11/19 16:42）。',
        5,
      ],
      ['planNow', '開始10/30 ＋ 1か月 ＝ 11/30（月）。訪問の予定がありません。', 6],
      // What has its answer already comes last.
      ['overdue', '開始10/20 ＋ 1か月 ＝ 11/20（金）。11/27（金）に訪問の予定があります。', 4],
    ]);
    expect(desk.thisWeek).toMatchObject([{ id: next, startsAt: '13:30', participants: [lead.name, deputy.name] }]);
    expect(desk.actionItems).toMatchObject([{ text: '事例を2つ送る', dueOn: '2026-11-30' }]);
    expect(desk.notices).toMatchObject([{ engagementId: soon, on: '2026-12-01' }]);
    expect(desk.notices[0]?.text).toMatch(/の先方担当者が交代します（新任 12\/1）。$/);
    expect((await rooms.as(quiet, (actor) => rooms.get(DeskQueries).show(actor, 'ja'))).todo).toEqual([]);

    await rooms.as(lead, async (actor) =>
      rooms.get(RecordsService).record(actor, visit, await office.version(visit), {
        heldOn: '2026-11-19',
        mode: 'onSite',
        facts: '会いました',
        supportTypes: ['A'],
      } as never),
    );
    const bosses = await rooms.as(manager, (actor) => rooms.get(DeskQueries).show(actor, 'en'));
    expect(bosses.todo.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['confirmation', '信濃 花子’s record of the visit on 19 Nov.'],
    ]);
  });

  it('shows packets to hand over and to receive', async () => {
    const id = await office.engagement();
    const [transfer] = await database.query<{ id: string }>(
      `insert into transfer (id, tenant_id, person_id, kind, announced_on, effective_on, registered_at) values (gen_random_uuid(), $1, $2, 'transfer', '2026-11-20', '2026-12-01', '2026-11-10') returning id`,
      [tenantId, lead.id],
    );
    await database.query(
      `insert into handover_packet (id, engagement_id, transfer_id, predecessor_id, successor_id, effective_on, hidden_until, facts, drafted_at) values (gen_random_uuid(), $1, $2, $3, $4, '2026-12-01', '2026-11-20', '{}', '2026-11-10')`,
      [id, transfer!.id, lead.id, quick.id],
    );
    office.on('2026-11-19', '10:00');
    const texts = async (person: PersonRow) =>
      (await rooms.as(person, (actor) => rooms.get(DeskQueries).show(actor, 'ja'))).handovers.map(
        (handover) => handover.text,
      );
    expect(await texts(quick)).toEqual([]); // not announced yet
    expect(await texts(lead)).toEqual(['あなた → 早川 急さん　長野市の引継書をお書きください。あと1件']);
    await office.sweepOn('2026-11-19');
    expect((await office.reminders()).filter((line) => line.startsWith('handover'))).toEqual([]);
    await office.sweepOn('2026-11-20');
    expect((await office.reminders()).filter((line) => line.startsWith('handover'))).toEqual([
      'handoverAnnounced lead',
    ]);
    await office.sweepOn('2026-11-24');
    expect((await office.reminders()).filter((line) => line.startsWith('handover'))).toEqual(['handoverSoon lead']);
    await database.query(`update handover_packet set state = 'handedOver'`);
    office.on('2026-11-25', '10:00');
    const inherited = async (person: PersonRow) =>
      (await rooms.as(person, (actor) => rooms.get(DeskQueries).show(actor, 'ja'))).inherited.map(
        ({ reason, isReceivable }) => [reason, isReceivable],
      );
    expect([await texts(quick), await inherited(quick)]).toEqual([
      [],
      [['12/1（火）から、信濃 花子さんの案件を引き継ぎます。引継書を読んで、受領してください。', true]],
    ]);
    office.on('2026-12-01', '00:00');
    expect(await inherited(quick)).toEqual([
      ['12/1（火）に信濃 花子さんから引き継ぎました。引継書を読んで、受領してください。', true],
    ]);
    await database.query(`update handover_packet set state = 'drafting'`);
    expect(await inherited(quick)).toEqual([
      ['12/1（火）に信濃 花子さんから引き継ぎました。引継書はまだ書きかけです。いまの内容を読めます。', false],
    ]);
    await database.query(`update handover_packet set state = 'handedOver'`);
    // A question stands on the predecessor's desk until it is answered; the answer is told to whoever asked.
    await database.query(
      `insert into handover_question (id, packet_id, text, asked_by, asked_at) select gen_random_uuid(), id, '鍵は', $1, '2026-12-01' from handover_packet`,
      [quick.id],
    );
    expect(await texts(lead)).toContain('長野市の引継書に、早川 急さんから質問が1件届いています。');
    await database.query(`update handover_question set answer = '金庫', answered_by = $1, answered_at = '2026-12-01'`, [
      lead.id,
    ]);
    expect(await texts(lead)).toEqual(['あなた → 早川 急さん　長野市の引継書の受領を待っています。']);
    expect((await rooms.as(quick, (actor) => rooms.get(DeskQueries).show(actor, 'ja'))).notices).toMatchObject([
      { text: '長野市の引継書に、信濃 花子さんから回答が届きました。', handoverId: expect.any(String) },
    ]);
    await office.sweepOn('2026-12-06');
    expect((await office.reminders()).filter((line) => line.startsWith('handover'))).toEqual([
      'handoverNotReceived lead',
      'handoverNotReceived manager',
      'handoverNotReceived 早川 急',
    ]);
  });
});
