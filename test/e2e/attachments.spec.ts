import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FileStore, writeTable } from '@banso/files';
import type { PersonRow } from '@banso/testing';
import request, { type Test } from 'supertest';
import { openHouse, type OpenHouse } from './support/open-house.js';

const IIZUNA = '205907'; // 飯綱町
const PDF = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let house: OpenHouse;
let folder: string;
let visitId: string;
const people: Record<string, PersonRow> = {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banso-files-'));
  house = await openHouse('2026-11-24T09:00:00+09:00', { BANSO_DATA_DIR: folder });
  const { story } = house;
  const nagano = await story.tenant('20');
  const office = await story.organisation({ tenantId: nagano });
  const university = await story.organisation({ tenantId: nagano, kind: 'university', name: '長野県看護大学' });
  const saitama = await story.organisation({ tenantId: await story.tenant('11') });
  for (const role of ['staff', 'manager', 'peer', 'admin', 'auditor'] as const)
    people[role] = await story.person({ organisation: office, role });
  people.partner = await story.person({ organisation: university, role: 'partner' });
  people.stranger = await story.person({ organisation: university, role: 'partner' });
  people.saitama = await story.person({ organisation: saitama, role: 'manager' });
  const engagement = await story.engagement({
    tenantId: nagano,
    programmeId: await story.programme({ tenantId: nagano, body: office }),
    municipalityCode: IIZUNA,
    lead: people.staff,
  });
  await story.assignment({ organisation: university, municipalityCode: IIZUNA });
  await story.member({ engagementId: engagement.id, person: people.partner, role: 'professor' });
  visitId = (
    await house
      .browser(people.staff!)
      .post(`/engagements/${engagement.id}/visits`, {
        record: { heldOn: '2026-11-20', mode: 'onSite', facts: '話した', supportTypes: ['A'] },
      })
      .expect(201)
  ).body.id;
});
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

const upload = (who: string, name: string, bytes: Buffer, query = ''): Test =>
  request(house.address)
    .post(`/api/v1/visits/${visitId}/attachments${query}`)
    .set('cookie', `banso-session=${people[who]!.secret}`)
    .attach('file', bytes, name);
const list = async (who: string): Promise<Array<{ id: string; version: number; name: string }>> =>
  (await house.browser(people[who]!).get(`/visits/${visitId}/attachments`).expect(200)).body.items;
const filesOnDisk = async (): Promise<string[]> =>
  ((await readdir(folder, { recursive: true, withFileTypes: true })) as Array<{ isFile(): boolean; name: string }>)
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);

