import { randomUUID } from 'node:crypto';
import { readFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fallingDue, purge, purgeInWords, purgeMeetings } from '@banso/cli';
import { FixedClock } from '@banso/clock';
import { CoverageDrift, CoverageModule } from '@banso/coverage';
import { SupportDrift } from '@banso/support-given';
import { verifyAudit } from '@banso/audit';
import { seedDemo } from '@banso/demo';
import { addDays, civilDay, fiscalYearOf } from '@banso/domain';
import { FileStore, type StoredFile } from '@banso/files';
import { openRooms, type PersonRow } from '@banso/testing';
import { openHouse, type OpenHouse } from './support/open-house.js';

const NOW = '2026-11-24T09:00:00+09:00';
let house: OpenHouse;
let folder: string;
const query: OpenHouse['database']['query'] = (sql, parameters) => house.database.query(sql, parameters);

beforeAll(async () => {
  house = await openHouse(NOW);
  folder = await mkdtemp(join(tmpdir(), 'banso-purge-'));
  // The demo has rows in every table; one engagement is given an old end.
  await seedDemo(house.database.url, new FixedClock(NOW));
});
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

interface How {
  years?: number;
  archive?: string;
  dataDir?: string;
}
const at = (today: string, carryOut: boolean, { years = 5, archive, dataDir }: How = {}) =>
  purge(house.database.url, {
    now: new Date(NOW),
    today: civilDay(today),
    years,
    carryOut,
    archive: archive === undefined ? null : { folder: archive, dataDir: dataDir ?? null },
  });

/** Gives an engagement an old end; it is the only closed one. */
async function closeLongAgo(id: string): Promise<void> {
  await query(`update engagement set status = 'closed' where id = $1`, [id]);
  await query('delete from engagement_closure');
  await query(
    `insert into engagement_closure (id, engagement_id, closed_on, reason) values (gen_random_uuid(), $1, '2021-03-31', '支援を終えた')`,
    [id],
  );
}

/** Attaches a stored file to a visit of the engagement, in the minute `at` of its day. */
async function attach(engagementId: string, name: string, file: StoredFile, at = 0): Promise<void> {
  await query(
    `insert into attachment (id, visit_id, engagement_id, name, media_type, size, sha256, stored_as, uploaded_at, uploaded_by)
     select gen_random_uuid(), v.id, v.engagement_id, $2, 'text/plain', $3, $4, $5,
            timestamptz '2020-04-01' + make_interval(mins => $6), (select id from person limit 1)
       from visit v where v.engagement_id = $1 limit 1`,
    [engagementId, name, file.size, file.sha256, file.storedAs, at],
  );
}

const fileOf = (dataDir: string, { storedAs }: StoredFile) => join(dataDir, 'files', storedAs.slice(0, 2), storedAs);

/** The manager of the demo's prefecture, with an open session. */
async function managerOf(tenantId: number): Promise<PersonRow> {
  const [office] = await query<{ id: string; kind: string; name: string }>(
    `select id, kind, name from organisation where tenant_id = $1 and kind = 'prefecture' limit 1`,
    [tenantId],
  );
  return house.story.person({ organisation: { ...office!, tenantId }, role: 'manager' });
}

describe('requirement 17: retention is a setting; a purge leaves a record of itself', () => {
  it('removes what is past its time with everything below it, and nothing else', async () => {
    const [engagement] = await query<{ id: string; municipality_code: string; tenant_id: number }>(
      'select e.id, e.municipality_code, e.tenant_id from handover_packet h join engagement e on e.id = h.engagement_id order by e.visit_count desc limit 1',
    );
    const { id } = engagement!;
    const [text] = await query<{ facts: string }>(`select facts from visit_record where engagement_id = $1 limit 1`, [
      id,
    ]);
    await closeLongAgo(id);
    const total = async (): Promise<number> =>
      (await query<{ n: number }>('select count(*)::int as n from engagement'))[0]!.n;
    const before = await total();

    expect(await at('2026-03-31', true)).toEqual([]);
    expect(await at('2026-04-01', true, { years: 6 })).toEqual([]);
    const [planned, ...others] = await at('2026-04-01', false);
    expect(others).toEqual([]);
    expect(planned).toMatchObject({ engagementId: id, closedOn: '2021-03-31' });
    for (const table of ['visit', 'visit_record_version', 'team_member'])
      expect([table, planned!.rows[table]! > 0]).toEqual([table, true]);
    expect(await total()).toBe(before);

    expect(await at('2026-04-01', true)).toEqual([planned]);
    expect(await total()).toBe(before - 1);
    for (const table of Object.keys(planned!.rows)) {
      expect(
        await query(
          `select from ${table} t where engagement_id = $1 ${table === 'handover_packet' ? 'and not exists (select from handover_version v where v.packet_id = t.id)' : ''}`,
          [id],
        ),
      ).toEqual([]);
    }
    expect(await at('2026-04-01', true)).toEqual([]);

    const entries = await query<{ change: object }>(
      `select municipality_code, engagement_id, change from audit_entry where action = 'purge'`,
    );
    expect(entries).toEqual([
      {
        municipality_code: engagement!.municipality_code,
        engagement_id: id,
        change: { closedOn: '2021-03-31', retentionYears: 5, rows: planned!.rows },
      },
    ]);
    expect(JSON.stringify(entries)).not.toContain(text!.facts);
    await query('select seal_audit(t, $1, 100000) from (select id as t from tenant) x', [NOW]);
    expect((await verifyAudit(house.database, { now: new Date(NOW) })).faults).toEqual([]);
  });

  it('lists beforehand what falls due by the end of the fiscal year', async () => {
    const [other] = await query<{ id: string }>('select id from engagement order by id limit 1');
    await closeLongAgo(other!.id);
    const due = (today: string) => fallingDue(house.database.url, { today: civilDay(today), years: 5 });
    expect(await due('2025-03-31')).toEqual([]);
    expect(await due('2025-04-01')).toMatchObject([
      { engagementId: other!.id, closedOn: '2021-03-31', keptUntil: '2026-03-31' },
    ]);
    expect(await due('2026-04-01')).toEqual([]);
  });
});

