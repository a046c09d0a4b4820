import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { packetsVerify } from '@banso/cli';
import { readConfig } from '@banso/config';
import { type PersonRow, readPdf } from '@banso/testing';
import { runOnce } from '@banso/worker';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import type { Response, Test } from 'supertest';
import { type Browser, openHouse, type OpenHouse } from './support/open-house.js';

const PLACES = ['202011', '202029', '205907'];
const HUMAN = { history: '歩いて課題を立て直した。', policy: '待つ。', pending: '補助金の返事待ち', cautions: 'なし' };
let folder: string;
let house: OpenHouse;
let hanako: PersonRow;
let jiro: PersonRow;
let [staff, successor, colleague, manager, partner]: Browser[] = [];
let transferId: string;
let ids: string[];

const bytes = (test: Test): Promise<Response> =>
  Promise.resolve(
    test.buffer(true).parse((answer, done) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => done(null, Buffer.concat(chunks)));
    }),
  );
const textOf = async (pdf: Buffer): Promise<string> => (await readPdf(pdf)).map((page) => page.text).join('');
const work = () =>
  runOnce(
    'archives',
    { ...readConfig({ BANSO_MODE: 'demo', BANSO_DATA_DIR: folder }), databaseWorkerUrl: house.database.workerUrl },
    house.clock,
  );
const packet = async (id: string, who = manager!) => (await who.get(`/handovers/${id}`).expect(200)).body;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banso-packets-'));
  house = await openHouse('2027-03-10T09:00:00+09:00', { BANSO_DATA_DIR: folder });
  const tenantId = await house.story.tenant('20');
  const office = await house.story.organisation({ tenantId });
  const university = await house.story.organisation({ tenantId, kind: 'university', name: '看護大学' });
  hanako = await house.story.person({ organisation: office, role: 'staff', name: '信濃 花子' });
  jiro = await house.story.person({ organisation: office, role: 'staff', name: '高原 次郎' });
  [staff, successor, colleague, manager, partner] = [
    hanako,
    jiro,
    await house.story.person({ organisation: office, role: 'staff', name: '同僚' }),
    await house.story.person({ organisation: office, role: 'manager', name: '穂高 課長' }),
    await house.story.person({ organisation: university, role: 'partner', name: '大学の先生' }),
  ].map((person) => house.browser(person));
  await house.story.assignment({ organisation: university, municipalityCode: PLACES[0]! });
  const programmeId = await house.story.programme({ tenantId, body: office });
  for (const municipalityCode of PLACES) {
    const { body } = await staff!
      .post('/engagements', { municipalityCode, programmeId, startedOn: '2026-04-01', leadId: hanako.id })
      .expect(201);
    await staff!
      .post(`/engagements/${body.id}/visits`, {
        record: { heldOn: '2027-02-26', mode: 'onSite', facts: '数字を並べた。', supportTypes: ['B'] },
      })
      .expect(201);
  }
  transferId = (
    await manager!
      .post('/transfers', {
        personId: hanako.id,
        kind: 'transfer',
        announcedOn: '2027-03-20',
        effectiveOn: '2027-04-01',
      })
      .expect(201)
  ).body.id;
  const preview = (await manager!.get(`/transfers/${transferId}/preview`)).body;
  await manager!
    .put(
      `/transfers/${transferId}/dispositions`,
      {
        confirm: true,
        items: preview.items
          .filter((item: { follows: string | null }) => !item.follows)
          .map(({ key }: { key: string }) => ({ key, kind: 'successor', successorId: jiro.id })),
      },
      preview.transfer.version,
    )
    .expect(200);
  ids = (await manager!.get(`/handovers?transfer=${transferId}`)).body.items.map(({ id }: { id: string }) => id);
});
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

