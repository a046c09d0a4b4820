import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { readConfig } from '@banso/config';
import { Transaction } from '@banso/database';
import { PAGE_ROWS } from '@banso/exports';
import { FileStore } from '@banso/files';
import type { PersonRow } from '@banso/testing';
import { runOnce } from '@banso/worker';
import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import type { Response, Test } from 'supertest';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

const [IIZUNA, KISO, NAGANO] = ['205907', '204323', '202011'] as const;
const ENTRIES = 10_500;
/** Every entry that the story lays down beforehand, and none that comes while it goes on. */
const LAID = { subjectKind: 'laid' };
let folder: string;
let house: OpenHouse;
let tenantId: number;
const people: Record<string, PersonRow> = {};

const as = (who: string): Browser => house.browser(people[who]!);
const bytes = async (test: Test): Promise<Response & { body: Buffer }> =>
  await test.buffer(true).parse((answer, done) => {
    const chunks: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => chunks.push(chunk));
    answer.on('end', () => done(null, Buffer.concat(chunks)));
  });
const rowsOfCsv = (file: Buffer): unknown[][] => parseCsv(file.toString('utf8').replace(/^\uFEFF/, '')) as unknown[][];
const work = () =>
  runOnce(
    'exports',
    { ...readConfig({ BANSO_MODE: 'demo', BANSO_DATA_DIR: folder }), databaseWorkerUrl: house.database.workerUrl },
    house.clock,
  );
const asked = async (who: string, what: string, format: string, filter: object): Promise<string> =>
  (await as(who).post('/exports', { what, format, filter }).expect(202)).body.id;
const shown = async (who: string, id: string) => (await as(who).get(`/exports/${id}`).expect(200)).body;
const fetched = async (who: string, id: string): Promise<Buffer> =>
  (await bytes(as(who).get(`/exports/${id}/file`).expect(200))).body;
/** What lies in the store, whole or half. */
const kept = async (): Promise<string[]> =>
  (
    await Promise.all((await readdir(join(folder, 'files'))).map((part) => readdir(join(folder, 'files', part))))
  ).flat();
