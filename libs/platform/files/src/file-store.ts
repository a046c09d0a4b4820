import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file that was written. */
export interface StoredFile {
  /** Its random name, which tells nothing about it. */
  storedAs: string;
  size: number;
  sha256: string;
}

/**
 * Keeps files under random names in `files/xx/` of the data folder, which all replicas share. A file is complete before its
 * row is committed: written aside, brought to the disk, and only then given its name.
 */
export class FileStore {
  private readonly folder: string;

  constructor(dataDir: string) {
    this.folder = join(dataDir, 'files');
  }

  async put(bytes: Buffer): Promise<StoredFile> {
    const storedAs = randomUUID();
    const path = this.pathOf(storedAs);
    await mkdir(join(this.folder, storedAs.slice(0, 2)), { recursive: true, mode: 0o700 });
    const aside = `${path}.part`;
    const handle = await open(aside, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(aside, path);
    return { storedAs, size: bytes.length, sha256: hashOf(bytes) };
  }

  /** The bytes of a file. @throws when it is missing or is not what was written */
  async get({ storedAs, sha256 }: { storedAs: string; sha256: string }): Promise<Buffer> {
    const bytes = await readFile(this.pathOf(storedAs));
    if (hashOf(bytes) !== sha256) throw new Error(`The stored file ${storedAs} is not what was written: its hash differs.`);
    return bytes;
  }

  /** Removes files whose rows are gone; what is not there any more is no mistake. */
  async remove(names: readonly string[]): Promise<void> {
    for (const name of names) await rm(this.pathOf(name), { force: true });
  }

  /**
   * Removes what no row knows: left by requests that were undone. Younger files may belong to a request still under way.
   * @param olderThan only files last written before this moment
   * @param known asks which of some names belong to a row
   * @returns how many files were removed
   */
  async removeOrphans(olderThan: Date, known: (names: string[]) => Promise<Iterable<string>>): Promise<number> {
    let removed = 0;
    for (const folder of await readdir(this.folder).catch(() => [])) {
      const files = await readdir(join(this.folder, folder));
      const kept = new Set(await known(files.filter((name) => !name.endsWith('.part'))));
      for (const name of files.filter((candidate) => !kept.has(candidate))) {
        const path = join(this.folder, folder, name);
        const found = await stat(path).catch(() => null);
        if (!found || found.mtime >= olderThan) continue;
        await rm(path, { force: true });
        removed++;
      }
    }
    return removed;
  }

  private pathOf(storedAs: string): string {
    if (!/^[0-9a-f-]{36}$/.test(storedAs)) throw new Error('Not a name of a stored file.');
    return join(this.folder, storedAs.slice(0, 2), storedAs);
  }
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
