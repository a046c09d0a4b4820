import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { EngagementsService } from '@banso/engagements';
import { ActionsService } from '@banso/actions';
import type { FreshDatabase, OpenRooms, OrganisationRow, PersonRow, Story } from '@banso/testing';
import { VisitsService } from '@banso/visits';
import { Digest, RemindersService, Sweep } from './index.js';
import { RemindedOffice } from './reminders.spec-story.js';

let office: RemindedOffice;
let database: FreshDatabase;
let rooms: OpenRooms, worker: OpenRooms;
let story: Story;
let tenantId: number;
let lead: PersonRow, deputy: PersonRow, manager: PersonRow, professor: PersonRow, quiet: PersonRow, quick: PersonRow;
let university: OrganisationRow;

beforeAll(async () => {
  office = await RemindedOffice.open();
  ({
    database,
    rooms,
    worker,
    story,
    tenantId,
    people: { lead, deputy, manager, quiet, quick },
  } = office);
  university = await story.organisation({ tenantId, kind: 'university', name: '長野県看護大学' });
  professor = await story.person({ organisation: university, role: 'partner', name: '白樺 教授' });
});
afterAll(() => office?.close());
beforeEach(() => office.empty());

const mails = () =>
  database.query<{ to: string; day: string; kind: string; subject: string; body: string; state: string; id: string }>(
    `select id, to_address as "to", day::text, kind, subject, body, state from mail order by day, to_address, created_at`,
  );

describe('the ladder of a visit', () => {
  it('climbs from day to day, and each step takes the place of the one before', async () => {
    await office.engagement();
    await office.sweepOn('2026-11-12');
    expect(await office.reminders()).toEqual([]);
    await office.sweepOn('2026-11-13'); // seven days before
    expect(await office.reminders()).toEqual(['visitDueSoon lead']);
    await office.sweepOn('2026-11-20'); // the due day
    expect(await office.reminders()).toEqual(['visitDueToday lead']);
    await office.sweepOn('2026-11-26'); // three open days after; the 23rd is a holiday
    expect(await office.reminders()).toEqual(['visitOverdue deputy', 'visitOverdue lead']);
    await office.sweepOn('2026-11-27'); // seven days after
    expect(await office.reminders()).toEqual([
      'visitOverdue deputy',
      'visitOverdue lead',
      'visitOverdueManager manager',
    ]);
    for (const day of ['2026-12-04', '2026-12-05', '2026-12-11']) await office.sweepOn(day); // then weekly
    expect(await office.reminders()).toEqual([
      'visitOverdue deputy',
      'visitOverdue lead',
      'visitOverdueWeekly manager',
    ]);
    expect(await office.reminders('superseded')).toEqual([
      'visitDueSoon lead',
      'visitDueToday lead',
      'visitOverdueManager manager',
      'visitOverdueWeekly manager',
    ]);
    const [row] = await database.query<{ why: { ja: string } }>(`select why from reminder where step = 'visitDueSoon'`);
    expect(row?.why.ja).toBe(
      '開始10/20 ＋ 1か月 ＝ 11/20（金）。11/13（金）は期限の7日前ですが、訪問の予定がありません。',
    );
  });

  it('leaves the same rows when it runs twice, every day, or only once after a week of outage', async () => {
    await office.engagement();
    await office.sweepOn('2026-11-27');
    const once = await database.query(
      'select step, occurrence, due_on, falls_on, person_id, state from reminder order by 1, 2, 5',
    );
    expect(await office.reminders()).toEqual([
      'visitOverdue deputy',
      'visitOverdue lead',
      'visitOverdueManager manager',
    ]);
    expect(await office.reminders('superseded')).toEqual(['visitDueSoon lead', 'visitDueToday lead']);
    expect(await worker.get(Sweep).run(tenantId)).toMatchObject({ opened: 0, superseded: 0, resolved: 0 });
    await Promise.all([worker.get(Sweep).run(tenantId), worker.get(Sweep).run(tenantId)]);
    expect(
      await database.query(
        'select step, occurrence, due_on, falls_on, person_id, state from reminder order by 1, 2, 5',
      ),
    ).toEqual(once);

    await database.query('delete from reminder');
    for (let day = 13; day <= 27; day++) await office.sweepOn(`2026-11-${day}`);
    expect(
      await database.query(
        'select step, occurrence, due_on, falls_on, person_id, state from reminder order by 1, 2, 5',
      ),
    ).toEqual(once);
  });

  it('disappears when a visit is planned, comes back when that is cancelled, and is gone when a visit was held', async () => {
    const id = await office.engagement();
    await office.sweepOn('2026-11-20');
    office.on('2026-11-20', '11:00');
    const visit = await rooms.as(lead, (actor) =>
      rooms.get(VisitsService).plan(actor, id, { plannedOn: '2026-11-25', mode: 'onSite' } as never),
    );
    expect(await office.reminders()).toEqual([]);
    expect(await office.reminders('resolved')).toEqual(['visitDueToday lead']);
    const planned = await office.version(visit);
    await rooms.as(lead, (actor) =>
      rooms.get(VisitsService).cancel(actor, visit, planned, { reason: '先方の都合' } as never),
    );
    expect(await office.reminders()).toEqual(['visitDueToday lead']);
    await rooms.as(lead, (actor) =>
      rooms.get(VisitsService).plan(actor, id, {
        record: { heldOn: '2026-11-20', mode: 'onSite', facts: '会いました', supportTypes: ['A'] },
      } as never),
    );
    expect(await office.reminders()).toEqual([]);
    expect(await office.reminders('resolved')).toEqual(['visitDueToday lead']);
    expect(await office.reminders('superseded')).toEqual(['visitDueSoon lead']); // skipped by the sweep of the due day
  });

  it('rests while the engagement is paused, and counts anew from the day of resumption', async () => {
    const id = await office.engagement();
    await office.sweepOn('2026-11-20');
    office.on('2026-11-20', '12:00');
    let v = await office.version(id);
    await rooms.as(manager, (actor) =>
      rooms.get(EngagementsService).pause(actor, id, v, { from: '2026-11-20', reason: '災害対応' } as never),
    );
    expect(await office.reminders()).toEqual([]);
    await office.sweepOn('2026-12-20');
    expect(await office.reminders()).toEqual([]);
    office.on('2027-01-04', '09:00');
    v = await office.version(id);
    await rooms.as(manager, (actor) =>
      rooms.get(EngagementsService).resume(actor, id, v, { resumedOn: '2027-01-04' } as never),
    );
    await office.sweepOn('2027-01-28');
    expect(await office.reminders()).toEqual(['visitDueSoon lead']); // due on Thursday 2027-02-04
  });
});

