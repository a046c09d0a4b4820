import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '@banso/config';
import { asWritten, FileLost, FileStore } from '@banso/files';
import type { Transaction } from '@banso/database';
import { filesOfEngagement, type FilesOfEngagementRow, peopleOfArchive } from './purge-archive.sql.js';
import { rowsIn } from './tables-of-engagements.js';

/** Where copies of engagements are kept before their records are removed. */
export interface ArchivePlace {
  folder: string;
  /** The data folder, for the files that were attached to visits; null leaves them out. */
  dataDir: string | null;
}

/** An attached file that a row names and that is nowhere any more, and why. */
export interface MissingFile {
  storedAs: string;
  name: string;
  why: string;
}

/**
 * Writes everything of an engagement into `FOLDER/<engagement>/`: `engagement.json` with the rows of every table as
 * they stand, and the attached files under the names that the rows give them. The folder is complete before it has its
 * name. A copy that an earlier run has completed stays beside it as `<engagement>.earlier-N`: it may hold a file that
 * has been lost since. JSON, because what is kept for years has to be readable without this product.
 * @returns the files that are lost already; they are named in `engagement.json` too, and stop nothing
 * @throws ConfigError where files were attached and the data folder has no store; whatever keeps a file that is there
 * from being read or written
 */
export async function archiveEngagement(
  tx: Transaction,
  engagementId: string,
  tables: readonly string[],
  { folder, dataDir }: ArchivePlace,
): Promise<MissingFile[]> {
  const aside = join(folder, `${engagementId}.part`);
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { recursive: true, mode: 0o700 });
  const rows: Record<string, unknown[]> = {};
  for (const table of tables) {
    const found = await rowsIn(tx, engagementId, table);
    if (found.length > 0) rows[table] = found;
  }
  const people = await tx.rows(peopleOfArchive, { engagement: engagementId });
  const missingFiles = await findFiles(tx, engagementId, { folder, dataDir }, (storedAs, bytes) =>
    writeFile(join(aside, storedAs), bytes, { mode: 0o600 }),
  );
  await writeFile(
    join(aside, 'engagement.json'),
    `${JSON.stringify({ engagementId, missingFiles, people, tables: rows }, null, 1)}\n`,
    { mode: 0o600 },
  );
  const earlier = await copiesOf(folder, engagementId);
  if (earlier.includes(engagementId))
    await rename(join(folder, engagementId), join(folder, `${engagementId}.earlier-${earlier.length}`));
  await rename(aside, join(folder, engagementId));
  return missingFiles;
}

/**
 * Looks for every attached file of an engagement: in the store, and in the copies that earlier runs have left.
 * @param found takes each one that is there
 * @returns those that are nowhere @throws as {@link archiveEngagement} says
 */
export async function findFiles(
  tx: Transaction,
  engagementId: string,
  { folder, dataDir }: ArchivePlace,
  found: (storedAs: string, bytes: Buffer) => Promise<void>,
): Promise<MissingFile[]> {
  if (dataDir === null) return [];
  const files = await tx.rows(filesOfEngagement, { engagement: engagementId });
  const store = new FileStore(dataDir);
  if (files.length > 0 && !(await store.exists()))
    throw new ConfigError(
      `BANSO_DATA_DIR (${dataDir}) holds no files, but ${files.length} are attached to engagement ${engagementId}. ` +
        'Name the folder that the API writes to, or bring its files back first.',
    );
  const earlier = await copiesOf(folder, engagementId);
  const missing: MissingFile[] = [];
  for (const file of files) {
    const bytes = await lostAsError(store.get(file));
    const there = Buffer.isBuffer(bytes) ? bytes : await inCopies(file, folder, earlier);
    if (there) await found(file.storedAs, there);
    else missing.push({ storedAs: file.storedAs, name: file.name, why: (bytes as FileLost).message });
  }
  return missing;
}

/** The completed copies of an engagement. */
async function copiesOf(folder: string, engagementId: string): Promise<string[]> {
  const names = await readdir(folder).catch(nothingThere);
  return (names ?? []).filter((name) => name === engagementId || name.startsWith(`${engagementId}.earlier-`));
}

async function inCopies(file: FilesOfEngagementRow, folder: string, copies: readonly string[]): Promise<Buffer | null> {
  for (const copy of copies) {
    const bytes = await readFile(join(folder, copy, file.storedAs)).catch(nothingThere);
    const kept = bytes && (await lostAsError(Promise.resolve(bytes).then((read) => asWritten(read, file))));
    if (Buffer.isBuffer(kept)) return kept;
  }
  return null;
}

/** A file that cannot be read is not lost: whoever removes its row then would be the one who loses it. */
function lostAsError(file: Promise<Buffer>): Promise<Buffer | FileLost> {
  return file.catch((error: unknown) => {
    if (error instanceof FileLost) return error;
    throw error;
  });
}

function nothingThere(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
