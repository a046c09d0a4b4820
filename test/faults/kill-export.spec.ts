import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type FreshDatabase, freshDatabase, Story } from '@banso/testing';
import { Program } from './support/program.js';

const ENTRIES = 150_000;
const ENVIRONMENT = { BANSO_MODE: 'demo', BANSO_NOW: '2026-11-26T09:00:00+09:00' };
let database: FreshDatabase;
let folder: string;
let worker: Program;

beforeAll(async () => {
  execFileSync('npx', ['tsc', '-b', 'apps/worker'], { stdio: 'inherit' });
  database = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'banso-export-'));
});
afterAll(async () => {
  if (worker?.alive) await worker.kill();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

/** An auditor who asks for a long log; the worker hears of it. */
async function ask(): Promise<string> {
  const story = new Story(database);
  const tenantId = await story.tenant('20');
  const auditor = await story.person({ organisation: await story.organisation({ tenantId }), role: 'auditor' });
  await database.query(
    `insert into audit_entry (tenant_id, at, action, subject_kind, subject_id)
       select $1, '2026-11-01', 'visit:record', 'laid', n::text from generate_series(1, $2::int) n`,
    [tenantId, ENTRIES],
  );
  const id = randomUUID();
  await database.query(
    `insert into export_job (id, tenant_id, requested_by, requested_at, what, format, filter, title, rows_total)
       values ($1, $2, $3, '2026-11-26', 'auditEntries', 'csv', '{"subjectKind": "laid"}', '監査記録', $4)`,
    [id, tenantId, auditor.id, ENTRIES],
  );
  await database.query(`select pg_notify('banso_exports', $1)`, [String(tenantId)]);
  return id;
}

/** Waits for something; the limit only ends what hangs. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  for (const end = performance.now() + 300_000; !(await condition()); await wait(5))
    if (performance.now() > end) throw new Error(`It did not happen.\n${worker.log}`);
}

const start = (): Program =>
  Program.start('worker', { ...ENVIRONMENT, DATABASE_URL: database.url, BANSO_DATA_DIR: folder });

it('a worker that is killed in the middle of an export leaves nothing half: the next makes it anew', async () => {
  const job = async () =>
    (
      await database.query<{ state: string; rows_done: number; stored_as: string | null }>(
        'select state, rows_done, stored_as from export_job',
      )
    )[0]!;
  worker = start();
  await until(() => Promise.resolve(worker.said('"started"').length > 0));
  await ask();
  // Called at once, not with the next minute.
  await until(() => Promise.resolve(worker.said('exportAsked').length > 0));
  await until(async () => (await job()).rows_done > 0);
  await worker.kill();
  const before = await job();
  expect(before).toMatchObject({ state: 'waiting', stored_as: null });
  expect(before.rows_done).toBeLessThan(ENTRIES);

  // The dead worker's lease runs out while nobody is at work.
  await database.query('update export_job set claimed_until = clock_timestamp()');
  worker = start();
  await until(async () => (await job()).state === 'ready');
  const { stored_as: name, rows_done: rows } = await job();
  expect(rows).toBe(ENTRIES);
  const lines = (await readFile(join(folder, 'files', name!.slice(0, 2), name!), 'utf8')).trimEnd().split('\r\n');
  expect(new Set(lines.slice(1).map((line) => line.split(',')[6])).size).toBe(ENTRIES);
  expect(lines).toHaveLength(ENTRIES + 1);
  // What the dead one had begun was never given its name; housekeeping sets it aside.
  const left = (
    await Promise.all((await readdir(join(folder, 'files'))).map((part) => readdir(join(folder, 'files', part))))
  ).flat();
  expect(left.filter((file) => !file.endsWith('.part'))).toEqual([name]);
  expect(await worker.stop()).toBe(0);
});
