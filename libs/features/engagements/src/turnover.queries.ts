import { type BothSides, type CivilDay, type EngagementStatus, type HeldTerm, isNewlyArrived, japaneseOpenDays, nobodyKnows, type OpenDays, type Reintroduction, reintroduction, takeoverOf } from '@banso/domain';
import type { Actor } from '@banso/database';
import { Calendars } from '@banso/directory';
import type { Language } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { ReintroductionProposal, TurnoverFlags } from './engagement.response.js';
import { TURNOVER_SQL } from './turnover.sql.js';

/** What an engagement's turnover depends on, as `turnoverFacts` fetches it. */
export interface TurnoverFacts {
  tenantId: number;
  status: EngagementStatus;
  startedOn: CivilDay;
  lastHeldOn: CivilDay | null;
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
  constructor(private readonly calendars: Calendars) {}

  /** What there is to tell of the given engagements, by id; one that is not within reach is missing. */
  async of(actor: Actor, engagementIds: readonly string[], language: Language): Promise<Map<string, Told>> {
    const rows = await actor.tx.query<{ id: string; facts: TurnoverFacts | null }>(TURNOVER_SQL, [engagementIds, actor.today]);
    return this.tell(actor, rows, language);
  }

  /** The same of facts that were fetched with their rows. */
  async tell(actor: Actor, rows: ReadonlyArray<{ id: string; facts: TurnoverFacts | null }>, language: Language): Promise<Map<string, Told>> {
    const calendars = new Map<number, OpenDays>();
    const told = new Map<string, Told>();
    for (const { id, facts } of rows) {
      if (!facts) told.set(id, NOBODY_CHANGED);
      else told.set(id, { turnover: flagsOf(facts, actor.today, language), reintroduction: shown(await this.proposal(actor, facts, calendars), language) });
    }
    return told;
  }

  /** The tenant's own closed days are fetched only where a day is to be proposed. */
  private async proposal(actor: Actor, facts: TurnoverFacts, calendars: Map<number, OpenDays>): Promise<Reintroduction | null> {
    const all = { ...facts, ...bothSides(facts, actor.today) };
    if (!reintroduction(all, actor.today, japaneseOpenDays())) return null;
    const calendar = calendars.get(facts.tenantId) ?? (await this.calendars.ofTenant(actor, facts.tenantId));
    calendars.set(facts.tenantId, calendar);
    return reintroduction(all, actor.today, calendar);
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
