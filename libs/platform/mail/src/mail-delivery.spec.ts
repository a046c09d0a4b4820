import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type FreshDatabase, freshDatabase, openRooms, type OpenRooms, type PersonRow, Story } from '@banso/testing';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { WorkLease } from '@banso/database';
import { devMails } from './dev-mail.sql.js';
import { ATTEMPTS_AT_MOST, MailDelivery, MailDeliveryModule, mailId, putIntoOutbox } from './index.js';
import { tenantsWithMail } from './mail-rounds.sql.js';

/** What the mail server answers to the next mails; without an entry it takes them. */
let answers: Array<number | 'breakOff'> = [];
let received: ParsedMail[] = [];
let smtp: SMTPServer | null = null;
/** The system chooses it at the first listening; the server comes back on the same one. */
let port = 0;
let database: FreshDatabase;
let worker: OpenRooms;
let story: Story;
let tenantId: number;
let people: PersonRow[];

function listen(): Promise<void> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, session, done) {
      void simpleParser(stream).then((mail) => {
        const answer = answers.shift();
        if (answer === undefined || answer === 'breakOff') received.push(mail);
        if (answer === 'breakOff') {
          // The mail is taken, but the line goes dead before the sender hears so.
          for (const connection of (server as unknown as { connections: Set<{ _socket: { destroy(): void } }> })
            .connections)
            connection._socket.destroy();
          return;
        }
        done(answer === undefined ? null : Object.assign(new Error('not now'), { responseCode: answer }));
      });
    },
  });
  server.on('error', () => undefined);
  smtp = server;
  return new Promise((resolve) =>
    server.listen(port, '127.0.0.1', () => {
      port = (server.server.address() as AddressInfo).port;
      resolve();
    }),
  );
}
const hangUp = (): Promise<void> => new Promise((resolve) => (smtp ? smtp.close(() => resolve()) : resolve()));

const openPostOffice = () =>
  openRooms(database, {
    now: '2026-11-24T08:30:00+09:00',
    worker: true,
    imports: [MailDeliveryModule.with({ smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom: '伴走 <banso@pref.example>' })],
  });
const deliver = () => worker.get(MailDelivery).deliver(tenantId);
/** The waiting time of everything in the outbox passes. */
const timePasses = () => database.query(`update mail set next_attempt_at = next_attempt_at - interval '1 day'`);
const rows = () =>
  database.query<{
    id: string;
    state: string;
    attempts: number;
    possible_duplicate: boolean;
    last_error: string | null;
    message_id: string;
    sent_at: Date | null;
    minutes: number;
  }>(
    `select id, state, attempts, possible_duplicate, last_error, message_id, sent_at, round(extract(epoch from next_attempt_at - clock_timestamp()) / 60)::int as minutes from mail order by id`,
  );
const put = (n = 1) =>
  worker.job(tenantId, (actor) =>
    putIntoOutbox(
      actor,
      people.slice(0, n).map((person) => ({
        personId: person.id,
        kind: 'digest' as const,
        day: actor.today,
        to: person.email,
        subject: '【伴走】11/24（火）のお知らせ（1件）',
        body: '・小川村（長野県）\n  訪問の予定がありません。𠮷野家・①②\n',
      })),
      'pref.example',
    ),
  );

beforeAll(async () => {
  await listen();
  database = await freshDatabase();
  story = new Story(database);
  tenantId = await story.tenant('20');
  const organisation = await story.organisation({ tenantId });
  people = [
    await story.person({ organisation, role: 'staff' }),
    await story.person({ organisation, role: 'staff' }),
    await story.person({ organisation, role: 'staff' }),
  ];
  worker = await openPostOffice();
});
afterAll(async () => {
  await hangUp();
  await worker?.close();
  await database?.drop();
});
beforeEach(async () => {
  await database.query('delete from mail');
  answers = [];
  received = [];
});