describe('a packet as a file', () => {
  it('is a draft at first, marked as one, for those it concerns', async () => {
    const answer = await bytes(staff!.get(`/handovers/${ids[0]}.pdf`).expect(200));
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'no-store',
      'content-disposition': expect.stringContaining(`filename*=UTF-8''${encodeURIComponent('引継書_')}`),
    });
    const text = await textOf(answer.body as Buffer);
    expect(text).toMatch(/下書き.*できぐあい.*足りないもの：経緯、方針・意見（申し送り）/);
    expect(text).toContain('数字を並べた。');
    // Before the announcement there is nothing for the successor; guests never read packets.
    await successor!.get(`/handovers/${ids[0]}.pdf`).expect(404);
    for (const path of [
      `/handovers/${ids[0]}.pdf`,
      `/handovers/${ids[0]}.xlsx`,
      `/handovers/${ids[0]}`,
      `/handover-archives?transfer=${transferId}`,
    ])
      await partner!.get(path).expect(403);
    await staff!.get(`/handovers/${ids[0]}.pdf?version=1`).expect(404);
  });

  it('is from the delivery on the frozen version, and each later correction is another, printable for ever', async () => {
    const id = ids[0]!;
    await staff!.patch(`/handovers/${id}`, HUMAN, (await packet(id)).version).expect(200);
    await manager!.post(`/handovers/${id}/check`, {}, (await packet(id)).version).expect(201);
    const first = (await staff!.post(`/handovers/${id}/delivery`, {}, (await packet(id)).version).expect(201)).body;
    house.clock.set('2027-03-22T09:00:00+09:00');
    // A receipt by somebody else: who may is named.
    const refused = await colleague!.post(`/handovers/${id}/receipt`, {}, first.version).expect(403);
    expect(refused.body).toMatchObject({
      code: 'notSuccessor',
      detail: 'この操作ができるのは、後任の高原 次郎さんだけです。',
    });
    await successor!.post(`/handovers/${id}/receipt`, {}, first.version).expect(201);

    await staff!
      .post(`/handovers/${id}/versions`, { cautions: '窓口は保健師' }, (await packet(id)).version)
      .expect(422);
    const second = (
      await staff!
        .post(
          `/handovers/${id}/versions`,
          { cautions: '窓口は保健師', reason: '窓口が変わった' },
          (await packet(id)).version,
        )
        .expect(201)
    ).body;
    expect(second).toMatchObject({
      state: 'handedOver',
      receivedAt: null,
      mayReceive: false,
      versions: [
        { number: 2, isWhole: true },
        { number: 1, isWhole: true },
      ],
    });
    const [one, two] = await Promise.all(
      [1, 2].map(async (version) =>
        textOf((await bytes(successor!.get(`/handovers/${id}.pdf?version=${version}`).expect(200))).body as Buffer),
      ),
    );
    expect(one).toContain(first.hash);
    expect(one).toMatch(/受領.*高原次郎/);
    expect(one).not.toContain('窓口は保健師');
    expect(two).toContain(second.hash);
    expect(two).toMatch(/訂正の理由窓口が変わった.*窓口は保健師/);
    expect(await textOf((await bytes(successor!.get(`/handovers/${id}.pdf`).expect(200))).body as Buffer)).toContain(
      second.hash,
    );

    const { sheets } = await readXlsx(
      (await bytes(successor!.get(`/handovers/${id}.xlsx?version=1`).expect(200))).body as Buffer,
    );
    expect(sheets[0]!.rows).toContainEqual(['照合番号（SHA-256）', first.hash]);
    expect((await successor!.get(`/handovers/${id}/versions/1`).expect(200)).body).toMatchObject({
      number: 1,
      sha256: first.hash,
      isWhole: true,
      content: { human: { cautions: 'なし' } },
    });
    await successor!.get(`/handovers/${id}/versions/9`).expect(404);
  });

  it('leaves a line in the audit log for each that was taken', async () => {
    const lines = await house.database.query(
      `select subject_id, change -> 'filter' ->> 'version' as version, count(*)::int as n from audit_entry where action = 'print' and subject_kind = 'handover' group by 1, 2 order by 1, 2 nulls first`,
    );
    expect(lines).toEqual([
      { subject_id: 'pdf', version: null, n: 1 },
      { subject_id: 'pdf', version: '1', n: 1 },
      { subject_id: 'pdf', version: '2', n: 2 },
      { subject_id: 'xlsx', version: '1', n: 1 },
    ]);
  });

  it('is verified by hand: a changed content or hash is found', async () => {
    const said: string[] = [];
    expect(await packetsVerify(house.database.url, (line) => said.push(line))).toBe(true);
    expect(said).toEqual(['2 frozen versions of handover packets are what was handed over.']);
    const tampered = `update handover_version set content = jsonb_set(content, '{human,history}', '"ほかの経緯"') where number = 1`;
    await house.database.query(
      `alter table handover_version disable trigger handover_version_frozen; ${tampered}; alter table handover_version enable trigger handover_version_frozen`,
    );
    expect(await packetsVerify(house.database.url, (line) => said.push(line))).toBe(false);
    expect(said.at(-2)).toMatch(/version 1: its content is not what was handed over$/);
    expect((await packet(ids[0]!)).versions).toMatchObject([
      { number: 2, isWhole: true },
      { number: 1, isWhole: false },
    ]);
  });
});

