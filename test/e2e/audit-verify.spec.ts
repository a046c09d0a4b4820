import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { auditVerify } from '@banso/cli';
import { readConfig } from '@banso/config';
import { freshDatabase, type FreshDatabase, Story } from '@banso/testing';
import { runOnce } from '@banso/worker';

const NOW = '2026-11-24T09:00:00+09:00';
let database: FreshDatabase;
let folder: string;
let nagano: number;

beforeAll(async () => {
  database = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'banso-verify-'));
  nagano = await new Story(database).tenant('20');
  await database.query(
    `insert into audit_entry (tenant_id, at, action, change) select $1, $2::timestamptz, 'visit:record', jsonb_build_object('n', n) from generate_series(1, 12000) n`,
    [nagano, NOW],
  );
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

const seal = (): Promise<void> =>
  runOnce('seal', readConfig({ DATABASE_WORKER_URL: database.workerUrl, BANSO_NOW: NOW, BANSO_DATA_DIR: folder }));
const verify = async (...args: string[]): Promise<{ well: boolean; said: string }> => {
  const lines: string[] = [];
  const well = await auditVerify(database.url, new Date(NOW), args, (line) => lines.push(line));
  return { well, said: lines.join('\n') };
};

describe('requirement 16: the hash chain is verified by a command', () => {
  it('tells entries, sealed, waiting and the head of every tenant; the head is found again later', async () => {
    expect(await verify()).toMatchObject({
      well: true,
      said: expect.stringContaining(`tenant ${nagano}: 12000 entries, 0 sealed, 12000 waiting, no head yet`),
    });
    await seal();
    const { well, said } = await verify();
    expect(well).toBe(true);
    const [, head] = new RegExp(
      `tenant ${nagano}: 12000 entries, 12000 sealed, 0 waiting, head 12000 ([0-9a-f]{64})`,
    ).exec(said)!;
    await database.query(`insert into audit_entry (tenant_id, at, action) values ($1, $2, 'export')`, [nagano, NOW]);
    await seal();
    expect((await verify('--head', head!)).well).toBe(true);
    expect(await verify('--head', 'f'.repeat(64))).toMatchObject({
      well: false,
      said: expect.stringContaining('lies in no chain'),
    });
    await expect(verify('--heads')).rejects.toThrow('--head <hash>');
  });

  it('names the entry that was changed', async () => {
    const [entry] = await database.query<{ id: string }>('select id from audit_entry order by id offset 7000 limit 1');
    await database.query(`update audit_entry set action = 'nothing' where id = $1`, [entry!.id]);
    expect(await verify()).toMatchObject({
      well: false,
      said: expect.stringContaining(
        `FAULT tenant ${nagano} entry ${entry!.id}: the entry or its link at position 7001 was changed`,
      ),
    });
  });
});
