import { type DriftWatch, isWatchedMonth, monthsBetween, WHOLE_WATCH } from '@banso/domain';
import { type Actor, BeforeCommit } from '@banso/database';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { actForOfficeOfDispatch, monthsOfLedger, settleSupport, type SettleSupportRow } from './support-ledger.sql.js';

/**
 * Keeps the ledger of support given in the transaction that changes a source. Its statement leaves as the first of its
 * hook: whoever counts lines in the same transaction waits for an answer first, and so comes after it.
 */
@Injectable()
export class SupportLedger implements OnModuleInit {
  constructor(private readonly beforeCommit: BeforeCommit) {}

  onModuleInit(): void {
    this.beforeCommit.register('visit', (actor, ids) => this.follow(actor, ids), { past: ['words'] });
    this.beforeCommit.register('dispatch', (actor, ids) => this.followDispatches(actor, ids));
  }

  private async follow(actor: Actor, sources: readonly string[]): Promise<void> {
    await actor.tx.rows(settleSupport, { sources, tenant: null, months: null, ofSources: true });
  }

  private async followDispatches(actor: Actor, dispatches: readonly string[]): Promise<void> {
    const acting = actor.tx.rows(actForOfficeOfDispatch, { dispatches });
    await Promise.all([acting, this.follow(actor, dispatches)]);
  }
}

/** A line that did not say what its source says: missing, saying something else, or there without a ground. */
export type SupportDifference = SettleSupportRow;

/** The nightly look whether the ledger still says what its sources say. */
@Injectable()
export class SupportDrift {
  /**
   * Compares the lines of the actor's tenant with their sources, in the months that the watch looks at, mends what
   * differs and returns it. Nothing should: a difference points at a write past the verbs.
   */
  async run(actor: Actor, watch: DriftWatch = WHOLE_WATCH): Promise<SupportDifference[]> {
    if (actor.tenantId === null) return [];
    const tenant = actor.tenantId;
    const held = await actor.tx.row(monthsOfLedger, { tenant });
    if (!held?.from || !held.until) return [];
    const months = monthsBetween(held.from, held.until).filter((month) => isWatchedMonth(watch, month));
    if (months.length === 0) return [];
    return actor.tx.rows(settleSupport, { sources: null, tenant, months, ofSources: false });
  }
}
