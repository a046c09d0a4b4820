import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ACTORS } from './walls.js';

/** Roles' rights on the schema, extensions, and the functions that read a transaction's context. */
export class Context0001 implements MigrationInterface {
  name = 'Context2026112300001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke all on schema public from public;
      grant usage on schema public to banso_app, ${ACTORS}, banso_worker;
      create extension if not exists btree_gist;

      -- After a transaction a setting reads '' instead of null: both mean "none".
      create function ctx_ints(name text) returns int[] language sql stable parallel safe
        return coalesce(nullif(current_setting(name, true), '')::int[], '{}');
      create function ctx_texts(name text) returns text[] language sql stable parallel safe
        return coalesce(nullif(current_setting(name, true), '')::text[], '{}');
      create function ctx_uuids(name text) returns uuid[] language sql stable parallel safe
        return coalesce(nullif(current_setting(name, true), '')::uuid[], '{}');
      create function ctx_person() returns uuid language sql stable parallel safe
        return nullif(current_setting('app.person', true), '')::uuid;
      create function ctx_tenant() returns int language sql stable parallel safe
        return nullif(current_setting('app.tenant', true), '')::int;
      create function ctx_today() returns date language sql stable parallel safe
        return nullif(current_setting('app.today', true), '')::date;
      create function ctx_now() returns timestamptz language sql stable parallel safe
        return nullif(current_setting('app.now', true), '')::timestamptz;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
