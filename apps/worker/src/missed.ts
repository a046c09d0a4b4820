import type { RecurringJob } from '@banso/queue';
import { CronExpressionParser } from 'cron-parser';
import type { JobStatesRow } from './job-states.sql.js';

/**
 * What is known of a job, for one tenant or for the installation: the product's moment that its last success looked at,
 * seconds since it last failed (null when it has not failed since its last success), whether a worker that lives runs
 * it.
 */
export type JobState = Pick<JobStatesRow, 'covers' | 'failedAgo' | 'isRunning'>;

/** A tick that is younger is on its way through the queue (milliseconds). */
const ON_ITS_WAY_MS = 10_000;
/**
 * A job that failed after all its attempts is left alone for so long, because the next attempt would fail too
 * (seconds).
 */
const LEFT_ALONE_SECONDS = 300;

/** Whether a job's hour has passed without a success since, so that it has to be made up for. */
export function isMissed(job: RecurringJob, state: JobState, now: Date): boolean {
  if (state.isRunning || (state.failedAgo !== null && state.failedAgo < LEFT_ALONE_SECONDS)) return false;
  const due = lastHour(job, now);
  if (now.getTime() - due.getTime() < ON_ITS_WAY_MS) return false;
  return state.covers === null ? job.onStart : new Date(state.covers) < due;
}

/** The last moment at or before `now` that the schedule names. */
export function lastHour(job: RecurringJob, now: Date): Date {
  // The parser looks strictly before the moment it is given.
  return CronExpressionParser.parse(job.at, { tz: job.timeZone, currentDate: new Date(now.getTime() + 1) })
    .prev()
    .toDate();
}

/** The next moment after `now` that the schedule names. */
export function nextHour(job: RecurringJob, now: Date): Date {
  return CronExpressionParser.parse(job.at, { tz: job.timeZone, currentDate: now }).next().toDate();
}
