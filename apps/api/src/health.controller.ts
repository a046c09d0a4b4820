import { Transactions, Vitals } from '@banso/database';
import { askedOnce, Open } from '@banso/http';
import { pingQueue, type QueuePlace } from '@banso/queue';
import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';

/** Where the worker's queue is. */
export const QUEUE_PLACE = Symbol('queue place');

/** So long (milliseconds) is an answer kept; whoever asks about a process asks every few seconds. */
const KEPT_MS = 1_000;

interface PostFigures {
  waiting: number;
  dead: number;
  oldest_seconds: number;
  workers: number;
}

/** For the operator: alive, ready, and a few numbers for Prometheus. They tell nothing about people or municipalities. */
@ApiExcludeController()
@Controller()
export class HealthController {
  // Anybody who reaches the process may ask, without being counted: it must cost one question, not one for each of them.
  private readonly isAlive = askedOnce(KEPT_MS, () => this.vitals.isAlive());
  private readonly whoAnswers = askedOnce(KEPT_MS, () =>
    Promise.all([inWords(this.transactions.atTheDoor('select 1', [])), inWords(pingQueue(this.queue))]),
  );
  private readonly postFigures = askedOnce(KEPT_MS, () =>
    this.transactions.atTheDoor<PostFigures>('select * from post_figures()', []).catch((): PostFigures[] => []),
  );

  constructor(
    private readonly transactions: Transactions,
    private readonly vitals: Vitals,
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
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<{ status: string; database: string; queue: string }> {
    const [database, queue] = await this.whoAnswers();
    const ready = database === 'answers' && queue === 'answers';
    if (!ready) void reply.status(503);
    return { status: ready ? 'ready' : 'not ready', database, queue };
  }

  @Get('metrics')
  @Open('Prometheus collects numbers about the process.')
  async metrics(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    void reply.header('content-type', 'text/plain; version=0.0.4; charset=utf-8');
    const memory = process.memoryUsage();
    const [post] = await this.postFigures();
    return [
      '# HELP process_resident_memory_bytes Resident memory of the API process.', '# TYPE process_resident_memory_bytes gauge', `process_resident_memory_bytes ${memory.rss}`,
      '# HELP nodejs_heap_used_bytes Used heap.', '# TYPE nodejs_heap_used_bytes gauge', `nodejs_heap_used_bytes ${memory.heapUsed}`,
      '# HELP process_uptime_seconds Seconds since the process began.', '# TYPE process_uptime_seconds counter', `process_uptime_seconds ${Math.round(process.uptime())}`,
      // Without a database there are no such numbers, and their absence is what an alarm can be set on.
      ...(post ? [
        '# HELP banso_outbox_waiting Mails that wait to be sent.', '# TYPE banso_outbox_waiting gauge', `banso_outbox_waiting ${post.waiting}`,
        '# HELP banso_outbox_oldest_seconds How long the oldest mail that is due has been waiting.', '# TYPE banso_outbox_oldest_seconds gauge', `banso_outbox_oldest_seconds ${post.oldest_seconds}`,
        '# HELP banso_outbox_dead Mails that were given up.', '# TYPE banso_outbox_dead gauge', `banso_outbox_dead ${post.dead}`,
        '# HELP banso_workers Workers that are heard of.', '# TYPE banso_workers gauge', `banso_workers ${post.workers}`,
      ] : []), '',
    ].join('\n');
  }
}

function inWords(asked: Promise<unknown>): Promise<string> {
  return asked.then(
    () => 'answers',
    () => 'does not answer',
  );
}
