import { type Actor, BeforeCommit } from '@banso/database';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { bringMonthsUpToDate, type BringMonthsUpToDateRow, lockedPlacesOfVisits } from './coverage-months.sql.js';

/**
 * A stored month, by its first day, that does not say what the visits say: how many deliveries were stored (null: the
 * row was missing) and how many there are (null: none).
 */
export type CoverageDifference = BringMonthsUpToDateRow;

/**
 * Keeps the months of coverage true in the transaction that changes a visit, so that the review never counts visits.
 */
@Injectable()
export class CoverageMonths implements OnModuleInit {
  constructor(private readonly beforeCommit: BeforeCommit) {}

  onModuleInit(): void {
    this.beforeCommit.register('visit', (actor, ids) => this.follow(actor, ids));
  }

  private async follow(actor: Actor, visitIds: readonly string[]): Promise<void> {
    // Two visits of one municipality at the same moment would each count without the other: the second waits here, and
    // its next statement sees what the first has committed.
    const places = await actor.tx.rows(lockedPlacesOfVisits, { visits: visitIds });
    for (const { tenantId, code, months } of places)
      await actor.tx.rows(bringMonthsUpToDate, { tenant: tenantId, municipality: code, months, ofOnePlace: true });
  }
}

/** The nightly look whether the stored months still say what the visits say. */
@Injectable()
export class CoverageDrift {
  /**
   * Recounts the actor's tenant, mends what differs and returns it. Nothing should: a difference points at a write past
   * the verbs.
   */
  async run(actor: Actor): Promise<CoverageDifference[]> {
    if (actor.tenantId === null) return [];
    return actor.tx.rows(bringMonthsUpToDate, {
      tenant: actor.tenantId,
      municipality: null,
      months: null,
      ofOnePlace: false,
    });
  }
}
