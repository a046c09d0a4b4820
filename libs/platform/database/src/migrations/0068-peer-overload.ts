import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By whose word a peer supporter carries more than their limit, and why: a row for each part that passes it. */
export class PeerOverload0068 implements MigrationInterface {
  name = 'PeerOverload2026113000068';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table peer_overload (
        member_id uuid not null constraint peer_overload_pkey primary key
          constraint peer_overload_member_id_fkey references team_member (id) deferrable initially deferred,
        engagement_id uuid not null,
        tenant_id int not null,
        municipality_code text not null,
        reason text not null,
        allowed_by uuid constraint peer_overload_allowed_by_fkey references person (id),
        allowed_at timestamptz not null default ctx_now(),
        constraint peer_overload_engagement_fkey foreign key (engagement_id, tenant_id, municipality_code)
          references engagement (id, tenant_id, municipality_code)
      );
      create index peer_overload_engagement on peer_overload (engagement_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
