import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type EmbeddedServer, freePort, startEmbedded } from '@banso/database';
import { startTestServer } from '@banso/testing';

/** A PostgreSQL of this test alone, which may fall over. It keeps its promises: what was committed is on the disk. */
export interface OwnPostgres {
  port: number;
  /** Freezes the server with every process of it, and lets it go on. */
  freeze(): void;
  thaw(): void;
  /** The server falls over without a chance to tidy up, and is started again on the same port and data. */
  fallOver(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts it; from then on `freshDatabase()` makes databases there.
 * @param folder where its data lie; none: a temporary folder
 */
export async function startPostgres(folder?: string): Promise<OwnPostgres> {
  folder ??= await mkdtemp(join(tmpdir(), 'banso-own-'));
  await chmod(folder, 0o755);
  const port = await freePort();
  let server: EmbeddedServer = await startEmbedded(folder, { port });
  const before = { url: process.env.DATABASE_URL, template: process.env.BANSO_TEST_TEMPLATE };
  process.env.DATABASE_URL = server.url;
  process.env.BANSO_TEST_TEMPLATE = (await startTestServer()).templateUrl;
  restore('DATABASE_URL', before.url);
  // Every process of a server works in its data folder.
  const processes = (): number[] =>
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => placeOf(pid) === join(folder, 'postgres'));
  const signal = (word: NodeJS.Signals): void => {
    for (const pid of processes()) process.kill(pid, word);
  };
  return {
    port,
    freeze: () => signal('SIGSTOP'),
    thaw: () => signal('SIGCONT'),
    fallOver: async () => {
      const pid = Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
      process.kill(pid, 'SIGQUIT');
      for (;;) {
        try {
          process.kill(pid, 0);
        } catch {
          break;
        }
        await wait(50);
      }
      server = await startEmbedded(folder, { port });
    },
    stop: async () => {
      await server.stop();
      restore('BANSO_TEST_TEMPLATE', before.template);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function placeOf(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null; // It ended meanwhile.
  }
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
