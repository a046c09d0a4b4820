import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Papers are offered where the programme uses them. Until now each was offered everywhere, whatever stood there: a
 * programme that was never told keeps all of them. An expert may be asked without a letter, and then no number is used.
 */
export class PapersInUse0080 implements MigrationInterface {
  name = 'PapersInUse2026120100080';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update programme set papers = ${ALL} where papers = '{visitReport}';
      alter table programme alter column papers set default ${ALL};
      alter table dispatch_letter alter column number drop not null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}

const ALL = `'{visitReport,dispatchRequest,contributionStatement,letterOfThanks}'`;
