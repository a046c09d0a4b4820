import { type CivilDay, type EngagementStatus, type HeldTerm, isNewlyArrived, japaneseOpenDays, nobodyKnows, reintroduction, takeoverOf } from '@banso/domain';
import type { Actor } from '@banso/database';
import type { Language } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { ReintroductionProposal, TurnoverFlags } from './engagement.response.js';
import { TURNOVER_SQL } from './turnover-facts.js';

/** What an engagement's turnover depends on, as `turnoverFacts` fetches it; the tenant's own closed days with it. */
export interface TurnoverFacts {
  status: EngagementStatus;
  startedOn: CivilDay;
  lastHeldOn: CivilDay | null;
  plannedDays: CivilDay[];
  dueOn: CivilDay | null;
  leads: HeldTerm[];
  contacts: HeldTerm[];
  closedDays: CivilDay[];
}

/** Who is new in an engagement, and what is advised because of it. */
export interface Told {
  turnover: TurnoverFlags;
  reintroduction: ReintroductionProposal | null;
}

/** An engagement in which nobody is new. */
export const NOBODY_NEW: Told = { turnover: { leadIsNew: false, contactIsNew: false, nobodyKnows: false, reason: null }, reintroduction: null };

/** Both sides' turnover (rule 4.3): the one place from which list, page and desk learn of it. */
export function tellTurnover(facts: TurnoverFacts | null, today: CivilDay, language: Language): Told {
  if (!facts || facts.status === 'closed') return NOBODY_NEW;
  const ours = takeoverOf(facts.leads, facts.startedOn, today);
  const theirs = takeoverOf(facts.contacts, facts.startedOn, today);
  const unknown = nobodyKnows(ours?.since ?? null, theirs?.since ?? null, today);
  const proposal = reintroduction({ ...facts, ours, theirs }, today, japaneseOpenDays(facts.closedDays));
  return {
    turnover: {
      leadIsNew: ours !== null && isNewlyArrived(ours.since, today), contactIsNew: theirs !== null && isNewlyArrived(theirs.since, today),
      nobodyKnows: unknown.warns, reason: unknown.reason?.[language] ?? null,
    },
    reintroduction: proposal && { ...proposal, reason: proposal.reason[language] },
  };
}

/** The same for engagements that are known by their ids. */
@Injectable()
export class TurnoverQueries {
  /** What there is to tell, by id; of an engagement out of reach nothing. */
  async of(actor: Actor, engagementIds: readonly string[], language: Language): Promise<Map<string, Told>> {
    const rows = await actor.tx.query<{ id: string; facts: TurnoverFacts | null }>(TURNOVER_SQL, [engagementIds, actor.today]);
    return new Map(rows.map(({ id, facts }) => [id, tellTurnover(facts, actor.today, language)]));
  }
}