describe('all packets of a transfer in one archive', () => {
  let archiveId: string;

  it('is asked for once, and tells how far it is', async () => {
    const made = (await staff!.post('/handover-archives', { transferId }).expect(201)).body;
    archiveId = made.id;
    expect(made).toMatchObject({ state: 'waiting', total: 3, done: 0, size: null });
    expect((await staff!.post('/handover-archives', { transferId }).expect(201)).body.id).toBe(archiveId);
    expect((await staff!.get(`/handover-archives/${archiveId}.zip`).expect(409)).body.detail).toBe(
      'ファイルはまだできていません。しばらくお待ちください。',
    );
    await staff!.post('/handover-archives', { transferId: hanako.id }).expect(404);
    // While another worker holds it, nobody else begins; when nothing was heard of that one for long enough, one goes
    // on.
    await house.database.query(
      `update handover_archive set claim = gen_random_uuid(), claimed_until = clock_timestamp() + interval '1 hour'`,
    );
    await work();
    expect((await staff!.get(`/handover-archives/${archiveId}`).expect(200)).body).toMatchObject({
      state: 'waiting',
      done: 0,
    });
    await house.database.query('update handover_archive set claimed_until = clock_timestamp()');
    await work();
    expect((await staff!.get(`/handover-archives/${archiveId}`).expect(200)).body).toMatchObject({
      state: 'ready',
      total: 3,
      done: 3,
      keptUntil: '2027-03-29',
    });
    expect((await staff!.get(`/handover-archives?transfer=${transferId}`).expect(200)).body.items).toMatchObject([
      { id: archiveId },
    ]);
  });

  it('holds PDF, xlsx, a table of contents and the hash of each file', async () => {
    const answer = await bytes(staff!.get(`/handover-archives/${archiveId}.zip`).expect(200));
    expect(answer.headers['content-disposition']).toContain(encodeURIComponent('引継書一式_信濃 花子_R9.4.1'));
    const files = unzipSync(answer.body as Buffer);
    expect(Object.keys(files).map((name) => name.replace(/_.*\./, '_….'))).toEqual([
      '000_….xlsx',
      '001_….pdf',
      '001_….xlsx',
      '002_….pdf',
      '002_….xlsx',
      '003_….pdf',
      '003_….xlsx',
      'SHA256SUMS.txt',
    ]);
    const sums = strFromU8(files['SHA256SUMS.txt']!).trim().split('\n');
    expect(sums).toHaveLength(6);
    for (const line of sums) {
      const [sum, name] = line.split('  ') as [string, string];
      expect(createHash('sha256').update(files[name]!).digest('hex')).toBe(sum);
    }
    const contents = (await readXlsx(files['000_目次.xlsx']!)).sheets[0]!.rows;
    expect(contents.map((row) => row[5])).toEqual(['版', expect.any(String), expect.any(String), expect.any(String)]);
    expect(contents.flat().filter((cell) => cell === '下書き')).toHaveLength(2);
    // The parts were put together: they do not lie about any more.
    expect(
      (
        await Promise.all((await readdir(join(folder, 'files'))).map((part) => readdir(join(folder, 'files', part))))
      ).flat(),
    ).toHaveLength(1);
  });

  it('is there only for who may read all of its packets at the moment of fetching', async () => {
    await colleague!.get(`/handover-archives/${archiveId}`).expect(404);
    await colleague!.get(`/handover-archives/${archiveId}.zip`).expect(404);
    await manager!.get(`/handover-archives/${archiveId}`).expect(200);
    await house.database.query('update handover_packet set hidden_until = $1, predecessor_id = $2 where id = $3', [
      '2027-12-31',
      jiro.id,
      ids[0],
    ]);
    await staff!.get(`/handover-archives/${archiveId}.zip`).expect(404);
    await house.database.query('update handover_packet set hidden_until = $1, predecessor_id = $2 where id = $3', [
      '2027-03-20',
      hanako.id,
      ids[0],
    ]);
    await staff!.get(`/handover-archives/${archiveId}.zip`).expect(200);
  });

  it('is removed after its days, and says so', async () => {
    house.clock.set('2027-03-30T09:00:00+09:00');
    await work();
    expect((await staff!.get(`/handover-archives/${archiveId}.zip`).expect(410)).body.detail).toContain(
      '保存期間（7日）',
    );
    expect(
      (
        await Promise.all((await readdir(join(folder, 'files'))).map((part) => readdir(join(folder, 'files', part))))
      ).flat(),
    ).toEqual([]);
  });
});
