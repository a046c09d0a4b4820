import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reach, rewall } from './walls.js';

/** Two walls that followed only the person now follow the person's present reach as well: access ends with its term. */
export class CloserWalls0011 implements MigrationInterface {
  name = 'CloserWalls2026112500011';

  async up(runner: QueryRunner): Promise<void> {
    // Handing over goes on after the move, so the predecessor stays a party to the packet, but only while still of this body.
    const party = (column: string) => `(${reach.tenants} and ${column} = (select ctx_person()))`;
    await runner.query(`
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
