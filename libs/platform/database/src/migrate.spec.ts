import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { migrate } from './migrate.js';
import { dataSource } from './data-source.js';
import { NARROWER_WALLS } from './migrations/0020-swift-entering.js';
import { SPELLED_OUT_WALLS } from './migrations/0021-spelled-out-walls.js';
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
