import {
  type CivilDay,
  isNewlyArrived,
  japaneseOpenDays,
  NEWLY_ARRIVED_MONTHS,
  nobodyKnows,
  reintroduction,
  takeoverOf,
} from '@banso/domain';
import type { Actor } from '@banso/database';
import type { Language } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { ReintroductionProposal, TurnoverFlags } from './engagement.response.js';
import { turnoverOfEngagements, type TurnoverOfEngagementsRow } from './turnover.sql.js';

/** What an engagement's turnover depends on; the tenant's own closed days with it. */
export type TurnoverFacts = NonNullable<TurnoverOfEngagementsRow['facts']>;

/** Who is new in an engagement, and what is advised because of it. */
export interface Told {
  turnover: TurnoverFlags;
  reintroduction: ReintroductionProposal | null;
}

/** An engagement in which nobody is new. */
export const NOBODY_NEW: Told = {
  turnover: { leadIsNew: false, contactIsNew: false, nobodyKnows: false, reason: null },
  reintroduction: null,
};

/** Both sides' turnover (rule 4.3): the one place from which list, page and desk learn of it. */
export function tellTurnover(facts: TurnoverFacts | null, today: CivilDay, language: Language): Told {
  if (!facts || facts.status === 'closed') return NOBODY_NEW;
  const ours = takeoverOf(facts.leads, facts.startedOn, today);
  const theirs = takeoverOf(facts.contacts, facts.startedOn, today);
  const unknown = nobodyKnows(ours?.since ?? null, theirs?.since ?? null, today);
  const proposal = reintroduction({ ...facts, ours, theirs }, today, japaneseOpenDays(facts.closedDays));
  return {
    turnover: {
      leadIsNew: ours !== null && isNewlyArrived(ours.since, today),
      contactIsNew: theirs !== null && isNewlyArrived(theirs.since, today),
      nobodyKnows: unknown.warns,
      reason: unknown.reason?.[language] ?? null,
    },
    reintroduction: proposal && { ...proposal, reason: proposal.reason[language] },
  };
}

/** The same for engagements that are known by their ids. */
@Injectable()
export class TurnoverQueries {
  /** What there is to tell, by id; of an engagement out of reach nothing. */
  async of(actor: Actor, engagements: readonly string[], language: Language): Promise<Map<string, Told>> {
    const rows = await actor.tx.rows(turnoverOfEngagements, {
      engagements,
      day: actor.today,
      newlyArrivedMonths: NEWLY_ARRIVED_MONTHS,
    });
    return new Map(rows.map(({ id, facts }) => [id, tellTurnover(facts, actor.today, language)]));
  }
}
