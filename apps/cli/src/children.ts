import { type ChildProcess, fork } from 'node:child_process';
import { openSync } from 'node:fs';
import { createRequire } from 'node:module';
import { GrowingPause } from './growing-pause.js';

const require = createRequire(import.meta.url);

/** How long a child may take to end before it is killed (milliseconds). */
const PATIENCE = 15_000;

/** A program of the product that is kept running until it is stopped. */
export class KeptProcess {
  private child: ChildProcess | null = null;
  private stopping = false;
  private waiting: NodeJS.Timeout | undefined;
  private readonly pause = new GrowingPause();

  constructor(
    private readonly name: 'api' | 'worker',
    private readonly env: NodeJS.ProcessEnv,
    /** Where its output goes; the terminal stays readable. */
    private readonly logFile: string,
    private readonly tell: (sentence: string) => void,
  ) {}

  /** Starts it; resolves with the address when it says that it listens, or at once when it never will (worker). */
  start(waitUntilListening: boolean): Promise<string | null> {
    return new Promise((resolve, reject) => {
      const program = require.resolve(`@banso/${this.name}`).replace(/index\.js$/, 'main.js');
      const log = openSync(this.logFile, 'a');
      // A group of its own: Ctrl-C reaches only the parent, which ends its children in order.
      const child = fork(program, { env: this.env, detached: true, stdio: ['ignore', log, log, 'ipc'] });
      this.child = child;
      const began = performance.now();
      if (!waitUntilListening) resolve(null);
      child.on('message', (message) => {
        const { listening } = message as { listening?: string };
        if (listening) resolve(listening);
      });
      child.once('error', reject);
      child.once('exit', (code, signal) => {
        this.child = null;
        if (this.stopping) return;
        reject(new Error(`The ${this.name} ended with ${code ?? signal} before it listened; see ${this.logFile}.`));
        const pause = this.pause.after(performance.now() - began);
        this.tell(
          `the ${this.name} ended unexpectedly (${code ?? signal}); starting it again in ${pause / 1_000} s (see ${this.logFile})`,
        );
        this.waiting = setTimeout(() => {
          // Its death is told where it ends; the promise of a start that nobody waits for says nothing more.
          this.start(false).catch(() => undefined);
        }, pause);
      });
    });
  }

  /** Asks it to end, and kills it when it does not. */
  stop(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.waiting);
    const { child } = this;
    if (!child) return Promise.resolve();
    return new Promise((resolve) => {
      const impatience = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
      child.once('exit', () => {
        clearTimeout(impatience);
        resolve();
      });
      child.kill('SIGTERM');
    });
  }
}
