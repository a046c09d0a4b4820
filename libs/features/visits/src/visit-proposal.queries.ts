import { type Actor, personOf } from '@banso/database';
import { Calendars } from '@banso/directory';
import { proposedVisitDay } from '@banso/domain';
import { isUuid } from '@banso/engagements';
import { COMMON_REFUSALS, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { visitProposal } from './visit-proposal.sql.js';
import type { VisitProposal } from './visit.response.js';

/** For which day the next visit of an engagement is best planned, and what is planned already. */
@Injectable()
export class VisitProposalQueries {
  constructor(private readonly calendars: Calendars) {}

  /** @throws notFound */
  async show(actor: Actor, engagement: string): Promise<VisitProposal> {
    const row = isUuid(engagement) ? await actor.tx.row(visitProposal, { engagement, person: personOf(actor) }) : null;
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    const { tenantId, dueOn, taken, planned } = row;
    const calendar = await this.calendars.ofTenant(actor, tenantId);
    return { dueOn, planned, proposedOn: proposedVisitDay({ dueOn, today: actor.today, taken }, calendar) };
  }
}
