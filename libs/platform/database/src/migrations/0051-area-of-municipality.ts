import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ACTORS } from './walls.js';

/**
 * One home for a question that four statements asked in two orders: under which area of an office a municipality is
 * listed. The rule as a pure function: `areaThatCounts` in libs/domain; `one-area.spec.ts` holds both together.
 */
export class AreaOfMunicipality0051 implements MigrationInterface {
  name = 'AreaOfMunicipality2026112900051';

  async up(runner: QueryRunner): Promise<void> {
    // Of each kind an office has at most one (area_municipality_one_of_a_kind), so what is not behind another is alone.
    // Written without sorting, so that a list asks it once for all its rows.
    await runner.query(`
      create view area_of_municipality with (security_invoker = true) as
        select i.tenant_id, i.municipality_code, i.area_id, a.name
          from area_municipality i join area a on a.id = i.area_id
         where not exists (
           select from area_municipality before
            where before.tenant_id = i.tenant_id and before.municipality_code = i.municipality_code
              and (before.kind = 'healthOffice' and i.kind <> 'healthOffice'
                or before.kind = 'secondaryMedical' and i.kind = 'welfare'));
      grant select on area_of_municipality to ${ACTORS}, banso_worker;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
