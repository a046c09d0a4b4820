import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FixedClock } from '@banso/clock';
import { readConfig } from '@banso/config';
import { FileStore } from '@banso/files';
import { runOnce } from '@banso/worker';
import type { PersonRow } from '@banso/testing';
import request from 'supertest';
import { openHouse, type OpenHouse } from './support/open-house.js';

const root = join(import.meta.dirname, '../..');
const FILES = 14;
/** Files get their age from the system's clock, so the house lives long after every possible today. */
const MONDAY = '2090-05-01T03:30:00+09:00';
const DAY_MS = 86_400_000;

let house: OpenHouse;
let folder: string;
let staff: PersonRow;
let attachments: Array<{ id: string; text: string; storedAs: string }>;
/** The rows that only the newer backup has. */
let newer: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banso-restore-'));
  house = await openHouse(MONDAY, { BANSO_DATA_DIR: folder });
  const { story } = house;
  const tenantId = await story.tenant('20');
  const organisation = await story.organisation({ tenantId });
  staff = await story.person({ organisation, role: 'staff' });
  const engagement = await story.engagement({
    tenantId,
    programmeId: await story.programme({ tenantId, body: organisation }),
    municipalityCode: '205907',
    lead: staff,
    startedOn: '2090-04-01',
  });
  const visitId = (
    await house
      .browser(staff)
      .post(`/engagements/${engagement.id}/visits`, {
        record: { heldOn: '2090-04-20', mode: 'onSite', facts: '話した', supportTypes: ['A'] },
      })
      .expect(201)
  ).body.id;
  attachments = [];
  for (let n = 0; n < FILES; n++) {
    const text = `資料 ${n}`;
    const { body } = await request(house.address)
      .post(`/api/v1/visits/${visitId}/attachments`)
      .set('cookie', `banso-session=${staff.secret}`)
      .attach('file', Buffer.from(text), `${n}.txt`)
      .expect(201);
    const [row] = await house.database.query<{ stored_as: string }>('select stored_as from attachment where id = $1', [
      body.id,
    ]);
    attachments.push({ id: body.id, text, storedAs: row!.stored_as });
  }
});
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

/** One housekeeping of the worker at a moment. */
async function housekeeping(at: Date): Promise<void> {
  await runOnce(
    'housekeeping',
    { ...readConfig({ BANSO_MODE: 'demo', BANSO_DATA_DIR: folder }), databaseWorkerUrl: house.database.workerUrl },
    new FixedClock(at.toISOString()),
  );
}

async function namesIn(part: 'files' | 'quarantine'): Promise<string[]> {
  const entries = await readdir(join(folder, part), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.json'))
    .map((entry) => entry.name)
    .sort();
}

const later = (days: number): Date => new Date(Date.parse(MONDAY) + days * DAY_MS);
const allNames = (): string[] => attachments.map(({ storedAs }) => storedAs).sort();
const fetched = async ({ id }: { id: string }): Promise<string> =>
  (await house.browser(staff).get(`/attachments/${id}`).buffer(true).expect(200)).text;

describe('requirement 37: an older database beside newer files', () => {
  it('costs no file: housekeeping lists and sets aside what no row knows', async () => {
    // The older backup knows the first four files alone.
    const lost = attachments.slice(4).map(({ id }) => id);
    const rows = await house.database.query<{ row: object }>(
      'with gone as (delete from attachment where id = any($1) returning *) select to_jsonb(gone) as row from gone',
      [lost],
    );
    newer = JSON.stringify(rows.map(({ row }) => row));

    await housekeeping(later(2));
    expect(await namesIn('files')).toEqual(
      attachments
        .slice(0, 4)
        .map(({ storedAs }) => storedAs)
        .sort(),
    );
    expect(await namesIn('quarantine')).toEqual(
      attachments
        .slice(4)
        .map(({ storedAs }) => storedAs)
        .sort(),
    );
    const listed = await new FileStore(folder).quarantine.list();
    expect(listed).toHaveLength(FILES - 4);
    for (const entry of listed)
      expect(entry).toMatchObject({
        from: `files/${entry.name.slice(0, 2)}/${entry.name}`,
        at: later(2),
        why: 'no row of the database knew it',
      });
    expect(await fetched(attachments[0]!)).toBe('資料 0');
  });

  it('the operator’s command lists them, and puts one back', async () => {
    const banso = (...args: string[]): string =>
      execFileSync(process.execPath, [join(root, 'apps/cli/bin/banso-built.mjs'), 'quarantine', ...args], {
        cwd: root,
        env: {
          ...process.env,
          NODE_OPTIONS: '',
          BANSO_MODE: 'demo',
          BANSO_DATA_DIR: folder,
          BANSO_NOW: later(3).toISOString(),
          DATABASE_URL: '',
        },
        encoding: 'utf8',
      });
    const { storedAs } = attachments[4]!;
    expect(banso()).toMatch(
      new RegExp(
        `^${storedAs} .*from files/${storedAs.slice(0, 2)}/${storedAs}  since 2090-05-02T18:30:00.000Z  until 2090-07-31  no row of the database knew it$`,
        'm',
      ),
    );
    expect(() => banso('put-back', 'no-such-file')).toThrow(/do not lie in quarantine/);
    expect(banso('put-back', storedAs)).toContain('is back');
    expect(await namesIn('files')).toContain(storedAs);
    // Without a row it has a day, and is set aside again.
    await housekeeping(later(3.5));
    expect(await namesIn('files')).toContain(storedAs);
    await housekeeping(later(5));
    expect(await namesIn('files')).not.toContain(storedAs);
  });

  it('and when the newer database comes back, every file is read, before any housekeeping and after it', async () => {
    await house.database.query('insert into attachment select * from jsonb_populate_recordset(null::attachment, $1)', [
      newer,
    ]);
    // Two readers at the same moment: one of them brings the file back, and both get it.
    expect(await Promise.all([fetched(attachments[5]!), fetched(attachments[5]!), fetched(attachments[5]!)])).toEqual([
      '資料 5',
      '資料 5',
      '資料 5',
    ]);
    await housekeeping(later(6));
    expect(await namesIn('files')).toEqual(allNames());
    expect(await namesIn('quarantine')).toEqual([]);
    for (const attachment of attachments) expect(await fetched(attachment)).toBe(attachment.text);
  });
});

describe('the end of a file', () => {
  it('comes after 90 days in quarantine, announced a day before, and never at a start after a long absence', async () => {
    await house.database.query('delete from attachment where id = $1', [attachments[13]!.id]);
    const { storedAs } = attachments[13]!;
    await housekeeping(later(10));
    await housekeeping(later(99));
    expect(await namesIn('quarantine')).toEqual([storedAs]);
    // Nobody was at work for a year: the first look announces, also when it comes several times on that day.
    await housekeeping(later(465));
    await housekeeping(later(465.5));
    expect(await namesIn('quarantine')).toEqual([storedAs]);
    await housekeeping(later(466));
    expect(await namesIn('quarantine')).toEqual([]);
    expect(await namesIn('files')).toEqual(allNames().filter((name) => name !== storedAs));
  });
});