describe('material of a visit', () => {
  it('is kept under a random name and comes back as it was, as a download and never as a page', async () => {
    const kept = (await upload('staff', '打合せ資料.pdf', PDF).expect(201)).body;
    expect(kept).toMatchObject({
      name: '打合せ資料.pdf',
      mediaType: 'application/pdf',
      size: PDF.length,
      internal: false,
      version: 1,
      withdrawn: null,
    });
    expect(JSON.stringify(await filesOnDisk())).not.toMatch(/pdf|打合せ/);
    const back = await house
      .browser(people.staff!)
      .get(`/attachments/${kept.id}`)
      .buffer(true)
      .expect(200)
      .expect('content-type', 'application/pdf');
    expect(back.body).toEqual(PDF);
    expect(back.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-disposition': `attachment; filename="download.pdf"; filename*=UTF-8''${encodeURIComponent('打合せ資料.pdf')}`,
    });
    expect(back.headers['content-security-policy']).toContain('sandbox');
  });

  it('is seen by whoever sees the visit’s record', async () => {
    const open = (await upload('staff', 'open.png', PNG).expect(201)).body.id as string;
    const internal = (await upload('staff', 'internal.txt', Buffer.from('内輪のメモ'), '?internal=true').expect(201))
      .body.id as string;
    for (const [who, openly, internally] of [
      ['staff', 200, 200],
      ['manager', 200, 200],
      ['partner', 200, 404],
      ['stranger', 200, 404],
      ['peer', 404, 404],
      ['saitama', 404, 404],
      ['admin', 403, 403],
      ['auditor', 403, 403],
    ] as const) {
      const browser = house.browser(people[who]!);
      expect([
        who,
        (await browser.get(`/attachments/${open}`)).status,
        (await browser.get(`/attachments/${internal}`)).status,
      ]).toEqual([who, openly, internally]);
    }
    expect((await list('partner')).map(({ name }) => name)).not.toContain('internal.txt');
    expect((await list('staff')).map(({ name }) => name)).toContain('internal.txt');
    const readings = await house.database.query(
      `select action, person_id, municipality_code from audit_entry where subject_id = $1 and action = 'attachment:read'`,
      [open],
    );
    expect(readings).toEqual(
      ['partner', 'stranger'].map((who) => ({
        action: 'attachment:read',
        person_id: people[who]!.id,
        municipality_code: IIZUNA,
      })),
    );
  });

  it('comes from members of the team and one’s own body alone', async () => {
    await upload('partner', '大学から.pdf', PDF, '?internal=true').expect(201);
    expect((await list('partner')).map(({ name }) => name)).toContain('大学から.pdf');
    expect((await upload('stranger', 'x.pdf', PDF).expect(403)).body.code).toBe('notInTeam');
    await upload('saitama', 'x.pdf', PDF).expect(404);
    await upload('peer', 'x.pdf', PDF).expect(403);
    await request(house.address).post(`/api/v1/visits/${visitId}/attachments`).attach('file', PDF, 'x.pdf').expect(401);
  });

  it('is judged by its content, not by its name', async () => {
    const { bytes: xlsx } = await writeTable({ name: 'x', headings: ['a'], rows: [] }, 'xlsx');
    const macros = Buffer.concat([xlsx, Buffer.from('xl/vbaProject.bin')]);
    const accepted: Array<[string, Buffer]> = [
      ['a.xlsx', xlsx],
      ['写真.PNG', PNG],
      ['一覧.csv', Buffer.from('市区町村,回数\r\n飯綱町,3\r\n')],
      ['sjis.txt', Buffer.from([0x93, 0xfa, 0x96, 0x7b])],
    ];
    for (const [name, bytes] of accepted)
      expect([name, (await upload('staff', name, bytes)).status]).toEqual([name, 201]);
    const refused: Array<[string, Buffer, number, string]> = [
      ['page.html', Buffer.from('<html></html>'), 415, 'fileKindRefused'],
      ['icon.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 415, 'fileKindRefused'],
      ['setup.exe', Buffer.from('MZ\x90\x00'), 415, 'fileKindRefused'],
      ['macros.xlsm', macros, 415, 'fileKindRefused'],
      ['no-extension', PDF, 415, 'fileKindRefused'],
      ['macros.xlsx', macros, 415, 'fileKindRefused'],
      ['page.txt', Buffer.from('<!DOCTYPE html><script>alert(1)</script>'), 415, 'fileKindMismatch'],
      ['icon.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 415, 'fileKindMismatch'],
      ['photo.jpg', PNG, 415, 'fileKindMismatch'],
      ['a.docx', xlsx, 415, 'fileKindMismatch'],
      ['a.pdf', Buffer.from('MZ\x90\x00'), 415, 'fileKindMismatch'],
      ['zip.txt', xlsx, 415, 'fileKindMismatch'],
      ['empty.pdf', Buffer.alloc(0), 422, 'fileEmpty'],
    ];
    const before = await filesOnDisk();
    for (const [name, bytes, status, code] of refused) {
      const answer = await upload('staff', name, bytes);
      expect([name, answer.status, answer.body.code]).toEqual([name, status, code]);
    }
    expect(await filesOnDisk()).toEqual(before);
  });

  it('has a limit of size and number, and nothing else takes files', async () => {
    expect((await upload('staff', 'big.txt', Buffer.alloc(10 * 1024 * 1024 + 1, 'a')).expect(413)).body.code).toBe(
      'fileTooLarge',
    );
    await request(house.address)
      .post(`/api/v1/visits/${visitId}/attachments`)
      .set('cookie', `banso-session=${people.staff!.secret}`)
      .attach('file', PDF, 'a.pdf')
      .attach('file', PDF, 'b.pdf')
      .expect(201);
    await request(house.address)
      .post('/api/v1/engagements')
      .set('cookie', `banso-session=${people.staff!.secret}`)
      .attach('file', PDF, 'x.pdf')
      .expect(415);
    expect((await house.browser(people.staff!).post(`/visits/${visitId}/attachments`, {}).expect(422)).body.code).toBe(
      'fileMissing',
    );
  });

  it('has a name without paths and control characters', async () => {
    const name = (await upload('staff', '..\\..\\etc/pass\u202Ewd.txt', Buffer.from('x')).expect(201)).body
      .name as string;
    expect(name).toBe('passwd.txt');
  });

  it('is withdrawn with a reason by whom added it or a manager, and stays in the list', async () => {
    const kept = (await upload('partner', 'やめる.pdf', PDF).expect(201)).body as { id: string; version: number };
    const withdraw = (who: string, version = kept.version) =>
      house.browser(people[who]!).post(`/attachments/${kept.id}/withdrawal`, { reason: '別の町の資料だった' }, version);
    await withdraw('staff').expect(403);
    await withdraw('stranger').expect(403);
    await withdraw('partner', 7).expect(412);
    expect((await withdraw('partner').expect(201)).body.withdrawn).toMatchObject({ reason: '別の町の資料だった' });
    await withdraw('manager').expect(404);
    await house.browser(people.staff!).get(`/attachments/${kept.id}`).expect(404);
    expect((await list('staff')).map(({ id }) => id)).toContain(kept.id);
    expect(
      await house.database.query(`select from audit_entry where action = 'attachment:withdraw' and subject_id = $1`, [
        kept.id,
      ]),
    ).toHaveLength(1);
  });

  it('is not given out when its bytes are not what was kept', async () => {
    const kept = (await upload('staff', 'ehrlich.txt', Buffer.from('元のまま')).expect(201)).body as { id: string };
    const [row] = await house.database.query<{ stored_as: string }>('select stored_as from attachment where id = $1', [
      kept.id,
    ]);
    await writeFile(join(folder, 'files', row!.stored_as.slice(0, 2), row!.stored_as), 'すりかえ');
    await house.browser(people.staff!).get(`/attachments/${kept.id}`).expect(500);
  });
});

describe('files that belong to nothing', () => {
  it('are set aside when they are old, and no others; nothing is removed', async () => {
    const store = new FileStore(folder);
    const [orphan, young] = [await store.put(Buffer.from('left behind')), await store.put(Buffer.from('under way'))];
    const longAgo = new Date('2026-11-01T00:00:00Z');
    for (const name of await filesOnDisk())
      if (name !== young.storedAs) await utimes(join(folder, 'files', name.slice(0, 2), name), longAgo, longAgo);
    const known = async (names: string[]): Promise<string[]> =>
      (await house.database.query<{ name: string }>('select attachments_stored($1) as name', [names])).map(
        ({ name }) => name,
      );
    const now = new Date('2026-11-21T00:00:00Z');
    expect(await store.tidyUp(now, new Date('2026-11-20T00:00:00Z'), known)).toMatchObject({
      setAside: [orphan.storedAs],
      broughtBack: [],
      announced: [],
      ended: [],
    });
    expect(await store.quarantine.list()).toEqual([
      {
        name: orphan.storedAs,
        from: `files/${orphan.storedAs.slice(0, 2)}/${orphan.storedAs}`,
        at: now,
        why: 'no row of the database knew it',
        size: 11,
        endAnnouncedAt: null,
      },
    ]);
    expect(await filesOnDisk()).toContain(orphan.storedAs);
    expect(await readFile(join(folder, 'files', young.storedAs.slice(0, 2), young.storedAs), 'utf8')).toBe('under way');
    const rows = await house.database.query<{ stored_as: string }>('select stored_as from attachment');
    expect(await filesOnDisk()).toEqual(expect.arrayContaining(rows.map((row) => row.stored_as)));
  });
});
