import { type CivilDay, type HeldTerm, NEWLY_ARRIVED_MONTHS, type SupportType, takeoverOf } from '@banso/domain';
import type { Actor } from '@banso/database';
import { Injectable } from '@nestjs/common';
import { type CoverageView, daysKnown } from './coverage-view.js';
import {
  deliveriesOfMonths,
  type DeliveriesOfMonthsRow,
  deliveriesUntil,
  engagementsReviewed,
  type EngagementsReviewedRow,
  judgementsStanding,
  type JudgementsStandingRow,
  municipalitiesCounted,
  placesToReview,
  type PlacesToReviewRow,
  plansOfPeriod,
  type PlansOfPeriodRow,
  visitsByPlace,
  visitsByStaff,
  type VisitsByStaffRow,
} from './coverage.sql.js';

export type PlaceFacts = PlacesToReviewRow;
export type DeliveryFacts = DeliveriesOfMonthsRow;
export type PlanFacts = PlansOfPeriodRow;
export type JudgementFacts = JudgementsStandingRow;
/** An engagement; since when our lead and the municipality's person hold their part after somebody else. */
export interface EngagementFacts extends Omit<EngagementsReviewedRow, 'leads' | 'contacts'> {
  ourLeadSince: CivilDay | null;
  theirContactSince: CivilDay | null;
}

/** What the review asks of the database: one statement per question, each within the actor's reach. */
@Injectable()
export class CoverageQueries {
  /** The municipalities that the actor answers for. */
  places(actor: Actor, view: CoverageView): Promise<PlaceFacts[]> {
    return actor.tx.rows(placesToReview, { tenant: view.tenantId, prefecture: view.prefectureCode });
  }

  /** What was delivered in the period and, for `earlier`, in the years before it. */
  deliveries(actor: Actor, view: CoverageView): Promise<DeliveryFacts[]> {
    const asked = { tenant: view.tenantId, earlierFrom: view.earlier.from, from: view.period.from };
    return view.isPast
      ? actor.tx.rows(deliveriesUntil, { ...asked, until: daysKnown(view).until })
      : actor.tx.rows(deliveriesOfMonths, { ...asked, until: view.period.until });
  }

  /** What was planned in the period as the day of the view knew it. */
  plans(actor: Actor, { tenantId, period, asOf, isPast }: CoverageView): Promise<PlanFacts[]> {
    return actor.tx.rows(plansOfPeriod, { tenant: tenantId, ...period, asOf, isPast });
  }

  judgements(actor: Actor, { tenantId, fiscalYear, asOf }: CoverageView): Promise<JudgementFacts[]> {
    return actor.tx.rows(judgementsStanding, { tenant: tenantId, fiscalYear, asOf });
  }

  /** Every engagement that had begun, as it stood on the day of the view. */
  async engagements(actor: Actor, { tenantId, asOf, isPast }: CoverageView): Promise<EngagementFacts[]> {
    const rows = await actor.tx.rows(engagementsReviewed, {
      tenant: tenantId,
      asOf,
      isPast,
      newlyArrivedMonths: NEWLY_ARRIVED_MONTHS,
    });
    return rows.map(({ leads, contacts, ...row }) => {
      const since = (terms: readonly HeldTerm[] | null): CivilDay | null =>
        takeoverOf(terms ?? [], row.startedOn, asOf)?.since ?? null;
      return { ...row, ourLeadSince: since(leads), theirContactSince: since(contacts) };
    });
  }

  async visitCounts(actor: Actor, view: CoverageView): Promise<Map<string, number>> {
    const rows = await actor.tx.rows(visitsByPlace, { tenant: view.tenantId, ...daysKnown(view) });
    return new Map(rows.map((row) => [row.code, row.visits]));
  }

  /** Visits and open engagements led, per member of the staff. */
  perStaff(actor: Actor, view: CoverageView): Promise<VisitsByStaffRow[]> {
    return actor.tx.rows(visitsByStaff, { tenant: view.tenantId, ...daysKnown(view), asOf: view.asOf });
  }

  /** Totals of a prefecture for those who get numbers only. */
  async totals(
    actor: Actor,
    { tenantId, prefectureCode, earlier, period }: CoverageView,
  ): Promise<{
    municipalityCount: number;
    delivered: Partial<Record<SupportType, number>>;
    bWithoutA: DeliveryFacts[];
  }> {
    const facts = await actor.tx.rows(deliveriesOfMonths, { tenant: tenantId, earlierFrom: earlier.from, ...period });
    const counted = await actor.tx.row(municipalitiesCounted, { prefecture: prefectureCode });
    const delivered: Partial<Record<SupportType, number>> = {};
    for (const { supportType, count } of facts)
      if (count > 0) delivered[supportType] = (delivered[supportType] ?? 0) + 1;
    return { municipalityCount: counted?.n ?? 0, delivered, bWithoutA: facts };
  }
}
