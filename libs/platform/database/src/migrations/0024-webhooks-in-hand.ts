import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A message that is being sent stands in the hand of a worker, as a mail does: once that worker's lease is over, another sends it again. */
export class WebhooksInHand0024 implements MigrationInterface {
  name = 'WebhooksInHand2026112800024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table webhook_delivery add column sender uuid');
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
