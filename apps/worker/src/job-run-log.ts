import { Clock } from '@banso/clock';
import { Transactions, WorkLease } from '@banso/database';
import type { JobRunLog, QueueLook } from '@banso/queue';
import { Injectable } from '@nestjs/common';
import { beginRun, endRun, jobStates, noteGivenUp, noteQueue, noteSchedule } from './job-states.sql.js';
import { Jobs } from './jobs.js';
import { isMissed, nextHour } from './missed.js';
import { SCHEDULE } from './schedule.js';

/** Writes down when each job ran and how it went, and tells from that what was missed. */
@Injectable()
export class StoredJobRunLog implements JobRunLog {
  constructor(
    private readonly transactions: Transactions,
    private readonly lease: WorkLease,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  async begun(job: string, tenantId: number | null): Promise<void> {
    await this.transactions.ask(beginRun, { job, tenant: tenantId, worker: (await this.lease.hold()).id });
  }

  async ended(job: string, tenantId: number | null, error: string | null): Promise<void> {
    await this.transactions.ask(endRun, { job, tenant: tenantId, failure: error, now: this.clock.now() });
  }

  async missed(): Promise<Array<{ job: string; tenantId: number | null }>> {
    const now = this.clock.now();
    const isOnce = (name: string): boolean =>
      this.jobs.handlers.some((handler) => handler.job === name && handler.forEach === 'installation');
    const rows = await this.transactions.ask(jobStates, {
      jobs: SCHEDULE.map((job) => job.name),
      once: SCHEDULE.map((job) => isOnce(job.name)),
    });
    return rows
      .filter((row) =>
        isMissed(
          SCHEDULE.find((job) => job.name === row.job)!,
          row,
          now,
        ),
      )
      .map(({ job, tenantId }) => ({ job, tenantId }));
  }

  async seen({ backend, waiting, active, delayed, failed, givenUp }: QueueLook): Promise<void> {
    await this.transactions.ask(noteQueue, { backend, waiting, active, delayed, failed });
    await this.transactions.ask(noteGivenUp, { jobs: JSON.stringify(givenUp) });
    const now = this.clock.now();
    await this.transactions.ask(noteSchedule, {
      jobs: SCHEDULE.map((job) => job.name),
      hours: SCHEDULE.map((job) => job.at),
      timeZones: SCHEDULE.map((job) => job.timeZone),
      moments: SCHEDULE.map((job) => nextHour(job, now)),
    });
  }
}
