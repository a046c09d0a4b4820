import { Clock } from '@banso/clock';
import { Transactions, WorkLease } from '@banso/database';
import type { JobDiary, QueueLook } from '@banso/queue';
import { Injectable } from '@nestjs/common';
import { BEGUN, ENDED, GIVEN_UP, LOOKED, STATES } from './diary.queries.js';
import { Jobs } from './jobs.js';
import { isMissed, type JobState } from './missed.js';
import { SCHEDULE } from './schedule.js';

/** Writes down when each job ran and how it went, and tells from that what was missed. */
@Injectable()
export class Diary implements JobDiary {
  constructor(
    private readonly transactions: Transactions,
    private readonly lease: WorkLease,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  async begun(job: string, tenantId: number | null): Promise<void> {
    await this.transactions.atTheDoor(BEGUN, [job, tenantId, (await this.lease.hold()).id]);
  }

  async ended(job: string, tenantId: number | null, error: string | null): Promise<void> {
    await this.transactions.atTheDoor(ENDED, [job, tenantId, error, this.clock.now()]);
  }

  async missed(): Promise<Array<{ job: string; tenantId: number | null }>> {
    const now = this.clock.now();
    const rows = await this.transactions.atTheDoor<JobState & { job: string; tenantId: number | null }>(STATES, [SCHEDULE.map((job) => job.name), SCHEDULE.map((job) => this.jobs.handlers.some((handler) => handler.job === job.name && handler.forEach === 'installation'))]);
    return rows.filter((row) => isMissed(SCHEDULE.find((job) => job.name === row.job)!, row, now)).map(({ job, tenantId }) => ({ job, tenantId }));
  }

  async seen({ backend, waiting, active, delayed, failed, givenUp }: QueueLook): Promise<void> {
    await this.transactions.atTheDoor(LOOKED, [backend, waiting, active, delayed, failed]);
    await this.transactions.atTheDoor(GIVEN_UP, [JSON.stringify(givenUp)]);
  }
}
