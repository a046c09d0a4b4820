import './entities.js';

export { Complaints } from './complaints.js';
export {
  assertJobsHandled,
  type JobRunLog,
  type JobHandler,
  type JobIds,
  type QueueLook,
  type RecurringJob,
} from './jobs.js';
export { migrateQueue } from './migrate-queue.js';
export { pingQueue } from './ping-queue.js';
export { QUEUE_NAME, QUEUE_SCHEMA, type QueuePlace } from './queue-place.js';
export { QueueWorker, type QueueWorkerOptions } from './queue-worker.js';
export { shortError } from './short-error.js';
