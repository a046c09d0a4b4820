import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { layOutProxy, nginxVersion } from '../../../docker/nginx-here.mjs';

/** How long a started nginx may take until it accepts connections (tries of 50 milliseconds). */
const TRIES = 200;

/** The proxy of production, of this test alone. */
export interface OwnNginx {
  /** What it has written about requests. */
  log(): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Whether nginx and openssl are installed. Where they are not, the run says in one line what it leaves out.
 * @throws with CI=true: there nothing may be left out
 */
export function nginxIsInstalled(): boolean {
  if (nginxVersion()) return true;
  if (process.env.CI === 'true')
    throw new Error('nginx or openssl is missing: with CI=true the tests behind nginx must run.');
  process.stderr.write('nginx or openssl is not installed: the tests behind nginx are left out.\n');
  return false;
}

/** Starts nginx with `docker/nginx/banso.conf` in front of two replicas; each place is `address:port`. */
export async function startNginx(places: {
  replicas: [string, string];
  http: string;
  https: string;
}): Promise<OwnNginx> {
  const folder = await mkdtemp(join(tmpdir(), 'banso-nginx-'));
  const conf = layOutProxy(folder, places, nginxVersion()!);
  const server = spawn('nginx', ['-e', 'stderr', '-p', folder, '-c', conf, '-g', 'daemon off; master_process off;'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaints = '';
  server.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const gone = once(server, 'exit');
  for (let tries = 0; !(await accepts(places.https)); tries++) {
    if (tries === TRIES || server.exitCode !== null)
      throw new Error(`nginx does not accept connections:\n${complaints}`);
    await wait(50);
  }
  return {
    log: () => readFile(join(folder, 'access.log'), 'utf8'),
    stop: async () => {
      server.kill('SIGTERM');
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function accepts(place: string): Promise<boolean> {
  const [host, port] = place.split(':') as [string, string];
  const socket = connect(Number(port), host);
  const isOpen = await Promise.race([
    once(socket, 'connect').then(() => true),
    once(socket, 'error').then(() => false),
  ]).catch(() => false);
  socket.destroy();
  return isOpen;
}