describe('delivering mail', () => {
  it('hands each mail over once, as Japanese plain text, and remembers it', async () => {
    await put(3);
    expect(await deliver()).toMatchObject({ sent: 3, failed: 0, possibleDuplicates: [] });
    expect(await deliver()).toMatchObject({ sent: 0 });
    expect(received).toHaveLength(3);
    const mail = received.find((one) => [one.to].flat()[0]?.value[0]?.address === people[0]!.email)!;
    expect(mail.subject).toBe('【伴走】11/24（火）のお知らせ（1件）');
    expect(mail.text).toContain('𠮷野家・①②');
    expect(mail.from?.value).toEqual([{ address: 'banso@pref.example', name: '伴走' }]);
    expect((await rows()).map((row) => row.message_id)).toEqual(
      expect.arrayContaining(received.map((one) => one.messageId)),
    );
    expect(await rows()).toEqual(
      [1, 2, 3].map(() =>
        expect.objectContaining({
          state: 'sent',
          attempts: 1,
          possible_duplicate: false,
          sent_at: new Date('2026-11-23T23:30:00Z'),
        }),
      ),
    );
  });

  it('puts a digest down once per person and day', async () => {
    const [first] = await put(1);
    const [second, other] = await put(2);
    expect([first, second, other].map((id) => id !== null)).toEqual([true, false, true]);
  });

  it('gives a mail the Message-ID that follows from what it is, also when it is written again', async () => {
    await put();
    const [row] = await rows();
    expect(row!.message_id).toBe(
      `<${mailId({ kind: 'digest', day: '2026-11-24' as never, personId: people[0]!.id })}@pref.example>`,
    );
    await database.query('delete from mail');
    await put();
    expect((await rows())[0]!.message_id).toBe(row!.message_id);
    const about = (ids: string[]): string =>
      mailId({ kind: 'immediate', day: '2026-11-24' as never, personId: people[0]!.id, about: ids });
    expect(about(['a', 'b'])).toBe(about(['b', 'a']));
    expect(
      new Set([
        about(['a']),
        about(['b']),
        about([]),
        mailId({ kind: 'immediate', day: '2026-11-25' as never, personId: people[0]!.id, about: ['a'] }),
      ]).size,
    ).toBe(4);
  });

  it('is shared by two workers without sending anything twice', async () => {
    await put(3);
    const second = await openPostOffice();
    await Promise.all([deliver(), second.get(MailDelivery).deliver(tenantId), deliver()]);
    await second.close();
    expect(received).toHaveLength(3);
    expect(new Set(received.map((mail) => mail.messageId)).size).toBe(3);
  });

  it('tries again later when the server says not now, waiting longer each time', async () => {
    await put();
    answers = [451, 421];
    expect(await deliver()).toMatchObject({ sent: 0, failed: 1 });
    expect(await rows()).toMatchObject([
      { state: 'pending', attempts: 1, last_error: 'EMESSAGE 451 DATA', minutes: 1, possible_duplicate: false },
    ]);
    expect(await deliver()).toMatchObject({ sent: 0, failed: 0 }); // not yet time
    await timePasses();
    await deliver();
    expect(await rows()).toMatchObject([{ state: 'pending', attempts: 2, minutes: 2 }]);
    await timePasses();
    expect(await deliver()).toMatchObject({ sent: 1 });
    expect(await rows()).toMatchObject([{ state: 'sent', attempts: 3, possible_duplicate: false, last_error: null }]);
    expect(received).toHaveLength(1);
  });

  it('gives up after ten refusals, and others are not held up', async () => {
    await put(2);
    for (let n = 0; n < ATTEMPTS_AT_MOST; n++) {
      answers = [550];
      await deliver();
      await timePasses();
    }
    await deliver();
    const states = (await rows()).map((row) => row.state).sort();
    expect(states).toEqual(['dead', 'sent']);
    expect(received).toHaveLength(1);
  });

  it('waits out a dead server without using a mail’s attempts up', async () => {
    await put(2);
    await hangUp();
    await deliver(); // What goes out together when it is away suddenly, fails together.
    await timePasses();
    for (let n = 0; n < 12; n++) {
      expect(await deliver()).toMatchObject({ sent: 0, failed: 1 }); // from then on one knock per run, not one per mail
      await timePasses();
    }
    expect(await rows()).toEqual(
      [1, 2].map(() => expect.objectContaining({ state: 'pending', attempts: 0, possible_duplicate: false })),
    );
    await listen();
    expect(await deliver()).toMatchObject({ sent: 2 });
    expect(received).toHaveLength(2);
  });
});