describe('the other ladders', () => {
  it('tells the team the day before a visit, only those within reach, and asks for the record afterwards', async () => {
    const id = await office.engagement();
    await story.member({ engagementId: id, person: professor, role: 'professor' });
    office.on('2026-11-10', '09:00');
    await rooms.as(lead, (actor) =>
      rooms.get(VisitsService).plan(actor, id, { plannedOn: '2026-11-19', mode: 'onSite' } as never),
    );
    await office.sweepOn('2026-11-18');
    expect(await office.reminders()).toEqual(['visitTomorrow deputy', 'visitTomorrow lead']); // the university is not assigned here
    await story.assignment({ organisation: university, municipalityCode: '202011', until: '2026-11-18' });
    await office.sweepOn('2026-11-18');
    expect(await office.reminders()).toEqual(['visitTomorrow deputy', 'visitTomorrow lead', 'visitTomorrow 白樺 教授']);
    await office.sweepOn('2026-11-19');
    expect(await office.reminders()).toEqual(['visitTomorrow deputy', 'visitTomorrow lead']); // the assignment ended yesterday
    await office.sweepOn('2026-11-20');
    expect(await office.reminders()).toEqual(['recordMissing lead', 'visitDueToday lead']);
    await office.sweepOn('2026-11-27'); // the fifth open day after
    expect(await office.reminders()).toContain('recordMissingManager manager');
  });

  it('reminds the owner of a promise, and stops when it is kept', async () => {
    const id = await office.engagement();
    office.on('2026-11-02', '09:00');
    const item = await rooms.as(lead, (actor) =>
      rooms
        .get(ActionsService)
        .add(actor, id, { text: '参加者数をまとめる', side: 'ours', ownerId: deputy.id, dueOn: '2026-11-10' } as never),
    );
    await rooms.as(lead, (actor) =>
      rooms
        .get(ActionsService)
        .add(actor, id, { text: '会場を探す', side: 'theirs', ownerName: '戸隠 一郎', dueOn: '2026-11-10' } as never),
    );
    await office.sweepOn('2026-11-07');
    expect(await office.reminders()).toEqual(['actionDueSoon deputy']);
    await office.sweepOn('2026-11-11');
    expect(await office.reminders()).toEqual(['actionOverdue deputy']);
    office.on('2026-11-11', '15:00');
    await rooms.as(deputy, (actor) => rooms.get(ActionsService).change(actor, item, 1, { state: 'done' } as never));
    expect(await office.reminders()).toEqual([]);
  });

  it('tells managers when nobody leads any more', async () => {
    const id = await office.engagement();
    await database.query(
      `insert into team_member_end (member_id, engagement_id, person_id, until_on) select id, engagement_id, person_id, '2026-11-10' from team_member where engagement_id = $1 and role = 'lead'`,
      [id],
    );
    await office.sweepOn('2026-11-13');
    expect(await office.reminders()).toEqual(['visitDueSoon manager']);
  });
});

