import {
  type CivilDay,
  isNewlyArrived,
  japaneseOpenDays,
  NEWLY_ARRIVED_MONTHS,
  nobodyKnows,
  reintroduction,
  takeoverOf,
} from '@banso/domain';
import { type Actor, type Asked, asking, personOf } from '@banso/database';
import type { Language } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { ReintroductionProposal, TurnoverFlags } from './engagement.response.js';
import { arrivals, type ArrivalsRow } from './turnover.sql.js';

/** What an engagement's turnover depends on; the tenant's own closed days with it. */
export type TurnoverFacts = ArrivalsRow['facts'];

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

/** An engagement in which somebody began lately, and what there is to tell of it. */
export type Arrival = Omit<ArrivalsRow, 'facts'> & Told;

/** Where somebody is new. */
@Injectable()
export class TurnoverQueries {
  /** Active engagements, by municipality: the person's own, and those of the offices that the person manages. */
  arrivalsAsked(actor: Actor, managed: readonly number[], language: Language): Asked<Arrival[]> {
    return asking(
      arrivals,
      { person: personOf(actor), managed, day: actor.today, newlyArrivedMonths: NEWLY_ARRIVED_MONTHS },
      (rows) => rows.map(({ facts, ...row }) => ({ ...row, ...tellTurnover(facts, actor.today, language) })),
    );
  }
}
