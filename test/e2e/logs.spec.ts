import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hashPassword } from '@banso/identity';
import { freshDatabase, type FreshDatabase, type PersonRow, Story } from '@banso/testing';
import request from 'supertest';

const PROGRAM = (name: string): string => resolve(import.meta.dirname, `../../apps/${name}/dist/main.js`);
/** Everything that must never be seen in a log. */
const SECRETS = {
  password: 'ながい合言葉Kw7q',
  wrong: 'ちがう合言葉Zx3p',
  facts: '秘密の事実Marker1',
  opinion: '内輪の所見Marker2',
  vision: 'ありたい姿Marker3',
  file: '資料の中身Marker4',
  cursor: 'forgedMarker5',
};

let database: FreshDatabase;
let folder: string;
let api: ChildProcess;
let worker: ChildProcess;
let address: string;
let staff: PersonRow;
let engagementId: string;
const output: string[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'banso-logs-'));
  const story = new Story(database);
  const tenantId = await story.tenant('20');
  const office = await story.organisation({ tenantId });
  staff = await story.person({ organisation: office, role: 'staff' });
  await database.query('insert into credential (person_id, password_hash, changed_at) values ($1, $2, now())', [
    staff.id,
    await hashPassword(SECRETS.password),
  ]);
  engagementId = (
    await story.engagement({
      tenantId,
      programmeId: await story.programme({ tenantId, body: office }),
      municipalityCode: '205907',
      lead: staff,
    })
  ).id;

  const env = {
    PATH: process.env.PATH,
    BANSO_MODE: 'demo',
    BANSO_NOW: '2026-11-24T09:00:00+09:00',
    BANSO_DATA_DIR: folder,
    PORT: '0',
    DATABASE_APP_URL: database.appUrl,
    DATABASE_WORKER_URL: database.workerUrl,
  };
  const start = (name: string): ChildProcess => {
    const child = fork(PROGRAM(name), { env, execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    return child;
  };
  api = start('api');
  const [message] = (await once(api, 'message')) as [{ listening: string }];
  address = message.listening.replace('[::1]', '127.0.0.1');
  worker = start('worker');
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

describe('requirement 18: no token, password or record text in any log', () => {
  it('nor a split line, after a story with sign-in, records, refusals and faults', async () => {
    const at = (path: string): string => `/api/v1${path}`;
    await request(address).post(at('/session')).send({ email: staff.email, password: SECRETS.wrong }).expect(401);
    const signedIn = await request(address)
      .post(at('/session'))
      .set('user-agent', 'browser forged-line')
      .send({ email: staff.email, password: SECRETS.password })
      .expect(201);
    const cookie = signedIn.headers['set-cookie']![0]!.split(';')[0]!;
    const as = <Sent extends { set(name: string, value: string): Sent }>(sent: Sent): Sent =>
      sent.set('cookie', cookie);

    const version = (await as(request(address).get(at(`/engagements/${engagementId}`))).expect(200)).body
      .version as number;
    await as(request(address).patch(at(`/engagements/${engagementId}`)))
      .set('if-match', `"${version}"`)
      .send({ vision: `${SECRETS.vision}\r\n{"level":"fatal"}\u001b[31m` })
      .expect(200);
    const visit = await as(request(address).post(at(`/engagements/${engagementId}/visits`)))
      .send({
        record: {
          heldOn: '2026-11-20',
          mode: 'onSite',
          facts: `${SECRETS.facts}\nforged-line`,
          opinion: SECRETS.opinion,
          supportTypes: ['A'],
        },
      })
      .expect(201);

    // Faults: stored bytes that are not what was kept, and a table that is not where the statement looks for it.
    const kept = await as(request(address).post(at(`/visits/${visit.body.id as string}/attachments`)))
      .attach('file', Buffer.from(SECRETS.file), 'memo.txt')
      .expect(201);
    const [stored] = (await readdir(join(folder, 'files'), { recursive: true })).filter((name) => name.length > 10);
    await writeFile(join(folder, 'files', stored!), `${SECRETS.file}\nforged-line`);
    await as(request(address).get(at(`/attachments/${kept.body.id as string}`))).expect(500);
    await as(
      request(address).get(
        at(
          `/visits?cursor=${Buffer.from(JSON.stringify([`${SECRETS.cursor}\nforged-line`, 'x'])).toString('base64url')}`,
        ),
      ),
    );
    await database.query('alter table challenge rename to hidden_challenge');
    await as(request(address).post(at(`/engagements/${engagementId}/challenges`)))
      .set('if-match', '"2"')
      .send({ text: `${SECRETS.facts}\nforged-line` })
      .expect(500);
    await database.query('alter table hidden_challenge rename to challenge');
    // The address of a calendar is a secret: fetched, in a fault, revoked, and wrong.
    const feed = await as(request(address).post(at('/calendar-feeds')))
      .send({ name: '電話' })
      .expect(201);
    const calendar = new URL(feed.body.address as string).pathname;
    await request(address).get(calendar).expect(200);
    await database.query('alter view shared_visit rename to hidden_visit');
    await request(address).get(calendar).expect(500);
    await database.query('alter view hidden_visit rename to shared_visit');
    await as(request(address).delete(at(`/calendar-feeds/${feed.body.id as string}`))).expect(204);
    await request(address).get(calendar).expect(410);
    await request(address)
      .get(calendar.replace('.ics', `${SECRETS.cursor}.ics`))
      .expect(404);
    // Refusals with control characters, and with a token that is none.
    await as(request(address).get(at(`/engagements/${encodeURIComponent(`${SECRETS.cursor}\nforged-line`)}`))).expect(
      404,
    );
    await request(address).get(at('/session')).set('cookie', 'banso-session=tokenMarker6').expect(401);
    await request(address)
      .post(at('/session'))
      .set('content-type', 'application/json')
      .send(`{"email": "${SECRETS.facts}\n`)
      .expect(400);

    for (const child of [worker, api]) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    const log = output.join('');
    expect(log).toContain('is not what was written');
    for (const secret of [
      ...Object.values(SECRETS),
      cookie.split('=')[1]!,
      'tokenMarker6',
      staff.secret,
      calendar.split('/').at(-1)!.slice(0, 43),
    ])
      expect([secret, log.includes(secret)]).toEqual([secret, false]);
    const lines = log.split('\n').filter(Boolean);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      expect(() => JSON.parse(line) as unknown).not.toThrow();
      expect(line).not.toMatch(/forged-line/);
      expect(line).not.toMatch(/[\u0000-\u001f\u007f]/);
    }
  });
});
