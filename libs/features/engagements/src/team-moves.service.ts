import { addDays, type CivilDay, laterOf, type TeamRole } from '@banso/domain';
import type { Actor } from '@banso/database';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { type Joining, JoiningRules } from './joining-rules.js';
import { TeamMemberEndEntity } from './team-member-end.entity.js';
import { TeamMemberEntity } from './team-member.entity.js';
import {
  beginTermsOfSuccessors,
  endTermsOfDeputies,
  endTermsOfLeaver,
  engagementsOfPeople,
  engagementsOfTransfer,
  removeEndsOfTransferred,
} from './team-moves.sql.js';
import { CHANGE_OF_LEAD } from './team.service.js';

/** A transfer as far as the terms of teams are concerned. */
export interface Move {
  /** The transfer's id; what it writes carries it, so that it can be taken back. */
  id: string;
  leaverId: string;
  effectiveOn: CivilDay;
  /** Until the announcement what is written is hidden. */
  announcedOn: CivilDay;
}

/** A part of the leaver in an engagement, and who has it afterwards; nobody where it ends. */
export interface MovedPart {
  memberId: string;
  engagementId: string;
  role: TeamRole;
  from: CivilDay;
  successorId: string | null;
  /** Why it ends, where nobody takes over. */
  reason: string;
}

/** A part that somebody takes over. */
type TakenPart = MovedPart & { successorId: string };

/**
 * What a transfer does to the terms of teams, for all of its engagements at once: parts end with the last day and begin
 * anew with their successors. Every row carries the transfer and its announcement; nothing has to run on the day.
 */
@Injectable()
export class TeamMoves {
  constructor(private readonly rules: JoiningRules) {}

  /** Moves the parts. A deputy who comes to lead stops being deputy in the same act: nobody is their own deputy. */
  async move(actor: Actor, move: Move, parts: readonly MovedPart[]): Promise<void> {
    const moved = parts.flatMap(({ successorId, ...part }) => (successorId ? [{ ...part, successorId }] : []));
    const leads = moved.filter(({ role }) => role === 'lead');
    await this.end(actor, move, parts);
    // Leads first: whoever leads from the day on does not become deputy beside it.
    await this.begin(actor, move, leads);
    await this.endDeputies(actor, move, leads);
    await this.begin(
      actor,
      move,
      moved.filter(({ role }) => role !== 'lead'),
    );
    for (const { engagementId } of parts) actor.tx.changed('engagement', engagementId);
  }

  /** Removes what the transfer has written. Only before the effective day; the policies see to it too. */
  async takeBack(actor: Actor, transferId: string): Promise<void> {
    const touched = await actor.tx.rows(engagementsOfTransfer, { transfer: transferId });
    await actor.tx.count(removeEndsOfTransferred, { transfer: transferId });
    await actor.tx.remove(TeamMemberEntity, { transferId });
    await actor.tx.remove(TeamMemberEndEntity, { transferId });
    for (const { id } of touched) actor.tx.changed('engagement', id);
  }

  /** Announces that people have left office, or are back in it, so that what follows from who leads follows now. */
  async announce(actor: Actor, people: readonly string[]): Promise<void> {
    if (people.length === 0) return;
    const held = await actor.tx.rows(engagementsOfPeople, { people, day: actor.today });
    for (const { id } of held) actor.tx.changed('engagement', id);
  }

  private async end(actor: Actor, move: Move, parts: readonly MovedPart[]): Promise<void> {
    await actor.tx.count(endTermsOfLeaver, {
      members: parts.map(({ memberId }) => memberId),
      engagements: parts.map(({ engagementId }) => engagementId),
      reasons: parts.map(({ reason }) => reason),
      leaver: move.leaverId,
      lastDay: addDays(move.effectiveOn, -1),
      announcedOn: move.announcedOn,
      transfer: move.id,
    });
  }

  private async begin(actor: Actor, move: Move, parts: readonly TakenPart[]): Promise<void> {
    if (parts.length === 0) return;
    const joinings = parts.map(({ successorId, engagementId, role, from }): Joining => ({
      memberId: v7(),
      engagementId,
      personId: successorId,
      role,
      from: laterOf(from, move.effectiveOn),
      until: null,
    }));
    await this.rules.admit(actor, joinings);
    await actor.tx.count(beginTermsOfSuccessors, {
      members: joinings.map(({ memberId }) => memberId),
      engagements: parts.map(({ engagementId }) => engagementId),
      people: parts.map(({ successorId }) => successorId),
      roles: parts.map(({ role }) => role),
      from: parts.map(({ from }) => from),
      effectiveOn: move.effectiveOn,
      announcedOn: move.announcedOn,
      transfer: move.id,
    });
  }

  private async endDeputies(actor: Actor, move: Move, leads: readonly TakenPart[]): Promise<void> {
    if (leads.length === 0) return;
    await actor.tx.count(endTermsOfDeputies, {
      engagements: leads.map(({ engagementId }) => engagementId),
      leads: leads.map(({ successorId }) => successorId),
      leaver: move.leaverId,
      effectiveOn: move.effectiveOn,
      announcedOn: move.announcedOn,
      reason: CHANGE_OF_LEAD,
      transfer: move.id,
    });
  }
}
