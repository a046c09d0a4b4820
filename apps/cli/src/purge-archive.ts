import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileStore } from '@banso/files';
import type { EntityManager } from 'typeorm';

/** Where copies of engagements are kept before their records are removed. */
export interface ArchivePlace {
  folder: string;
  /** The data folder, for the files that were attached to visits; null leaves them out. */
  dataDir: string | null;
}

/** An attached file that a row names and the store cannot give, and why. */
export interface MissingFile {
  storedAs: string;
  name: string;
  why: string;
}

/**
 * Writes everything of an engagement into `FOLDER/<engagement>/`: `engagement.json` with the rows of every table as they
 * stand, and the attached files under the names that the rows give them. The folder is complete before it has its name,
 * and takes the place of what an earlier run has left. JSON, because what is kept for years has to be readable without
 * this product.
 * @returns the files that are lost already; they are named in `engagement.json` too, and stop nothing
 */
export async function archiveEngagement(
  manager: EntityManager,
  engagementId: string,
  tables: readonly string[],
  { folder, dataDir }: ArchivePlace,
): Promise<MissingFile[]> {
  const aside = join(folder, `${engagementId}.part`);
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { recursive: true, mode: 0o700 });
  const rows: Record<string, unknown[]> = {};
  for (const table of tables) {
    const found = await manager.query<Array<{ row: unknown }>>(`select to_jsonb(t) as row from ${table} t where ${table === 'engagement' ? 'id' : 'engagement_id'} = $1`, [engagementId]);
    if (found.length > 0) rows[table] = found.map(({ row }) => row);
  }
  const people = await manager.query<Array<{ id: string; name: string }>>('select id, name from person where tenant_id = (select tenant_id from engagement where id = $1) order by name, id', [engagementId]);
  const missingFiles = dataDir ? await copyFiles(manager, engagementId, new FileStore(dataDir), aside) : [];
  await writeFile(
    join(aside, 'engagement.json'),
    `${JSON.stringify({ engagementId, missingFiles, people, tables: rows }, null, 1)}\n`,
    { mode: 0o600 },
  );
  const kept = join(folder, engagementId);
  await rm(kept, { recursive: true, force: true });
  await rename(aside, kept);
  return missingFiles;
}

async function copyFiles(
  manager: EntityManager,
  engagementId: string,
  store: FileStore,
  into: string,
): Promise<MissingFile[]> {
  const missing: MissingFile[] = [];
  const files = await manager.query<Array<{ storedAs: string; sha256: string; name: string }>>(
    'select stored_as as "storedAs", sha256, name from attachment where engagement_id = $1 order by uploaded_at, id',
    [engagementId]);
  for (const { storedAs, sha256, name } of files) {
    const found = await store.get({ storedAs, sha256 }).catch((error: unknown) => error as Error);
    if (Buffer.isBuffer(found)) await writeFile(join(into, storedAs), found, { mode: 0o600 });
    else missing.push({ storedAs, name, why: found.message });
  }
  return missing;
}
