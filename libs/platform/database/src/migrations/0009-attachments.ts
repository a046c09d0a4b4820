import type { MigrationInterface, QueryRunner } from 'typeorm';
import { engagementWall, ofEngagement, reach } from './walls.js';

/** Material of a visit (資料). The row is the truth; the bytes lie under a random name in the data folder. */
export class Attachments0009 implements MigrationInterface {
  name = 'Attachments2026112500009';

  async up(runner: QueryRunner): Promise<void> {
    const seen = `((${reach.own}) or (not internal and ${reach.read()}))`;
    await runner.query(`
      create table attachment (
        id uuid primary key, ${ofEngagement}, visit_id uuid not null references visit, name text not null check (name <> ''), media_type text not null, size int not null check (size > 0), sha256 text not null,
        stored_as uuid not null unique, internal boolean not null default false, uploaded_by uuid not null references person, uploaded_at timestamptz not null default ctx_now(),
        withdrawn_at timestamptz, withdrawn_by uuid references person, withdrawn_reason text, version int not null default 1,
        check ((withdrawn_at is null) = (withdrawn_reason is null))
      );
      create index attachment_visit on attachment (visit_id);
      ${engagementWall('attachment', { select: seen, insert: `${reach.write()} and (${reach.own} or not internal)`, update: `${reach.own} or (${reach.me('uploaded_by')} and ${reach.write()})` })}
      -- Which of these files belong to a row; the others were left by a request that was undone.
      create function attachments_stored(p_names uuid[]) returns setof uuid language sql stable security definer set search_path = public, pg_temp
        as $$ select stored_as from attachment where stored_as = any(p_names) $$;
      revoke all on function attachments_stored(uuid[]) from public;
      grant execute on function attachments_stored(uuid[]) to banso_worker;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
