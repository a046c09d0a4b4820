import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readConfig } from '@banso/config';
import type { PersonRow } from '@banso/testing';
import { runOnce } from '@banso/worker';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

interface Message {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}
const SETTINGS = { BANSO_WEBHOOKS_ALLOW: '127.0.0.1' };
let house: OpenHouse;
let receiver: Server;
let base: string;
let answer = 204;
let messages: Message[] = [];
let hanako: PersonRow;
let admin: Browser;
let staff: Browser;
let manager: Browser;
let engagementId: string;
let programmeId: string;
let tenantId: number;
let hook: { id: string; secret: string; version: number };

beforeAll(async () => {
  receiver = createServer((request, reply) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      messages.push({ path: request.url!, headers: request.headers, body: Buffer.concat(chunks).toString() });
      reply.writeHead(answer, answer === 302 ? { location: `${base}/elsewhere` } : {}).end();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  house = await openHouse('2026-11-13T09:00:00+09:00', SETTINGS);
  const { story } = house;
  tenantId = await story.tenant('20');
  const office = await story.organisation({ tenantId });
  hanako = await story.person({ organisation: office, role: 'staff', name: '信濃 花子' });
  staff = house.browser(hanako);
  manager = house.browser(await story.person({ organisation: office, role: 'manager' }));
  admin = house.browser(await story.person({ organisation: office, role: 'admin' }));
  programmeId = await story.programme({ tenantId, body: office });
  engagementId = (
    await staff
      .post('/engagements', { municipalityCode: '205885', programmeId, startedOn: '2026-10-01', leadId: hanako.id })
      .expect(201)
  ).body.id;
});
afterAll(async () => {
  await house.close();
  await new Promise<void>((resolve) => void receiver.close(() => resolve()));
});
beforeEach(() => {
  messages = [];
  answer = 204;
});

const work = () =>
  runOnce(
    'webhooks',
    { ...readConfig({ BANSO_MODE: 'demo', ...SETTINGS }), databaseWorkerUrl: house.database.workerUrl },
    house.clock,
  );
/** Lets the pause before the next attempt pass. */
const afterThePause = () =>
  house.database.query(`update webhook_delivery set next_attempt_at = '2026-01-01' where state = 'pending'`);
const told = () =>
  messages.map(({ body }) => JSON.parse(body) as { type: string; timestamp: string; data: Record<string, unknown> });
const deliveries = () =>
  admin
    .get(`/webhooks/${hook.id}/deliveries`)
    .expect(200)
    .then(
      ({ body }) =>
        body.items as Array<{
          id: string;
          event: string;
          state: string;
          attempts: number;
          lastStatus: number | null;
          lastError: string | null;
          nextAttemptAt: string | null;
        }>,
    );

describe('registering a receiver', () => {
  it.each([
    ['http://hooks.example.com/', 'https://'],
    ['https://10.0.0.1/', '内部ネットワーク'],
    ['https://169.254.169.254/latest', '内部ネットワーク'],
    ['https://167772161/', '内部ネットワーク'],
    ['https://a:b@hooks.example.com/', 'パスワード'],
    ['hooks', 'https://'],
  ])('%s is refused at its field, in words that say what to do', async (url, words) => {
    const { body } = await admin
      .post('/webhooks', { name: '試し', url, events: ['visit.planned'] })
      .set('accept-language', 'ja')
      .expect(422);
    expect(body).toMatchObject({
      code: 'validationFailed',
      errors: [{ field: 'url', message: expect.stringContaining(words) }],
    });
  });

  it('shows the secret once, keeps it encrypted, and does not keep the answer for a repeated request', async () => {
    const made = await admin
      .post('/webhooks', {
        name: '県の基盤',
        url: `${base}/hook`,
        events: [
          'visit.planned',
          'visit.moved',
          'visit.recorded',
          'visit.cancelled',
          'visit.withdrawn',
          'visit.restored',
          'engagement.opened',
          'engagement.closed',
          'engagement.reopened',
          'reminder.escalated',
          'transfer.announced',
        ],
      })
      .set('idempotency-key', 'k1')
      .expect(201);
    hook = made.body as typeof hook;
    expect(hook.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect((await admin.get(`/webhooks/${hook.id}`).expect(200)).body).not.toHaveProperty('secret');
    const rows = await house.database.query<{ text: string }>(
      `select row(w.*)::text as text from webhook w union all select row(i.*)::text from idempotency i union all select row(a.*)::text from audit_entry a`,
    );
    expect(rows.filter(({ text }) => text.includes(hook.secret.slice(6)))).toEqual([]);
  });

  it('is the administrators’ alone', async () => {
    await manager.get('/webhooks').expect(403);
    await staff.post('/webhooks', { name: 'x', url: `${base}/x`, events: ['visit.planned'] }).expect(403);
  });
});

describe('what is told', () => {
  it('a visit planned, moved, cancelled, recorded: once each, signed, with ids and codes alone', async () => {
    const planned = await staff
      .post(`/engagements/${engagementId}/visits`, {
        plannedOn: '2026-11-19',
        mode: 'onSite',
        place: '秘密の場所',
        purpose: '秘密の目的',
      })
      .expect(201);
    const id = planned.body.id as string;
    const moved = await staff.patch(`/visits/${id}`, { plannedOn: '2026-11-20', place: '別の場所' }, 1).expect(200);
    await staff.post(`/visits/${id}/cancellation`, { reason: '秘密の理由' }, moved.body.version as number).expect(201);
    await staff
      .post(`/engagements/${engagementId}/visits`, {
        record: { heldOn: '2026-11-12', mode: 'onSite', facts: '秘密の事実', supportTypes: ['A'] },
      })
      .expect(201);
    await work();
    const data = { visitId: id, engagementId, municipalityCode: '205885' };
    expect(told()).toEqual([
      { type: 'visit.planned', timestamp: '2026-11-13T00:00:00.000Z', data: { ...data, plannedOn: '2026-11-19' } },
      { type: 'visit.moved', timestamp: '2026-11-13T00:00:00.000Z', data: { ...data, plannedOn: '2026-11-20' } },
      { type: 'visit.cancelled', timestamp: '2026-11-13T00:00:00.000Z', data: { ...data, plannedOn: '2026-11-20' } },
      // It was never planned, so nothing is told of a plan.
      {
        type: 'visit.recorded',
        timestamp: '2026-11-13T00:00:00.000Z',
        data: { ...data, visitId: expect.not.stringMatching(id), heldOn: '2026-11-12' },
      },
    ]);
    expect(messages.map(({ body }) => body).join()).not.toMatch(/秘密|花子/);
    for (const { headers, body, path } of messages) {
      expect(path).toBe('/hook');
      const expected = createHmac('sha256', Buffer.from(hook.secret.slice(6), 'base64'))
        .update(`${headers['webhook-id'] as string}.${headers['webhook-timestamp'] as string}.${body}`)
        .digest('base64');
      expect(headers).toMatchObject({
        'webhook-signature': `v1,${expected}`,
        'webhook-timestamp': String(Date.parse('2026-11-13T00:00:00Z') / 1000),
        'content-type': 'application/json; charset=utf-8',
      });
    }
    await work();
    expect(messages).toHaveLength(4);
  });

  it('an engagement opened and closed, and a reminder that was escalated, once however many are reminded', async () => {
    const opened = await staff
      .post('/engagements', { municipalityCode: '205907', programmeId, startedOn: '2026-11-10', leadId: hanako.id })
      .expect(201);
    const closed = await staff.post(
      `/engagements/${opened.body.id as string}/closure`,
      { closedOn: '2026-11-12', reason: '終了', outcome: '' },
      opened.body.version as number,
    );
    expect([closed.status, closed.body.code]).toEqual([201, undefined]);
    // By the set clock, as everything else of this story: the list of messages is in the order of time.
    await house.database.query(`begin; select set_config('app.now', '${house.clock.now().toISOString()}', true);
      insert into reminder (id, tenant_id, municipality_code, engagement_id, subject_kind, subject_id, step, due_on, falls_on, person_id, why, escalation)
      select gen_random_uuid(), ${tenantId}, '205885', '${engagementId}', 'visitDue', '${engagementId}', 'visitOverdueManager', '2026-11-01', '2026-11-08', id, '{"ja":"秘密"}', true from person where tenant_id = ${tenantId}; commit`);
    await work();
    expect(
      told()
        .map(({ type, data }) => [type, data.municipalityCode])
        .sort(),
    ).toEqual([
      ['engagement.closed', '205907'],
      ['engagement.opened', '205907'],
      ['reminder.escalated', '205885'],
    ]);
  });

  it('a record that was withdrawn and brought back, and every closure of an engagement, with each time it was opened again', async () => {
    const visit = (
      await staff
        .post(`/engagements/${engagementId}/visits`, {
          record: { heldOn: '2026-11-11', mode: 'onSite', facts: '秘密の事実', supportTypes: ['A'] },
        })
        .expect(201)
    ).body as { id: string; version: number };
    const withdrawn = (
      await staff.post(`/visits/${visit.id}/withdrawal`, { reason: '秘密の理由' }, visit.version).expect(201)
    ).body as { version: number };
    await staff.delete(`/visits/${visit.id}/withdrawal`, { reason: '秘密の理由' }, withdrawn.version).expect(200);
    const opened = await staff
      .post('/engagements', { municipalityCode: '205907', programmeId, startedOn: '2026-11-10', leadId: hanako.id })
      .expect(201);
    const path = `/engagements/${opened.body.id as string}`;
    for (const reason of ['秘密の終わり', '秘密の終わり、もう一度']) {
      const { version } = (await staff.get(path).expect(200)).body as { version: number };
      const closed = (
        await staff.post(`${path}/closure`, { closedOn: '2026-11-12', reason, outcome: '' }, version).expect(201)
      ).body as { version: number };
      await staff.delete(`${path}/closure`, { reason: '秘密の理由' }, closed.version).expect(200);
    }
    await work();
    expect(
      told()
        .filter(({ data }) => data.visitId)
        .map(({ type, data }) => [type, data.heldOn]),
    ).toEqual([
      ['visit.recorded', '2026-11-11'],
      ['visit.withdrawn', '2026-11-11'],
      ['visit.restored', '2026-11-11'],
    ]);
    expect(
      told()
        .filter(({ data }) => !data.visitId)
        .map(({ type }) => type)
        .sort(),
    ).toEqual([
      'engagement.closed',
      'engagement.closed',
      'engagement.opened',
      'engagement.reopened',
      'engagement.reopened',
    ]);
    expect(messages.map(({ body }) => body).join()).not.toMatch(/秘密|花子/);
  });

  it('a transfer when its announcement has come, not before, and not who it is about', async () => {
    await manager
      .post('/transfers', {
        personId: hanako.id,
        kind: 'transfer',
        announcedOn: '2026-11-20',
        effectiveOn: '2026-12-01',
        destination: '秘密課',
      })
      .expect(201);
    await work();
    expect(messages).toEqual([]);
    house.clock.set('2026-11-20T00:01:00+09:00');
    await work();
    await work();
    expect(told()).toMatchObject([
      { type: 'transfer.announced', data: { kind: 'transfer', announcedOn: '2026-11-20', effectiveOn: '2026-12-01' } },
    ]);
    expect(messages[0]!.body).not.toContain(hanako.id);
  });

  it('nothing of a change that was undone, nothing to whom it was not subscribed for, and nothing while paused', async () => {
    hook.version = (
      await admin.patch(`/webhooks/${hook.id}`, { events: ['visit.cancelled'] }, hook.version).expect(200)
    ).body.version as number;
    await staff.post(`/engagements/${engagementId}/visits`, { plannedOn: '2026-11-27', mode: 'onSite' }).expect(201);
    hook.version = (
      await admin.patch(`/webhooks/${hook.id}`, { events: ['visit.planned'], isPaused: true }, hook.version).expect(200)
    ).body.version as number;
    await staff.post(`/engagements/${engagementId}/visits`, { plannedOn: '2026-11-28', mode: 'onSite' }).expect(201);
    hook.version = (await admin.patch(`/webhooks/${hook.id}`, { isPaused: false }, hook.version).expect(200)).body
      .version as number;
    await staff.post(`/engagements/${engagementId}/visits`, { plannedOn: '2026-09-01', mode: 'onSite' }).expect(422);
    await work();
    expect(messages).toEqual([]);
  });
});

describe('a receiver that does not take it', () => {
  it('is tried again later with the same id, never redirected, and after ten attempts given up; a hand can send it again', async () => {
    house.clock.set('2026-11-26T09:00:00+09:00');
    await staff.post(`/engagements/${engagementId}/visits`, { plannedOn: '2026-11-30', mode: 'onSite' }).expect(201);
    answer = 500;
    await work();
    expect((await deliveries())[0]).toMatchObject({
      event: 'visit.planned',
      state: 'pending',
      attempts: 1,
      lastStatus: 500,
      lastError: 'status',
      nextAttemptAt: expect.any(String),
    });
    await work(); // The pause has not passed.
    expect(messages).toHaveLength(1);

    answer = 302;
    await afterThePause();
    await work();
    expect(messages.map(({ path }) => path)).toEqual(['/hook', '/hook']);
    expect((await deliveries())[0]).toMatchObject({
      state: 'pending',
      attempts: 2,
      lastStatus: 302,
      lastError: 'redirected',
    });

    await house.database.query(`update webhook_delivery set attempts = 9 where state = 'pending'`);
    await afterThePause();
    await work();
    const [dead] = await deliveries();
    expect(dead).toMatchObject({ state: 'dead', attempts: 10, nextAttemptAt: null });
    expect((await admin.get('/webhooks')).body.items[0]).toMatchObject({ dead: 1, waiting: 0 });

    answer = 200;
    await staff.post(`/webhook-deliveries/${dead!.id}/retries`).expect(403);
    await admin.post(`/webhook-deliveries/${dead!.id}/retries`).expect(201);
    await work();
    expect((await deliveries())[0]).toMatchObject({
      state: 'delivered',
      attempts: 1,
      lastStatus: 200,
      lastError: null,
    });
    expect([...new Set(messages.map(({ headers }) => headers['webhook-id']))]).toEqual([`msg_${dead!.id}`]);
    expect((await admin.post(`/webhook-deliveries/${dead!.id}/retries`).expect(409)).body.code).toBe(
      'deliveryNotRepeatable',
    );
  });

  it('a worker that died while sending leaves a message that the next one sends, with the same id', async () => {
    house.clock.set('2026-11-26T10:00:00+09:00');
    await staff.post(`/engagements/${engagementId}/visits`, { plannedOn: '2026-12-01', mode: 'onSite' }).expect(201);
    const [other] = await house.database.query<{ id: string }>(
      `insert into worker (id, host, pid, lease_until) values (gen_random_uuid(), 'x', 1, clock_timestamp() + interval '1 hour') returning id`,
    );
    await house.database.query(
      `update webhook_delivery set state = 'sending', attempts = 1, sending_since = clock_timestamp(), sender = $1 where state = 'pending'`,
      [other!.id],
    );
    await work(); // It lives, however long it takes.
    expect(messages).toEqual([]);
    await house.database.query('update worker set lease_until = clock_timestamp() where id = $1', [other!.id]);
    await work();
    const [sent] = await deliveries();
    expect(sent).toMatchObject({ state: 'delivered', attempts: 2 });
    expect(messages.map(({ headers }) => headers['webhook-id'])).toEqual([`msg_${sent!.id}`]);
  });

  it('a message whose secret no key opens waits and says why; the others go on', async () => {
    await work();
    messages = [];
    await staff.post(`/engagements/${engagementId}/visits`, { plannedOn: '2026-12-21', mode: 'online' }).expect(201);
    const changed = {
      ...readConfig({ BANSO_MODE: 'demo', ...SETTINGS, BANSO_SECRET: Buffer.alloc(32, 9).toString('base64') }),
      databaseWorkerUrl: house.database.workerUrl,
    };
    await runOnce('webhooks', changed, house.clock);
    expect(messages).toEqual([]);
    expect(
      await house.database.query(`select distinct last_error from webhook_delivery where state = 'pending'`),
    ).toEqual([{ last_error: 'unreadable' }]);
    await afterThePause();
    await runOnce('webhooks', { ...changed, oldSecrets: [readConfig({}).secret] }, house.clock);
    expect(told().map(({ type }) => type)).toContain('visit.planned');
  });

  it('an ended receiver gets nothing more, and is not found any more', async () => {
    await staff.post(`/engagements/${engagementId}/visits`, { plannedOn: '2026-12-02', mode: 'onSite' }).expect(201);
    await admin.delete(`/webhooks/${hook.id}`, undefined, hook.version - 1).expect(412);
    await admin.delete(`/webhooks/${hook.id}`, undefined, hook.version).expect(204);
    await work();
    expect(messages).toEqual([]);
    await admin.get(`/webhooks/${hook.id}`).expect(404);
    await admin.get(`/webhooks/${hook.id}/deliveries`).expect(404);
  });
});
