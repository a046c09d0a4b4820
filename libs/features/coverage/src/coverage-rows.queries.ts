import { civilDay, fiscalYearOf, offerTotals, SURVEYED_FISCAL_YEAR } from '@banso/domain';
import { auditReading } from '@banso/audit';
import type { Actor } from '@banso/database';
import { keyIn, type Page, pageOf } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { CoverageVisitsQuery, OffersQuery } from './coverage.request.js';
import type { CoverageDispatch, CoverageOffers, CoverageVisit } from './coverage.response.js';
import { heldDispatches, heldVisits, type HeldVisitsParameters, programmesOffered } from './coverage-rows.sql.js';
import { daysKnown, viewOf } from './coverage-view.js';

/** The rows behind the review's numbers: what is offered, and which visits were held. */
@Injectable()
export class CoverageRowsQueries {
  /** The programmes that run in the fiscal year, in their master's order, with how many offer each kind of support. */
  async offers(actor: Actor, query: OffersQuery): Promise<CoverageOffers> {
    const rows = await actor.tx.rows(programmesOffered, {
      fiscalYear: query.fiscalYear ?? fiscalYearOf(actor.today),
      surveyed: SURVEYED_FISCAL_YEAR,
    });
    return { rows, totals: offerTotals(rows) };
  }

  /** Held visits of the period, newest first. Reading by another body is written to the audit log. */
  async visits(actor: Actor, query: CoverageVisitsQuery): Promise<Page<CoverageVisit>> {
    const rows = await actor.tx.rows(heldVisits, await this.asked(actor, query));
    const page = pageOf(rows, query.limit, (row) => [row.heldOn, row.visitId]);
    await auditReading(
      actor,
      'visit:read',
      'visit',
      page.items.map((visit) => visit.visitId),
    );
    return page;
  }

  /** Dispatches that were carried out in the period, newest first. */
  async dispatches(actor: Actor, query: CoverageVisitsQuery): Promise<Page<CoverageDispatch>> {
    const rows = await actor.tx.rows(heldDispatches, await this.asked(actor, query));
    return pageOf(rows, query.limit, (row) => [row.heldOn, row.dispatchId]);
  }

  /** What both lists are asked with. @throws notAllowed for whoever sees totals alone */
  private async asked(actor: Actor, query: CoverageVisitsQuery): Promise<HeldVisitsParameters> {
    const view = await viewOf(actor, query);
    const { from, until } = daysKnown(view);
    const [day, after] = keyIn(query.cursor, 'day', 'id') ?? [];
    return {
      tenant: view.tenantId,
      prefecture: view.prefecture,
      from,
      until,
      municipality: query.municipality,
      supportType: query.supportType,
      further: day !== undefined,
      day: day ? civilDay(day) : null,
      after: after ?? null,
      limit: query.limit + 1,
    };
  }
}
