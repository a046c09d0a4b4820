import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ACTORS } from './walls.js';

/**
 * What no verb changes, the application may not change: of these rows nothing at all, or only what ends or answers them. So
 * a reason, a cancelled visit, a stage or a question stays as it was written, whatever a later mistake would do to it.
 * `test/proof/overwritten.spec.ts` lists every text that may still be changed in place, and where its former words are kept.
 */
export class NarrowerUpdates0047 implements MigrationInterface {
  name = 'NarrowerUpdates2026112800047';

  async up(runner: QueryRunner): Promise<void> {
    const only = (table: string, columns: string): string => `
      revoke update on ${table} from ${ACTORS};
      ${columns ? `grant update (${columns}) on ${table} to ${ACTORS};` : ''}`;
    await runner.query([
      only('stage_change', ''), only('true_challenge', ''), only('visit_cancellation', ''), only('engagement_closure', ''),
      only('engagement_pause', 'until_on'),
      only('handover_question', 'answer, answered_by, answered_at'),
      only('attachment', 'withdrawn_at, withdrawn_by, withdrawn_reason, version'),
      only('coverage_judgement', 'withdrawn_at'),
      only('action_item', 'state, due_on, text, evidence, done_on, version'),
      only('transfer', 'confirmed_at, withdrawn_at, version'),
    ].join('\n'));
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
