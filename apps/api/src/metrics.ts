import { Transactions } from '@banso/database';
import { askedOnce } from '@banso/http';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import { figures, type FiguresRow } from './metrics.sql.js';

/** So long (milliseconds) are figures of the database kept; whoever asks about a process asks every few seconds. */
const KEPT_MS = 1_000;
/** Bounds of the latency histogram (seconds): most answers take some milliseconds, an export some seconds. */
const LATENCY_BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

const NO_FIGURES: FiguresRow = { post: [], queue: [], jobs: [] };

/** The part of `pg`'s pool that is counted. */
interface Pool {
  totalCount: number;
  idleCount: number;
  waitingCount: number;
}

/**
 * What Prometheus collects of this process: requests by route and status with their latency, the pool of connections,
 * and, from the database, outbox, queue and jobs. Nothing of it names a person or a municipality: a route is its
 * pattern.
 */
@Injectable()
export class Metrics implements OnApplicationShutdown {
  private readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'How long answers took, by route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: LATENCY_BOUNDS,
    registers: [this.registry],
  });
  // Anybody who reaches the process may ask, without being counted: it must cost one question, not one for each of
  // them.
  private readonly figures = askedOnce(KEPT_MS, () => this.ask().catch(() => NO_FIGURES));

  constructor(
    private readonly transactions: Transactions,
    private readonly source: DataSource,
  ) {
    collectDefaultMetrics({ register: this.registry });
    // Gauges that are named like counters, which Prometheus' own tool refuses; each kind is counted under another name.
    for (const kind of ['handles', 'requests', 'resources'])
      this.registry.removeSingleMetric(`nodejs_active_${kind}_total`);
    this.countPool();
  }

  /** Counts every answer of the server from now on. */
  watch(fastify: FastifyInstance): void {
    fastify.addHook('onResponse', (request, reply, done) => {
      // An address that no route has could be anything; all of them are one.
      const route = request.is404 ? 'none' : (request.routeOptions.url ?? 'none');
      this.requests.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1_000);
      done();
    });
  }

  /**
   * The metrics in Prometheus' text format. Figures of a database that does not answer are missing: an alarm sees that.
   */
  async text(): Promise<string> {
    const counted = new Registry();
    tellFigures(counted, await this.figures());
    return (await Promise.all([this.registry.metrics(), counted.metrics()])).join('\n');
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  onApplicationShutdown(): void {
    this.registry.clear();
  }

  private countPool(): void {
    const pool = (): Pool => (this.source.driver as unknown as { master: Pool }).master;
    new Gauge({
      name: 'banso_pool_connections',
      help: 'Connections of the pool to PostgreSQL.',
      labelNames: ['state'],
      registers: [this.registry],
      collect() {
        const { totalCount, idleCount } = pool();
        this.set({ state: 'idle' }, idleCount);
        this.set({ state: 'busy' }, totalCount - idleCount);
      },
    });
    new Gauge({
      name: 'banso_pool_waiting_requests',
      help: 'Requests that wait for a connection.',
      registers: [this.registry],
      collect() {
        this.set(pool().waitingCount);
      },
    });
  }

  private async ask(): Promise<FiguresRow> {
    const [row] = await this.transactions.ask(figures, {});
    return row ?? NO_FIGURES;
  }
}

function tellFigures(registry: Registry, { post: [post], queue: [queue], jobs }: FiguresRow): void {
  const gauge = (name: string, help: string, value: number): void => {
    new Gauge({ name, help, registers: [registry] }).set(value);
  };
  if (post) {
    gauge('banso_outbox_waiting', 'Mails that wait to be sent.', post.waiting);
    gauge('banso_outbox_oldest_seconds', 'How long the oldest mail that is due has been waiting.', post.oldestSeconds);
    gauge('banso_outbox_dead', 'Mails that were given up.', post.dead);
    gauge('banso_workers', 'Workers that are heard of.', post.workers);
  }
  if (queue) {
    const jobsInQueue = new Gauge({
      name: 'banso_queue_jobs',
      help: 'Jobs in the queue, when a worker last looked.',
      labelNames: ['state'],
      registers: [registry],
    });
    for (const state of ['waiting', 'active', 'delayed', 'failed'] as const) jobsInQueue.set({ state }, queue[state]);
    gauge('banso_queue_seen_seconds', 'How long ago a worker last looked through the queue.', queue.seenSeconds);
  }
  const ofJobs = (name: string, help: string, valueOf: (job: FiguresRow['jobs'][number]) => number | null): void => {
    const told = new Gauge({ name, help, labelNames: ['job'], registers: [registry] });
    for (const job of jobs) {
      const value = valueOf(job);
      if (value !== null) told.set({ job: job.job }, value);
    }
  };
  ofJobs(
    'banso_job_success_age_seconds',
    'How long ago the office served longest ago was served.',
    (job) => job.successSeconds,
  );
  ofJobs('banso_job_failing_offices', 'Offices for which the last run failed.', (job) => job.failing);
  ofJobs('banso_job_longest_seconds', 'How long the longest of the last runs took.', (job) =>
    job.longestMs === null ? null : job.longestMs / 1_000,
  );
}
