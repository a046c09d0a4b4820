import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PersonRow } from '@banso/testing';
import request from 'supertest';
import { openHouse, type OpenHouse } from './support/open-house.js';

/** What Prometheus asks of a page of metrics: each has help and type, and a counter ends in `_total`. */
function complaintsOf(text: string): string[] {
  const types = new Map([...text.matchAll(/^# TYPE (\S+) (\w+)$/gm)].map(([, name, type]) => [name!, type!]));
  const helped = new Set([...text.matchAll(/^# HELP (\S+) \S/gm)].map(([, name]) => name!));
  const names = [...text.matchAll(/^([a-zA-Z_:][\w:]*)[{ ]/gm)].map(([, name]) =>
    name!.replace(/_(bucket|sum|count)$/, ''),
  );
  return [...new Set(names)].flatMap((name) => [
    ...(types.has(name) ? [] : [`${name} has no type`]),
    ...(helped.has(name) ? [] : [`${name} has no help`]),
    ...(types.get(name) === 'counter' && !name.endsWith('_total')
      ? [`${name} is a counter and does not end in _total`]
      : []),
  ]);
}

const SECRET = '本文に書かれた秘密';
let house: OpenHouse;
let nagano: number;
let saitama: number;
let admin: PersonRow, manager: PersonRow, staff: PersonRow, otherAdmin: PersonRow;

const mail = (
  tenantId: number,
  person: PersonRow,
  facts: { state: string; kind?: string; day?: string; duplicate?: boolean; sentAt?: string | null },
): Promise<string> =>
  house.database
    .query<{ id: string }>(
      `insert into mail (id, tenant_id, person_id, kind, day, to_address, subject, body, message_id, state, attempts, last_error, next_attempt_at, created_at, possible_duplicate, sent_at)
     select i, $1, $2, $3, $9::date, $4, 'お知らせ', $5, '<' || i || '>', $6, 10, 'EENVELOPE 550 5.1.1 RCPT TO', clock_timestamp() - interval '2 minutes', clock_timestamp(), $7, $8 from gen_random_uuid() i returning id`,
      [
        tenantId,
        person.id,
        facts.kind ?? 'immediate',
        person.email,
        SECRET,
        facts.state,
        facts.duplicate ?? false,
        facts.sentAt ?? null,
        facts.day ?? '2026-11-24',
      ],
    )
    .then(([row]) => row!.id);
const stateOf = async (id: string): Promise<unknown> =>
  (await house.database.query('select state, attempts, attempts_allowed, message_id from mail where id = $1', [id]))[0];

beforeAll(async () => {
  house = await openHouse('2026-11-24T09:00:00+09:00');
  const { story } = house;
  nagano = await story.tenant('20');
  saitama = await story.tenant('11');
  const office = await story.organisation({ tenantId: nagano });
  admin = await story.person({ organisation: office, role: 'admin' });
  manager = await story.person({ organisation: office, role: 'manager' });
  staff = await story.person({ organisation: office, role: 'staff', name: '信濃 花子' });
  otherAdmin = await story.person({ organisation: await story.organisation({ tenantId: saitama }), role: 'admin' });
  await house.database.query(
    `insert into worker (id, host, pid, lease_until) values (gen_random_uuid(), 'a', 1, clock_timestamp() + interval '1 hour'), (gen_random_uuid(), 'b', 2, clock_timestamp() - interval '1 hour')`,
  );
  await house.database.query(
    `insert into queue_state (seen_at, backend, waiting, active, delayed, failed) values (clock_timestamp(), 'redis', 1, 2, 3, 4)`,
  );
  await house.database.query(
    `insert into job_schedule values ('sweep', '5 0 * * *', 'Asia/Tokyo', '2026-11-25T00:05+09:00'), ('seal', '* * * * *', 'Asia/Tokyo', '2026-11-24T09:01+09:00')`,
  );
  await house.database.query(
    `insert into job_state (job, tenant_id, began_at, ended_at, succeeded_at, duration_ms, covers, failed_at, error) values
       ('sweep', $1, '2026-11-24T00:05+09:00', '2026-11-24T00:05:02+09:00', '2026-11-23T00:05:02+09:00', 2000, '2026-11-23T00:05+09:00', '2026-11-24T00:05:02+09:00', 'PostgreSQL 57P01'),
       ('sweep', $2, '2026-11-24T00:06+09:00', '2026-11-24T00:06:01+09:00', '2026-11-24T00:06:01+09:00', 1000, '2026-11-24T00:06+09:00', null, null),
       ('seal', null, '2026-11-24T09:00+09:00', '2026-11-24T09:00:01+09:00', '2026-11-24T09:00:01+09:00', 12, '2026-11-24T09:00+09:00', null, null)`,
    [nagano, saitama],
  );
  await house.database.query(
    `insert into failed_job values ('1', 'sweep', $1, 5, '2026-11-24T00:06+09:00', 'PostgreSQL 57P01'), ('2', 'digest', $2, 5, '2026-11-24T08:35+09:00', 'ECONNREFUSED'), ('3', 'seal', null, 5, '2026-11-24T08:36+09:00', 'TypeError: x')`,
    [nagano, saitama],
  );
});
afterAll(() => house.close());
beforeEach(() => house.database.query('delete from mail'));

describe('operations: how the work that nobody watches goes', () => {
  it('shows one’s own tenant’s jobs and the installation’s, the queue, workers that are heard of, and the outbox in numbers', async () => {
    await mail(nagano, staff, { state: 'pending' });
    await mail(nagano, staff, { state: 'sent', sentAt: '2026-11-24T08:30:00+09:00', duplicate: true });
    await mail(nagano, staff, { state: 'sent', sentAt: '2026-11-23T08:30:00+09:00' });
    await mail(nagano, staff, { state: 'dead' });
    await mail(saitama, otherAdmin, { state: 'dead' });
    const { body } = await house.browser(admin).get('/operations').expect(200);
    expect(body).toMatchObject({
      workers: 1,
      queue: { backend: 'redis', waiting: 1, active: 2, delayed: 3, failed: 4 },
      mail: { waiting: 1, sentToday: 1, possibleDuplicates: 1, dead: 1 },
    });
    expect(body.mail.oldestSeconds).toBeGreaterThanOrEqual(120);
    expect(body.jobs.map((job: { job: string }) => job.job)).toEqual(['seal', 'sweep']);
    expect(body.jobs[1]).toMatchObject({
      at: '5 0 * * *',
      durationMs: 2000,
      error: 'PostgreSQL 57P01',
      isRunning: false,
    });
    expect(new Date(body.jobs[1].nextAt)).toEqual(new Date('2026-11-25T00:05+09:00'));
    expect(new Date(body.jobs[1].lastSuccessAt)).toEqual(new Date('2026-11-23T00:05:02+09:00'));
    expect(body.failedJobs.map((job: { id: string }) => job.id)).toEqual(['3', '1']);
    expect((await house.browser(otherAdmin).get('/operations').expect(200)).body).toMatchObject({
      mail: { dead: 1, waiting: 0 },
      failedJobs: [{ id: '3' }, { id: '2' }],
    });
  });

  it('lists dead letters with name, kind, day and last answer, an invitation too, and never what they say', async () => {
    const given = await mail(nagano, staff, { state: 'dead' });
    await mail(nagano, staff, { state: 'dead', kind: 'account' });
    await mail(nagano, staff, { state: 'withdrawn' });
    await mail(saitama, otherAdmin, { state: 'dead' });
    const { body, text } = await house.browser(admin).get('/operations/dead-letters').expect(200);
    expect(body.items).toHaveLength(2);
    expect(body.items).toEqual(
      expect.arrayContaining([
        {
          id: given,
          person: { id: staff.id, name: '信濃 花子' },
          kind: 'immediate',
          day: '2026-11-24',
          attempts: 10,
          lastAttemptAt: null,
          lastAnswer: 'EENVELOPE 550 5.1.1 RCPT TO',
        },
        expect.objectContaining({ kind: 'account' }),
      ]),
    );
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain(staff.email);
    const first = (await house.browser(admin).get('/operations/dead-letters?limit=1').expect(200)).body;
    const second = (
      await house.browser(admin).get(`/operations/dead-letters?limit=1&cursor=${first.nextCursor}`).expect(200)
    ).body;
    expect(new Set([first.items[0].id, second.items[0].id]).size).toBe(2);
    expect(second.nextCursor).toBeNull();
  });

  it('lists every mail that may have arrived twice, with its Message-ID and when it was offered, to one’s own administrator alone, and never what it says', async () => {
    const twice = await mail(nagano, staff, { state: 'sent', sentAt: '2026-11-24T08:30:07+09:00', duplicate: true });
    const older = await mail(nagano, staff, { state: 'dead', kind: 'account', day: '2026-03-02', duplicate: true });
    await mail(nagano, staff, { state: 'sent', sentAt: '2026-11-24T08:30:00+09:00' });
    const foreign = await mail(saitama, otherAdmin, {
      state: 'sent',
      sentAt: '2026-11-24T08:30:00+09:00',
      duplicate: true,
    });
    await house.database.query(
      `insert into mail_attempt (mail_id, number, tenant_id, began_at, ended_at, outcome, answer) values
         ($1, 2, $2, '2026-11-24T08:30:06+09:00', '2026-11-24T08:30:07+09:00', 'sent', null), ($1, 1, $2, '2026-11-24T08:30:00+09:00', '2026-11-24T08:30:05+09:00', 'leftBehind', null),
         ($3, 1, $2, '2026-03-02T10:00:00+09:00', '2026-03-02T10:01:00+09:00', 'unsure', 'ETIMEDOUT DATA')`,
      [twice, nagano, older],
    );
    const { body, text } = await house.browser(admin).get('/operations/possible-duplicates').expect(200);
    const at = (moment: string): unknown => expect.stringMatching(new RegExp(`^${moment}`));
    expect(body).toEqual({
      nextCursor: null,
      items: [
        {
          id: twice,
          person: { id: staff.id, name: '信濃 花子' },
          kind: 'immediate',
          day: '2026-11-24',
          messageId: `<${twice}>`,
          attempts: [
            { at: at('2026-11-23T23:30:00'), outcome: 'leftBehind' },
            { at: at('2026-11-23T23:30:06'), outcome: 'sent' },
          ],
        },
        {
          id: older,
          person: { id: staff.id, name: '信濃 花子' },
          kind: 'account',
          day: '2026-03-02',
          messageId: `<${older}>`,
          attempts: [{ at: at('2026-03-02T01:00:00'), outcome: 'unsure' }],
        },
      ],
    });
    for (const hidden of [SECRET, 'お知らせ', staff.email]) expect(text).not.toContain(hidden);
    const first = (await house.browser(admin).get('/operations/possible-duplicates?limit=1').expect(200)).body;
    const second = (
      await house.browser(admin).get(`/operations/possible-duplicates?limit=1&cursor=${first.nextCursor}`).expect(200)
    ).body;
    expect([...first.items, ...second.items].map(({ id }: { id: string }) => id)).toEqual([twice, older]);
    expect(second.nextCursor).toBeNull();
    expect(
      (await house.browser(otherAdmin).get('/operations/possible-duplicates').expect(200)).body.items.map(
        ({ id }: { id: string }) => id,
      ),
    ).toEqual([foreign]);
    for (const person of [manager, staff])
      await house.browser(person).get('/operations/possible-duplicates').expect(403);
  });

  it('one is sent again under its Message-ID with attempts of its own, and that is noted', async () => {
    const id = await mail(nagano, staff, { state: 'dead' });
    await house.browser(admin).post(`/operations/dead-letters/${id}/retry`).expect(201, { mails: 1 });
    expect(await stateOf(id)).toEqual({ state: 'pending', attempts: 10, attempts_allowed: 20, message_id: `<${id}>` });
    await house.browser(admin).post(`/operations/dead-letters/${id}/retry`).expect(404);
    expect(
      await house.database.query(
        `select person_id, subject_kind, subject_id from audit_entry where action = 'operations:retry'`,
      ),
    ).toEqual([{ person_id: admin.id, subject_kind: 'mail', subject_id: id }]);
  });

  it('all are sent again with one word, but nobody else’s, nor a digest that gave way to a newer one', async () => {
    const [one, two, withdrawn, foreign] = [
      await mail(nagano, staff, { state: 'dead' }),
      await mail(nagano, staff, { state: 'dead' }),
      await mail(nagano, staff, { state: 'withdrawn' }),
      await mail(saitama, otherAdmin, { state: 'dead' }),
    ];
    await house.browser(admin).post(`/operations/dead-letters/${foreign}/retry`).expect(404);
    await house.browser(admin).post('/operations/dead-letters/nonsense/retry').expect(404);
    await house.browser(admin).post('/operations/dead-letters/retry').expect(201, { mails: 2 });
    expect([await stateOf(one), await stateOf(two), await stateOf(withdrawn), await stateOf(foreign)]).toMatchObject([
      { state: 'pending' },
      { state: 'pending' },
      { state: 'withdrawn' },
      { state: 'dead' },
    ]);
    for (const person of [manager, staff]) {
      await house.browser(person).get('/operations').expect(403);
      await house.browser(person).post('/operations/dead-letters/retry').expect(403);
    }
  });

  it('not even plain SQL shows an administrator what a mail says, or changes anything else of it', async () => {
    const id = await mail(nagano, staff, { state: 'dead' });
    const attempt = async (sql: string): Promise<number | null> => {
      const client = await house.asApplication();
      try {
        await client.query('begin');
        await client.query('select enter($1, $2)', [admin.token, house.clock.now()]);
        return (await client.query(sql, [id])).rowCount;
      } finally {
        await client.query('rollback');
        await client.end();
      }
    };
    expect(await attempt('select id, state from mail where id = $1')).toBe(1);
    await expect(attempt('select body from mail where id = $1')).rejects.toThrow('permission denied');
    await expect(attempt('select * from mail where id = $1')).rejects.toThrow('permission denied');
    await expect(attempt(`update mail set to_address = 'me@test.example' where id = $1`)).rejects.toThrow(
      'permission denied',
    );
    await expect(attempt(`update mail set state = 'sent' where id = $1`)).rejects.toThrow('row-level security');
  });

  it('Prometheus finds requests by route and status, the pool, the outbox, the queue and the jobs', async () => {
    await mail(nagano, staff, { state: 'dead' });
    await mail(saitama, otherAdmin, { state: 'pending' });
    await request(house.address).get('/api/v1/engagements/0194f2d3-0000-7000-8000-000000000000').expect(401);
    await request(house.address).get('/somebodys/secret/address').expect(404);
    await house.database.query(
      `insert into queue_state (seen_at, backend, waiting, active, delayed, failed) values (clock_timestamp(), 'postgres', 3, 1, 2, 0)
       on conflict (only_one) do update set waiting = 3, active = 1, delayed = 2, failed = 0`,
    );
    await house.database.query(
      `insert into job_state (job, tenant_id, began_at, ended_at, succeeded_at, duration_ms)
       values ('sweep', $1, clock_timestamp(), clock_timestamp(), clock_timestamp() - interval '90 seconds', 1500)
       on conflict (job, tenant_id) do update set succeeded_at = excluded.succeeded_at, duration_ms = 1500`,
      [nagano],
    );
    const { text } = await request(house.address).get('/metrics').expect(200);
    expect(text).toMatch(/^banso_outbox_waiting 1$/m);
    expect(text).toMatch(/^banso_outbox_dead 1$/m);
    expect(Number(/^banso_outbox_oldest_seconds (\d+)$/m.exec(text)![1])).toBeGreaterThanOrEqual(120);
    expect(text).toMatch(/^banso_workers 1$/m);
    expect(text).toMatch(
      /^http_request_duration_seconds_count{method="GET",route="\/api\/v1\/engagements\/:id",status="401"} 1$/m,
    );
    expect(text).toMatch(/^http_request_duration_seconds_count{method="GET",route="none",status="404"} \d+$/m);
    expect(text).not.toContain('secret');
    expect(text).not.toContain('0194f2d3');
    expect(text).toMatch(/^banso_pool_connections{state="idle"} \d+$/m);
    expect(text).toMatch(/^banso_queue_jobs{state="waiting"} 3$/m);
    expect(Number(/^banso_job_success_age_seconds{job="sweep"} (\d+)$/m.exec(text)![1])).toBeGreaterThanOrEqual(90);
    expect(text).toMatch(/^banso_job_longest_seconds{job="sweep"} 1\.5$/m);
  });

  it('promtool finds nothing against the metrics', async () => {
    const { text } = await request(house.address).get('/metrics').expect(200);
    expect(complaintsOf(text)).toEqual([]);
    const promtool = process.env.BANSO_PROMTOOL;
    // Where Prometheus' own tool is (CI fetches it), it has the last word.
    if (process.env.CI) expect(promtool).toBeDefined();
    if (promtool)
      expect(spawnSync(promtool, ['check', 'metrics'], { input: text, encoding: 'utf8' })).toMatchObject({
        status: 0,
        stdout: '',
      });
  });
});
