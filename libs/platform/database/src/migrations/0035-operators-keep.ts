import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an operator's installation keeps and what it lets go of: the heads of the audit chains, and links in old mail.
 */
export class OperatorsKeep0035 implements MigrationInterface {
  name = 'OperatorsKeep2026112800035';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The end of each chain, to be noted where the database's owner cannot write. Hashes and numbers, about nobody.
      create function audit_heads() returns table (tenant_id int, "position" bigint, hash text, sealed_at timestamptz) language sql stable security definer set search_path = public, pg_temp
        as $$ select distinct on (l.tenant_id) l.tenant_id, l.position, encode(l.hash, 'hex'), l.sealed_at from audit_link l order by l.tenant_id, l.position desc $$;
      -- The link of an account's mail opens the account. It is wiped when the mail is sent; what was given up keeps it as long as
      -- an invitation lives, because until then it can be sent again, and no longer.
      create function wipe_old_links(p_now timestamptz) returns void language sql security definer set search_path = public, pg_temp
        as $$ update mail set body = '（リンクの期限が切れたため、送信前に消しました。必要なときは、もう一度招待するか、再設定の手続きをしてください。）'
               where kind = 'account' and state <> 'sending' and created_at < p_now - interval '7 days' and body like '%/set-password#%' $$;
      revoke all on function audit_heads(), wipe_old_links(timestamptz) from public;
      grant execute on function audit_heads(), wipe_old_links(timestamptz) to banso_worker;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
