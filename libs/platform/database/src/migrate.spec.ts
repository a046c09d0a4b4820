import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { migrate } from './migrate.js';
import { dataSource } from './data-source.js';
import { NARROWER_WALLS } from './migrations/0020-swift-entering.js';
import { SPELLED_OUT_WALLS } from './migrations/0021-spelled-out-walls.js';
import { NarrowerUpdates0047 } from './migrations/0047-narrower-updates.js';
import { migrations } from './migrations/index.js';

let admin: pg.Client;
const name = `banso_owned_${randomBytes(4).toString('hex')}`;
let ownerUrl: string;

beforeAll(async () => {
  const template = new URL(process.env.BANSO_TEST_TEMPLATE!);
  template.pathname = '/postgres';
  admin = new pg.Client({ connectionString: template.toString() });
  await admin.connect();
  await admin.query(`create role ${name} login nosuperuser nocreaterole nobypassrls password 'owner'`);
  await admin.query(`create database ${name} owner ${name}`);
  template.pathname = `/${name}`;
  template.username = name;
  template.password = 'owner';
  ownerUrl = template.toString();
});
afterAll(async () => {
  await admin.query(`drop database ${name} with (force)`);
  await admin.query(`drop role ${name}`);
  await admin.end();
});

describe('a database with rows', () => {
  const old = `${name}_old`;
  let url: string;
  beforeAll(async () => {
    const template = new URL(process.env.BANSO_TEST_TEMPLATE!);
    await admin.query(`create database ${old}`);
    template.pathname = `/${old}`;
    url = template.toString();
    const landed = migrations.slice(0, migrations.indexOf(NarrowerUpdates0047) + 1);
    const former = await new DataSource({ ...dataSource(url, { name: 'test' }).options, migrations: landed } as DataSourceOptions).initialize();
    await former.runMigrations({ transaction: 'each' });
    await former.query(ROWS_OF_BEFORE);
    await former.destroy();
  });
  afterAll(() => admin.query(`drop database ${old} with (force)`));

  it('knows how many confirmations were asked for, of which the rows tell no more than what came of them', async () => {
    await migrate(url);
    const source = await dataSource(url, { name: 'test' }).initialize();
    const steps = await source.query<Array<{ purpose: string; steps: Array<number | null> }>>(
      `select v.purpose, array_agg(k.steps order by k.id) as steps
         from visit_record_event k join visit v on v.id = k.visit_id group by 1 order by 1`);
    expect(Object.fromEntries(steps.map((row) => [row.purpose, row.steps]))).toEqual({
      'confirmed by one': [1], 'confirmed by two': [2, 2], 'half-way': [2], 'undone and confirmed again': [1, null, 1], 'sent back and confirmed again': [1, null, 1],
    });
    expect(await source.query('select stage, kind from stage_change order by recorded_at')).toEqual([{ stage: 1, kind: 'move' }, { stage: 0, kind: 'withdrawal' }]);
    expect(await source.query('select reason, result from disposition order by reason')).toEqual([
      { reason: 'ほかにシステム管理者がいないため', result: '{"mustStay":true}' },
      { reason: '庁内の異動のため', result: null },
    ]);
    await source.destroy();
  });
});

