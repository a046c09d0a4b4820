import { type DriftWatch, isWatchedMonth, monthsBetween, WHOLE_WATCH } from '@banso/domain';
import { type Actor, BeforeCommit } from '@banso/database';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  actForOfficeOfDispatch,
  lockPlacesOfSources,
  monthsOfLedger,
  settleSupport,
  type SettleSupportRow,
} from './support-ledger.sql.js';

/**
 * Keeps the ledger of support given in the transaction that changes a source. Its statements leave first and
 * together: whoever counts lines in the same transaction waits for an answer of its own, and so comes after them.
 */
@Injectable()
export class SupportLedger implements OnModuleInit {
  constructor(private readonly beforeCommit: BeforeCommit) {}

  onModuleInit(): void {
    this.beforeCommit.register('visit', (actor, ids) => this.follow(actor, ids), { past: ['words'] });
    // What follows a dispatch locks its engagement, and municipalities are locked after engagements, as by whoever
    // records a visit: so the ledger waits for the others.
    this.beforeCommit.register('dispatch', (actor, ids) => {
      for (const id of ids) actor.tx.changed('dispatchGiven', id);
      return Promise.resolve();
    });
    this.beforeCommit.register('dispatchGiven', (actor, ids) => this.followDispatches(actor, ids));
  }

  private async follow(actor: Actor, sources: readonly string[]): Promise<void> {
    // Behind the lock, in the same packet: it reads what whoever held the lock has written.
    const locking = actor.tx.rows(lockPlacesOfSources, { sources });
    const settling = actor.tx.rows(settleSupport, { sources, tenant: null, months: null, ofSources: true });
    await Promise.all([locking, settling]);
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
