import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { steadyClient } from './steady-client.js';
import { Transactions } from './transactions.js';
import { answers } from './transactions.sql.js';

/** A process that has not been able to serve for so long is better started again (milliseconds). */
export const STUCK_AFTER_MS = 60_000;
/** A health answer must come before whoever asks gives up (milliseconds). */
const ANSWER_WITHIN_MS = 2_000;

/**
 * Whether starting this process again would help. A database that is dead for everybody is no reason: an orchestrator
 * that ended all processes for it would only make the return longer. Nor is a rush, in which each waits long but all
 * are served. So the process counts as stuck when its pool has answered nobody for a minute although a fresh connection
 * of the same process is answered. A process that cannot answer at all (its event loop is blocked, it stands still)
 * tells by its silence; whoever asks has a timeout of its own.
 */
@Injectable()
export class Vitals {
  /** Since when the question has not been answered, on the stopwatch of this process; null while it is. */
  private failingSince: number | null = null;

  constructor(
    private readonly transactions: Transactions,
    private readonly source: DataSource,
  ) {}

  /**
   * Whether the process can serve, or could not for a reason that a restart would not mend.
   * @param now on the stopwatch of this process
   */
  async isAlive(now = performance.now()): Promise<boolean> {
    if (await inTime(() => this.transactions.ask(answers, {}))) {
      this.failingSince = null;
      return true;
    }
    this.failingSince ??= now;
    if (now - Math.max(this.failingSince, this.transactions.answeredAt) < STUCK_AFTER_MS) return true;
    return !(await inTime(() => this.askFreshly()));
  }

  private async askFreshly(): Promise<void> {
    const client = steadyClient((this.source.options as { url: string }).url, 'api', 'banso vitals', {
      connectionTimeoutMillis: ANSWER_WITHIN_MS,
      query_timeout: ANSWER_WITHIN_MS,
    });
    try {
      await client.connect();
      await client.query('select 1');
    } finally {
      void client.end().catch(() => undefined);
    }
  }
}

/** Whether something succeeds in time; what comes later is not waited for. */
async function inTime(ask: () => Promise<unknown>): Promise<boolean> {
  let patience: NodeJS.Timeout | undefined;
  try {
    return await Promise.race([
      ask().then(
        () => true,
        () => false,
      ),
      new Promise<boolean>((resolve) => (patience = setTimeout(() => resolve(false), ANSWER_WITHIN_MS))),
    ]);
  } finally {
    clearTimeout(patience);
  }
}
