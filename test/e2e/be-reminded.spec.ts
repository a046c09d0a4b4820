import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '@banso/config';
import type { PersonRow } from '@banso/testing';
import { runOnce } from '@banso/worker';
import type { AddressObject, ParsedMail } from 'mailparser';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

const OGAWA = '205885'; // 小川村
let house: OpenHouse;
let smtp: SMTPServer;
const mailbox: ParsedMail[] = [];
let hanako: PersonRow;
let kacho: PersonRow;
let staff: Browser;
let manager: Browser;
let engagementId: string;

beforeAll(async () => {
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _, done) =>
      void simpleParser(stream).then((mail) => {
        mailbox.push(mail);
        done();
      }, done),
  });
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  house = await openHouse('2026-10-20T09:00:00+09:00');
  const tenantId = await house.story.tenant('20');
  const office = await house.story.organisation({ tenantId });
  hanako = await house.story.person({ organisation: office, role: 'staff', name: '信濃 花子' });
  const jiro = await house.story.person({ organisation: office, role: 'staff', name: '高原 次郎' });
  kacho = await house.story.person({ organisation: office, role: 'manager', name: '穂高 課長' });
  const programmeId = await house.story.programme({ tenantId, body: office });
  staff = house.browser(hanako);
  manager = house.browser(kacho);
  engagementId = (
    await staff
      .post('/engagements', {
        municipalityCode: OGAWA,
        programmeId,
        startedOn: '2026-10-01',
        leadId: hanako.id,
        deputyId: jiro.id,
      })
      .expect(201)
  ).body.id;
  // Held on Tuesday 10/20, so the next is due on Friday 11/20.
  await staff
    .post(`/engagements/${engagementId}/visits`, {
      record: { heldOn: '2026-10-20', mode: 'onSite', facts: '集落を歩いた。', supportTypes: ['A'] },
    })
    .expect(201);
  // It was confirmed at once: this story is about the next visit.
  await house.database.query(`update visit set status = 'confirmed'`);
});
afterAll(async () => {
  await house.close();
  await new Promise<void>((resolve) => smtp.close(() => resolve()));
});

/** What the worker does in one night and morning. */
async function nightAndMorningOf(day: string): Promise<ParsedMail[]> {
  const before = mailbox.length;
  house.clock.set(`${day}T00:05:00+09:00`);
  const config = {
    ...readConfig({ BANSO_MODE: 'demo', SMTP_URL: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}` }),
    databaseWorkerUrl: house.database.workerUrl,
  };
  await runOnce('sweep', config, house.clock);
  house.clock.set(`${day}T08:30:00+09:00`);
  await runOnce('digest', config, house.clock);
  await runOnce('deliver', config, house.clock);
  return mailbox.slice(before);
}
const receivers = (mails: ParsedMail[]): string[] =>
  mails.map((mail) => (mail.to as AddressObject).value[0]!.address!).sort();
const openSteps = async (browser: Browser): Promise<string[]> =>
  (await browser.get('/reminders?state=open').expect(200)).body.items.map(
    (reminder: { step: string }) => reminder.step,
  );

describe('the ladder of one due day', () => {
  it('is silent while there is time', async () => {
    expect(await nightAndMorningOf('2026-11-12')).toEqual([]);
    expect(await openSteps(staff)).toEqual([]);
  });

  it('seven days before, nothing planned: the lead is reminded in the app and by one mail that says why', async () => {
    const mails = await nightAndMorningOf('2026-11-13');
    expect(receivers(mails)).toEqual([hanako.email]);
    expect(mails[0]!.text).toContain('小川村');
    expect(mails[0]!.text).toContain('前回10/20 ＋ 1か月 ＝ 11/20（金）');
    expect(await openSteps(staff)).toHaveLength(1);
    const [item] = (await staff.get('/desk')).body.todo;
    expect(item).toMatchObject({ kind: 'planNow', municipality: { name: '小川村' }, dueOn: '2026-11-20' });
  });

  it('a second night and morning of the same day adds nothing', async () => {
    expect(await nightAndMorningOf('2026-11-13')).toEqual([]);
  });

  it('a week of silence later only the latest step is open, and the manager hears of it', async () => {
    const mails = await nightAndMorningOf('2026-11-27');
    expect(receivers(mails)).toContain(kacho.email);
    expect(await openSteps(manager)).toHaveLength(1);
    for (const [, rows] of Object.entries(
      groupByPerson(
        await house.database.query<{ person_id: string; state: string }>(
          `select person_id, state from reminder where engagement_id = $1`,
          [engagementId],
        ),
      ),
    )) {
      expect(rows.filter((row) => row.state === 'open').length).toBeLessThanOrEqual(1);
    }
    expect((await staff.get('/desk')).body.todo[0]).toMatchObject({ kind: 'overdue', days: 7 });
  });

  it('planning the visit makes the reminders disappear by themselves, at once', async () => {
    await staff.post(`/engagements/${engagementId}/visits`, { plannedOn: '2026-11-30', mode: 'onSite' }).expect(201);
    expect(await openSteps(staff)).toEqual([]);
    expect(await openSteps(manager)).toEqual([]);
  });

  it('no mail goes out on a closed day', async () => {
    expect(await nightAndMorningOf('2026-11-28')).toEqual([]);
  });
});

function groupByPerson<Row extends { person_id: string }>(rows: Row[]): Record<string, Row[]> {
  const groups: Record<string, Row[]> = {};
  for (const row of rows) (groups[row.person_id] ??= []).push(row);
  return groups;
}
