import {
  type CivilDay,
  type DriftWatch,
  fiscalYearOf,
  isWatchedMonth,
  monthsBetween,
  WHOLE_WATCH,
} from '@banso/domain';
import { type Actor, BeforeCommit, type Transaction } from '@banso/database';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  bringMonthsUpToDate,
  type BringMonthsUpToDateRow,
  lockedPlacesOfDispatches,
  lockedPlacesOfVisits,
  type LockedPlacesOfVisitsRow,
  monthsOfOffice,
} from './coverage-months.sql.js';
import { bringYearsUpToDate, type BringYearsUpToDateRow } from './coverage-years.sql.js';

/**
 * A figure that is kept of a month (by its first day) and does not say what ledger and visits say: how much was stored
 * (null: the row was missing) and how much there is (null: none). Of a kind of support, of somebody's visits, or of all
 * visits of a municipality.
 */
export type MonthDifference = BringMonthsUpToDateRow;
/** A figure that is kept of a fiscal year and does not say what its months say. */
export type YearDifference = BringYearsUpToDateRow;
export type CoverageDifference = MonthDifference | YearDifference;

/**
 * Keeps what a review asks of support and visits true in the transaction that changes one, so that nobody counts who
 * asks: the months of the municipality that the change touches, and its fiscal years by what those months moved.
 */
@Injectable()
export class CoverageMonths implements OnModuleInit {
  constructor(private readonly beforeCommit: BeforeCommit) {}

  onModuleInit(): void {
    this.beforeCommit.register('visit', (actor, ids) => this.follow(actor, ids), { past: ['words'] });
    this.beforeCommit.register('dispatchGiven', (actor, ids) => this.followDispatches(actor, ids));
  }

  private async follow(actor: Actor, visits: readonly string[]): Promise<void> {
    await followPlaces(actor.tx, await actor.tx.rows(lockedPlacesOfVisits, { visits }));
  }

  private async followDispatches(actor: Actor, dispatches: readonly string[]): Promise<void> {
    await followPlaces(actor.tx, await actor.tx.rows(lockedPlacesOfDispatches, { dispatches }));
  }
}

/**
 * Counts anew in places whose locks the transaction holds. Two visits of one municipality at the same moment would each
 * count without the other: the second waited for its lock, and what it asks now sees what the first has committed. It
 * sees the lines of the ledger, too, which were written while it waited.
 */
async function followPlaces(tx: Transaction, places: readonly LockedPlacesOfVisitsRow[]): Promise<void> {
  for (const { tenantId, code, months } of places)
    await followPlace(tx, { tenant: tenantId, municipality: code, months });
}

/** Brings up to date what is kept of some months of a municipality, whose lock the transaction holds. */
export async function followPlace(
  tx: Transaction,
  place: { tenant: number; municipality: string; months: readonly CivilDay[] },
): Promise<void> {
  await tx.rows(bringMonthsUpToDate, { ...place, ofOnePlace: true });
}

/** The nightly look whether what is kept still says what ledger and visits say. */
@Injectable()
export class CoverageDrift {
  /**
   * Recounts the months of the actor's tenant that the watch looks at, and the fiscal years of these, mends what
   * differs and returns it. Nothing should: a difference points at a write past the verbs.
   */
  async run(actor: Actor, watch: DriftWatch = WHOLE_WATCH): Promise<CoverageDifference[]> {
    if (actor.tenantId === null) return [];
    const tenant = actor.tenantId;
    const held = await actor.tx.row(monthsOfOffice, { tenant });
    if (!held?.from || !held.until) return [];
    const months = monthsBetween(held.from, held.until).filter((month) => isWatchedMonth(watch, month));
    if (months.length === 0) return [];
    const years = [...new Set(months.map(fiscalYearOf))];
    return [
      ...(await actor.tx.rows(bringMonthsUpToDate, { tenant, municipality: null, months, ofOnePlace: false })),
      ...(await actor.tx.rows(bringYearsUpToDate, { tenant, years })),
    ];
  }
}
