import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type FreshDatabase, freshDatabase, openRooms, type OpenRooms, type PersonRow, Story } from '@banso/testing';
import { MailDelivery, MailDeliveryModule, putIntoOutbox } from './index.js';

/**
 * A mail server that does at each step what the story says: an answer, silence, or a dropped line. Written on a plain
 * socket, because a proper server does not misbehave like this.
 */
type Step = 'greeting' | 'HELO' | 'MAIL' | 'RCPT' | 'DATA' | 'body';
let behaviour: Partial<Record<Step, string | 'silence' | 'drop'>> = {};
let heard: string[] = [];
let taken: string[] = [];
let server: Server;
const lines = new Set<Socket>();
const FRIENDLY: Record<Step, string> = {
  greeting: '220 here',
  HELO: '250 hello',
  MAIL: '250 ok',
  RCPT: '250 ok',
  DATA: '354 go on',
  body: '250 taken',
};

function converse(socket: Socket): void {
  lines.add(socket);
  socket.on('error', () => undefined).on('close', () => lines.delete(socket));
  const say = (step: Step): void => {
    heard.push(step);
    const answer = behaviour[step] ?? FRIENDLY[step];
    if (answer === 'drop') socket.destroy();
    else if (answer !== 'silence') socket.write(`${answer}\r\n`);
  };
  let body: string | null = null;
  socket.on('data', (chunk) => {
    if (body !== null) {
      body += chunk.toString();
      if (!body.endsWith('\r\n.\r\n')) return;
      const answer = behaviour.body ?? FRIENDLY.body;
      if (answer === 'drop' || answer === 'silence' || answer.startsWith('2'))
        taken.push(/^Message-ID: (\S+)/im.exec(body)![1]!);
      body = null;
      say('body');
      return;
    }
    for (const command of chunk.toString().trim().split('\r\n')) {
      if (/^(EHLO|HELO)/.test(command)) say('HELO');
      else if (command.startsWith('MAIL')) say('MAIL');
      else if (command.startsWith('RCPT')) say('RCPT');
      else if (command === 'DATA') {
        if (!behaviour.DATA) body = '';
        say('DATA');
      } else if (command === 'RSET') socket.write('250 ok\r\n');
      else if (command === 'QUIT') socket.end('221 bye\r\n');
    }
  });
  say('greeting');
}

let database: FreshDatabase;
let tenantId: number;
let people: PersonRow[];
let port: number;
let worker: OpenRooms;

const rows = () =>
  database.query<{
    state: string;
    attempts: number;
    possible_duplicate: boolean;
    last_error: string | null;
    waits: boolean;
  }>(
    'select state, attempts, possible_duplicate, last_error, sent_at is null and next_attempt_at > clock_timestamp() as waits from mail order by id',
  );
const deliver = () => worker.get(MailDelivery).deliver(tenantId);
const timePasses = () => database.query(`update mail set next_attempt_at = next_attempt_at - interval '1 day'`);

beforeAll(async () => {
  server = createServer(converse);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  database = await freshDatabase();
  const story = new Story(database);
  tenantId = await story.tenant('20');
  const organisation = await story.organisation({ tenantId });
  people = [await story.person({ organisation, role: 'staff' }), await story.person({ organisation, role: 'staff' })];
});
afterAll(async () => {
  for (const line of lines) line.destroy();
  await new Promise((resolve) => server.close(resolve));
  await database?.drop();
});
beforeEach(async () => {
  await database.query('delete from mail');
  [behaviour, heard, taken] = [{}, [], []];
  // The same waits as in production, only shorter: what happens when they end is what is told here.
  worker = await openRooms(database, {
    now: '2026-11-24T08:30:00+09:00',
    worker: true,
    imports: [
      MailDeliveryModule.with({
        smtpUrl: `smtp://127.0.0.1:${port}?greetingTimeout=300&socketTimeout=300`,
        mailFrom: '伴走 <banso@pref.example>',
      }),
    ],
  });
  await worker.job(tenantId, (actor) =>
    putIntoOutbox(
      actor,
      [
        {
          personId: people[0]!.id,
          kind: 'digest',
          day: actor.today,
          to: people[0]!.email,
          subject: 'お知らせ',
          body: '本文',
        },
      ],
      'pref.example',
    ),
  );
});
afterEach(() => worker.close());

