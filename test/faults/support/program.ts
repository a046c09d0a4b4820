import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The API or the worker in a process of its own, as in production. */
export class Program {
  private readonly lines: string[] = [];
  private readonly gone: Promise<unknown>;

  private constructor(private readonly child: ChildProcess) {
    this.gone = once(child, 'exit');
    const keep = (chunk: Buffer): void => void this.lines.push(...chunk.toString().split('\n').filter(Boolean));
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
  }

  /** @param file the file to run in place of the program's own, such as a bundle that starts faster */
  static start(
    name: 'api' | 'worker',
    environment: Record<string, string>,
    file = resolve(import.meta.dirname, `../../../apps/${name}/dist/main.js`),
  ): Program {
    return new Program(
      spawn(process.execPath, [file], {
        env: { PATH: process.env.PATH, BANSO_MODE: 'demo', ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    );
  }

  get alive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** The process's log lines that contain a text. */
  said(text: string): string[] {
    return this.lines.filter((line) => line.includes(text));
  }

  /** Resolves when it has said a text, or is gone. */
  async hasSaid(text: string): Promise<void> {
    while (this.alive && this.said(text).length === 0) await wait(20);
  }

  get pid(): number {
    return this.child.pid!;
  }

  /** Its last words, for the report of a failed test. */
  get log(): string {
    return this.lines.slice(-60).join('\n');
  }

  /** Freezes it, and lets it go on. */
  freeze(): void {
    this.child.kill('SIGSTOP');
  }

  thaw(): void {
    this.child.kill('SIGCONT');
  }

  /** Ends it without a chance to tidy up. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.gone;
  }

  /** Asks it to end, and ends it when it does not; resolves with its exit code, or the signal that ended it. */
  async stop(): Promise<number | string | null> {
    this.thaw();
    this.child.kill('SIGTERM');
    const patience = new AbortController();
    void wait(30_000, undefined, { signal: patience.signal }).then(
      () => this.child.kill('SIGKILL'),
      () => undefined,
    );
    await this.gone;
    patience.abort();
    return this.child.exitCode ?? this.child.signalCode;
  }
}
