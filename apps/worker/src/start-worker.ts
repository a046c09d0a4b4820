import 'reflect-metadata';
import { setTimeout as wait } from 'node:timers/promises';
import { type Clock, FixedClock, SystemClock } from '@banso/clock';
import { ConfigError, type Config } from '@banso/config';
import { isConnectionLoss, refuseDemoAccounts, Transactions, urlOf, Vitals } from '@banso/database';
import { EXPORTS_CHANNEL, ExportWork } from '@banso/exports';
import { MailRounds } from '@banso/mail';
import { ArchiveJobs, ARCHIVES_CHANNEL } from '@banso/packets';
import { assertJobsHandled, QueueWorker } from '@banso/queue';
import { WebhookDelivery } from '@banso/webhooks';
import { ConsoleLogger, type INestApplicationContext, Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Calls } from './calls.js';
import { StoredJobRunLog } from './job-run-log.js';
import { WorkerHealth } from './health.js';
import { Jobs } from './jobs.js';
import { type JobName, SCHEDULE } from './schedule.js';
import { WorkerModule } from './worker.module.js';

/**
 * So long a stopping worker waits for the answers of mail server and receivers; what has none by then counts as left
 * behind (milliseconds).
 */
const LAST_MESSAGES_MS = 20_000;

/** A worker at work. */
export interface RunningWorker {
  /** Ends after the jobs in hand; work that is left is taken up by the next worker. */
  stop(): Promise<void>;
}

/**
 * Starts a worker: waits for the database, sets the schedule, makes up for what was missed, and works until it is
 * stopped.
 * @throws ConfigError without a database to work on
 */
export async function startWorker(config: Config, clock: Clock = clockOf(config)): Promise<RunningWorker> {
  const databaseUrl = workerUrl(config);
  const app = await open(config, databaseUrl, clock);
  const log = new Logger('Worker');
  // Mail that was left behind goes out also while the queue is away.
  const rounds = app.get(MailRounds);
  rounds.start();
  const place = { redisUrl: config.redisUrl, databaseUrl };
  const queue = await QueueWorker.start({
    place,
    schedule: SCHEDULE,
    handlers: app.get(Jobs).handlers,
    tenants: () => app.get(Transactions).tenants(),
    runLog: app.get(StoredJobRunLog),
    log,
  });
  const calls = await Calls.subscribe(
    databaseUrl,
    [
      { channel: ARCHIVES_CHANNEL, event: 'archiveAsked', answer: (tenantId) => app.get(ArchiveJobs).run(tenantId) },
      { channel: EXPORTS_CHANNEL, event: 'exportAsked', answer: (tenantId) => app.get(ExportWork).run(tenantId) },
    ],
    log,
  );
  const health =
    config.workerHealthPort === null
      ? null
      : await WorkerHealth.listen({ host: config.host, port: config.workerHealthPort }, app.get(Vitals), queue, place);
  log.log({
    event: 'started',
    queue: config.redisUrl ? 'redis' : 'postgres',
    jobs: SCHEDULE.map((job) => `${job.name} ${job.at}`),
  });
  return {
    stop: async () => {
      log.log({ event: 'stopping' });
      app.get(ArchiveJobs).rest();
      app.get(ExportWork).rest();
      await Promise.all([calls.stop(), health?.stop()]);
      const outgoing = Promise.all([rounds.stop(), app.get(WebhookDelivery).stop()]);
      await Promise.all([queue.stop(), Promise.race([outgoing, wait(LAST_MESSAGES_MS, undefined, { ref: false })])]);
      await app.close();
      log.log({ event: 'stopped' });
    },
  };
}

/** Carries one job out at once, for every tenant, without the queue. @throws what the job throws */
export async function runOnce(job: JobName, config: Config, clock: Clock = clockOf(config)): Promise<void> {
  const app = await open(config, workerUrl(config), clock);
  try {
    const handler = app.get(Jobs).handlers.find((candidate) => candidate.job === job);
    if (!handler)
      throw new Error(`There is no job "${job}". The jobs are ${SCHEDULE.map((known) => known.name).join(', ')}.`);
    if (handler.forEach === 'installation') await handler.run();
    else for (const tenantId of await app.get(Transactions).tenants()) await (handler.byHand ?? handler.run)(tenantId);
  } finally {
    await app.close();
  }
}

async function open(config: Config, databaseUrl: string, clock: Clock): Promise<INestApplicationContext> {
  const logger = new ConsoleLogger({ json: true, colors: false, logLevels: ['log', 'warn', 'error', 'fatal'] });
  for (let attempt = 1; ; attempt++) {
    try {
      const app = await NestFactory.createApplicationContext(WorkerModule.with(config, { databaseUrl, clock }), {
        logger,
        abortOnError: false,
      });
      assertJobsHandled(SCHEDULE, app.get(Jobs).handlers);
      if (config.mode === 'production') await refuseDemoAccounts(app.get(Transactions));
      return app;
    } catch (error) {
      // A worker that starts together with its database waits for it.
      if (attempt >= 60 || !isConnectionLoss(error)) throw error;
      if (attempt === 1) logger.warn({ event: 'databaseAway', error: (error as Error).message }, 'Worker');
      await wait(1_000);
    }
  }
}

function clockOf(config: Config): Clock {
  return config.fixedNow ? new FixedClock(config.fixedNow) : new SystemClock();
}

function workerUrl(config: Config): string {
  if (config.databaseWorkerUrl) return config.databaseWorkerUrl;
  if (config.databaseUrl) return urlOf('banso_worker', config.databaseUrl);
  throw new ConfigError(
    'DATABASE_WORKER_URL (or DATABASE_URL) is needed: the worker has to know the database it works for.',
  );
}
