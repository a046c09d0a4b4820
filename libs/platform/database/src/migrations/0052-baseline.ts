import { readFile } from 'node:fs/promises';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The last of the single migrations (0001 to 0051) in whose place the baseline stands. */
export const LAST_SINGLE_MIGRATION = 'AreaOfMunicipality2026112900051';
const FOLDER = new URL('../../baseline/', import.meta.url);

/**
 * Makes the tables of an empty database. One that the single migrations made has them already, and keeps every row.
 * Throws for a database of an earlier release, in which some of the single migrations have not run.
 */
export class Baseline0052 implements MigrationInterface {
  name = 'Baseline2026112900052';

  async up(runner: QueryRunner): Promise<void> {
    const ran = (await runner.query('select name from migration order by id')) as Array<{ name: string }>;
    if (ran.length === 0) await runner.query(await readFile(new URL('tables.sql', FOLDER), 'utf8'));
    else if (!ran.some(({ name }) => name === LAST_SINGLE_MIGRATION)) throw new Error(tooOld(ran.at(-1)!.name));
    // Which text of each file in schema/ stands in the database; kept by schema-objects.ts.
    await runner.query(`
      create table schema_object (
        file text primary key,
        objects text[] not null,
        hash text not null,
        applied_at timestamptz not null default now()
      )`);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}

/** What the single migrations had made besides tables, as `kind name`, `kind name on table`. */
export async function objectsOfSingleMigrations(): Promise<string[]> {
  return (await readFile(new URL('objects.txt', FOLDER), 'utf8')).split('\n').filter(Boolean);
}

const tooOld = (last: string): string =>
  `このデータベースは古い版のものです（最後の移行: ${last}）。先に、移行 ${LAST_SINGLE_MIGRATION} を含む版へ更新し、` +
  `そのあとでこの版へ更新してください。何も変更していません。\n` +
  `This database is of an earlier release (its last migration: ${last}). Upgrade it to the release that ends with the ` +
  `migration ${LAST_SINGLE_MIGRATION} first, then to this one. Nothing was changed.`;
