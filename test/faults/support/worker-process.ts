import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const MAIN = resolve(import.meta.dirname, '../../../apps/worker/dist/main.js');

/** A worker in a process of its own, as in production. */
export class WorkerProcess {
  private readonly lines: string[] = [];
  private readonly gone: Promise<unknown>;

  private constructor(private readonly child: ChildProcess) {
    this.gone = once(child, 'exit');
    const keep = (chunk: Buffer): void => void this.lines.push(...chunk.toString().split('\n').filter(Boolean));
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
  }

  static start(environment: Record<string, string>, program = MAIN): WorkerProcess {
    return new WorkerProcess(spawn(process.execPath, [program], { env: { PATH: process.env.PATH, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] }));
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

  /** Everything it said, for the report of a failed test. */
  get log(): string {
    return this.lines.slice(-60).join('\n');
  }

  get alive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Ends it without a chance to tidy up. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.gone;
  }

  /** Asks it to end; resolves with its exit code. */
  async stop(): Promise<number | null> {
    this.child.kill('SIGTERM');
    await this.gone;
    return this.child.exitCode;
  }
}