describe('what outlives the records', () => {
  it('the counts: what was delivered is not turned into a gap, by the purge or by the nightly look', async () => {
    const [one] = await query<{ id: string; code: string; tenantId: number; heldOn: string; type: string }>(
      `select e.id, e.municipality_code as code, e.tenant_id as "tenantId", v.held_on::text as "heldOn", t.type from engagement e join visit v on v.engagement_id = e.id and v.held_on is not null cross join lateral unnest(v.support_types) as t(type)
        where e.status = 'active' order by e.visit_count desc, v.held_on desc limit 1`,
    );
    const { id, code, tenantId, heldOn, type } = one!;
    const manager = await managerOf(tenantId);
    const [prefecture, year] = [code.slice(0, 2), Number(heldOn.slice(0, 4)) - (heldOn.slice(5, 7) < '04' ? 1 : 0)];
    const cell = async (more = '', of = year) =>
      (
        (await house.browser(manager).get(`/coverage?prefecture=${prefecture}&fiscalYear=${of}${more}`).expect(200))
          .body.cells as Array<{
          municipalityCode: string;
          supportType: string;
          state: string;
          count: number;
          purged: number;
        }>
      ).find(({ municipalityCode, supportType }) => municipalityCode === code && supportType === type)!;
    // Two visits of one month: a view as of a day between them knows of the first alone.
    const month = addDays(civilDay(heldOn), -1000).slice(0, 7);
    const [first, second] = [civilDay(`${month}-05`), civilDay(`${month}-25`)];
    for (const on of [first, second]) {
      await query(
        `insert into visit (id, engagement_id, status, mode, held_on, support_types, created_at)
         values (gen_random_uuid(), $1, 'recorded', 'onSite', $2, $3, '2020-04-01')`,
        [id, on, [type]],
      );
    }
    const worker = await openRooms(house.database, { now: NOW, imports: [CoverageModule], worker: true });
    const drift = async () => [
      ...(await worker.job(tenantId, (actor) => worker.get(SupportDrift).run(actor))),
      ...(await worker.job(tenantId, (actor) => worker.get(CoverageDrift).run(actor))),
    ];
    await drift();
    const days = [first, second].flatMap((on) => [addDays(on, -1), on]);
    const counts = async (): Promise<unknown[]> =>
      Promise.all(
        days.map((day) => cell(`&asOf=${day}`, fiscalYearOf(day)).then(({ state, count }) => [state, count])),
      );
    const known = await counts();
    expect(known).toEqual([
      ['gap', 0],
      ['delivered', 1],
      ['delivered', 1],
      ['delivered', 2],
    ]);
    const [before, then] = [await cell(), await cell('&asOf=2026-11-20')];
    expect([before.state, before.purged]).toEqual(['delivered', 0]);

    await closeLongAgo(id);
    await at('2026-04-01', true);
    expect(await drift()).toEqual([]);
    await worker.close();
    const after = await cell();
    expect([after.state, after.count]).toEqual(['delivered', before.count]);
    expect(after.purged).toBeGreaterThan(0);
    expect((await cell('&asOf=2026-11-20')).count).toBe(then.count);
    expect(await counts()).toEqual(known);
  });

  it('frozen packets: readable and printable for ever, and nothing that was not frozen', async () => {
    const [packet] = await query<{ id: string; engagementId: string; tenantId: number; predecessorId: string }>(
      `select h.id, h.engagement_id as "engagementId", h.tenant_id as "tenantId", h.predecessor_id as "predecessorId" from handover_packet h join engagement e on e.id = h.engagement_id where h.state = 'drafting' limit 1`,
    );
    const manager = house.browser(await managerOf(packet!.tenantId));
    const predecessor = house.browser({ secret: 'a secret of the predecessor' } as PersonRow);
    await query(
      `insert into session (token_hash, person_id, created_at, last_seen_at, expires_at) values (sha256('a secret of the predecessor'), $1, '2020-01-01', '2100-01-01', '2100-01-01')`,
      [packet!.predecessorId],
    );
    const version = async (): Promise<number> =>
      (await manager.get(`/handovers/${packet!.id}`).expect(200)).body.version;
    await predecessor
      .patch(
        `/handovers/${packet!.id}`,
        { history: '経緯', policy: '方針', pending: 'なし', cautions: 'なし' },
        await version(),
      )
      .expect(200);
    await manager.post(`/handovers/${packet!.id}/check`, {}, await version()).expect(201);
    await predecessor.post(`/handovers/${packet!.id}/delivery`, {}, await version()).expect(201);
    const frozen = (await manager.get(`/handovers/${packet!.id}/versions/1`).expect(200)).body.content;
    // It has begun anew for another successor since, and was not handed over again.
    await query(
      `update handover_packet set state = 'drafting', facts = facts || '{"vision":"まだ渡していない話"}' where id = $1`,
      [packet!.id],
    );
    await closeLongAgo(packet!.engagementId);
    await at('2026-04-01', true);
    expect(await query(`select from handover_packet where facts::text like '%まだ渡していない話%'`)).toEqual([]);
    const shown = (await manager.get(`/handovers/${packet!.id}`).expect(200)).body;
    expect([shown.state, shown.programme]).toEqual(['done', frozen.cover.programme]);
    expect((await manager.get(`/handovers/${packet!.id}/versions/1`).expect(200)).body.content).toEqual(frozen);
    await manager.get(`/handovers/${packet!.id}.pdf`).expect(200);
    await manager.get(`/engagements/${packet!.engagementId}`).expect(404);
    expect(
      await query(`select from handover_packet where id = $1 and concat(history, policy, pending, cautions) <> ''`, [
        packet!.id,
      ]),
    ).toEqual([]);
    expect(await query('select from handover_question where packet_id = $1', [packet!.id])).toEqual([]);
  });

  it('a copy of everything, where one is asked for: not of a look, again after a broken run, and without what is lost', async () => {
    const [one] = await query<{ id: string }>('select e.id from engagement e order by e.visit_count desc limit 1');
    const [text] = await query<{ facts: string }>('select facts from visit_record where engagement_id = $1 limit 1', [
      one!.id,
    ]);
    const dataDir = await mkdtemp(join(tmpdir(), 'banso-purge-files-'));
    const store = new FileStore(dataDir);
    const there = await store.put(Buffer.from('地図'));
    const files: Record<string, StoredFile> = {
      there,
      lost: { storedAs: randomUUID(), size: 1, sha256: 'ab'.repeat(32) },
      copied: await store.put(Buffer.from('名簿')),
      changed: await store.put(Buffer.from('議事録')),
    };
    for (const [at, [name, file]] of Object.entries(files).entries()) await attach(one!.id, `${name}.txt`, file, at);
    await rm(fileOf(dataDir, files['copied']!));
    await writeFile(fileOf(dataDir, files['changed']!), '書き換えられた');
    await closeLongAgo(one!.id);
    const missingFiles = ['lost', 'changed'].map((what) => ({
      storedAs: files[what]!.storedAs,
      name: `${what}.txt`,
      why: `The stored file ${files[what]!.storedAs} is not ${what === 'lost' ? 'there' : 'what was written: its hash differs'}.`,
    }));
    const [looked] = await at('2026-04-01', false, { archive: folder, dataDir });
    expect(looked!.missingFiles).toEqual([
      missingFiles[0],
      expect.objectContaining({ name: 'copied.txt' }),
      missingFiles[1],
    ]);
    expect(await readdir(folder)).toEqual([]);

    // A run that was killed between the copy and the removal, and another in the middle of its copy.
    for (const name of [one!.id, `${one!.id}.part`]) {
      await mkdir(join(folder, name));
      await writeFile(join(folder, name, 'left-over'), '');
      await writeFile(join(folder, name, files['copied']!.storedAs), '名簿');
      await writeFile(join(folder, name, files['changed']!.storedAs), '書き換えられた');
    }
    const [removed] = await at('2026-04-01', true, { archive: folder, dataDir });
    expect(removed!.missingFiles).toEqual(missingFiles);
    for (const { storedAs } of missingFiles) expect(purgeInWords([removed!], true).join()).toContain(storedAs);
    expect((await readdir(folder)).sort()).toEqual([one!.id, `${one!.id}.earlier-1`]);
    expect(await readdir(join(folder, `${one!.id}.earlier-1`))).toContain('left-over');
    const names = ['engagement.json', there.storedAs, files['copied']!.storedAs];
    expect((await readdir(join(folder, one!.id))).sort()).toEqual(names.sort());
    expect(await readFile(join(folder, one!.id, there.storedAs), 'utf8')).toBe('地図');
    expect(await readFile(join(folder, one!.id, files['copied']!.storedAs), 'utf8')).toBe('名簿');
    await rm(dataDir, { recursive: true });
    const kept = JSON.parse(await readFile(join(folder, one!.id, 'engagement.json'), 'utf8')) as {
      missingFiles: unknown;
      tables: Record<string, Array<Record<string, unknown>>>;
    };
    expect(kept.missingFiles).toEqual(removed!.missingFiles);
    expect(kept.tables['engagement']).toMatchObject([{ id: one!.id }]);
    expect(kept.tables['visit_record_version']!.map(({ facts }) => facts)).toContain(text!.facts);
  });

  it('removes nothing where the files are not where they are looked for, or cannot be read', async () => {
    const [one] = await query<{ id: string }>('select e.id from engagement e order by e.visit_count desc limit 1');
    const dataDir = await mkdtemp(join(tmpdir(), 'banso-purge-files-'));
    const archive = join(dataDir, 'copies');
    const file = await new FileStore(dataDir).put(Buffer.from('地図'));
    await attach(one!.id, '地図.txt', file);
    await closeLongAgo(one!.id);
    const elsewhere = await mkdtemp(join(tmpdir(), 'banso-purge-nothing-'));
    for (const carryOut of [false, true]) {
      await expect(at('2026-04-01', carryOut, { archive, dataDir: elsewhere })).rejects.toThrow('holds no files');
    }
    // A folder in the file's place is there and cannot be read, whoever runs the test.
    await rm(fileOf(dataDir, file));
    await mkdir(fileOf(dataDir, file));
    for (const carryOut of [false, true]) {
      await expect(at('2026-04-01', carryOut, { archive, dataDir })).rejects.toMatchObject({ code: 'EISDIR' });
    }
    expect(await query('select id from engagement where id = $1', [one!.id])).toEqual([one]);
    await rm(dataDir, { recursive: true });
    await rm(elsewhere, { recursive: true });
  });
});