describe('a mail server in trouble: the result stands in the row, and the mail goes out when the trouble is over', () => {
  const NOTHING_HANDED_OVER = { state: 'pending', attempts: 0, possible_duplicate: false, waits: true };
  it.each<[string, typeof behaviour, object, number]>([
    ['drops the line at once', { greeting: 'drop' }, NOTHING_HANDED_OVER, 1],
    ['accepts and says nothing', { greeting: 'silence' }, { ...NOTHING_HANDED_OVER, last_error: 'ETIMEDOUT CONN' }, 1],
    [
      'greets with "too busy"',
      { greeting: '421 4.3.2 too busy' },
      { ...NOTHING_HANDED_OVER, last_error: expect.stringContaining('421') },
      1,
    ],
    ['goes silent after the sender', { MAIL: 'silence' }, NOTHING_HANDED_OVER, 1],
    [
      'refuses the recipient for now',
      { RCPT: '450 4.2.1 try later' },
      {
        state: 'pending',
        attempts: 1,
        possible_duplicate: false,
        waits: true,
        last_error: 'EENVELOPE 450 4.2.1 RCPT TO',
      },
      1,
    ],
    [
      'does not know the recipient',
      { RCPT: '550 5.1.1 <person1@test.example> unknown' },
      {
        state: 'pending',
        attempts: 1,
        possible_duplicate: false,
        waits: true,
        last_error: 'EENVELOPE 550 5.1.1 RCPT TO',
      },
      1,
    ],
    [
      'refuses the data',
      { DATA: '554 5.7.1 no' },
      {
        state: 'pending',
        attempts: 1,
        possible_duplicate: false,
        waits: true,
        last_error: expect.stringContaining('554 5.7.1'),
      },
      1,
    ],
    [
      'refuses the mail after having read it',
      { body: '552 5.2.2 mailbox full' },
      { state: 'pending', attempts: 1, possible_duplicate: false, waits: true, last_error: 'EMESSAGE 552 5.2.2 DATA' },
      1,
    ],
    [
      'hangs after the data',
      { body: 'silence' },
      {
        state: 'pending',
        attempts: 1,
        possible_duplicate: true,
        waits: true,
        last_error: expect.stringContaining('ETIMEDOUT'),
      },
      2,
    ],
    [
      'drops the line after the data',
      { body: 'drop' },
      { state: 'pending', attempts: 1, possible_duplicate: true, waits: true },
      2,
    ],
  ])('%s', async (_, trouble, expected, copies) => {
    behaviour = trouble;
    expect(await deliver()).toMatchObject({ sent: 0, failed: 1 });
    expect(await rows()).toMatchObject([expected]);
    expect(await deliver()).toMatchObject({ sent: 0, failed: 0 }); // not yet time
    behaviour = {};
    await timePasses();
    expect(await deliver()).toMatchObject({ sent: 1, failed: 0 });
    expect(await rows()).toMatchObject([{ state: 'sent', last_error: null }]);
    // Twice only where the row says so, and then under one Message-ID.
    expect(taken).toHaveLength(copies);
    expect(new Set(taken).size).toBe(1);
    expect(JSON.stringify(await database.query('select * from mail_attempt'))).not.toContain('@test.example');
  });

  it('one recipient that is refused holds up no other, and ends among the dead letters with its last answer', async () => {
    await worker.job(tenantId, (actor) =>
      putIntoOutbox(
        actor,
        [
          {
            personId: people[1]!.id,
            kind: 'digest',
            day: actor.today,
            to: people[1]!.email,
            subject: 'お知らせ',
            body: '本文',
          },
        ],
        'pref.example',
      ),
    );
    await database.query(`update mail set attempts = 9 where person_id = $1`, [people[0]!.id]);
    behaviour = { RCPT: '550 5.1.1 unknown' };
    await database.query(`update mail set next_attempt_at = next_attempt_at + interval '1 hour' where person_id = $1`, [
      people[1]!.id,
    ]);
    await deliver();
    behaviour = {};
    await timePasses();
    expect(await deliver()).toMatchObject({ sent: 1 });
    expect(
      await database.query('select person_id = $1 as first, state, attempts, last_error from mail order by state', [
        people[0]!.id,
      ]),
    ).toEqual([
      { first: true, state: 'dead', attempts: 10, last_error: 'EENVELOPE 550 5.1.1 RCPT TO' },
      { first: false, state: 'sent', attempts: 1, last_error: null },
    ]);
  });

  it('while a server hangs nobody else offers the mail, because its worker lives', async () => {
    behaviour = { body: 'silence' };
    const second = await openRooms(database, {
      now: '2026-11-24T08:30:00+09:00',
      worker: true,
      imports: [MailDeliveryModule.with({ smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom: 'banso@pref.example' })],
    });
    const hanging = deliver();
    while (!heard.includes('body')) await new Promise((resolve) => setImmediate(resolve));
    expect(await second.get(MailDelivery).deliver(tenantId)).toMatchObject({ sent: 0, failed: 0 });
    expect(await hanging).toMatchObject({ failed: 1 });
    await second.close();
    expect(taken).toHaveLength(1);
  });

  it('a worker that loses its lease breaks off before another may take its mail', async () => {
    behaviour = { body: 'silence' };
    await worker.close();
    worker = await openRooms(database, {
      now: '2026-11-24T08:30:00+09:00',
      worker: true,
      imports: [MailDeliveryModule.with({ smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom: 'banso@pref.example' })],
    });
    const hanging = deliver();
    while (!heard.includes('body')) await new Promise((resolve) => setImmediate(resolve));
    await database.query('delete from worker');
    expect(await hanging).toMatchObject({ sent: 0, failed: 1 });
    await Promise.all([...lines].filter((line) => !line.destroyed).map((line) => once(line, 'close')));
    expect(await rows()).toMatchObject([{ state: 'pending', possible_duplicate: true, last_error: 'EABORT' }]);
  });
});
