import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileStore } from '@banso/files';
import type { EntityManager } from 'typeorm';

/** Where copies of engagements are kept before their records are removed. */
export interface ArchivePlace {
  folder: string;
  /** The data folder, for the files that were attached to visits; null leaves them out. */
  dataDir: string | null;
}

/**
 * Writes everything of an engagement into `FOLDER/<engagement>/`: `engagement.json` with the rows of every table as they
 * stand, and the attached files under the names that the rows give them. The folder is complete before it has its name.
 * JSON, because what is kept for years has to be readable without this product.
 */
export async function archiveEngagement(manager: EntityManager, engagementId: string, tables: readonly string[], { folder, dataDir }: ArchivePlace): Promise<void> {
  const aside = join(folder, `${engagementId}.part`);
  await mkdir(aside, { recursive: true, mode: 0o700 });
  const rows: Record<string, unknown[]> = {};
  for (const table of tables) {
    const found = await manager.query<Array<{ row: unknown }>>(`select to_jsonb(t) as row from ${table} t where ${table === 'engagement' ? 'id' : 'engagement_id'} = $1`, [engagementId]);
    if (found.length > 0) rows[table] = found.map(({ row }) => row);
  }
  const people = await manager.query<Array<{ id: string; name: string }>>('select id, name from person where tenant_id = (select tenant_id from engagement where id = $1) order by name, id', [engagementId]);
  await writeFile(join(aside, 'engagement.json'), `${JSON.stringify({ engagementId, people, tables: rows }, null, 1)}\n`, { mode: 0o600 });
  if (dataDir) {
    const store = new FileStore(dataDir);
    for (const { storedAs, sha256 } of await manager.query<Array<{ storedAs: string; sha256: string }>>('select stored_as as "storedAs", sha256 from attachment where engagement_id = $1', [engagementId])) {
      await writeFile(join(aside, storedAs), await store.get({ storedAs, sha256 }), { mode: 0o600 });
    }
  }
  await rename(aside, join(folder, engagementId));
}
