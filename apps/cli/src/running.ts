import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a running `npm start` leaves for commands beside it: its process and the migrator's connection. */
export interface Running {
  pid: number;
  databaseUrl: string;
}

const FILE = 'running.json';

/** The `npm start` that runs on this data folder at this moment, or null. */
export async function whoRuns(dataDir: string): Promise<Running | null> {
  const text = await readFile(join(dataDir, FILE), 'utf8').catch(() => null);
  if (!text) return null;
  const running = JSON.parse(text) as Running;
  return isAlive(running.pid) && (await isOurs(running.pid)) ? running : null;
}

export async function noteRunning(dataDir: string, running: Running): Promise<void> {
  await writeFile(join(dataDir, FILE), JSON.stringify(running), { mode: 0o600 });
}

export async function forgetRunning(dataDir: string): Promise<void> {
  await rm(join(dataDir, FILE), { force: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A process id is given to others after a crash; where the system tells, only a Node process counts as ours. */
async function isOurs(pid: number): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return command.includes('node');
}
