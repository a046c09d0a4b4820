import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { MailDelivery, MailDeliveryModule } from '@banso/mail';
import { Digest, ReminderJobsModule } from '@banso/reminders';
import { type FreshDatabase, freshDatabase, openRooms } from '@banso/testing';
import { dice, Fleet } from './support/fleet.js';
import { type Mailbox, openMailbox } from './support/mailbox.js';
import { at, DAYS, layOut, linesOf } from './support/office-of-march.js';
import { type OwnPostgres, startPostgres } from './support/own-postgres.js';
import { openReceiver, type Receiver } from './support/receiver.js';
import { type OwnRedis, redisIsInstalled, startRedis } from './support/redis.js';

/**
 * At least so many workers are killed on each of the two backends: 60 random moments in all, because the time of CI is
 * short. BANSO_KILLS=200 for as many on each.
 */
const KILLS = Number(process.env.BANSO_KILLS ?? 30);
const SEED = 20270331;
/** Work in the hand of a killed worker is in another's after so many seconds at the latest. */
const BOUND = 15;
/** A kill must have hit each of these at least once; the dice go on until they have. */
const MOMENTS = ['sweep', 'digest', 'seal', 'sending'] as const;

let program: string;
let postgres: OwnPostgres;
let undisturbed: Awaited<ReturnType<typeof linesOf>>;

beforeAll(async () => {
  program = execFileSync(process.execPath, [resolve(import.meta.dirname, 'support/bundle-worker.mjs')], {
    env: { ...process.env, NODE_OPTIONS: '' },
  }).toString();
  postgres = await startPostgres();
});
afterAll(() => postgres?.stop());

/**
 * Waits for something; the limit only ends what hangs, so it is far above what a slow machine takes. While the server
 * is away nothing is true.
 */
async function until(what: string, condition: () => Promise<boolean>, log: () => string = () => ''): Promise<void> {
  for (const end = performance.now() + 300_000; performance.now() < end; await wait(200))
    if (await condition().catch(() => false)) return;
  throw new Error(`It never came to be: ${what}\n${log()}`);
}

/** A line for whoever waits at the terminal. */
const tell = (line: string): void => void process.stderr.write(`${line}\n`);

describe('one worker that nobody disturbs, once a day: what all others must come to', () => {
  it('after a week away each has only the latest step, told in one digest; on 1 April the new holder hears of it, and the old one does not', async () => {
    const database = await freshDatabase();
    await layOut(database, 'http://127.0.0.1:9/');
    const rooms = await openRooms(database, {
      now: at(DAYS[0]),
      worker: true,
      imports: [
        MailDeliveryModule.with({ smtpUrl: null, mailFrom: '伴走 <banso@pref.example>' }),
        ReminderJobsModule.with({ publicUrl: 'http://127.0.0.1:3000' }),
      ],
    });
    for (const day of DAYS) {
      rooms.clock.set(at(day));
      for (const tenantId of await rooms.transactions.tenants()) {
        await rooms.get(Digest).run(tenantId);
        await rooms.get(MailDelivery).deliver(tenantId);
      }
    }
    undisturbed = await linesOf(database);
    expect(undisturbed.messages).toHaveLength(360);
    const stand = await database.query<{ step: string; state: string; n: number }>(
      `select r.step, r.state, count(*)::int as n from reminder r where due_on = '2027-03-29' and state in ('open', 'superseded') group by 1, 2 order by 1`,
    );
    // The first step came while nobody was at work, the second took its place, and then the third.
    expect(stand).toEqual([
      { step: 'visitDueSoon', state: 'superseded', n: 180 },
      { step: 'visitDueToday', state: 'superseded', n: 180 },
      { step: 'visitOverdue', state: 'open', n: 180 },
    ]);
    const flood = await database.query(`select person_id, day from mail group by 1, 2 having count(*) > 1`);
    expect(flood).toEqual([]);
    const holders = await database.query<{ name: string; n: number }>(
      `select p.name, count(*)::int as n from reminder r join person p on p.id = r.person_id join mail m on m.id = r.mail_id where r.due_on = '2027-04-01' and r.step = 'visitDueToday' and m.day = '2027-04-01' group by 1 order by 1`,
    );
    expect(holders).toEqual([
      { name: '信濃 花子', n: 90 },
      { name: '安曇 春子', n: 90 },
    ]);
    await rooms.close();
    await database.drop();
  });
});

const backends = [
  { name: 'PostgreSQL', redis: false },
  ...(redisIsInstalled() ? [{ name: 'Redis', redis: true }] : []),
];

