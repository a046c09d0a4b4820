import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeTable, writeWord } from '@banso/files';
import { type PersonRow, readPdfFile } from '@banso/testing';
import { strToU8, unzipSync, zipSync } from 'fflate';
import request, { type Response, type Test } from 'supertest';
import { openHouse, type OpenHouse } from './support/open-house.js';

/**
 * The report of a visit (復命書) is handed to the section chief on paper, or in the office's own form for Word. Both are
 * made of what the asker may read, and what is internal is on them only where it was chosen.
 */
let house: OpenHouse;
let folder: string;
let engagementId: string;
let programmeId: string;
let visitId: string;
let plannedId: string;
const people: Record<string, PersonRow> = {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banso-papers-'));
  house = await openHouse('2026-11-24T23:30:00+09:00', { BANSO_DATA_DIR: folder });
  const { story } = house;
  const nagano = await story.tenant('20');
  const office = await story.organisation({ tenantId: nagano });
  const university = await story.organisation({ tenantId: nagano, kind: 'university', name: '長野県看護大学' });
  const saitama = await story.organisation({ tenantId: await story.tenant('11') });
  people.hanako = await story.person({ organisation: office, role: 'staff', name: '𠮷田 花子' });
  people.chief = await story.person({ organisation: office, role: 'manager', name: '髙橋 係長' });
  people.section = await story.person({ organisation: office, role: 'manager', name: '山﨑 課長' });
  people.admin = await story.person({ organisation: office, role: 'admin' });
  people.peer = await story.person({ organisation: office, role: 'peer' });
  people.professor = await story.person({ organisation: university, role: 'partner', name: '安曇 教授' });
  people.saitama = await story.person({ organisation: saitama, role: 'manager' });
  programmeId = await story.programme({ tenantId: nagano, body: office, name: '市区町村伴走型支援' });
  await story.assignment({ organisation: university, municipalityCode: '205907' });
  const engagement = await story.engagement({
    tenantId: nagano,
    programmeId,
    municipalityCode: '205907',
    lead: people.hanako,
  });
  engagementId = engagement.id;
  await story.member({ engagementId, person: people.professor, role: 'professor' });
  const hanako = house.browser(people.hanako);
  const record = {
    heldOn: '2026-11-20',
    mode: 'onSite',
    startedAt: '13:30',
    endedAt: '15:00',
    purpose: '送迎の試行の振り返り',
    facts: '葛󠄀城の区長と歩いた。',
    supportTypes: ['A'],
    participantsOurs: [{ personId: people.hanako.id, name: '𠮷田 花子' }],
    participantsTheirs: ['係長 戸隠 一郎'],
    opinion: '課内だけの見立て。',
    opinionInternal: true,
  };
  visitId = (await hanako.post(`/engagements/${engagementId}/visits`, { record }).expect(201)).body.id;
  await attach('hanako', '次第.txt', '次第');
  await attach('hanako', '部外秘の資料.txt', '内部', '?internal=true');
  const visit = (await house.browser(people.professor).get(`/visits/${visitId}`).expect(200)).body;
  const opinion = { ...record, opinion: '大学の所見。', opinionInternal: false };
  await house.browser(people.professor).put(`/visits/${visitId}/record`, opinion, visit.version).expect(200);
  const plan = { plannedOn: '2026-12-10', mode: 'onSite', purpose: '次の訪問' };
  plannedId = (await hanako.post(`/engagements/${engagementId}/visits`, plan).expect(201)).body.id;
});
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

const asFile = (test: Test): Test =>
  test.buffer(true).parse((response, done) => {
    const pieces: Buffer[] = [];
    response.on('data', (piece: Buffer) => pieces.push(piece));
    response.on('end', () => done(null, Buffer.concat(pieces)));
  });
const paper = (who: string, path: string): Test => asFile(house.browser(people[who]!).get(path));
const send = (who: string, path: string, name: string, bytes: Buffer): Test =>
  request(house.address)
    .post(`/api/v1${path}`)
    .set('cookie', `banso-session=${people[who]!.secret}`)
    .attach('file', bytes, name);
const attach = (who: string, name: string, text: string, query = ''): Test =>
  send(who, `/visits/${visitId}/attachments${query}`, name, Buffer.from(text)).expect(201);
const textOfPdf = async (response: Response): Promise<string> =>
  (await readPdfFile(response.body as Buffer)).pages.map(({ text }) => text).join('');
const textOfWord = (response: Response): string =>
  Buffer.from(unzipSync(response.body as Buffer)['word/document.xml']!)
    .toString()
    .replace(/<w:br\/>|<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '');