describe('a possible second copy is listed', () => {
  it('when a worker dies between the server’s yes and the commit', async () => {
    await put();
    await deliver();
    // What a worker leaves behind that is killed at that moment: the server has the mail, the row is still in the
    // worker’s hand.
    const [dead] = await database.query<{ id: string }>(
      `insert into worker (id, host, pid, lease_until) values (gen_random_uuid(), 'x', 1, clock_timestamp() + interval '1 hour') returning id`,
    );
    await database.query(
      `update mail set state = 'sending', sent_at = null, attempts = 2, sending_since = clock_timestamp(), sender = $1`,
      [dead!.id],
    );
    expect(await deliver()).toMatchObject({ sent: 0 }); // it may still be at it
    await database.query('update worker set lease_until = clock_timestamp() where id = $1', [dead!.id]);
    await worker.get(WorkLease).reclaimExpiredLeases();
    const again = await deliver();
    expect(again).toMatchObject({ sent: 1, possibleDuplicates: [(await rows())[0]!.id] });
    expect(received.map((mail) => mail.messageId)).toEqual([
      (await rows())[0]!.message_id,
      (await rows())[0]!.message_id,
    ]);
    expect(await rows()).toMatchObject([{ state: 'sent', attempts: 3, possible_duplicate: true }]);
    expect(
      await database.query('select number, outcome, worker = $1 as his from mail_attempt order by 1', [dead!.id]),
    ).toEqual([
      { number: 1, outcome: 'sent', his: false },
      { number: 2, outcome: 'leftBehind', his: true },
      { number: 3, outcome: 'sent', his: false },
    ]);
  });

  it('and such mail comes first, whatever else waits at other tenants', async () => {
    const later = await story.tenant('11');
    const other = await story.person({ organisation: await story.organisation({ tenantId: later }), role: 'staff' });
    await put(2);
    await worker.job(later, (actor) =>
      putIntoOutbox(
        actor,
        [
          {
            personId: other.id,
            kind: 'digest' as const,
            day: actor.today,
            to: other.email,
            subject: 'お知らせ',
            body: '・',
          },
        ],
        'pref.example',
      ),
    );
    const waiting = async () => (await worker.transactions.ask(tenantsWithMail, {})).map(({ tenant }) => tenant);
    expect(await waiting()).toEqual([tenantId, later]);
    await database.query(
      `update mail set state = 'sending', attempts = 1, sending_since = clock_timestamp(), sender = gen_random_uuid() where tenant_id = $1`,
      [later],
    );
    expect(await waiting()).toEqual([later, tenantId]);
  });

  it('when the line breaks before the server’s yes arrives', async () => {
    await put();
    answers = ['breakOff'];
    expect(await deliver()).toMatchObject({ sent: 0, failed: 1 });
    expect(await rows()).toMatchObject([{ state: 'pending', attempts: 1, possible_duplicate: true }]);
    await timePasses();
    await deliver();
    expect(received).toHaveLength(2);
    expect(new Set(received.map((mail) => mail.messageId)).size).toBe(1);
  });

  it('keeps mail at home when there is no server to send it to', async () => {
    const kept = await openRooms(database, {
      now: '2026-11-24T08:30:00+09:00',
      worker: true,
      imports: [MailDeliveryModule.with({ smtpUrl: null, mailFrom: 'banso@localhost' })],
    });
    await put();
    await database.query(`update mail set to_address = 'staff@nagano.example'`);
    expect(await kept.get(MailDelivery).deliver(tenantId)).toMatchObject({ sent: 1 });
    await kept.close();
    expect(received).toEqual([]);
    const app = await openRooms(database, { now: '2026-11-24T08:30:00+09:00', imports: [] });
    expect(await app.transactions.ask(devMails, {})).toMatchObject([{ to: 'staff@nagano.example', state: 'sent' }]);
    await app.close();
  });
});
