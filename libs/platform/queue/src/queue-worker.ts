import { type Job, Queue, Worker } from 'bullmq';
import { setTimeout as wait } from 'node:timers/promises';
import { Complaints } from './complaints.js';
import { assertJobsHandled, type JobRunLog, type JobHandler, type JobIds, type RecurringJob } from './jobs.js';
import { isOverdue } from './overdue.js';
import { pingQueue } from './ping-queue.js';
import { bullAt, type BullPlace, QUEUE_NAME, type QueuePlace } from './queue-place.js';
import { shortError } from './short-error.js';

/** A job whose worker died is taken up by another after lock + two looks, at most 7 seconds. */
const LOCK_MS = 5_000;
const LOOK_FOR_STALLED_MS = 1_000;
/** Every death of a worker counts against the job it held; far more than an operator would watch. */
const DEATHS_FORGIVEN = 25;
/** So many that a sweep or a digest need not wait behind two offices whose receivers or files take long. */
const JOBS_AT_ONCE = 4;
const ATTEMPTS = 5;
/** How soon a schedule that the queue has lost, and jobs that were missed, are put back. */
const LOOK_AFTER_MS = 2_000;
/** So many looks in a row due work may lie untouched while this worker has nothing in hand (6 s). */
const IDLE_LOOKS_AT_MOST = 3;
/** So many of the delayed jobs are looked at, those due first: more than there are recurring ones. */
const DELAYED_LOOKED_AT = 20;
/** Every so many looks the worker says how it is. */
const LOOKS_PER_HEARTBEAT = 15;
const GIVEN_UP_SHOWN = 100;
const KEEP_FAILED_SECONDS = 7 * 86_400;

/** What the queue's worker needs of the product. */
export interface QueueWorkerOptions {
  place: QueuePlace;
  schedule: readonly RecurringJob[];
  handlers: readonly JobHandler[];
  tenants(): Promise<number[]>;
  /** None: nothing is written down, and only the queue knows what was missed. */
  runLog?: JobRunLog;
  log: { log(line: object | string): void; warn(line: object | string): void; error(line: object | string): void };
}

/**
 * Works the queue. The queue is only a clock: each job looks in the database for what is due, so a lost, doubled or
 * late tick does no harm. Outlives restarts of PostgreSQL and Redis: it rests while the server is away, and puts the
 * schedule back when the queue has lost its data.
 */
export class QueueWorker {
  private readonly queue: Queue<JobIds, void, string, JobIds, void, string>;
  private worker: Worker<JobIds>;
  private readonly complaints: Complaints;
  private readonly place: BullPlace;
  private heart: NodeJS.Timeout | undefined;
  private looks = 0;
  /** When the last look was through, on the stopwatch of this process. */
  private lookedAt = performance.now();
  private looking: Promise<void> | undefined;
  private resting: Promise<void> | undefined;
  private stopping = false;
  private done = 0;
  private failed = 0;
  /** Jobs that were begun here, and those that are in hand. */
  private begun = 0;
  private inHand = 0;
  private begunAtLook = 0;
  private idleLooks = 0;

  private constructor(private readonly options: QueueWorkerOptions) {
    this.place = bullAt(options.place, 9);
    const { connection, backend } = this.place;
    this.complaints = new Complaints((line) => options.log.warn({ event: 'queueError', error: line }));
    this.queue = new Queue<JobIds, void, string, JobIds, void, string>(
      QUEUE_NAME,
      { connection, defaultJobOptions: JOB_OPTIONS },
      backend,
    );
    this.queue.on('error', (error) => this.complaints.note(error));
    this.worker = this.make();
  }

  private make(): Worker<JobIds> {
    const { connection, backend } = this.place;
    const { log } = this.options;
    const worker = new Worker<JobIds>(
      QUEUE_NAME,
      (job) => this.carryOut(job),
      {
        connection,
        autorun: false,
        concurrency: JOBS_AT_ONCE,
        runRetryDelay: 1_000,
        drainDelay: 5,
        lockDuration: LOCK_MS,
        stalledInterval: LOOK_FOR_STALLED_MS,
        maxStalledCount: DEATHS_FORGIVEN,
      },
      backend,
    );
    worker.on('error', (error) => {
      this.complaints.note(error);
      if (worker === this.worker) this.rest();
    });
    worker.on('completed', () => this.done++);
    worker.on('stalled', (id) => log.warn({ event: 'jobTakenUpAgain', id }));
    worker.on('failed', (job, error) => {
      this.failed++;
      const { name, data, attemptsMade } = job ?? {};
      log.error({ event: 'jobFailed', job: name, ids: data, attempt: attemptsMade, error: error.message });
    });
    return worker;
  }

