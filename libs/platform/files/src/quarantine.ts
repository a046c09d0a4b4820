import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** So long a file lies in quarantine before it may be gone for good (days). */
export const QUARANTINE_DAYS = 90;
/** Between the look that announces a file's end and the one that carries it out, at least (milliseconds). */
const ANNOUNCED_FOR = 86_400_000;
const DAY_MS = 86_400_000;

/** A file that was set aside: what, from where, when, why. */
export interface SetAside {
  name: string;
  /** Where it lay, seen from the data folder. */
  from: string;
  /** When it was set aside. */
  at: Date;
  why: string;
  size: number;
  /** When a look first found that its days are over; null while they run. */
  endAnnouncedAt: Date | null;
}

/**
 * Files that nobody knows or needs any more, in `quarantine/` of the data folder, each with a note of its own beside
 * it. What a database does not know may be known by the one that is restored next, so nothing is ever deleted on first
 * sight.
 */
export class Quarantine {
  private readonly folder: string;

  constructor(private readonly dataDir: string) {
    this.folder = join(dataDir, 'quarantine');
  }

  /**
   * Moves a file here. The note comes first: a file without one would be a riddle. What is not there any more is no
   * mistake.
   */
  async take(path: string, name: string, why: string, now: Date): Promise<boolean> {
    const found = await stat(path).catch(gone);
    if (!found) return false;
    await mkdir(dirname(this.pathOf(name)), { recursive: true, mode: 0o700 });
    await this.note({ name, from: relative(this.dataDir, path), at: now, why, size: found.size, endAnnouncedAt: null });
    return rename(path, this.pathOf(name)).then(
      () => true,
      async (error: unknown) => {
        gone(error);
        // Somebody else was faster. If it was moved here, the note is theirs as well.
        if (!(await stat(this.pathOf(name)).catch(gone))) await rm(this.noteOf(name), { force: true });
        return false;
      },
    );
  }

  /**
   * Moves a file back to `path`.
   * @param asOf counts as the moment it was written: from then on it has a day to get its row; none: its own age stays
   * @returns whether it lay here
   */
  async putBack(name: string, path: string, asOf?: Date): Promise<boolean> {
    if (!(await stat(this.pathOf(name)).catch(gone))) return false;
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    if (asOf) await utimes(this.pathOf(name), asOf, asOf).catch(gone);
    const moved = await rename(this.pathOf(name), path).then(
      () => true,
      (error: unknown) => {
        gone(error);
        return false;
      },
    );
    if (moved) await rm(this.noteOf(name), { force: true });
    // Two readers at once: one of them moved it, and for both it is back.
    return moved || (await stat(path).catch(gone)) !== null;
  }

  /** Everything that lies here, the oldest first. */
  async list(): Promise<SetAside[]> {
    const files = await readdir(this.folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const names = files
      .filter((entry) => entry.isFile() && !/\.(?:json|new)$/.test(entry.name))
      .map((entry) => entry.name);
    const listed = await Promise.all(names.map((name) => this.noteFor(name)));
    return listed
      .filter((entry) => entry !== null)
      .sort((a, b) => a.at.getTime() - b.at.getTime() || a.name.localeCompare(b.name));
  }

  /**
   * Ends what has lain here for {@link QUARANTINE_DAYS}, in two looks: the first announces it, another one a day later
   * at the earliest carries it out. So a start after a long absence, or with a quarantine from a backup, deletes
   * nothing.
   */
  async end(now: Date): Promise<{ announced: string[]; ended: string[] }> {
    const over = (await this.list()).filter(({ at }) => now.getTime() - at.getTime() >= QUARANTINE_DAYS * DAY_MS);
    const announced = over.filter(({ endAnnouncedAt }) => endAnnouncedAt === null);
    const ended = over.filter(
      ({ endAnnouncedAt }) => endAnnouncedAt !== null && now.getTime() - endAnnouncedAt.getTime() >= ANNOUNCED_FOR,
    );
    for (const entry of announced) await this.note({ ...entry, endAnnouncedAt: now });
    for (const { name } of ended) {
      await rm(this.pathOf(name), { force: true });
      await rm(this.noteOf(name), { force: true });
    }
    return { announced: announced.map(({ name }) => name), ended: ended.map(({ name }) => name) };
  }

  /**
   * The note of a file that lies here; one without a note (a torn restore) gets one from what the file itself tells.
   */
  private async noteFor(name: string): Promise<SetAside | null> {
    const text = await readFile(this.noteOf(name), 'utf8').catch(gone);
    if (text) {
      const { at, endAnnouncedAt, ...entry } = JSON.parse(text) as Omit<SetAside, 'at' | 'endAnnouncedAt'> & {
        at: string;
        endAnnouncedAt: string | null;
      };
      return { ...entry, at: new Date(at), endAnnouncedAt: endAnnouncedAt ? new Date(endAnnouncedAt) : null };
    }
    const found = await stat(this.pathOf(name)).catch(gone);
    if (!found) return null;
    const entry = {
      name,
      from: 'unknown',
      at: found.ctime,
      why: 'it lies here without a note',
      size: found.size,
      endAnnouncedAt: null,
    };
    await this.note(entry);
    return entry;
  }

  private async note(entry: SetAside): Promise<void> {
    const aside = `${this.noteOf(entry.name)}.new`;
    const handle = await open(aside, 'w', 0o600);
    try {
      await handle.writeFile(`${JSON.stringify(entry)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(aside, this.noteOf(entry.name));
  }

  private pathOf(name: string): string {
    return join(this.folder, name.slice(0, 2), name);
  }

  private noteOf(name: string): string {
    return `${this.pathOf(name)}.json`;
  }
}

/** Null for a file that is not there. @throws everything else */
function gone(error: unknown): null {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  throw error;
}
