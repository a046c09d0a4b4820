import { type ContributionPaper, PROGRAMME_PAPER_LABELS } from '@banso/domain';
import type { Actor } from '@banso/database';
import { notePrint } from '@banso/exports';
import { Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { type Contribution, ContributionQueries } from './contribution.queries.js';
import type { PrintedContribution } from './contribution-paper.js';
import { PEER_REFUSALS } from './peer.errors.js';

/** What a peer supporter gave, to be put on paper: each print leaves a line in the audit log. */
@Injectable()
export class ContributionPapers {
  constructor(private readonly contributions: ContributionQueries) {}

  /** The statement of contribution (活動実績書), for the home office. @throws notFound, paperNotInUse, tooManyPrints */
  async statement(actor: Actor, id: string, fiscalYear: number): Promise<PrintedContribution> {
    const contribution = await this.contributions.of(actor, id, fiscalYear);
    refuseUnlessUsed(contribution, 'contributionStatement');
    return this.printed(actor, contribution, 'contribution');
  }

  /**
   * The letter of thanks (お礼状), for the peer supporter.
   * @throws notFound, nothingToThankFor, paperNotInUse, tooManyPrints
   */
  async letter(actor: Actor, id: string, fiscalYear: number): Promise<PrintedContribution> {
    const contribution = await this.contributions.of(actor, id, fiscalYear);
    if (contribution.visits.length === 0) throw new Refusal(PEER_REFUSALS.nothingToThankFor);
    refuseUnlessUsed(contribution, 'letterOfThanks');
    return this.printed(actor, contribution, 'letterOfThanks');
  }

  private async printed(actor: Actor, contribution: Contribution, what: string): Promise<PrintedContribution> {
    const { person, fiscalYear } = contribution;
    await notePrint(actor, { what, format: 'pdf', filter: { peerSupporter: person.id, fiscalYear } });
    return { ...contribution, printedOn: actor.today };
  }
}

/** @throws paperNotInUse where no programme in which they took part uses it */
function refuseUnlessUsed({ papers }: Contribution, paper: ContributionPaper): void {
  if (papers.includes(paper)) return;
  throw new Refusal(PEER_REFUSALS.paperNotInUse, { paper: PROGRAMME_PAPER_LABELS[paper] });
}