const form = (...lines: string[]): Promise<Buffer> =>
  writeWord({ title: '様式', author: '', footer: '', parts: lines.map((text) => ({ kind: 'line', text })) });
const WHOLE = '{{宛先}} {{復命年月日}} {{職}} {{氏名}} {{用務}} {{用務先}} {{日時}} {{出席者}} {{概要}}';

describe('the report of a visit', () => {
  it('is an A4 paper with its title, and says what the record says', async () => {
    const answer = await paper('hanako', `/visits/${visitId}.pdf`).expect(200).expect('content-type', /pdf/);
    expect(decodeURIComponent(answer.headers['content-disposition']!)).toContain('復命書_飯綱町_2026-11-20.pdf');
    const { title, author, isTagged, pages } = await readPdfFile(answer.body as Buffer);
    expect({ title, isTagged }).toEqual({
      title: '復命書　長野県飯綱町　令和8年11月20日（金）　13:30〜15:00（現地訪問）',
      isTagged: true,
    });
    expect(author).toContain('𠮷田 花子');
    const text = pages.map((page) => page.text).join('');
    for (const said of [
      '復命書',
      '用務送迎の試行の振り返り',
      '用務先長野県飯綱町',
      '係長戸隠一郎',
      '城の区長と歩いた。',
    ])
      expect(text).toContain(said);
    expect(text).toContain('令和8年11月24日（火）');
  });

  it('has no opinion and nothing internal without the choice, for Word neither', async () => {
    for (const query of ['', '?internal=true', '?opinion=false']) {
      const [pdf, word] = [
        await textOfPdf(await paper('hanako', `/visits/${visitId}.pdf${query}`).expect(200)),
        textOfWord(await paper('hanako', `/visits/${visitId}.docx${query}`).expect(200)),
      ];
      for (const text of [pdf, word]) {
        expect(text).not.toMatch(/課内だけの見立て|大学の所見/);
        expect(text).toContain('次第.txt');
        if (query !== '?internal=true') expect(text).not.toContain('部外秘の資料');
      }
    }
    const open = await textOfPdf(await paper('hanako', `/visits/${visitId}.pdf?opinion=true`).expect(200));
    expect(open).toContain('大学の所見。');
    expect(open).not.toMatch(/課内だけの見立て|部外秘の資料/);
    const all = '?opinion=true&internal=true';
    expect(await textOfPdf(await paper('hanako', `/visits/${visitId}.pdf${all}`).expect(200))).toMatch(
      /課内だけの見立て.*部外秘の資料/,
    );
  });

  it('gives a guest no more than the screen does, whatever they choose', async () => {
    const all = '?opinion=true&internal=true';
    const pdf = await textOfPdf(await paper('professor', `/visits/${visitId}.pdf${all}`).expect(200));
    expect(pdf).toContain('大学の所見。');
    expect(pdf).not.toMatch(/課内だけの見立て|部外秘の資料/);
    const word = textOfWord(await paper('professor', `/visits/${visitId}.docx${all}`).expect(200));
    expect(word).not.toMatch(/課内だけの見立て|部外秘の資料/);
  });

  it('does not exist for whoever does not reach the visit, as if it were any other id', async () => {
    for (const kind of ['pdf', 'docx'])
      for (const id of [visitId, '01910000-0000-7000-8000-000000000000', 'x'])
        await house.browser(people.saitama!).get(`/visits/${id}.${kind}`).expect(404);
    await house.browser(people.peer!).get(`/visits/${visitId}.pdf`).expect(404);
    await house.browser(people.admin!).get(`/visits/${visitId}.pdf`).expect(403);
  });

  it('is refused with a sentence while nothing is recorded', async () => {
    const { body } = await house.browser(people.hanako!).get(`/visits/${plannedId}.pdf`).expect(409);
    expect(body).toMatchObject({ code: 'nothingToReport', detail: expect.stringContaining('先に訪問記録を') });
  });

  it('is refused where the programme uses none, for Word as on paper', async () => {
    const papers = async (used: string) =>
      house.database.query('update programme set papers = $2::text[] where id = $1', [programmeId, used]);
    await papers('{dispatchRequest}');
    try {
      for (const kind of ['pdf', 'docx']) {
        const { body } = await house.browser(people.hanako!).get(`/visits/${visitId}.${kind}`).expect(409);
        expect(body.code).toBe('reportNotInUse');
      }
    } finally {
      await papers('{visitReport,dispatchRequest}');
    }
  });

  it('shows in its boxes who confirmed and when, and is marked once it is withdrawn', async () => {
    const hanako = house.browser(people.hanako!);
    const record = { heldOn: '2026-10-20', mode: 'online', facts: '画面で話した。', supportTypes: ['A'] };
    const { id, version } = (await hanako.post(`/engagements/${engagementId}/visits`, { record }).expect(201)).body;
    expect(await textOfPdf(await paper('hanako', `/visits/${id}.pdf`).expect(200))).not.toContain('髙橋係長');
    const confirmed = await house.browser(people.chief!).post(`/visits/${id}/confirmation`, {}, version).expect(201);
    expect(await textOfPdf(await paper('hanako', `/visits/${id}.pdf`).expect(200))).toContain('髙橋係長R8.11.24');
    const reason = { reason: '別の町だった' };
    await house.browser(people.chief!).post(`/visits/${id}/withdrawal`, reason, confirmed.body.version).expect(201);
    const { pages } = await readPdfFile((await paper('hanako', `/visits/${id}.pdf`).expect(200)).body as Buffer);
    for (const { text } of pages) expect(text).toContain('取下げ');
  });

  it('leaves a line in the audit log: who took it, in which form, with what chosen', async () => {
    const rows = await house.database.query(
      `select change from audit_entry where action = 'print' and subject_kind = 'record' and subject_id = 'pdf'
         and change -> 'filter' ->> 'visit' = $1 and (change -> 'filter' ->> 'opinion')::boolean`,
      [visitId],
    );
    expect(rows.length).toBeGreaterThan(0);
  });
});

