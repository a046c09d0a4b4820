import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { Quarantine } from './quarantine.js';

/** A file that was written. */
export interface StoredFile {
  /** Its random name, which tells nothing about it. */
  storedAs: string;
  size: number;
  sha256: string;
}

/**
 * A file that the store cannot give any more. Whatever else keeps it from being read (rights, a broken disk) is not
 * this.
 */
export class FileLost extends Error {}

const NAME = /^[0-9a-f-]{36}$/;
/** A file that is being written, or was when its process died. */
const UNFINISHED = /^[0-9a-f-]{36}\.part$/;

/** What a look through the store did. */
export interface TidiedUp {
  /** How many files the store held. */
  looked: number;
  /** Names of files that no row knew and that went into quarantine. */
  setAside: string[];
  /** Names of files that a row knows and that came back from there. */
  broughtBack: string[];
  /** Names whose days in quarantine are over: announced now, and ended because that was announced before. */
  announced: string[];
  ended: string[];
}

/**
 * Keeps files under random names in `files/xx/` of the data folder, which all replicas share. A file is complete before
 * its row is committed: written aside, brought to the disk, and only then given its name. Nothing leaves the store but
 * into quarantine; a file that is asked for there comes back by itself.
 */
export class FileStore {
  readonly quarantine: Quarantine;
  private readonly folder: string;

  constructor(dataDir: string) {
    this.folder = join(dataDir, 'files');
    this.quarantine = new Quarantine(dataDir);
  }

  async put(bytes: Buffer): Promise<StoredFile> {
    return this.write([bytes]);
  }