  /** Waits until the queue answers, sets the schedule, catches up and begins to work. */
  static async start(options: QueueWorkerOptions): Promise<QueueWorker> {
    assertJobsHandled(options.schedule, options.handlers);
    // BullMQ remembers a failed first contact for ever, so it is made only when the server answers.
    await untilAnswered(options, () => false);
    const worker = new QueueWorker(options);
    try {
      await worker.queue.waitUntilReady();
      await worker.worker.waitUntilReady();
      await worker.setSchedule();
      await worker.catchUp();
    } catch (error) {
      await worker.stop(2_000);
      throw error;
    }
    worker.run();
    void worker.look();
    worker.heart = setInterval(() => void worker.look(), LOOK_AFTER_MS);
    return worker;
  }

  /** How long ago (milliseconds) the worker has last looked through the queue and been answered. */
  get silentFor(): number {
    return performance.now() - this.lookedAt;
  }

  /** Ends after the jobs in hand, at most `patienceMs` later; what is left is taken up by another worker. */
  async stop(patienceMs = 20_000): Promise<void> {
    this.stopping = true;
    clearInterval(this.heart);
    const closed = this.worker
      .close()
      .then(() => this.queue.close())
      .then(() => this.place.close());
    const given = new AbortController();
    await Promise.race([
      closed.catch((error: unknown) => this.complaints.note(error)),
      wait(patienceMs, undefined, { signal: given.signal }).catch(() => undefined),
    ]);
    given.abort();
  }

  private run(): void {
    this.worker.run().catch((error: unknown) => this.complaints.note(error));
  }

  /** Sets what is missing or different and removes what the schedule no longer has. */
  private async setSchedule(): Promise<boolean> {
    const known = new Map((await this.queue.getJobSchedulers(0, 999)).map((scheduler) => [scheduler.key, scheduler]));
    let changed = false;
    for (const job of this.options.schedule) {
      const now = known.get(job.name);
      known.delete(job.name);
      if (now?.pattern === job.at && now.tz === job.timeZone) continue;
      changed = true;
      await again(3, () =>
        this.queue.upsertJobScheduler(
          job.name,
          { pattern: job.at, tz: job.timeZone },
          { name: job.name, data: {}, opts: JOB_OPTIONS },
        ),
      );
    }
    for (const name of known.keys()) await this.queue.removeJobScheduler(name);
    return changed;
  }

  /** Asks once for the jobs that may have been missed. Jobs already waiting are not doubled. */
  private async catchUp(): Promise<void> {
    for (const job of this.options.schedule)
      if (job.onStart) await this.queue.add(job.name, {}, { deduplication: { id: job.name } });
  }

  private async carryOut(job: Job<JobIds>): Promise<void> {
    this.begun++;
    this.inHand++;
    try {
      await this.handle(job);
    } finally {
      this.inHand--;
    }
  }

  private async handle(job: Job<JobIds>): Promise<void> {
    const handler = this.options.handlers.find((candidate) => candidate.job === job.name);
    if (!handler) throw new Error(`The job "${job.name}" has no handler.`);
    if (handler.forEach === 'installation') return this.noted(job.name, null, () => handler.run());
    const { tenantId } = job.data;
    if (tenantId !== undefined) return this.noted(job.name, tenantId, () => handler.run(tenantId));
    // A tick: one job per tenant, so that one office's trouble does not hold up another.
    for (const id of await this.options.tenants()) await this.add(job.name, id);
  }

  /** Runs a job and writes down how it went. What it threw stays out of the queue but for a few words. */
  private async noted(job: string, tenantId: number | null, run: () => Promise<unknown>): Promise<void> {
    const { runLog, log } = this.options;
    try {
      await runLog?.begun(job, tenantId);
      await run();
      await runLog?.ended(job, tenantId, null);
    } catch (cause) {
      const short = shortError(cause);
      log.error({ event: 'jobThrew', job, tenantId, error: cause instanceof Error ? cause.message : String(cause) });
      await runLog?.ended(job, tenantId, short).catch((error: unknown) => this.complaints.note(error));
      throw new Error(short, { cause });
    }
  }

  private async add(job: string, tenantId: number | null): Promise<void> {
    await this.queue.add(job, tenantId === null ? {} : { tenantId }, {
      deduplication: { id: tenantId === null ? job : `${job}-${tenantId}` },
    });
  }