describe('the head of an office’s papers', () => {
  it('is set by managers and administrators, in the version that was read, and stands on the report', async () => {
    const chief = house.browser(people.chief!);
    const empty = { addressee: '', department: '', version: 0 };
    expect((await chief.get('/paper-heading').expect(200)).body).toEqual(empty);
    const heading = { addressee: '健康福祉部長　様', department: '介護支援課' };
    await house.browser(people.admin!).put('/paper-heading', heading, 0).expect(200);
    await chief.put('/paper-heading', { ...heading, department: '他の課' }, 0).expect(412);
    await house.browser(people.hanako!).get('/paper-heading').expect(403);
    expect((await house.browser(people.saitama!).get('/paper-heading').expect(200)).body).toEqual(empty);
    const text = await textOfPdf(await paper('hanako', `/visits/${visitId}.pdf`).expect(200));
    expect(text).toContain('健康福祉部長様');
    expect(text).toContain('介護支援課');
    const without = (await chief.put('/paper-heading', { department: '' }, 1).expect(200)).body;
    expect(without).toEqual({ addressee: '健康福祉部長　様', department: '', version: 2 });
  });
});

describe('an office’s own form', () => {
  it('is checked before it is kept: what is known, unknown, missing', async () => {
    const check = (bytes: Buffer) => send('chief', '/record-forms/check', '様式.docx', bytes);
    const { body } = await check(await form('{{用務}} {{概用}}')).expect(200);
    expect(body).toMatchObject({ known: ['用務'], unknown: ['概用'], missing: expect.arrayContaining(['概要']) });
    expect((await check(await form('欄のない様式')).expect(422)).body.code).toBe('formWithoutFields');
    expect((await check(await form('{{用務')).expect(422)).body.code).toBe('formBraces');
    expect((await house.browser(people.chief!).get('/record-forms').expect(200)).body.items).toEqual([]);
  });

  it('is refused with a clear answer where it is none', async () => {
    const { bytes: book } = await writeTable({ name: '表', headings: ['用務'], rows: [] }, 'xlsx');
    const bomb = Buffer.from(zipSync({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024) }));
    const macros = Buffer.from(zipSync({ ...unzipSync(await form(WHOLE)), 'word/vbaProject.bin': strToU8('x') }));
    for (const [bytes, status, code] of [
      [Buffer.from('復命書'), 415, 'formNotWord'],
      [book, 415, 'formNotWord'],
      [bomb, 413, 'formTooLarge'],
      [macros, 415, 'formMacros'],
      [await form('{{概用}}'), 422, 'formFieldsUnknown'],
      [await form('{{用務}}'), 409, 'formFieldsMissing'],
    ] as const) {
      const { body } = await send('chief', '/record-forms', '様式.docx', bytes).expect(status);
      expect(body.code).toBe(code);
    }
    await send('hanako', '/record-forms', '様式.docx', await form(WHOLE)).expect(403);
    const foreign = `/record-forms?programmeId=${programmeId}`;
    await send('saitama', foreign, '様式.docx', await form(WHOLE)).expect(404);
    const random = '/record-forms?programmeId=01910000-0000-7000-8000-000000000000';
    await send('chief', random, '様式.docx', await form(WHOLE)).expect(404);
  });

  it('is what the report for Word is written in: the programme’s before the office’s, a guest’s as well', async () => {
    await send('admin', '/record-forms', '機関の様式.docx', await form(`機関の様式 ${WHOLE}`)).expect(201);
    const word = async (who = 'hanako', query = '') =>
      textOfWord(await paper(who, `/visits/${visitId}.docx${query}`).expect(200));
    expect(await word()).toMatch(
      /^機関の様式 健康福祉部長　様 令和8年11月24日（火） .*送迎の試行の振り返り 長野県飯綱町/,
    );
    const own = await send(
      'chief',
      `/record-forms?programmeId=${programmeId}`,
      '事業の様式.docx',
      await form(`事業の様式 ${WHOLE} {{所見}}`),
    ).expect(201);
    expect(own.body).toMatchObject({ programme: { id: programmeId }, name: '事業の様式.docx', missing: [] });
    expect(await word()).toMatch(/^事業の様式/);
    expect(await word('professor')).toMatch(/^事業の様式/);
    expect(await word('hanako', '?opinion=true')).toContain('大学の所見。');
    expect(await word('hanako', '?opinion=true')).not.toContain('課内だけの見立て');
    const back = await paper('chief', `/record-forms/${own.body.id}`).expect(200);
    expect(textOfWord(back)).toContain('{{用務先}}');
    await house.browser(people.saitama!).get(`/record-forms/${own.body.id}`).expect(404);
    await house.browser(people.saitama!).post(`/record-forms/${own.body.id}/end`).expect(404);
    const { items } = (await house.browser(people.chief!).post(`/record-forms/${own.body.id}/end`).expect(200)).body;
    expect(items.map(({ name }: { name: string }) => name)).toEqual(['機関の様式.docx']);
    expect(await word()).toMatch(/^機関の様式/);
    const told = (await house.browser(people.professor!).get(`/visits/${visitId}/report-form`).expect(200)).body;
    expect(told).toEqual({ name: '機関の様式.docx', takesOpinion: false });
    await house.browser(people.saitama!).get(`/visits/${visitId}/report-form`).expect(404);
    const { body } = await house.browser(people.hanako!).get(`/visits/${visitId}.docx?opinion=true`).expect(409);
    expect(body).toMatchObject({ code: 'formWithoutOpinion', detail: expect.stringContaining('機関の様式.docx') });
  });

  it('is not what a withdrawn record is written in: no form says that it was taken back', async () => {
    const hanako = house.browser(people.hanako!);
    const record = { heldOn: '2026-09-18', mode: 'online', facts: '画面で話した。', supportTypes: ['A'] };
    const { id, version } = (await hanako.post(`/engagements/${engagementId}/visits`, { record }).expect(201)).body;
    const word = async () => textOfWord(await paper('hanako', `/visits/${id}.docx`).expect(200));
    expect(await word()).toMatch(/^機関の様式/);
    const reason = { reason: '別の町だった' };
    await house.browser(people.chief!).post(`/visits/${id}/withdrawal`, reason, version).expect(201);
    expect(await word()).toContain('取下げ済み');
    expect(await word()).not.toContain('機関の様式');
    expect((await hanako.get(`/visits/${id}/report-form`).expect(200)).body).toEqual({
      name: null,
      takesOpinion: true,
    });
  });

  it('takes the place of the one before, also where two send theirs at once', async () => {
    const bytes = await form(WHOLE);
    await Promise.all(['chief', 'section'].map((who) => send(who, '/record-forms', `${who}.docx`, bytes).expect(201)));
    expect((await house.browser(people.chief!).get('/record-forms').expect(200)).body.items).toHaveLength(1);
    const rows = await house.database.query('select from record_form where ended_at is not null');
    expect(rows.length).toBeGreaterThan(2);
    // The nightly look through the store knows the files of all of them, former ones as well.
    const [known] = await house.database.query<{ files: number; forms: number }>(
      `select (select count(*)::int from attachments_stored(array(select stored_as from record_form))) as files,
              (select count(*)::int from record_form) as forms`,
    );
    expect(known!.files).toBe(known!.forms);
  });

  it('can be begun with one that has every field', async () => {
    const template = await paper('admin', '/record-forms/template.docx').expect(200);
    const { body } = await send('admin', '/record-forms/check', 'ひな形.docx', template.body as Buffer).expect(200);
    expect(body).toMatchObject({ unknown: [], missing: [] });
    expect(body.known).toHaveLength(17);
  });
});