describe('dispatches to meetings of municipalities, which no engagement takes along', () => {
  it('go with what belongs to them, so many fiscal years after their own last day', async () => {
    const archive = join(folder, 'meetings');
    const options = (today: string, carryOut: boolean) => ({
      now: new Date(NOW),
      today: civilDay(today),
      years: 5,
      carryOut,
      archive: { folder: archive, dataDir: null },
    });
    const of = (today: string, carryOut: boolean) => purgeMeetings(house.database.url, options(today, carryOut));
    const held = await query<{ id: string; needId: string; year: number }>(
      `select d.id, d.need_id as "needId", fiscal_year_of(d.planned_on) as year from dispatch d
        where d.engagement_id is null and d.state in ('declined', 'cancelled') order by d.planned_on`,
    );
    const over = addDays(civilDay(`${held[0]!.year + 6}-03-31`), 1);
    expect(await of(addDays(over, -1), true)).toEqual([]);
    const planned = await of(over, false);
    expect(planned.map(({ needId }) => needId)).toContain(held[0]!.needId);
    expect(await query('select from need where id = $1', [held[0]!.needId])).toHaveLength(1);

    expect(await of(over, true)).toEqual(planned);
    for (const table of ['dispatch_step', 'dispatch_letter', 'dispatch_report'])
      expect(await query(`select from ${table} where dispatch_id = $1`, [held[0]!.id])).toEqual([]);
    expect(await query('select from need where id = $1', [held[0]!.needId])).toEqual([]);
    const copy = await readFile(join(archive, `need-${held[0]!.needId}.json`), 'utf8');
    expect(copy).toContain('地域ケア個別会議');
    const lines = await query<{ subject: string }>(
      `select subject_id as subject from audit_entry where action = 'purge' and subject_kind = 'need'`,
    );
    expect(lines.map(({ subject }) => subject).sort()).toEqual(planned.map(({ needId }) => needId).sort());
    // What is on its way is nobody's to remove, and what belongs to an engagement goes with it.
    expect(await query(`select from need where engagement_id is null`)).not.toEqual([]);
    expect(await of(over, true)).toEqual([]);
  });
});
