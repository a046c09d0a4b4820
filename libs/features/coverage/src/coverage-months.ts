import { type CivilDay, civilDay, type DayRange, fiscalYearEnd, fiscalYearOf, fiscalYearStart } from '@banso/domain';
import { type Actor, BeforeCommit, type Transaction } from '@banso/database';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  bringMonthsUpToDate,
  type BringMonthsUpToDateRow,
  bringYearsUpToDate,
  type BringYearsUpToDateRow,
  lockedPlacesOfVisits,
} from './coverage-months.sql.js';

/**
 * A figure that is kept of a month (by its first day) and does not say what the visits say: how much was stored (null:
 * the row was missing) and how much there is (null: none). Of a kind of support, of somebody's visits, or of all visits
 * of a municipality.
 */
export type MonthDifference = BringMonthsUpToDateRow;
/** A figure that is kept of a fiscal year and does not say what its months say. */
export type YearDifference = BringYearsUpToDateRow;
export type CoverageDifference = MonthDifference | YearDifference;

/**
 * Keeps what a review asks of visits true in the transaction that changes one, so that nobody counts visits who asks:
 * the months of the municipality that the visit touches, and its fiscal years by what those months moved.
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
      await followPlace(actor.tx, { tenant: tenantId, municipality: code, months });
  }
}

/** Brings up to date what is kept of some months of a municipality, whose lock the transaction holds. */
export async function followPlace(
  tx: Transaction,
  place: { tenant: number; municipality: string; months: readonly CivilDay[] },
): Promise<void> {
  await tx.rows(bringMonthsUpToDate, { ...place, from: null, until: null, ofOnePlace: true });
}

/** The nightly look whether what is kept still says what the visits say. */
@Injectable()
export class CoverageDrift {
  /**
   * Recounts the actor's tenant, or the fiscal years of it that a range of days touches, mends what differs and returns
   * it. Nothing should: a difference points at a write past the verbs.
   */
  async run(actor: Actor, range: DayRange = EVER): Promise<CoverageDifference[]> {
    if (actor.tenantId === null) return [];
    const [from, until] = [fiscalYearStart(fiscalYearOf(range.from)), fiscalYearEnd(fiscalYearOf(range.until))];
    const asked = { tenant: actor.tenantId, from, until };
    const months = await actor.tx.rows(bringMonthsUpToDate, {
      ...asked,
      municipality: null,
      months: null,
      ofOnePlace: false,
    });
    return [...months, ...(await actor.tx.rows(bringYearsUpToDate, asked))];
  }
}

const EVER: DayRange = { from: civilDay('1900-04-01'), until: civilDay('2900-03-31') };
