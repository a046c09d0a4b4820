import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type FreshDatabase, freshDatabase, Story } from '@banso/testing';
import { unzipSync } from 'fflate';
import { Program } from './support/program.js';

const PACKETS = 16;
let database: FreshDatabase;
let folder: string;
let worker: Program;

beforeAll(async () => {
  execFileSync('npx', ['tsc', '-b', 'apps/worker'], { stdio: 'inherit' });
  database = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'banso-archive-'));
});
afterAll(async () => {
  if (worker?.alive) await worker.kill();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

/** A transfer with its packets, and somebody who asks for all of them; the worker hears of it. */
async function ask(): Promise<string> {
  const story = new Story(database);
  const tenantId = await story.tenant('20');
  const body = await story.organisation({ tenantId });
  const leaver = await story.person({ organisation: body, role: 'staff' });
  const programmeId = await story.programme({ tenantId, body });
  const [transfer, archive] = [randomUUID(), randomUUID()];
  await database.query(
    `insert into transfer (id, tenant_id, person_id, kind, announced_on, effective_on, registered_at) values ($1, $2, $3, 'transfer', '2026-11-01', '2026-12-01', '2026-11-01')`,
    [transfer, tenantId, leaver.id],
  );
  const codes = await database.query<{ code: string }>(
    `select code from municipality where prefecture_code = '20' order by code limit $1`,
    [PACKETS],
  );
  for (const { code } of codes) {
    const { id } = await story.engagement({ tenantId, programmeId, municipalityCode: code, lead: leaver });
    await database.query(
      `insert into handover_packet (id, engagement_id, transfer_id, predecessor_id, effective_on, facts, drafted_at) values (gen_random_uuid(), $1, $2, $3, '2026-12-01', '{}', '2026-11-01')`,
      [id, transfer, leaver.id],
    );
  }
  await database.query(
    `insert into handover_archive (id, tenant_id, transfer_id, requested_by, requested_at) values ($1, $2, $3, $4, '2026-11-26')`,
    [archive, tenantId, transfer, leaver.id],
  );
  await database.query(
    'insert into handover_archive_item (archive_id, tenant_id, packet_id, position, internal) select $1, $2, id, row_number() over (order by municipality_code), true from handover_packet',
    [archive, tenantId],
  );
  await database.query(`select pg_notify('banso_archives', $1)`, [String(tenantId)]);
  return archive;
}

/** Waits for something; the limit only ends what hangs. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  for (const end = performance.now() + 300_000; !(await condition()); await wait(20))
    if (performance.now() > end) throw new Error(`It did not happen.\n${worker.log}`);
}

it('a worker that is killed in the middle of an archive costs one packet: the next goes on from there', async () => {
  const environment = {
    BANSO_MODE: 'demo',
    BANSO_NOW: '2026-11-26T09:00:00+09:00',
    DATABASE_URL: database.url,
    BANSO_DATA_DIR: folder,
  };
  const done = () =>
    database.query<{ packet_id: string; pdf_sha256: string }>(
      'select packet_id, pdf_sha256 from handover_archive_item where done_at is not null order by position',
    );
  worker = Program.start('worker', environment);
  await until(() => Promise.resolve(worker.said('"started"').length > 0));
  const archive = await ask();
  // Called at once, not with the next minute.
  await until(() => Promise.resolve(worker.said('archiveAsked').length > 0));
  await until(async () => (await done()).length >= 3);
  await worker.kill();
  const before = await done();
  expect(before.length).toBeLessThan(PACKETS);
  expect(await database.query('select state from handover_archive')).toEqual([{ state: 'waiting' }]);

  // The dead worker's lease runs out while nobody is at work.
  await database.query('update handover_archive set claimed_until = clock_timestamp()');
  worker = Program.start('worker', environment);
  await until(
    async () =>
      (await database.query(`select from handover_archive where id = $1 and state = 'ready'`, [archive])).length === 1,
  );
  const after = await done();
  expect(after).toHaveLength(PACKETS);
  // What was printed before the kill was not printed again.
  expect(after.filter(({ packet_id }) => before.some((item) => item.packet_id === packet_id))).toEqual(before);
  const [{ stored_as: name } = { stored_as: '' }] = await database.query<{ stored_as: string }>(
    'select stored_as from handover_archive',
  );
  expect(
    Object.keys(unzipSync(await readFile(join(folder, 'files', name.slice(0, 2), name)))).filter((file) =>
      file.endsWith('.pdf'),
    ),
  ).toHaveLength(PACKETS);
  expect(await worker.stop()).toBe(0);
});
