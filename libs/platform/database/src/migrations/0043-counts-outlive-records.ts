import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SPELLED_OUT_WALLS } from './0021-spelled-out-walls.js';
import { reach, wall } from './walls.js';

/**
 * What a purge leaves: the counts of what was delivered, which outlive the records they were counted from, and the frozen
 * versions of handover packets, which are readable for ever. So packets no longer need their engagement to stand.
 */
export class CountsOutliveRecords0043 implements MigrationInterface {
  name = 'CountsOutliveRecords2026112800043';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table coverage_purged (
        tenant_id int not null references tenant, municipality_code text not null references municipality, support_type text not null check (support_type in ('A','B','C','D','E')), month date not null,
        delivered int not null check (delivered > 0), last_on date not null, body_kinds text[] not null default '{}', primary key (tenant_id, municipality_code, support_type, month)
      );
      -- Written by the purge alone, which the owner of the tables carries out.
      ${wall('coverage_purged', { select: `${reach.read('null::uuid')} or ${reach.bureau}` })}

      do $$ declare k record; begin
        for k in select conrelid::regclass as name, conname from pg_constraint
                  where contype = 'f' and confrelid = 'engagement'::regclass and conrelid = any(array['handover_packet', 'handover_version', 'handover_signature']::regclass[]) loop
          execute format('alter table %s drop constraint %I', k.name, k.conname);
        end loop;
      end $$;
      ${SPELLED_OUT_WALLS}
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