  /** Keeps what comes piece by piece. Where it breaks off, nothing is kept. @throws what breaks it off */
  async write(pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<StoredFile> {
    const { storedAs, aside, size, sha256 } = await this.writeAside(pieces);
    await rename(aside, this.pathOf(storedAs));
    await syncFolder(dirname(aside));
    return { storedAs, size, sha256 };
  }

  /**
   * What comes piece by piece, written aside and given back as a stream once it is whole: for an answer that must not
   * stand in memory and is kept by nobody. It is gone when the stream ends or is destroyed.
   */
  async pass(pieces: AsyncIterable<Uint8Array>): Promise<{ size: number; stream: Readable }> {
    const { aside, size } = await this.writeAside(pieces);
    const stream = createReadStream(aside);
    stream.once('close', () => void rm(aside, { force: true }));
    return { size, stream };
  }

  private async writeAside(
    pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  ): Promise<StoredFile & { aside: string }> {
    const storedAs = randomUUID();
    const aside = `${this.pathOf(storedAs)}.part`;
    await mkdir(dirname(aside), { recursive: true, mode: 0o700 });
    const handle = await open(aside, 'wx', 0o600);
    const hash = createHash('sha256');
    let size = 0;
    try {
      for await (const piece of pieces) {
        hash.update(piece);
        size += piece.length;
        await handle.writeFile(piece);
      }
      await handle.sync();
    } catch (error) {
      await rm(aside, { force: true });
      throw error;
    } finally {
      await handle.close();
    }
    return { storedAs, aside, size, sha256: hash.digest('hex') };
  }

  /** The bytes of a file, wherever it lies. @throws FileLost when it is missing or is not what was written */
  async get({ storedAs, sha256 }: Pick<StoredFile, 'storedAs' | 'sha256'>): Promise<Buffer> {
    const bytes = await this.read(storedAs).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? lost(storedAs, error) : error;
    });
    return asWritten(bytes, { storedAs, sha256 });
  }

  /**
   * The same as a stream, for files that must not stand in memory. It is read twice: nothing is handed out before the
   * whole is known to be what was written.
   * @throws FileLost when it is missing or is not what was written
   */
  async stream({ storedAs, sha256 }: Pick<StoredFile, 'storedAs' | 'sha256'>): Promise<Readable> {
    const path = this.pathOf(storedAs);
    const handle = await open(path, 'r').catch(async (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' && (await this.putBack(storedAs))) return open(path, 'r');
      throw error.code === 'ENOENT' ? lost(storedAs, error) : error;
    });
    try {
      const hash = createHash('sha256');
      for await (const piece of handle.createReadStream({ autoClose: false })) hash.update(piece as Buffer);
      if (hash.digest('hex') !== sha256) throw different(storedAs);
      return handle.createReadStream({ start: 0 });
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  /** Whether there is a store at all. A data folder that was named wrongly, or is not mounted, has none. */
  async exists(): Promise<boolean> {
    return (await stat(this.folder).catch(() => null))?.isDirectory() ?? false;
  }

  /** Sets files aside whose rows are gone; what is not there any more is no mistake. */
  async setAside(names: readonly string[], why: string, now: Date): Promise<void> {
    for (const name of names) await this.quarantine.take(this.pathOf(name), name, why, now);
  }

  /** Brings a file back from quarantine, as {@link Quarantine.putBack} says. @returns whether it lay there */
  async putBack(name: string, asOf?: Date): Promise<boolean> {
    return this.quarantine.putBack(name, this.pathOf(name), asOf);
  }

  /**
   * Brings back from quarantine what a row knows (a newer database was restored), sets aside what no row knows (a
   * request was undone, an older database was restored), and ends what has lain in quarantine long enough.
   * @param olderThan only files last written before this moment; younger ones may belong to a request still under way
   * @param known asks which of some names belong to a row
   */
  async tidyUp(now: Date, olderThan: Date, known: (names: string[]) => Promise<Iterable<string>>): Promise<TidiedUp> {
    const broughtBack: string[] = [];
    for (const name of await known(
      (await this.quarantine.list()).map((entry) => entry.name).filter((name) => NAME.test(name)),
    )) {
      if (await this.putBack(name)) broughtBack.push(name);
    }
    let looked = 0;
    const setAside: string[] = [];
    for (const folder of (await readdir(this.folder).catch(() => [])).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
      const names = (await readdir(join(this.folder, folder))).filter(
        (name) => NAME.test(name) || UNFINISHED.test(name),
      );
      const kept = new Set(await known(names.filter((name) => NAME.test(name))));
      looked += names.length;
      for (const name of names.filter((candidate) => !kept.has(candidate))) {
        const path = join(this.folder, folder, name);
        const found = await stat(path).catch(() => null);
        if (!found || found.mtime >= olderThan) continue;
        if (
          await this.quarantine.take(
            path,
            name,
            UNFINISHED.test(name) ? 'it was never finished' : 'no row of the database knew it',
            now,
          )
        )
          setAside.push(name);
      }
    }
    return { looked, setAside, broughtBack, ...(await this.quarantine.end(now)) };
  }

  private async read(storedAs: string): Promise<Buffer> {
    try {
      return await readFile(this.pathOf(storedAs));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || !(await this.putBack(storedAs))) throw error;
      return readFile(this.pathOf(storedAs));
    }
  }

  private pathOf(storedAs: string): string {
    if (!NAME.test(storedAs)) throw new Error('Not a name of a stored file.');
    return join(this.folder, storedAs.slice(0, 2), storedAs);
  }
}

/** The bytes, where they are what was written under this name. @throws FileLost where they are not */
export function asWritten(bytes: Buffer, { storedAs, sha256 }: Pick<StoredFile, 'storedAs' | 'sha256'>): Buffer {
  if (hashOf(bytes) === sha256) return bytes;
  throw different(storedAs);
}

function lost(storedAs: string, cause: Error): FileLost {
  return new FileLost(`The stored file ${storedAs} is not there.`, { cause });
}

function different(storedAs: string): FileLost {
  return new FileLost(`The stored file ${storedAs} is not what was written: its hash differs.`);
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A name is on the disk only when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return; // Folders cannot be opened there.
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
