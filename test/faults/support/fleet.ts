import { setTimeout as wait } from 'node:timers/promises';
import type { FreshDatabase } from '@banso/testing';
import { Program } from './program.js';

/** One worker that was killed, and what it had in hand at that moment. */
export interface Kill {
  /** Just before the signal. */
  at: Date;
  /** The worker's lease; null when it had none yet. */
  worker: string | null;
  mails: number;
  jobs: string[];
}

/** A job that a killed worker was at, and when another run of it began. */
interface Owed {
  job: string;
  tenantId: number | null;
  at: Date;
  /** Seconds; null while it is waited for. */
  took: number | null;
}

/** The same sequence of numbers between 0 and 1 for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Several workers at once, each in a process of its own, that are killed at random moments and replaced at once. */
export class Fleet {
  readonly kills: Kill[] = [];
  readonly owed: Owed[] = [];
  private readonly alive = new Set<Program>();
  private isKilling = false;

  constructor(
    private readonly program: string,
    private readonly database: FreshDatabase,
    private readonly random: () => number,
  ) {}

  /** Keeps so many workers at work and kills one after the other until there is enough of it; the last ones stay. */
  async suffer(workers: number, environment: Record<string, string>, enough: () => boolean): Promise<void> {
    const veterans = [...this.alive];
    await Promise.all(
      Array.from({ length: workers }, async () => {
        while (!enough()) {
          const worker = veterans.shift() ?? this.start(environment);
          // One in eight dies while it starts; most of the others soon after, while they make up for what was missed.
          if (this.random() < 1 / 8) await wait(this.random() * 1_500);
          else {
            await worker.hasSaid('"started"');
            await wait(this.random() ** 2 * 3_000);
          }
          if (!(await this.killBesideAnother(worker, enough))) return;
        }
      }),
    );
    while (this.alive.size < workers) this.start(environment);
  }

  /** All at the same moment, as when the power fails. */
  async killAll(): Promise<void> {
    await Promise.all([...this.alive].map((worker) => this.kill(worker)));
  }

  /**
   * Asks all to end; resolves with their exit codes, or the signals that ended them. One that is still starting does
   * not listen yet, and would simply fall.
   */
  async stop(): Promise<Array<number | string | null>> {
    const codes = await Promise.all(
      [...this.alive].map(async (worker) => {
        await worker.hasSaid('"started"');
        return worker.stop();
      }),
    );
    this.alive.clear();
    return codes;
  }

  /** For the end of a story that failed. */
  async clear(): Promise<void> {
    await Promise.all([...this.alive].map((worker) => worker.kill()));
    this.alive.clear();
  }

  get log(): string {
    return [...this.alive].map((worker) => worker.log).join('\n— — —\n');
  }

  /** Looks which of the jobs that were in dead hands have been begun again. */
  async lookForJobs(): Promise<void> {
    const waiting = this.owed.filter((owed) => owed.took === null);
    if (waiting.length === 0) return;
    const states = await this.database.query<{ job: string; tenant_id: number | null; began_at: Date }>(
      'select job, tenant_id, began_at from job_state',
    );
    for (const owed of waiting) {
      const state = states.find((row) => row.job === owed.job && row.tenant_id === owed.tenantId);
      if (state && state.began_at > owed.at) owed.took = (state.began_at.getTime() - owed.at.getTime()) / 1_000;
    }
  }

  /**
   * Kills a worker while another one is at work: what its hand held is to be taken up by somebody, so there must be
   * somebody. That nobody is left is the power failure (`killAll`).
   * @returns false when there was enough of it before that came to be
   */
  private async killBesideAnother(worker: Program, enough: () => boolean): Promise<boolean> {
    while (this.isKilling || ![...this.alive].some((other) => other !== worker && other.said('"started"').length > 0)) {
      if (enough()) return false;
      await wait(20);
    }
    if (enough()) return false;
    this.isKilling = true;
    try {
      await this.kill(worker);
    } finally {
      this.isKilling = false;
    }
    return true;
  }

  private start(environment: Record<string, string>): Program {
    const worker = Program.start('worker', environment, this.program);
    this.alive.add(worker);
    return worker;
  }

  private async kill(worker: Program): Promise<void> {
    const at = new Date();
    await worker.kill();
    this.alive.delete(worker);
    const [hand] = await this.database.query<{
      id: string;
      mails: number;
      jobs: Array<{ job: string; tenantId: number | null }>;
    }>(
      `select w.id, (select count(*)::int from mail m where m.sender = w.id and m.state = 'sending') as mails,
              coalesce((select json_agg(json_build_object('job', s.job, 'tenantId', s.tenant_id)) from job_state s where s.worker = w.id and s.ended_at is null), '[]') as jobs
         from worker w where w.pid = $1 order by w.began_at desc limit 1`,
      [worker.pid],
    );
    this.kills.push({
      at,
      worker: hand?.id ?? null,
      mails: hand?.mails ?? 0,
      jobs: hand?.jobs.map(({ job }) => job) ?? [],
    });
    for (const { job, tenantId } of hand?.jobs ?? []) this.owed.push({ job, tenantId, at, took: null });
  }
}
