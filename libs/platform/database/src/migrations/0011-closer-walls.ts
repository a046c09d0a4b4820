import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reach, rewall } from './walls.js';

/** Walls that followed only the person now follow the person's present reach as well: access ends with its term. */
export class CloserWalls0011 implements MigrationInterface {
  name = 'CloserWalls2026112500011';

  async up(runner: QueryRunner): Promise<void> {
    // Handing over goes on after the move, so the predecessor stays a party to the packet, but only while still of this body.
    const party = (column: string) => `(${reach.tenants} and ${column} = (select ctx_person()))`;
    await runner.query(`
      -- A guest who wrote an internal opinion may read it, as long as the visit is within reach. The writer stands in the row,
      -- so that the wall need not look into another table for every row.
      alter table visit_opinion add column written_by uuid default ctx_person();
      update visit_opinion o set written_by = r.written_by from visit_record r where r.visit_id = o.visit_id;
      ${rewall('visit_opinion', { select: `${reach.own} or (${reach.read()} and (not internal or ${reach.me('written_by')}))` })}
      -- What somebody typed about a municipality goes out of sight together with the municipality.
      ${rewall('visit_draft', {
        select: `${reach.me()} and ${reach.read()}`,
        update: `${reach.me()} and ${reach.write()}`,
        delete: `${reach.me()} and ${reach.read()}`,
      })}
      ${rewall('handover_packet', {
        select: `((${reach.own}) and ${reach.announced()}) or ${party('predecessor_id')} or (${party('successor_id')} and ${reach.announced()})`,
        update: `${reach.manages} or ${party('predecessor_id')} or (${party('successor_id')} and ${reach.announced()})`,
      })}
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