  /** Puts back what the queue has lost, and brings what the log of runs says was missed. One look at a time. */
  private look(): Promise<void> {
    this.looking ??= this.lookOnce()
      .catch((error: unknown) => this.complaints.note(error))
      .finally(() => (this.looking = undefined));
    return this.looking;
  }

  private async lookOnce(): Promise<void> {
    if (this.stopping) return;
    if (await this.setSchedule()) {
      this.options.log.warn({ event: 'scheduleRestored' });
      await this.catchUp();
    }
    for (const { job, tenantId } of (await this.options.runLog?.missed()) ?? []) {
      this.options.log.log({ event: 'madeUpFor', job, tenantId });
      await this.add(job, tenantId);
    }
    await this.renewWhenIdle();
    if (this.looks++ % LOOKS_PER_HEARTBEAT === 0) await this.beat();
    this.lookedAt = performance.now();
  }

  /**
   * Makes BullMQ's worker anew when due work lies untouched although nothing is in hand. Its loop can be left waiting
   * for a word that was lost with a connection, and then says nothing, takes nothing, and looks alive for ever.
   */
  private async renewWhenIdle(): Promise<void> {
    const isIdle = this.inHand === 0 && this.begun === this.begunAtLook && (await this.isWorkDue());
    this.begunAtLook = this.begun;
    this.idleLooks = isIdle ? this.idleLooks + 1 : 0;
    if (this.idleLooks < IDLE_LOOKS_AT_MOST || this.stopping) return;
    this.idleLooks = 0;
    this.options.log.error({ event: 'queueWorkerRenewed' });
    const former = this.worker;
    this.worker = this.make();
    this.run();
    void former.close(true).catch((error: unknown) => this.complaints.note(error));
  }

  private async isWorkDue(): Promise<boolean> {
    const { waiting = 0 } = await this.queue.getJobCounts('waiting');
    if (waiting > 0) return true;
    // BullMQ goes by the machine's clock, whatever moment is set.
    const machine = performance.timeOrigin + performance.now();
    const delayed = await this.queue.getDelayed(0, DELAYED_LOOKED_AT - 1);
    return delayed.some((job) => isOverdue(job, machine, LOOK_AFTER_MS));
  }

  private async beat(): Promise<void> {
    const backend = this.options.place.redisUrl ? 'redis' : 'postgres';
    const jobs = await this.queue.getJobCounts('waiting', 'active', 'delayed', 'failed');
    this.options.log.log({ event: 'heartbeat', queue: backend, done: this.done, failed: this.failed, jobs });
    if (!this.options.runLog) return;
    const failed = await this.queue.getFailed(0, GIVEN_UP_SHOWN - 1);
    await this.options.runLog.seen({
      backend,
      waiting: jobs.waiting ?? 0,
      active: jobs.active ?? 0,
      delayed: jobs.delayed ?? 0,
      failed: jobs.failed ?? 0,
      givenUp: failed.map((job) => ({
        id: String(job.id),
        job: job.name,
        tenantId: job.data.tenantId ?? null,
        attempts: job.attemptsMade,
        failedAt: new Date(job.finishedOn ?? job.timestamp),
        error: (job.failedReason ?? '').slice(0, 200),
      })),
    });
  }

  /** While the server is away the worker sleeps instead of asking in a tight loop. */
  private rest(): void {
    if (this.stopping || this.resting) return;
    this.resting = (async () => {
      await this.worker.pause(true);
      await untilAnswered(this.options, () => this.stopping);
      if (this.stopping) return;
      await this.worker.resume();
      await this.look();
    })()
      .catch((error: unknown) => this.complaints.note(error))
      .finally(() => (this.resting = undefined));
  }
}

const JOB_OPTIONS = {
  attempts: ATTEMPTS,
  backoff: { type: 'exponential', delay: 2_000 },
  // `true` and age only: keeping by count can deadlock on PostgreSQL and repeat jobs that had succeeded.
  removeOnComplete: true,
  removeOnFail: { age: KEEP_FAILED_SECONDS },
} as const;

async function untilAnswered(options: QueueWorkerOptions, givenUp: () => boolean): Promise<void> {
  for (let waited = 0; !givenUp(); waited++) {
    try {
      return await pingQueue(options.place);
    } catch (error) {
      if (waited % 30 === 0)
        options.log.warn({ event: 'queueAway', error: error instanceof Error ? error.message : String(error) });
      await wait(1_000);
    }
  }
}

/** Two workers that start at once can collide once on the same schedule. */
async function again<Result>(times: number, attempt: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (--times <= 0) throw error;
      await wait(100 + Math.random() * 200);
    }
  }
}
