import { contributionFigures, contributionPapers, fiscalYearEnd, fiscalYearStart } from '@banso/domain';
import type { Actor } from '@banso/database';
import { isUuid } from '@banso/engagements';
import { COMMON_REFUSALS, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { PeerContribution } from './contribution.response.js';
import {
  attendedVisits,
  personThanked,
  type PersonThankedRow,
  remarksOfPeer,
  termsOfPeer,
} from './contribution.sql.js';

/** A contribution, with what papers say beside it. */
export interface Contribution extends PeerContribution, Pick<PersonThankedRow, 'consentedBy' | 'office'> {}

/** What a peer supporter gave in a fiscal year: for themselves, and for managers and administrators of the office. */
@Injectable()
export class ContributionQueries {
  /** @throws notFound, also where the actor may not know */
  async of(actor: Actor, id: string, fiscalYear: number): Promise<Contribution> {
    if (!isUuid(id)) throw new Refusal(COMMON_REFUSALS.notFound);
    const days = { person: id, from: fiscalYearStart(fiscalYear), until: fiscalYearEnd(fiscalYear) };
    const [thanked, attended, terms, remarks] = await Promise.all([
      actor.tx.row(personThanked, { person: id, until: days.until }),
      actor.tx.rows(attendedVisits, days),
      actor.tx.rows(termsOfPeer, days),
      actor.tx.rows(remarksOfPeer, days),
    ]);
    if (!thanked) throw new Refusal(COMMON_REFUSALS.notFound);
    const visits = attended.map(({ papers: _, ...visit }) => visit);
    const { id: personId, name, ...facts } = thanked;
    const {
      days: daysSpent,
      municipalities,
      hours,
      withoutTimes,
    } = contributionFigures(
      visits.map(({ municipality, ...visit }) => ({ ...visit, municipalityCode: municipality.code })),
    );
    return {
      ...facts,
      person: { id: personId, name },
      fiscalYear,
      days: daysSpent,
      municipalities,
      hours,
      withoutTimes,
      visits,
      terms,
      remarks,
      papers: contributionPapers(attended.map(({ papers }) => papers)),
    };
  }
}