const forgetTaken = () => house.database.query(`delete from audit_entry where action = 'export'`);
const throwAway = async (): Promise<void> => {
  await house.database.query(`update export_job set state = 'cancelled', stored_as = null`);
  await rm(join(folder, 'files'), { recursive: true, force: true });
  await new FileStore(folder).put(Buffer.from('so that there is a store'));
  for (const part of await readdir(join(folder, 'files'))) await rm(join(folder, 'files', part), { recursive: true });
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banso-exports-'));
  house = await openHouse('2026-11-24T09:00:00+09:00', { BANSO_DATA_DIR: folder });
  const { story } = house;
  tenantId = await story.tenant('20');
  const office = await story.organisation({ tenantId });
  const university = await story.organisation({ tenantId, kind: 'university', name: '長野県看護大学' });
  people.staff = await story.person({ organisation: office, role: 'staff', name: '信濃 花子' });
  people.manager = await story.person({ organisation: office, role: 'manager', name: '=cmd|calc' });
  people.partner = await story.person({ organisation: university, role: 'partner' });
  people.auditor = await story.person({ organisation: office, role: 'auditor', name: '監査 一郎' });
  people.colleague = await story.person({ organisation: office, role: 'auditor' });
  people.foreign = await story.person({
    organisation: await story.organisation({ tenantId: await story.tenant('11') }),
    role: 'auditor',
  });
  const programmeId = await story.programme({ tenantId, body: office });
  for (const municipalityCode of [IIZUNA, KISO, NAGANO]) {
    await story.engagement({ tenantId, programmeId, municipalityCode, lead: people.manager });
    if (municipalityCode !== NAGANO) await story.assignment({ organisation: university, municipalityCode });
  }
  await house.database.query(
    `insert into audit_entry (tenant_id, at, person_id, action, subject_kind, subject_id, reason)
       select $1, '2026-11-01'::timestamptz + n * interval '1 second', $2, 'visit:record', 'laid', n::text, '=1+' || n
         from generate_series(1, $3::int) n`,
    [tenantId, people.staff.id, ENTRIES],
  );
});
beforeEach(async () => {
  await forgetTaken();
  await throwAway();
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

describe('how many rows there are is said before any is fetched', () => {
  it('of each list, within reach and by its filter', async () => {
    const size = async (who: string, path: string) => (await as(who).get(path).expect(200)).body;
    expect(await size('auditor', '/audit-entries/export/size?subjectKind=laid')).toEqual({
      rows: ENTRIES,
      way: 'job',
      mostAtOnce: 10_000,
      mostRows: 1_000_000,
    });
    expect(await size('auditor', '/audit-entries/export/size?subjectKind=laid&subjectId=7')).toMatchObject({
      rows: 1,
      way: 'atOnce',
    });
    expect(await size('foreign', '/audit-entries/export/size?subjectKind=laid')).toMatchObject({ rows: 0 });
    expect(await size('staff', '/engagements/export/size')).toMatchObject({ rows: 3 });
    expect(await size('partner', '/engagements/export/size')).toMatchObject({ rows: 2 });
    expect(await size('staff', `/engagements/export/size?municipality=${KISO}`)).toMatchObject({ rows: 1 });
    expect(await size('manager', '/load/rows/export/size?figure=leads')).toMatchObject({ rows: 3 });
    expect(await size('manager', '/load/rows/export/size?figure=singleHanded')).toMatchObject({ rows: 3 });
    // To count the log is to look into it.
    const [line] = await house.database.query(
      `select change from audit_entry where action = 'audit:read' and subject_id = 'count' order by id limit 1`,
    );
    expect(line).toEqual({ change: { filter: LAID } });
  });

  it('too many to be answered at once: a sentence with the number, and the way to have them made', async () => {
    const refused = await as('auditor').get('/audit-entries/export?format=csv&subjectKind=laid').expect(422);
    expect(refused.body).toMatchObject({ code: 'exportNeedsTime', rows: ENTRIES });
    expect(refused.body.detail).toBe(
      '10500件あります。すぐに書き出せるのは10000件までです。時間をかけて作る書き出しにするか、条件をしぼってください。',
    );
    expect(await house.database.query(`select from audit_entry where action = 'export'`)).toEqual([]);
    expect(await kept()).toEqual([]);
  });

  it('few come at once, and nothing of them stays behind', async () => {
    const file = await bytes(as('auditor').get('/audit-entries/export?format=csv&subjectKind=laid&subjectId=7'));
    const rows = rowsOfCsv(file.body);
    expect(file.headers['content-length']).toBe(String(file.body.length));
    expect(file.headers['content-disposition']).toContain(encodeURIComponent('監査記録-2026-11-24'));
    expect(rows[0]).toHaveLength(13);
    expect([rows[1]![5], rows[1]![6], rows[1]![10]]).toEqual(['laid', '7', `'=1+7`]);
    await settled(async () => (await kept()).length === 0);
  });
});

/** What follows an answer without being waited for; the limit only ends what hangs. */
async function settled(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = performance.now() + 10_000; !(await isSo()); await new Promise(setImmediate))
    if (performance.now() > end) throw new Error('It did not happen.');
}

describe('many rows are made into a file by the worker', () => {
  it('for whoever asked and nobody else, each row once though people write meanwhile', async () => {
    const answer = await as('auditor').post('/exports', { what: 'auditEntries', format: 'csv', filter: LAID });
    expect([answer.status, answer.headers.location]).toEqual([202, `/api/v1/exports/${answer.body.id}`]);
    expect(answer.body).toMatchObject({
      state: 'waiting',
      title: '監査記録',
      rowsDone: 0,
      rowsTotal: ENTRIES,
      size: null,
    });
    const { id } = answer.body as { id: string };
    // Pressed twice, it is begun once; another format is another file.
    expect(await asked('auditor', 'auditEntries', 'csv', LAID)).toBe(id);
    expect((await as('auditor').get(`/exports/${id}/file`).expect(409)).body.detail).toBe(
      'ファイルはまだできていません。しばらくお待ちください。',
    );
    for (const other of ['colleague', 'foreign', 'manager']) {
      expect((await as(other).get('/exports').expect(200)).body.items).toEqual([]);
      await as(other).get(`/exports/${id}`).expect(404);
      await as(other).get(`/exports/${id}/file`).expect(404);
      await as(other).delete(`/exports/${id}`).expect(404);
    }

    const { sizes } = spyOnPages(async () => {
      await house.database.query(
        `insert into audit_entry (tenant_id, at, action, subject_kind, subject_id) values ($1, '2026-11-02', 'visit:record', 'laid', 'late')`,
        [tenantId],
      );
    });
    await work();
    // No more than a page of rows is ever held: the next is asked for when the one before is written.
    expect(Math.max(...sizes)).toBe(PAGE_ROWS);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(ENTRIES);
    await house.database.query(`delete from audit_entry where subject_id = 'late'`);

    expect(await shown('auditor', id)).toMatchObject({
      state: 'ready',
      rowsDone: ENTRIES,
      rowsTotal: ENTRIES,
      reason: null,
      keptUntil: '2026-12-01',
    });
    const [headings, ...rows] = rowsOfCsv(await fetched('auditor', id));
    expect(headings!.slice(0, 4)).toEqual(['番号', '日時（日本時間）', '人', '操作']);
    const subjects = rows.map((row) => Number(row[6]));
    expect(subjects).toEqual(Array.from({ length: ENTRIES }, (_, n) => ENTRIES - n));
    expect(rows[0]!.slice(1)).toEqual([
      '2026-11-01 11:55:00',
      '信濃 花子',
      '訪問の記録',
      'visit:record',
      'laid',
      '10500',
      '',
      '',
      '',
      `'=1+10500`,
      '',
      '',
    ]);
    for (const other of ['colleague', 'foreign', 'manager']) await as(other).get(`/exports/${id}/file`).expect(404);
    // That it was asked for and that it was fetched stand in the log.
    const lines = await house.database.query(
      `select subject_kind, subject_id, change from audit_entry where action = 'export' and person_id = $1 order by id`,
      [people.auditor!.id],
    );
    const taken = { filter: LAID, rows: ENTRIES, job: id };
    expect(lines).toEqual(Array(2).fill({ subject_kind: 'auditEntries', subject_id: 'csv', change: taken }));
  });

  it('as a book of Excel it holds the same, and no text of it is a formula', async () => {
    const id = await asked('auditor', 'auditEntries', 'xlsx', LAID);
    const asCsv = await asked('auditor', 'auditEntries', 'csv', LAID);
    await work();
    const [sheet] = (await readXlsx(await fetched('auditor', id))).sheets;
    expect(sheet!.name).toBe('監査記録');
    expect(sheet!.rows).toHaveLength(ENTRIES + 1);
    expect(sheet!.rows[1]!.slice(4, 7)).toEqual(['visit:record', 'laid', '10500']);
    expect(sheet!.rows[1]![10]).toBe('=1+10500'); // text, which a formula would not come back as
    const csv = rowsOfCsv(await fetched('auditor', asCsv));
    expect(csv.map((row) => row[0])).toEqual(sheet!.rows.map((row) => row[0]));
  });

  it('every list that is answered at once can be made so, with the same rows', async () => {
    for (const [who, what, filter, path] of [
      ['staff', 'engagements', {}, '/engagements/export?format=csv'],
      ['partner', 'engagements', { municipality: KISO }, `/engagements/export?format=csv&municipality=${KISO}`],
      ['manager', 'load', { figure: 'leads' }, '/load/rows/export?format=csv&figure=leads'],
      ['manager', 'load', { figure: 'singleHanded' }, '/load/rows/export?format=csv&figure=singleHanded'],
    ] as const) {
      const id = await asked(who, what, 'csv', filter);
      await work();
      const atOnce = (await bytes(as(who).get(path).expect(200))).body;
      expect((await fetched(who, id)).toString()).toBe(atOnce.toString());
      expect(atOnce.toString()).toContain('木曽町');
    }
    expect((await bytes(as('staff').get('/engagements/export?format=csv'))).body.toString()).toContain(`,'=cmd|calc,`);
  });

  it('what may not be asked for is refused in words', async () => {
    const post = (who: string, body: object) => as(who).post('/exports', body);
    await post('staff', { what: 'auditEntries', format: 'csv', filter: {} }).expect(403);
    expect((await post('staff', { what: 'people', format: 'csv', filter: {} }).expect(422)).body.errors).toEqual([
      { field: 'what', message: '書き出すものは auditEntries, engagements, load のどれかにしてください。' },
    ]);
    expect(
      (await post('staff', { what: 'engagements', format: 'csv', filter: { status: 'odd', extra: 1 } }).expect(422))
        .body.errors,
    ).toHaveLength(2);
    await house.browser(null).post('/exports', { what: 'engagements', format: 'csv', filter: {} }).expect(401);
    for (const fiscalYear of [2024, 2025, 2026])
      await post('staff', { what: 'engagements', format: 'csv', filter: { fiscalYear } }).expect(202);
    expect(
      (await post('staff', { what: 'engagements', format: 'csv', filter: { fiscalYear: 2027 } }).expect(409)).body
        .detail,
    ).toBe('作成中の書き出しが3件あります。どれかができあがるか、取り消してから、お試しください。');
    // Exports by either way count together.
    await house.database.query(
      `insert into audit_entry (tenant_id, at, person_id, action) select $1, '2026-11-24T08:59:00+09:00', $2, 'export' from generate_series(1, 20)`,
      [tenantId, people.auditor!.id],
    );
    await post('auditor', { what: 'auditEntries', format: 'csv', filter: LAID }).expect(429);
    await as('auditor').get('/audit-entries/export?format=csv&subjectKind=none').expect(429);
  });
});

describe('reach and rights are those of the moment', () => {
  it('of making: what was lost since asking is not in the file; of fetching: what was lost since making is not given', async () => {
    const id = await asked('partner', 'engagements', 'csv', {});
    await house.database.query(
      `update assignment set until_on = '2026-11-23' where municipality_code = $1 and organisation_id is not null`,
      [IIZUNA],
    );
    await work();
    expect(rowsOfCsv(await fetched('partner', id)).map((row) => row[0])).toEqual(['市区町村コード', KISO]);
    expect(await shown('partner', id)).toMatchObject({ rowsDone: 1, rowsTotal: 1 });
    await house.database.query(`update assignment set until_on = '2026-11-23' where municipality_code = $1`, [KISO]);
    await as('partner').get(`/exports/${id}/file`).expect(404);
    expect((await as('partner').get('/exports').expect(200)).body.items).toEqual([]);
    await house.database.query('update assignment set until_on = null');
    await as('partner').get(`/exports/${id}/file`).expect(200);
  });

  it('whose role has ended, or whose account was shut, gets no file', async () => {
    const ended = await asked('colleague', 'auditEntries', 'csv', LAID);
    await house.database.query(`update role_holding set until_on = '2026-11-23' where person_id = $1`, [
      people.colleague!.id,
    ]);
    await work();
    await as('colleague').get(`/exports/${ended}`).expect(404);
    await house.database.query(`update role_holding set until_on = null where person_id = $1`, [people.colleague!.id]);
    expect(await shown('colleague', ended)).toMatchObject({ state: 'failed', reason: 'notAllowed', rowsDone: 0 });
    await as('colleague').get(`/exports/${ended}/file`).expect(409);

    const shut = await asked('colleague', 'auditEntries', 'csv', LAID);
    await house.database.query(`update person set disabled_at = now() where id = $1`, [people.colleague!.id]);
    await work();
    expect(await house.database.query('select state, reason from export_job where id = $1', [shut])).toEqual([
      { state: 'failed', reason: 'notAllowed' },
    ]);
    expect(await kept()).toEqual([]);
  });

  it('a worker comes in as nobody but who asked for the export that it holds', async () => {
    const id = await asked('auditor', 'auditEntries', 'csv', LAID);
    const enter = (claim: string) =>
      house.database.query<{ actor: unknown }>(`select enter_by_export_claim($1, $2, now()) as actor`, [id, claim]);
    expect(await enter(randomUUID())).toEqual([{ actor: null }]);
    const claim = randomUUID();
    await house.database.query('update export_job set claim = $2 where id = $1', [id, claim]);
    expect(await enter(claim)).toMatchObject([{ actor: { personId: people.auditor!.id } }]);
    await house.database.query(`update export_job set state = 'cancelled' where id = $1`, [id]);
    expect(await enter(claim)).toEqual([{ actor: null }]);
  });
});

describe('whatever happens on the way, nothing half is offered', () => {
  it('while a worker holds it nobody else begins; when nothing was heard of that one, another does', async () => {
    const id = await asked('auditor', 'auditEntries', 'csv', LAID);
    await house.database.query(
      `update export_job set claim = gen_random_uuid(), claimed_until = clock_timestamp() + interval '1 hour', rows_done = 4000, attempts = 1 where id = $1`,
      [id],
    );
    await work();
    expect(await shown('auditor', id)).toMatchObject({ state: 'waiting', rowsDone: 4_000 });
    await house.database.query('update export_job set claimed_until = clock_timestamp()');
    await work();
    expect(await shown('auditor', id)).toMatchObject({ state: 'ready', rowsDone: ENTRIES });
    expect(await kept()).toHaveLength(1);
  });

  it('cancelled in the middle: the worker lets go, and nothing lies about', async () => {
    const id = await asked('auditor', 'auditEntries', 'csv', LAID);
    const seen: unknown[] = [];
    spyOnPages(async (page) => {
      if (page !== 2) return;
      seen.push((await shown('auditor', id)).rowsDone);
      await as('auditor').delete(`/exports/${id}`).expect(204);
    });
    await work();
    expect(seen).toEqual([PAGE_ROWS]);
    expect(await shown('auditor', id)).toMatchObject({ state: 'cancelled' });
    expect((await as('auditor').get('/exports').expect(200)).body.items).toEqual([]);
    expect((await as('auditor').get(`/exports/${id}/file`).expect(409)).body.code).toBe('exportNotMade');
    expect(await kept()).toEqual([]);
  });

  it('taken over in the middle by another: the first keeps nothing', async () => {
    const id = await asked('auditor', 'auditEntries', 'csv', LAID);
    spyOnPages(async (page) => {
      if (page === 2)
        await house.database.query(
          `update export_job set claim = gen_random_uuid(), claimed_until = clock_timestamp() + interval '1 hour' where id = $1`,
          [id],
        );
    });
    await work();
    expect(await shown('auditor', id)).toMatchObject({ state: 'waiting' });
    expect(await kept()).toEqual([]);
  });

  it('thrown away when it is ready, it is gone at once', async () => {
    const id = await asked('auditor', 'auditEntries', 'csv', LAID);
    await work();
    expect(await kept()).toHaveLength(1);
    await as('auditor').delete(`/exports/${id}`).expect(204);
    await settled(async () => (await kept()).length === 0);
  });

  it('a full disk: it is tried again, then given up with its reason, and there is no half of a file', async () => {
    const id = await asked('auditor', 'auditEntries', 'csv', LAID);
    jest.spyOn(FileStore.prototype, 'write').mockImplementation(async (pieces) => {
      for await (const _ of pieces) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
      throw new Error('It had nothing to write.');
    });
    for (let attempt = 1; attempt <= 5; attempt++) {
      await work();
      expect(await shown('auditor', id)).toMatchObject({ state: 'waiting' });
    }
    await work();
    expect(await shown('auditor', id)).toMatchObject({ state: 'failed', reason: 'noSpace' });
    expect(await kept()).toEqual([]);
  });

  it('a fault in the middle of reading: the half file is gone, the next attempt makes a whole one', async () => {
    const id = await asked('auditor', 'auditEntries', 'csv', LAID);
    spyOnPages((page) => (page === 3 ? Promise.reject(new Error('torn')) : Promise.resolve()));
    await work();
    expect(await shown('auditor', id)).toMatchObject({ state: 'waiting' });
    expect(await kept()).toEqual([]);
    jest.restoreAllMocks();
    await work();
    expect(rowsOfCsv(await fetched('auditor', id))).toHaveLength(ENTRIES + 1);
  });

  it('the same of one that is answered at once: a problem, not half a file, and no line of what nobody got', async () => {
    spyOnPages(() => Promise.reject(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })));
    const refused = await as('auditor')
      .get('/audit-entries/export?format=csv&subjectKind=laid&subjectId=7')
      .expect(503);
    expect(refused.body.code).toBe('storageFull');
    expect(await kept()).toEqual([]);
    expect(await house.database.query(`select from audit_entry where action = 'export'`)).toEqual([]);
  });

  it('a file that was lost or changed is not given, and a sentence says so', async () => {
    const id = await asked('auditor', 'auditEntries', 'csv', LAID);
    await work();
    const [name] = await kept();
    const path = join(folder, 'files', name!.slice(0, 2), name!);
    await writeFile(path, 'something else');
    const refused = await as('auditor').get(`/exports/${id}/file`).expect(410);
    expect(refused.body.detail).toBe('このファイルは失われたか、壊れています。もう一度書き出してください。');
    await rm(path);
    expect((await as('auditor').get(`/exports/${id}/file`).expect(410)).body.code).toBe('exportLost');
  });

  it('after its days the file is removed, and after many more nothing remains of it', async () => {
    const id = await asked('auditor', 'auditEntries', 'csv', LAID);
    await work();
    const { clock } = house;
    clock.set('2026-12-01T08:59:00+09:00');
    await house.database.query(`update session set expires_at = '2027-12-31', last_seen_at = $1`, [clock.now()]);
    await work();
    await as('auditor').get(`/exports/${id}/file`).expect(200);
    clock.set('2026-12-01T09:00:01+09:00');
    await work();
    expect((await as('auditor').get(`/exports/${id}/file`).expect(410)).body.detail).toBe(
      'このファイルは保存期間（7日）を過ぎたため片付けました。もう一度書き出してください。',
    );
    expect(await kept()).toEqual([]);
    clock.set('2027-02-22T09:00:01+09:00');
    await work();
    expect(await house.database.query('select from export_job where id = $1', [id])).toEqual([]);
    clock.set('2026-11-24T09:00:00+09:00');
  });
});

/**
 * Does something before each page after the first is read, and notes how many rows each had: what the worker or the API
 * holds at a time.
 * @param between hears which page is asked for next, from 2
 */
function spyOnPages(between: (page: number) => Promise<void>): { sizes: number[] } {
  const sizes: number[] = [];
  const { pages } = Transaction.prototype;
  jest.spyOn(Transaction.prototype, 'pages').mockImplementation(async function* (this: Transaction, ...said) {
    let page = 1;
    for await (const rows of pages.apply(this, said as never)) {
      sizes.push(rows.length);
      yield rows as never;
      await between(++page);
    }
  });
  return { sizes };
}