describe.each(backends)(
  `workers on $name, two and four at once, killed ${KILLS} times at random moments, while servers fall over and the clock jumps`,
  ({ redis: onRedis }) => {
    let database: FreshDatabase;
    let mailbox: Mailbox;
    let receiver: Receiver;
    let redis: OwnRedis | null = null;
    let fleet: Fleet;
    const restarts: Array<{ what: string; seconds: number }> = [];

    beforeAll(async () => {
      database = await freshDatabase();
      mailbox = await openMailbox(700);
      receiver = await openReceiver(120);
      await layOut(database, receiver.url);
      if (onRedis) redis = await startRedis();
      fleet = new Fleet(program, database, dice(SEED));
    });
    afterAll(async () => {
      await fleet?.clear();
      await redis?.stop();
      await mailbox?.close();
      await receiver?.close();
      await database?.drop();
    });

    const one = async (sql: string): Promise<number> =>
      (await database.query<{ n: number }>(`select (${sql})::int as n`))[0]!.n;
    const mailsOf = (day: string): number => undisturbed.mails.filter((line) => line.startsWith(day)).length;
    const isDone = async (day: string): Promise<boolean> =>
      (await one(`select count(*) from mail where state = 'sent' and day = '${day}'`)) === mailsOf(day);
    const hits = (): Record<string, number> =>
      Object.fromEntries(
        MOMENTS.map((moment) => [
          moment,
          fleet.kills.filter((kill) => (moment === 'sending' ? kill.mails > 0 : kill.jobs.includes(moment))).length,
        ]),
      );

    /** A server falls over in the middle of the work; the time counts from when it answers again. */
    async function fallOver(what: string, fall: () => Promise<void>): Promise<void> {
      await until(
        'nothing is in dead hands',
        async () =>
          (await one(
            `select count(*) from mail m where state = 'sending' and not exists (select from worker w where w.id = m.sender and w.lease_until > clock_timestamp())`,
          )) === 0,
      );
      await fall();
      const answers = performance.now();
      const runs = (): Promise<number> =>
        one(
          `select count(*) from job_state where began_at > clock_timestamp() - make_interval(secs => ${(performance.now() - answers) / 1_000})`,
        );
      const sent = await one(`select count(*) from mail where state = 'sent'`);
      await until(
        `work after the fall of ${what}`,
        async () => (await runs()) > 0 || (await one(`select count(*) from mail where state = 'sent'`)) > sent,
        () => fleet.log,
      );
      restarts.push({ what, seconds: (performance.now() - answers) / 1_000 });
    }

    it('loses nothing, doubles nothing but what it lists, and goes on within 15 seconds of every kill', async () => {
      const began = performance.now();
      const owing = setInterval(() => void fleet.lookForJobs().catch(() => undefined), 250);
      // The audit log grows all the while, so that there is always something to seal.
      const writing = setInterval(
        () =>
          void database
            .query(
              `insert into audit_entry (tenant_id, at, action, subject_kind, subject_id) select t.id, clock_timestamp(), 'master:write', 'tenant', n::text from tenant t, generate_series(1, 20) n`,
            )
            .catch(() => undefined),
        500,
      );
      try {
        for (const [n, day] of DAYS.entries()) {
          const environment = {
            BANSO_MODE: 'demo',
            BANSO_NOW: at(day),
            DATABASE_URL: database.url,
            SMTP_URL: mailbox.url,
            MAIL_FROM: '伴走 <banso@pref.example>',
            BANSO_WEBHOOKS_ALLOW: '127.0.0.1',
            ...(redis ? { REDIS_URL: redis.url } : {}),
          };
          const workers = n % 2 === 0 ? 2 : 4;
          const last = n === DAYS.length - 1;
          const quota = Math.ceil((KILLS * (n + 1)) / DAYS.length);
          const enough = (share: number) => () =>
            fleet.kills.length >= quota - Math.floor((KILLS / DAYS.length) * (1 - share)) &&
            (!last || share < 1 || Object.values(hits()).every((count) => count > 0));
          await fleet.suffer(workers, environment, enough(0.5));
          if (redis && n === 1) await fallOver('Redis, without its memory', () => redis!.forget());
          if (n === 2) await fallOver('PostgreSQL', () => postgres.fallOver());
          if (redis && n === 3) await fallOver('Redis', () => redis!.restart());
          await fleet.suffer(workers, environment, enough(1));
          await until(
            `all mails of ${day}`,
            () => isDone(day),
            () => fleet.log,
          );
          await until(
            `all messages of ${day}`,
            async () =>
              (await one(`select count(*) from webhook_delivery where state in ('pending', 'sending')`)) === 0,
            () => fleet.log,
          );
          await until(
            'all jobs of dead workers',
            async () => fleet.owed.every((owed) => owed.took !== null),
            () => JSON.stringify(fleet.owed.filter((owed) => owed.took === null)),
          );
          tell(
            `${day}: ${fleet.kills.length} kills, ${JSON.stringify(hits())}, ${Math.round((performance.now() - began) / 1_000)} s`,
          );
          // The power fails, and when it is back another day has come.
          if (!last) await fleet.killAll();
        }
      } finally {
        clearInterval(owing);
        clearInterval(writing);
      }
      await until(
        'the audit log is sealed',
        async () => (await one('select count(*) from audit_pending')) === 0,
        () => fleet.log,
      );
      expect((await fleet.stop()).every((code) => code === 0)).toBe(true);

      // Every expected reminder once and in the right state, every expected mail once.
      const lines = await linesOf(database);
      expect(lines.reminders).toEqual(undisturbed.reminders);
      expect(lines.mails).toEqual(undisturbed.mails);
      expect(await one('select count(*) from audit_link')).toBe(await one('select count(*) from audit_entry'));
      expect(
        await one(
          `select count(*) from (select tenant_id from audit_link group by tenant_id having max(position) <> count(*)) broken`,
        ),
      ).toBe(0);

      // Every mail arrived; twice only where the product itself says that it may have.
      const mails = await database.query<{ message_id: string; possible_duplicate: boolean }>(
        `select message_id, possible_duplicate from mail where state = 'sent'`,
      );
      const arrived = new Map<string, number>();
      for (const id of mailbox.messageIds) arrived.set(id, (arrived.get(id) ?? 0) + 1);
      expect(mails).toHaveLength(undisturbed.mails.length);
      expect(mails.filter((mail) => !arrived.has(mail.message_id))).toEqual([]);
      const doubled = mails.filter((mail) => arrived.get(mail.message_id)! > 1);
      expect(doubled.filter((mail) => !mail.possible_duplicate)).toEqual([]);
      expect(new Set(arrived.keys())).toEqual(new Set(mails.map((mail) => mail.message_id)));

      // What another system is told arrived as well; a second copy has the same id, and its row knows of more than one
      // attempt.
      expect(lines.messages).toEqual(undisturbed.messages);
      const told = await database.query<{ id: string; attempts: number }>(
        `select 'msg_' || id as id, attempts from webhook_delivery where state = 'delivered'`,
      );
      expect(told).toHaveLength(undisturbed.messages.length);
      const copies = (id: string): number => receiver.ids.filter((one) => one === id).length;
      expect(told.filter(({ id, attempts }) => copies(id) < 1 || copies(id) > attempts)).toEqual([]);

      // Whatever a dead worker had in hand was in another's within the bound.
      const behind = await database.query<{ worker: string; taken: Date }>(
        `select worker, ended_at as taken from mail_attempt where outcome = 'leftBehind'`,
      );
      const killed = new Map(fleet.kills.map((kill) => [kill.worker, kill.at]));
      const mailWaits = behind
        .filter(({ worker }) => killed.has(worker))
        .map(({ worker, taken }) => (taken.getTime() - killed.get(worker)!.getTime()) / 1_000);
      const jobWaits = fleet.owed.map((owed) => owed.took!);
      const longest = (waits: number[]): number => Math.max(0, ...waits);
      console.info(
        `${onRedis ? 'Redis' : 'PostgreSQL'}: ${fleet.kills.length} kills (${JSON.stringify(hits())}; ${fleet.kills.filter((kill) => kill.worker === null).length} while starting), ${mails.length} mails, ${mailbox.messageIds.length} arrived, ` +
          `${doubled.length} doubled, ${mails.filter((mail) => mail.possible_duplicate).length} listed; ${told.length} messages to another system, ${receiver.ids.length} arrived, the job hit ${fleet.kills.filter((kill) => kill.jobs.includes('webhooks')).length} times; ${mailWaits.length} mails and ${jobWaits.length} jobs taken up after ${longest(mailWaits).toFixed(1)} s and ${longest(jobWaits).toFixed(1)} s at the longest; ${JSON.stringify(restarts)}`,
      );
      for (const owed of fleet.owed)
        if (owed.took! > 8)
          tell(
            `the ${owed.job} of ${owed.tenantId ?? 'the installation'} waited ${owed.took!.toFixed(1)} s, from ${owed.at.toISOString()}`,
          );
      expect(fleet.kills.length).toBeGreaterThanOrEqual(KILLS);
      expect(longest(mailWaits)).toBeLessThan(BOUND);
      expect(longest(jobWaits)).toBeLessThan(BOUND);
      expect(longest(restarts.map((restart) => restart.seconds))).toBeLessThan(BOUND);
    }, 1_800_000);
  },
);
