import {
  addMonths,
  type CivilDay,
  type DayRange,
  fiscalYearStart,
  type HeldTerm,
  keptSpanOf,
  NEWLY_ARRIVED_MONTHS,
  takeoverOf,
} from '@banso/domain';
import type { Actor } from '@banso/database';
import { Injectable } from '@nestjs/common';
import { type CoverageView, daysKept } from './coverage-view.js';
import {
  deliveries,
  type DeliveriesRow,
  engagementsReviewed,
  type EngagementsReviewedRow,
  judgementsStanding,
  type JudgementsStandingRow,
  placesReviewed,
  type PlacesReviewedRow,
  placesToReview,
  type PlacesToReviewRow,
  plansOfPeriod,
  type PlansOfPeriodRow,
  plansUntil,
  staffAmong,
  visitsByPerson,
  visitsByPlace,
} from './coverage.sql.js';

export type PlaceFacts = PlacesToReviewRow;
export type DeliveryFacts = DeliveriesRow;
export type PlanFacts = PlansOfPeriodRow;
export type JudgementFacts = JudgementsStandingRow;
/** Since when our lead and the municipality's person hold their part after somebody else. */
interface Takeover {
  ourLeadSince: CivilDay | null;
  theirContactSince: CivilDay | null;
}
/** An engagement; who followed whom is told only where both sides have changed lately. */
export type EngagementFacts = Omit<EngagementsReviewedRow, 'leads' | 'contacts'> & Takeover;
/** What the engagements of a municipality are together. */
export interface ReviewedPlace extends Omit<PlacesReviewedRow, 'ledBy' | 'takeovers'> {
  /** Who leads its open engagements, once for each of these. */
  ledBy: string[];
  takeovers: Array<Takeover & { engagementId: string }>;
}

/** A member of the staff with what they carry. */
export interface StaffFacts {
  id: string;
  name: string;
  visits: number;
  leads: number;
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
    const { earlier, period } = view;
    const until = daysKept(view).until;
    const spans = [
      { from: earlier.from, until: until < earlier.until ? until : earlier.until },
      { ...period, until },
    ];
    const kept = keptOf(...spans);
    return actor.tx.rows(deliveries, { tenant: view.tenantId, from: period.from, ...kept });
  }

  /** What was planned in the period as the day of the view knew it. */
  plans(actor: Actor, { tenantId, period, asOf, isPast, fiscalYear }: CoverageView): Promise<PlanFacts[]> {
    return isPast
      ? actor.tx.rows(plansUntil, { tenant: tenantId, ...period, asOf, fiscalYear })
      : actor.tx.rows(plansOfPeriod, { tenant: tenantId, ...period, fiscalYear });
  }

  judgements(actor: Actor, { tenantId, fiscalYear, asOf }: CoverageView): Promise<JudgementFacts[]> {
    return actor.tx.rows(judgementsStanding, { tenant: tenantId, fiscalYear, asOf });
  }

  /** Every engagement that had begun, as it stood on the day of the view. */
  async engagements(actor: Actor, { tenantId: tenant, asOf }: CoverageView): Promise<EngagementFacts[]> {
    const rows = await actor.tx.rows(engagementsReviewed, { tenant, asOf, newlyArrivedMonths: NEWLY_ARRIVED_MONTHS });
    return rows.map(({ leads, contacts, ...row }) => ({ ...row, ...takeovers(leads, contacts, row.startedOn, asOf) }));
  }

  /** What the engagements of each municipality with any were together on the day of the view, by its code. */
  async reviewedPlaces(actor: Actor, { tenantId: tenant, asOf }: CoverageView): Promise<Map<string, ReviewedPlace>> {
    const rows = await actor.tx.rows(placesReviewed, { tenant, asOf, newlyArrivedMonths: NEWLY_ARRIVED_MONTHS });
    return new Map(
      rows.map((row) => [
        row.code,
        {
          ...row,
          ledBy: row.ledBy ? row.ledBy.split(',') : [],
          takeovers: row.takeovers.map(({ engagementId, startedOn, leads, contacts }) => ({
            engagementId,
            ...takeovers(leads, contacts, startedOn, asOf),
          })),
        },
      ]),
    );
  }

  async visitCounts(actor: Actor, view: CoverageView): Promise<Map<string, number>> {
    return this.visitsByPlace(actor, view.tenantId, daysKept(view));
  }

  /** How many visits of a range of days each municipality had. */
  async visitsByPlace(actor: Actor, tenant: number, range: DayRange): Promise<Map<string, number>> {
    const { years, months, ...cut } = keptOf(range);
    // Years of municipalities are not kept: twelve months of each are few rows.
    const asked = [...years.flatMap(monthsOfFiscalYear), ...months];
    const rows = await actor.tx.rows(visitsByPlace, { tenant, months: asked, ...cut });
    return new Map(rows.map((row) => [row.code, row.visits]));
  }

  /** On how many visits of a range of days people were, as far as municipalities are within reach. */
  async visitsByPerson(actor: Actor, tenant: number, range: DayRange): Promise<Map<string, number>> {
    const kept = keptOf(range);
    const rows = await actor.tx.rows(visitsByPerson, { tenant, ...kept });
    return new Map(rows.map((row) => [row.personId, row.visits]));
  }

  /**
   * Visits and open engagements led, per member of the staff, most first.
   * @param ledBy who leads the open engagements of the review, once for each of these
   */
  async perStaff(actor: Actor, view: CoverageView, ledBy: readonly string[]): Promise<StaffFacts[]> {
    const visits = await this.visitsByPerson(actor, view.tenantId, daysKept(view));
    const leads = new Map<string, number>();
    for (const person of ledBy) leads.set(person, (leads.get(person) ?? 0) + 1);
    const people = [...new Set([...visits.keys(), ...leads.keys()])];
    const staff = await actor.tx.rows(staffAmong, { tenant: view.tenantId, people });
    return staff
      .map(({ id, name }) => ({ id, name, leads: leads.get(id) ?? 0, visits: visits.get(id) ?? 0 }))
      .sort((a, b) => b.visits - a.visits || b.leads - a.leads);
  }
}

function takeovers(
  leads: readonly HeldTerm[] | null,
  contacts: readonly HeldTerm[] | null,
  startedOn: CivilDay,
  asOf: CivilDay,
): Takeover {
  const since = (terms: readonly HeldTerm[] | null): CivilDay | null =>
    terms && (takeoverOf(terms, startedOn, asOf)?.since ?? null);
  return { ourLeadSince: since(leads), theirContactSince: since(contacts) };
}

/** Ranges of days as a statement is asked for them: years and months that are kept, and months that are cut. */
function keptOf(...ranges: DayRange[]): {
  years: number[];
  months: CivilDay[];
  isCut: boolean;
  cutMonths: CivilDay[];
  cutAfter: number[];
  cutUntil: number[];
} {
  const spans = ranges.map(keptSpanOf);
  const cut = spans.flatMap((span) => span.cut);
  return {
    years: spans.flatMap(({ years }) => years),
    months: spans.flatMap(({ months }) => months),
    isCut: cut.length > 0,
    cutMonths: cut.map(({ month }) => month),
    cutAfter: cut.map(({ after }) => after),
    cutUntil: cut.map(({ until }) => until),
  };
}

function monthsOfFiscalYear(year: number): CivilDay[] {
  return Array.from({ length: 12 }, (_, n) => addMonths(fiscalYearStart(year), n));
}
