import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { auditVerify } from '@banso/cli';
import { FixedClock } from '@banso/clock';
import { readConfig } from '@banso/config';
import { type FreshDatabase, freshDatabase, Story } from '@banso/testing';
import { runOnce } from '@banso/worker';

const NOW = '2026-11-24T03:45:00+09:00';
let database: FreshDatabase;
let folder: string;
let tenantId: number;
let personId: string;

beforeAll(async () => {
  database = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'banso-heads-'));
  const story = new Story(database);
  tenantId = await story.tenant('20');
  personId = (await story.person({ organisation: await story.organisation({ tenantId }), role: 'staff' })).id;
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

const run = (job: 'seal' | 'auditHeads' | 'housekeeping', settings: Record<string, string>, at = NOW): Promise<void> =>
  runOnce(
    job,
    { ...readConfig({ BANSO_MODE: 'demo', ...settings }), databaseWorkerUrl: database.workerUrl },
    new FixedClock(at),
  );

it('the heads of the audit log are noted every night where the operator says, and show when an end was cut off', async () => {
  const file = join(folder, 'elsewhere/heads.jsonl');
  const write = (n: number): Promise<unknown> =>
    database.query(
      `insert into audit_entry (tenant_id, at, action, subject_kind, subject_id) select $1, $2, 'master:write', 'tenant', n::text from generate_series(1, $3) n`,
      [tenantId, NOW, n],
    );
  await write(3);
  await run('seal', {});
  await run('auditHeads', { BANSO_AUDIT_HEADS: file });
  await write(2);
  await run('seal', {});
  await run('auditHeads', { BANSO_AUDIT_HEADS: file }, '2026-11-25T03:45:00+09:00');
  const lines = (await readFile(file, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { at: string; tenantId: number; position: number; hash: string });
  expect(lines).toEqual([
    { at: '2026-11-23T18:45:00.000Z', tenantId, position: 3, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    { at: '2026-11-24T18:45:00.000Z', tenantId, position: 5, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ]);
  const said: string[] = [];
  const verify = (): Promise<boolean> =>
    auditVerify(database.url, new Date(NOW), ['--heads', file], (line) => said.push(line));
  expect(await verify()).toBe(true);
  // The database's owner cuts the end off, so that the rest is whole in itself.
  await database.query('alter table audit_link disable trigger all; alter table audit_entry disable trigger all');
  const [last] = await database.query<{ entry_id: string }>(
    'delete from audit_link where position = 5 returning entry_id',
  );
  await database.query('delete from audit_entry where id = $1', [last!.entry_id]);
  expect(await verify()).toBe(false);
  expect(said.join('\n')).toContain('the end of its chain was cut off');
  // Without the setting nothing is written, and nothing fails.
  await run('auditHeads', {});
});

it('a link of an account’s mail does not lie in old mail, whatever it is for and whatever became of the mail', async () => {
  const screens = ['set-password', 'open-account', 'link-account'];
  const put = (state: string, created: string, screen: string): Promise<unknown> =>
    database.query(
      `insert into mail (id, tenant_id, person_id, kind, day, to_address, subject, body, message_id, state, created_at, sent_at, next_attempt_at)
     values (gen_random_uuid(), $1, $2, 'account', '2026-11-01', 'a@test.example', 'ご利用のご案内', 'https://banso.pref.example/' || $5 || '#secret', gen_random_uuid()::text, $3, $4::timestamptz, case when $3 = 'sent' then $4::timestamptz end, $4::timestamptz)`,
      [tenantId, personId, state, created, screen],
    );
  for (const screen of screens) {
    for (const state of ['dead', 'pending', 'sent']) await put(state, '2026-11-16T03:45:00+09:00', screen);
    await put('dead', '2026-11-20T03:45:00+09:00', screen);
  }
  await run('housekeeping', { BANSO_DATA_DIR: folder });
  const left = await database.query<{ created_at: Date; body: string }>(
    `select created_at, body from mail where body like '%#%' order by body desc`,
  );
  // Four days old: the invitation still works, and an administrator may send it again.
  expect(left.map(({ created_at, body }) => [created_at.toISOString(), body])).toEqual(
    screens
      .sort()
      .reverse()
      .map((screen) => ['2026-11-19T18:45:00.000Z', `https://banso.pref.example/${screen}#secret`]),
  );
});
