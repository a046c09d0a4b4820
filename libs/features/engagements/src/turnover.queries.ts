import { type BothSides, type CivilDay, type EngagementStatus, type HeldTerm, isNewlyArrived, japaneseOpenDays, nobodyKnows, type Reintroduction, reintroduction, takeoverOf } from '@banso/domain';
import type { Actor } from '@banso/database';
import type { Language } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { ReintroductionProposal, TurnoverFlags } from './engagement.response.js';
import { turnoverOf } from './turnover.sql.js';

/** What an engagement's turnover depends on, as `turnoverFacts` fetches it. */
export interface TurnoverFacts {
  tenantId: number;
  status: EngagementStatus;
  startedOn: CivilDay;
  lastHeldOn: CivilDay | null;
  /** The tenant's own. */
  closedDays: CivilDay[];
  plannedDays: CivilDay[];
  dueOn: CivilDay | null;
  leads: HeldTerm[];
  contacts: HeldTerm[];
}

/** Who is new in an engagement, and what is advised because of it. */
export interface Told {
  turnover: TurnoverFlags;
  reintroduction: ReintroductionProposal | null;
}

/** An engagement in which nobody changed. */
export const NOBODY_CHANGED: Told = { turnover: { leadIsNew: false, contactIsNew: false, nobodyKnows: false, reason: null }, reintroduction: null };

/** Both sides' turnover (rule 4.3): the one place where the list, the page and the desk learn of it. */
@Injectable()
export class TurnoverQueries {
  /** What there is to tell of the given engagements, by id; one that is not within reach is missing. */
  async of(actor: Actor, engagementIds: readonly string[], language: Language): Promise<Map<string, Told>> {
    const rows = await actor.tx.query<{ id: string; facts: TurnoverFacts | null }>(turnoverOf('any($1::uuid[])', '$2'), [engagementIds, actor.today]);
    return new Map(rows.map(({ id, facts }) => [id, this.tell(actor, facts, language)]));
  }

  /** The same of facts that were fetched with their engagement. */
  tell(actor: Actor, facts: TurnoverFacts | null, language: Language): Told {
    if (!facts) return NOBODY_CHANGED;
    const proposal = reintroduction({ ...facts, ...bothSides(facts, actor.today) }, actor.today, japaneseOpenDays(facts.closedDays));
    return { turnover: flagsOf(facts, actor.today, language), reintroduction: shown(proposal, language) };
  }
}

function bothSides({ leads, contacts, startedOn }: TurnoverFacts, today: CivilDay): BothSides {
  return { ours: takeoverOf(leads, startedOn, today), theirs: takeoverOf(contacts, startedOn, today) };
}

function flagsOf(facts: TurnoverFacts, today: CivilDay, language: Language): TurnoverFlags {
  const { ours, theirs } = bothSides(facts, today);
  const isOpen = facts.status !== 'closed';
  const unknown = nobodyKnows(ours?.since ?? null, theirs?.since ?? null, today);
  return {
    leadIsNew: isOpen && ours !== null && isNewlyArrived(ours.since, today),
    contactIsNew: isOpen && theirs !== null && isNewlyArrived(theirs.since, today),
    nobodyKnows: isOpen && unknown.warns,
    reason: isOpen ? (unknown.reason?.[language] ?? null) : null,
  };
}

function shown(proposal: Reintroduction | null, language: Language): ReintroductionProposal | null {
  return proposal && { by: proposal.by, proposedOn: proposal.proposedOn, since: proposal.since, reason: proposal.reason[language] };
}