describe('the mail of the day', () => {
  it('is one per person and open day from 08:30, and none on closed days', async () => {
    await office.engagement();
    await office.engagement('202029');
    await office.sweepOn('2026-11-20');
    office.on('2026-11-20', '08:29');
    expect(await worker.get(Digest).run(tenantId)).toBe(0);
    office.on('2026-11-20', '08:30');
    expect(await worker.get(Digest).run(tenantId)).toBe(1);
    expect(await worker.get(Digest).run(tenantId)).toBe(0);
    await Promise.all([worker.get(Digest).run(tenantId), worker.get(Digest).run(tenantId)]);
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      to: lead.email,
      kind: 'digest',
      day: '2026-11-20',
      state: 'pending',
      subject: '【伴走】11/20（金）のお知らせ（2件）',
    });
    expect(mail?.body).toContain('信濃 花子 様');
    expect(mail?.body).toContain(
      '・長野市（長野県）\n  開始10/20 ＋ 1か月 ＝ 11/20（金）。11/20（金）は期限の日ですが、訪問の予定がありません。\n  https://banso.example/engagements/',
    );
    office.on('2026-11-23', '09:00'); // a holiday
    expect(await worker.get(Digest).run(tenantId)).toBe(0);
    office.on('2026-11-26', '09:00'); // an outage since the 20th: only what holds now, nothing about the days between
    expect(await worker.get(Digest).run(tenantId)).toBe(2);
    const later = (await mails()).filter((row) => row.day === '2026-11-26');
    expect(later.map((row) => [row.to, row.subject])).toEqual(
      expect.arrayContaining([
        [lead.email, '【伴走】11/26（木）のお知らせ（2件）'],
        [deputy.email, '【伴走】11/26（木）のお知らせ（2件）'],
      ]),
    );
    await database.query(`update mail set state = 'sent'`);
    office.on('2026-11-27', '08:30'); // nothing new for lead and deputy
    expect(await worker.get(Digest).run(tenantId)).toBe(1);
    expect((await mails()).filter((row) => row.day === '2026-11-27').map((row) => row.to)).toEqual([manager.email]);
  });

  it('never went out: gives way to the next digest, which tells what still holds', async () => {
    await office.engagement();
    office.on('2026-11-20', '08:30');
    await worker.get(Digest).run(tenantId);
    office.on('2026-11-24', '08:30');
    expect(await worker.get(Digest).run(tenantId)).toBe(1);
    expect((await mails()).map((mail) => [mail.day, mail.state])).toEqual([
      ['2026-11-20', 'withdrawn'],
      ['2026-11-24', 'pending'],
    ]);
  });

  it('respects whoever wants none, except for escalations, and whoever wants it at once', async () => {
    const id = await office.engagement();
    await story.member({ engagementId: id, person: quiet, role: 'lead' });
    await story.member({ engagementId: id, person: quick, role: 'lead' });
    await database.query(`update person set mail_mode = 'none' where id = $1`, [manager.id]);
    await office.sweepOn('2026-11-27');
    expect(await worker.get(Digest).atOnce(tenantId)).toBe(0); // at night nobody is woken
    office.on('2026-11-27', '07:00');
    expect(await worker.get(Digest).atOnce(tenantId)).toBe(1);
    expect(await worker.get(Digest).atOnce(tenantId)).toBe(0);
    office.on('2026-11-27', '08:30');
    await worker.get(Digest).run(tenantId);
    expect((await mails()).map((mail) => [mail.to, mail.kind]).sort()).toEqual(
      [
        [lead.email, 'digest'],
        [deputy.email, 'digest'],
        [manager.email, 'digest'],
        [quick.email, 'immediate'],
      ].sort(),
    );
  });
});

describe('somebody’s own reminders', () => {
  it('are listed and acknowledged by their owner only', async () => {
    await office.engagement();
    await office.sweepOn('2026-11-27');
    office.on('2026-11-27', '10:00');
    const mine = await rooms.as(lead, (actor) =>
      rooms.get(RemindersService).list(actor, { state: 'open', limit: 50 }, 'ja'),
    );
    expect(mine.items).toMatchObject([
      {
        step: 'visitOverdue',
        text: '長野市 訪問の遅れ',
        why: '開始10/20 ＋ 1か月 ＝ 11/20（金）。11/26（木）は期限の3開庁日後ですが、訪問がありません。',
        mailedAt: null,
        municipality: { prefecture: '長野県' },
      },
    ]);
    const id = mine.items[0]!.id;
    await expect(
      rooms.as(manager, (actor) => rooms.get(RemindersService).acknowledge(actor, id, 'ja')),
    ).rejects.toThrow('notFound');
    await expect(rooms.as(lead, (actor) => rooms.get(RemindersService).acknowledge(actor, 'x', 'ja'))).rejects.toThrow(
      'notFound',
    );
    const read = await rooms.as(lead, (actor) => rooms.get(RemindersService).acknowledge(actor, id, 'en'));
    expect(read).toMatchObject({ state: 'acknowledged', text: '長野市 Visit overdue' });
    await office.sweepOn('2026-12-10');
    expect(await office.reminders('acknowledged')).toEqual(['visitOverdue lead']);
  });
});
