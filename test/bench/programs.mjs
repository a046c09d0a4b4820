// The processes of a run: started here, ended here.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../apps/cli/bin/set-up.mjs';

/**
 * Settings of the person who runs the benchmark must not reach the servers; and one account asks more here than any
 * person may.
 */
const CLEAN = {
  BANSO_REQUESTS_PER_ADDRESS: 'none',
  BANSO_REQUESTS_PER_ACCOUNT: 'none',
  DATABASE_URL: '',
  DATABASE_APP_URL: '',
  DATABASE_WORKER_URL: '',
  REDIS_URL: '',
  SMTP_URL: '',
  TRUST_PROXY: '',
  BANSO_PUBLIC_URL: '',
  BANSO_NOW: '',
};

export class Programs {
  #ends = [];

  /** What to do when the run is over; the last that was added comes first. */
  atTheEnd(end) {
    this.#ends.push(end);
  }

  async end() {
    for (const end of this.#ends.splice(0).reverse()) await end();
  }

  /** Starts a server that tells its parent where it listens; its routes begin with `prefix`. */
  async start(program, env, prefix) {
    const began = performance.now();
    const child = this.#fork(program, { ...CLEAN, ...env });
    const origin = await new Promise((resolve, reject) => {
      child.on(
        'message',
        (/** @type {any} */ message) => message.listening && resolve(message.listening.replace('[::1]', '127.0.0.1')),
      );
      child.once('exit', (code, signal) =>
        reject(new Error(`${program} ended with ${code ?? signal} before it listened`)),
      );
    });
    return {
      pid: child.pid,
      origin,
      prefix,
      base: origin + prefix,
      stop: () => stop(child),
      rss: async () =>
        Number(/^process_resident_memory_bytes (\d+)/m.exec(await (await fetch(`${origin}/metrics`)).text())[1]),
      firstHealth: async () => {
        await (await fetch(`${origin}/healthz`)).text();
        return Math.round(performance.now() - began);
      },
    };
  }

  /** The load generator. */
  generator() {
    const child = this.#fork('test/bench/load.mjs', {});
    return {
      ask: async (order) => {
        child.send(order);
        const [figure] = await once(child, 'message');
        return figure;
      },
      stop: () => stop(child),
    };
  }

  /**
   * Milliseconds from starting the whole product on an empty folder (as `npm start` does once it is built) until it is
   * ready.
   */
  async bootOfTheWhole() {
    const folder = await mkdtemp(join(tmpdir(), 'banso-bench-boot-'));
    const began = performance.now();
    const child = this.#fork(
      'test/bench/boot.mjs',
      { ...CLEAN, BANSO_MODE: 'demo', BANSO_DATA_DIR: folder, PORT: '0', HOST: '127.0.0.1' },
      ['ignore', 'ignore', 'inherit', 'ipc'],
    );
    const [message] = await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(([code]) => [{ failed: code }]),
    ]);
    const took = Math.round(performance.now() - began);
    await stop(child);
    await rm(folder, { recursive: true, force: true });
    if (!message.ready) throw new Error(`the product ended with ${message.failed} before it was ready`);
    return took;
  }

  #fork(
    program,
    env,
    stdio = /** @type {import('node:child_process').StdioOptions} */ (['ignore', 'ignore', 'inherit', 'ipc']),
  ) {
    const child = fork(join(root, program), {
      env: { ...process.env, ...env },
      execArgv:
        process.env.BENCH_PROFILE && program.includes('api')
          ? ['--cpu-prof', `--cpu-prof-dir=${process.env.BENCH_PROFILE}`]
          : [],
      stdio,
    });
    this.atTheEnd(() => stop(child));
    return child;
  }
}

async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await gone;
  clearTimeout(impatience);
}
