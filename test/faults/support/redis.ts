import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '@banso/database';
import { pingQueue } from '@banso/queue';

/** A Redis server of this test alone. */
export interface OwnRedis {
  url: string;
  /** Kills the server without a chance to tidy up. */
  kill(): Promise<void>;
  /** Kills the server and starts it again on the same port and data. */
  restart(): Promise<void>;
  /** Kills the server and starts it again without its data. */
  forget(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Whether a `redis-server` is installed. Where it is not, the run says in one line what it leaves out.
 * @throws with CI=true: there nothing may be left out
 */
export function redisIsInstalled(): boolean {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    if (process.env.CI === 'true')
      throw new Error('redis-server is missing: with CI=true the tests on Redis must run.');
    process.stderr.write('redis-server is not installed: the tests on Redis are left out.\n');
    return false;
  }
}

/** Starts `redis-server` with append-only persistence, as production runs it. */
export async function startRedis(): Promise<OwnRedis> {
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  const folder = await mkdtemp(join(tmpdir(), 'banso-redis-'));
  let server: ChildProcess;
  const start = async (): Promise<void> => {
    server = spawn(
      'redis-server',
      [
        '--port',
        String(port),
        '--bind',
        '127.0.0.1',
        '--dir',
        folder,
        '--save',
        '',
        '--appendonly',
        'yes',
        '--appendfsync',
        'everysec',
        '--maxmemory-policy',
        'noeviction',
      ],
      { stdio: 'ignore' },
    );
    for (let n = 0; n < 100; n++) {
      if (
        await pingQueue({ redisUrl: url, databaseUrl: '' }).then(
          () => true,
          () => false,
        )
      )
        return;
      await wait(100);
    }
    throw new Error('Redis does not answer.');
  };
  const kill = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const gone = once(server, 'exit');
    server.kill('SIGKILL');
    await gone;
  };
  await start();
  return {
    url,
    kill,
    restart: async () => {
      await kill();
      await start();
    },
    forget: async () => {
      await kill();
      await rm(join(folder, 'appendonlydir'), { recursive: true, force: true });
      await start();
    },
    stop: async () => {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
