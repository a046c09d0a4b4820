import { answers, Transactions, Vitals } from '@banso/database';
import { askedOnce, Open } from '@banso/http';
import { pingQueue, type QueuePlace } from '@banso/queue';
import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Metrics } from './metrics.js';

/** Where the worker's queue is. */
export const QUEUE_PLACE = Symbol('queue place');

/** So long (milliseconds) is an answer kept; whoever asks about a process asks every few seconds. */
const KEPT_MS = 1_000;

/**
 * For the operator: alive, ready, and a few numbers for Prometheus. They tell nothing about people or municipalities.
 */
@ApiExcludeController()
@Controller()
export class HealthController {
  // Anybody who reaches the process may ask, without being counted: it must cost one question, not one for each of
  // them.
  private readonly isAlive = askedOnce(KEPT_MS, () => this.vitals.isAlive());
  private readonly whoAnswers = askedOnce(KEPT_MS, () =>
    Promise.all([inWords(this.transactions.ask(answers, {})), inWords(pingQueue(this.queue))]),
  );

  constructor(
    private readonly transactions: Transactions,
    private readonly vitals: Vitals,
    private readonly metrics: Metrics,
    @Inject(QUEUE_PLACE) private readonly queue: QueuePlace,
  ) {}

  @Get('healthz')
  @Open('An orchestrator asks whether the process lives.')
  async alive(@Res({ passthrough: true }) reply: FastifyReply): Promise<{ status: string }> {
    const alive = await this.isAlive();
    if (!alive) void reply.status(503);
    return { status: alive ? 'alive' : 'stuck' };
  }

  @Get('readyz')
  @Open('A load balancer asks whether requests may come.')
  async ready(
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ status: string; database: string; queue: string }> {
    const [database, queue] = await this.whoAnswers();
    const ready = database === 'answers' && queue === 'answers';
    if (!ready) void reply.status(503);
    return { status: ready ? 'ready' : 'not ready', database, queue };
  }

  @Get('metrics')
  @Open('Prometheus collects numbers about the process.')
  async show(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    void reply.header('content-type', this.metrics.contentType);
    return this.metrics.text();
  }
}

function inWords(asked: Promise<unknown>): Promise<string> {
  return asked.then(
    () => 'answers',
    () => 'does not answer',
  );
}
