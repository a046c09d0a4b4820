import './entities.js';

export { WorkerHealth } from './health.js';
export { runOnce, startWorker, type RunningWorker } from './start-worker.js';
export { type JobName, SCHEDULE } from './schedule.js';
export { WorkerModule } from './worker.module.js';