/** A record of each story, named by the visit's purpose. */
const ROWS_OF_BEFORE = `
  select set_config('app.now', '2026-11-24T09:00:00+09:00', false);
  insert into prefecture (code, name, kana) values ('20', '長野県', 'ながのけん');
  insert into municipality (code, prefecture_code, name, kana) values ('202011', '20', '長野市', 'ながのし');
  insert into tenant (prefecture_code, name) values ('20', '長野県');
  insert into organisation (id, tenant_id, kind, name) select gen_random_uuid(), id, 'prefecture', '課' from tenant;
  insert into person (id, tenant_id, organisation_id, name, kana) select gen_random_uuid(), tenant_id, id, '花子', 'はなこ' from organisation;
  insert into programme (id, tenant_id, name, form, fee_rule, support_types, from_fiscal_year) select gen_random_uuid(), id, '支援', 'accompanying', 'free', '{A}', 2020 from tenant;
  insert into engagement (id, tenant_id, municipality_code, programme_id, started_on) select gen_random_uuid(), t.id, '202011', p.id, '2026-04-01' from tenant t, programme p;
  insert into visit (id, engagement_id, status, held_on, planned_on, mode, purpose, support_types)
    select gen_random_uuid(), e.id, s.status, '2026-11-01', '2026-11-01', 'onSite', s.purpose, '{A}' from engagement e, (values
      ('confirmed by one', 'confirmed'), ('confirmed by two', 'confirmed'), ('half-way', 'recorded'),
      ('undone and confirmed again', 'confirmed'), ('sent back and confirmed again', 'confirmed')) s (purpose, status);
  insert into visit_record_version (visit_id, engagement_id, facts, written_by, recorded_at) select v.id, v.engagement_id, '話した', p.id, '2026-11-02' from visit v, person p;
  insert into visit_record_event (visit_id, engagement_id, version, kind, comment, person_id)
    select v.id, v.engagement_id, 1, k.kind, case when k.kind = 'confirmed' then '' else '理由' end, p.id from person p, visit v join (values
      ('confirmed by one', 1, 'confirmed'), ('confirmed by two', 1, 'confirmed'), ('confirmed by two', 2, 'confirmed'), ('half-way', 1, 'confirmed'),
      ('undone and confirmed again', 1, 'confirmed'), ('undone and confirmed again', 2, 'confirmationUndone'), ('undone and confirmed again', 3, 'confirmed'),
      ('sent back and confirmed again', 1, 'confirmed'), ('sent back and confirmed again', 2, 'returned'), ('sent back and confirmed again', 3, 'confirmed')
    ) k (purpose, n, kind) on k.purpose = v.purpose order by v.purpose, k.n;
  insert into stage_change (id, engagement_id, stage, since, reason, visit_id, recorded_at)
    select gen_random_uuid(), v.engagement_id, s.stage, '2026-11-01', s.reason, v.id, s.at::timestamptz from visit v,
      (values (1, '訪問で確認', '2026-11-02'), (0, '訪問記録の取下げ', '2026-11-03')) s (stage, reason, at) where v.purpose = 'confirmed by one';
  insert into transfer (id, tenant_id, person_id, kind, announced_on, effective_on)
    select gen_random_uuid(), tenant_id, id, 'transfer', '2027-03-20', '2027-04-01' from person;
  insert into disposition (id, tenant_id, transfer_id, held_kind, held_id, kind, reason)
    select gen_random_uuid(), t.tenant_id, t.id, 'role', gen_random_uuid(), 'keep', r
      from transfer t, unnest(array['ほかにシステム管理者がいないため', '庁内の異動のため']) as r;
`;

describe('migrating', () => {
  it('needs an owner, not a superuser', async () => {
    expect(await migrate(ownerUrl)).toHaveLength(migrations.length);
  });

  it('again changes nothing, also when two replicas do it at once', async () => {
    expect(await Promise.all([migrate(ownerUrl), migrate(ownerUrl)])).toEqual([[], []]);
  });

  it('gives the walls of a database from before the form that a new one has', async () => {
    const source = await dataSource(ownerUrl, { name: 'test' }).initialize();
    const walls = () => source.query<Array<{ policyname: string; qual: string | null; with_check: string | null }>>('select policyname, qual, with_check from pg_policies order by tablename, policyname');
    const now = await walls();
    const formOf = (reach: string) => `tenant_id = any((select ctx_ints('app.${reach}'))::int[])`;
    await source.query(`alter policy visit_select_wide on visit using (${formOf('wide')}); alter policy visit_select_area on visit using (municipality_code = any((select ctx_texts('app.readable'))::text[]) and ${formOf('tenants')})`);
    expect((await walls()).filter(({ qual }, n) => qual !== now[n]!.qual)).toHaveLength(2);
    await source.query(NARROWER_WALLS);
    await source.query(SPELLED_OUT_WALLS);
    expect(await walls()).toEqual(now);
    await source.destroy();
  });

  it('leaves functions that see through the wall for the owner although it is forced', async () => {
    const source = await dataSource(ownerUrl, { name: 'test' }).initialize();
    await source.query(`insert into prefecture (code, name, kana) values ('20', '長野県', 'ながのけん')`);
    await source.query(`insert into tenant (prefecture_code, name) values ('20', '長野県')`);
    expect(await source.query('select tenants_to_serve() as id')).toHaveLength(1);
    await source.destroy();
  });
});
