import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { type FreshDatabase, freshDatabase, type PersonRow, Story } from '@banso/testing';
import { type Mailbox, openMailbox } from './support/mailbox.js';
import { type OwnRedis, redisIsInstalled, startRedis } from './support/redis.js';
import { WorkerProcess } from './support/worker-process.js';

/** Thursday, three open days after the due days of the overdue engagements. */
const NOW = '2026-11-26T09:00:00+09:00';
const LEADS = 30;
const KILLS = 12;
const SEED = 20261126;
const TENANTS = ['20', '11'];

/** The same sequence of numbers between 0 and 1 for the same seed (mulberry32). */
function dice(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Per tenant: every lead has one engagement overdue since 11-20 with the common deputy, and one that is due on 11-30. */
async function layOut(database: FreshDatabase): Promise<{ reminders: string[]; mailed: string[] }> {
  const story = new Story(database);
  const reminders: string[] = [];
  const mailed: string[] = [];
  for (const prefecture of TENANTS) {
    const tenantId = await story.tenant(prefecture);
    const body = await story.organisation({ tenantId });
    const programmes = [await story.programme({ tenantId, body }), await story.programme({ tenantId, body, name: '専門家派遣' })];
    const deputy = await story.person({ organisation: body, role: 'staff', name: '高原 次郎' });
    await story.person({ organisation: body, role: 'manager', name: '梓川 太郎' });
    const codes = await database.query<{ code: string }>('select code from municipality where prefecture_code = $1 order by code limit $2', [prefecture, LEADS]);
    const line = (engagement: string, step: string, due: string, person: PersonRow, state: string) => reminders.push([engagement, step, 1, due, person.id, state].join(' '));
    for (const { code } of codes) {
      const lead = await story.person({ organisation: body, role: 'staff', name: '信濃 花子' });
      mailed.push(lead.id);
      const late = await story.engagement({ tenantId, programmeId: programmes[0]!, municipalityCode: code, startedOn: '2026-10-20', lead, deputy });
      const soon = await story.engagement({ tenantId, programmeId: programmes[1]!, municipalityCode: code, startedOn: '2026-10-30', lead });
      await database.query(`update engagement set next_visit_due_on = case id when $1 then '2026-11-20' else '2026-11-30' end::date where id in ($1, $2)`, [late.id, soon.id]);
      line(late.id, 'visitDueSoon', '2026-11-20', lead, 'superseded');
      line(late.id, 'visitDueToday', '2026-11-20', lead, 'superseded');
      line(late.id, 'visitOverdue', '2026-11-20', lead, 'open');
      line(late.id, 'visitOverdue', '2026-11-20', deputy, 'open');
      line(soon.id, 'visitDueSoon', '2026-11-30', lead, 'open');
    }
    mailed.push(deputy.id);
  }
  return { reminders: reminders.sort(), mailed: mailed.sort() };
}

/** Waits for something; the limit only ends what hangs, so it is far above what a slow machine takes. */
async function until(condition: () => Promise<boolean>, seconds: number): Promise<boolean> {
  for (const end = performance.now() + seconds * 1000; performance.now() < end; await wait(100)) if (await condition()) return true;
  return false;
}

beforeAll(() => {
  execFileSync('npx', ['tsc', '-b', 'apps/worker'], { stdio: 'inherit' });
});

const backends = [{ name: 'PostgreSQL', redis: false }, ...(redisIsInstalled() ? [{ name: 'Redis', redis: true }] : [])];

describe.each(backends)('a worker on $name that is killed twelve times', ({ redis: onRedis }) => {
  let database: FreshDatabase;
  let mailbox: Mailbox;
  let redis: OwnRedis | null = null;
  let worker: WorkerProcess;

  beforeAll(async () => {
    database = await freshDatabase();
    mailbox = await openMailbox(300);
    if (onRedis) redis = await startRedis();
  });
  afterAll(async () => {
    if (worker?.alive) await worker.kill();
    await redis?.stop();
    await mailbox?.close();
    await database?.drop();
  });

  it('loses nothing, and doubles nothing but what it lists', async () => {
    const expected = await layOut(database);
    const random = dice(SEED);
    const environment = { BANSO_MODE: 'demo', BANSO_NOW: NOW, DATABASE_URL: database.url, SMTP_URL: mailbox.url, MAIL_FROM: '伴走 <banso@pref.example>', ...(redis ? { REDIS_URL: redis.url } : {}) };
    const sent = async (): Promise<number> => (await database.query<{ n: number }>(`select count(*)::int as n from mail where state = 'sent'`))[0]!.n;
    // A mail that a dead worker held is left alone for minutes; the test lets them pass while nobody is at work.
    const minutesPass = () => database.query(`update mail set sending_since = sending_since - interval '1 hour', next_attempt_at = next_attempt_at - interval '1 hour' where state in ('pending', 'sending')`);

    for (let n = 0; n < KILLS; n++) {
      worker = WorkerProcess.start(environment);
      await wait(700 + random() ** 2 * 9_000);
      await worker.kill();
      await minutesPass();
      if (n === KILLS / 2) await redis?.forget();
    }
    const sentBefore = await sent();

    worker = WorkerProcess.start(environment);
    expect(await until(async () => worker.said('"started"').length > 0 && ((await sent()) > sentBefore || sentBefore === expected.mailed.length), 120)).toBe(true);
    // The servers behind it fall over once, too.
    if (redis) await redis.restart();
    else await database.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'banso_worker' and datname = current_database()`);
    let checks = 0;
    const done = await until(async () => {
      // A mail that was in hand when its connection was cut counts as held for minutes, too; every few seconds an hour passes.
      if (++checks % 50 === 0) await minutesPass();
      return (await sent()) === expected.mailed.length;
    }, 240);
    if (!done) console.error(worker.log, await database.query('select state, count(*)::int from mail group by 1'));
    expect(done).toBe(true);
    expect(await worker.stop()).toBe(0);

    const reminders = await database.query<{ line: string }>(`select concat_ws(' ', subject_id, step, occurrence, due_on, person_id, state) as line from reminder`);
    expect(reminders.map((row) => row.line).sort()).toEqual(expected.reminders);

    const mails = await database.query<{ person_id: string; message_id: string; possible_duplicate: boolean; kind: string; day: string }>('select person_id, message_id, possible_duplicate, kind, day::text from mail order by person_id');
    expect(mails.map((mail) => mail.person_id)).toEqual(expected.mailed);
    expect(new Set(mails.map((mail) => `${mail.kind} ${mail.day}`))).toEqual(new Set(['digest 2026-11-26']));
    const arrived = (messageId: string): number => mailbox.messageIds.filter((id) => id === messageId).length;
    expect(mails.filter((mail) => arrived(mail.message_id) === 0)).toEqual([]);
    const doubled = mails.filter((mail) => arrived(mail.message_id) > 1);
    expect(doubled.filter((mail) => !mail.possible_duplicate)).toEqual([]);
    // Two tenants are served at once, so one kill can hit two mails.
    expect(mailbox.messageIds.length - mails.length).toBeLessThanOrEqual((KILLS + 1) * TENANTS.length);
    expect(new Set(mailbox.messageIds)).toEqual(new Set(mails.map((mail) => mail.message_id)));
    console.info(`${KILLS} kills: ${mails.length} mails, ${mailbox.messageIds.length} arrived, ${doubled.length} doubled, ${mails.filter((mail) => mail.possible_duplicate).length} listed as possibly doubled`);
  }, 900_000);
});
