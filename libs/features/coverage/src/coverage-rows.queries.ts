import { fiscalYearOf, offerTotals } from '@banso/domain';
import { auditReading } from '@banso/audit';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, keyIn, type Page, pageOf, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { CoverageVisitsQuery, OffersQuery } from './coverage.request.js';
import type { CoverageOffer, CoverageOffers, CoverageVisit } from './coverage.response.js';
import { daysKnown, viewOf } from './coverage-view.js';

/** The rows behind the review's numbers: what is offered, and which visits were held. */
@Injectable()
export class CoverageRowsQueries {
  /** The programmes that run in the fiscal year, in their master's order, with how many offer each kind of support. */
  async offers(actor: Actor, query: OffersQuery): Promise<CoverageOffers> {
    const rows = await actor.tx.query<CoverageOffer>(
      `select array_agg(o.name order by b.position) as bodies, p.name as programme, p.id as "programmeId", p.form, p.support_types as types
         from programme p join programme_body b on b.programme_id = p.id join organisation o on o.id = b.organisation_id
        where p.from_fiscal_year <= $1 and (p.until_fiscal_year is null or p.until_fiscal_year >= $1)
        group by p.id order by p.position, p.name, p.id`,
      [query.fiscalYear ?? fiscalYearOf(actor.today)],
    );
    return { rows, totals: offerTotals(rows) };
  }

  /** Held visits of the period, newest first. Reading by another body is written to the audit log. */
  async visits(actor: Actor, query: CoverageVisitsQuery): Promise<Page<CoverageVisit>> {
    const view = await viewOf(actor, query);
    if (view.isAggregate) throw new Refusal(COMMON_REFUSALS.notAllowed);
    const { from, until } = daysKnown(view);
    const after = keyIn(query.cursor, 'day', 'id');
    const rows = await actor.tx.query<CoverageVisit>(
      `select v.id as "visitId", v.engagement_id as "engagementId", jsonb_build_object('code', m.code, 'name', m.name, 'prefecture', $9::text) as municipality,
              v.held_on as "heldOn", coalesce(r.facts, '') as facts, v.support_types as "supportTypes", v.mode
         from visit v join municipality m on m.code = v.municipality_code left join visit_record r on r.visit_id = v.id
        where v.tenant_id = $1 and v.held_on between $2 and $3
          and ($4::text is null or v.municipality_code = $4) and ($5::text is null or $5 = any(v.support_types))
          and ($6::date is null or (v.held_on, v.id) < ($6::date, $7::uuid))
        order by v.held_on desc, v.id desc limit $8`,
      [view.tenantId, from, until, query.municipality ?? null, query.supportType ?? null, after?.[0] ?? null, after?.[1] ?? null, query.limit + 1, view.prefecture],
    );
    const page = pageOf(rows, query.limit, (row) => [row.heldOn, row.visitId]);
    await auditReading(actor, 'visit:read', 'visit', page.items.map((visit) => visit.visitId));
    return page;
  }
}
