import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Actor } from './actor.js';
import { isConnectionLoss } from './outages.js';
import { Transactions } from './transactions.js';
import { endLease, leaseHeld, reclaimLeases, renewLease, takeLease } from './work-lease.sql.js';

/**
 * A worker that has not renewed its lease for so long counts as gone, and others take up what it had in hand
 * (milliseconds).
 */
export const LEASE_MS = 5_000;
/** Five renewals fit into a lease, so that a busy machine does not lose it. */
const RENEW_EVERY_MS = 1_000;
/** Between two looks for workers that are gone, whatever else this one is at (milliseconds). */
const LOOK_EVERY_MS = 1_000;
/** So long before the end its holder lets go of everything, because nobody has told it that it may go on. */
const LET_GO_BEFORE_MS = 1_000;

/** The right to hold work, as long as `signal` is not aborted. */
export interface Lease {
  /** What stands in rows as their holder. */
  readonly id: string;
  /** Aborted before anybody else may take up the work. */
  readonly signal: AbortSignal;
}

interface Held extends Lease {
  controller: AbortController;
  fence: NodeJS.Timeout;
  renewal: NodeJS.Timeout;
  look: NodeJS.Timeout;
}

/**
 * The lease of this process. Its row in `worker` says that the process lives; a killed one stops renewing it. Time is
 * the database server's; the holder itself measures from before each renewal by a clock that nobody sets, so it lets go
 * before others may take over, also when the database cannot be reached.
 */
@Injectable()
export class WorkLease implements BeforeApplicationShutdown {
  private readonly logger = new Logger(WorkLease.name);
  private held: Held | null = null;
  private taking: Promise<Held> | null = null;

  constructor(private readonly transactions: Transactions) {}

  /** The lease, taken if there is none. Throws when the database does not answer. */
  async hold(): Promise<Lease> {
    if (this.held) return this.held;
    this.taking ??= this.take().finally(() => (this.taking = null));
    return this.taking;
  }

  /**
   * Whether a lease stands; if so it is kept standing until the transaction ends. Whoever takes work asks this first:
   * whoever wants to reclaim its lease then waits until the work is in its hand, and frees it with the rest.
   */
  async stands({ tx }: Actor, { id }: Pick<Lease, 'id'>): Promise<boolean> {
    return (await tx.row(leaseHeld, { id }))?.held === true;
  }

  /**
   * Removes workers whose time is over: from then on their work is free. One statement decides between removal and
   * renewal.
   */
  async reclaimExpiredLeases(): Promise<void> {
    const reclaimed = await this.transactions.ask(reclaimLeases, {});
    for (const { id } of reclaimed) this.logger.warn({ event: 'workerGone', worker: id });
  }

  async beforeApplicationShutdown(): Promise<void> {
    const held = this.held;
    if (!held) return;
    this.letGo(held);
    await this.transactions
      .ask(endLease, { id: held.id })
      .catch((error: unknown) => this.logger.warn(`The lease ends by itself: ${String(error)}`));
  }

  private async take(): Promise<Held> {
    const id = randomUUID();
    const asked = performance.now();
    await this.transactions.ask(takeLease, { id, host: hostname(), pid: process.pid, milliseconds: LEASE_MS });
    const controller = new AbortController();
    const held = { id, controller, signal: controller.signal } as Held;
    this.held = held;
    this.goOn(held, asked);
    held.look = setInterval(() => void this.look(), LOOK_EVERY_MS).unref();
    return held;
  }

  private async look(): Promise<void> {
    try {
      await this.reclaimExpiredLeases();
    } catch (error) {
      // When the database is away, the renewal says so.
      if (!isConnectionLoss(error))
        this.logger.error({ event: 'deadNotBuried', error: error instanceof Error ? error.message : String(error) });
    }
  }

  private goOn(held: Held, asked: number): void {
    clearTimeout(held.fence);
    held.fence = setTimeout(
      () => this.lose(held),
      Math.max(asked + LEASE_MS - LET_GO_BEFORE_MS - performance.now(), 0),
    ).unref();
    held.renewal = setTimeout(() => void this.renew(held), RENEW_EVERY_MS).unref();
  }

  private async renew(held: Held): Promise<void> {
    const asked = performance.now();
    try {
      const [answer] = await this.transactions.ask(renewLease, { id: held.id, milliseconds: LEASE_MS });
      if (this.held !== held) return;
      if (answer?.renewed) this.goOn(held, asked);
      else this.lose(held);
    } catch (error) {
      this.logger.warn({ event: 'leaseNotRenewed', error: error instanceof Error ? error.message : String(error) });
      if (this.held === held) held.renewal = setTimeout(() => void this.renew(held), RENEW_EVERY_MS / 4).unref();
    }
  }

  private lose(held: Held): void {
    if (this.held !== held) return;
    this.logger.warn({ event: 'leaseLost', worker: held.id });
    this.letGo(held);
  }

  private letGo(held: Held): void {
    clearTimeout(held.fence);
    clearTimeout(held.renewal);
    clearInterval(held.look);
    this.held = null;
    held.controller.abort(new Error('the lease is over'));
  }
}
