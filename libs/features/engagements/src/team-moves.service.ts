import { addDays, type CivilDay, type TeamRole } from '@banso/domain';
import type { Actor } from '@banso/database';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
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

/**
 * What a transfer does to the terms of teams, for all of its engagements at once: parts end with the last day and begin
 * anew with their successors. Every row carries the transfer and its announcement; nothing has to run on the day itself.
 */
@Injectable()
export class TeamMoves {
  /** Moves the parts. A deputy who comes to lead stops being deputy in the same act: nobody stands in for themselves. */
  async move(actor: Actor, move: Move, parts: readonly MovedPart[]): Promise<void> {
    await this.end(actor, move, parts);
    // Leads first: whoever leads from the day on does not become deputy beside it.
    await this.begin(actor, move, parts.filter(({ role, successorId }) => successorId && role === 'lead'));
    await this.endDeputies(actor, move, parts.filter(({ role, successorId }) => successorId && role === 'lead'));
    await this.begin(actor, move, parts.filter(({ role, successorId }) => successorId && role !== 'lead'));
    for (const { engagementId } of parts) actor.tx.changed('engagement', engagementId);
  }

  /** Removes what the transfer has written. Only before the effective day; the policies see to it too. */
  async takeBack(actor: Actor, transferId: string): Promise<void> {
    const touched = await actor.tx.query<{ id: string }>('select distinct engagement_id as id from team_member_end where transfer_id = $1', [transferId]);
    await actor.tx.run('delete from team_member_end where member_id in (select id from team_member where transfer_id = $1)', [transferId]);
    await actor.tx.run('delete from team_member where transfer_id = $1', [transferId]);
    await actor.tx.run('delete from team_member_end where transfer_id = $1', [transferId]);
    for (const { id } of touched) actor.tx.changed('engagement', id);
  }

  /** Announces that people have left office, or are back in it, so that what follows from who leads follows now. */
  async announce(actor: Actor, personIds: readonly string[]): Promise<void> {
    if (personIds.length === 0) return;
    const held = await actor.tx.query<{ id: string }>(
      `select distinct engagement_id as id from team_term
        where person_id = any($1::uuid[]) and from_on <= $2 and (until_on is null or until_on >= $2)`,
      [personIds, actor.today]);
    for (const { id } of held) actor.tx.changed('engagement', id);
  }

  private async end(actor: Actor, { id, leaverId, effectiveOn, announcedOn }: Move, parts: readonly MovedPart[]): Promise<void> {
    await actor.tx.runPrepared('end terms',
      `insert into team_member_end (member_id, engagement_id, person_id, until_on, reason, hidden_until, transfer_id)
       select m, e, $4, $5::date, r, $6::date, $7 from unnest($1::uuid[], $2::uuid[], $3::text[]) as t(m, e, r)`,
      [parts.map(({ memberId }) => memberId), parts.map(({ engagementId }) => engagementId), parts.map(({ reason }) => reason), leaverId, addDays(effectiveOn, -1), announcedOn, id]);
  }

  /** Somebody who has the same part already does not get it twice, and whoever leads does not get the deputy's. */
  private async begin(actor: Actor, { id, effectiveOn, announcedOn }: Move, parts: readonly MovedPart[]): Promise<void> {
    if (parts.length === 0) return;
    await actor.tx.runPrepared('begin terms',
      `insert into team_member (id, engagement_id, person_id, role, from_on, hidden_until, transfer_id)
       select i, e, p, r, greatest(f, $6::date), $7::date, $8 from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::date[]) as t(i, e, p, r, f)
        where not exists (select from team_term h where h.engagement_id = e and h.person_id = p and (h.role = r or h.role = 'lead' and r = 'deputy')
                             and h.from_on <= greatest(f, $6::date) and (h.until_on is null or h.until_on >= greatest(f, $6::date)))`,
      [parts.map(() => v7()), parts.map(({ engagementId }) => engagementId), parts.map(({ successorId }) => successorId), parts.map(({ role }) => role), parts.map(({ from }) => from), effectiveOn, announcedOn, id]);
  }

  /** The leaver knows of these ends before the announcement, and the new lead does not: they tell who takes over. */
  private async endDeputies(actor: Actor, { id, leaverId, effectiveOn, announcedOn }: Move, leads: readonly MovedPart[]): Promise<void> {
    if (leads.length === 0) return;
    await actor.tx.runPrepared('end terms of deputies',
      `insert into team_member_end (member_id, engagement_id, person_id, until_on, reason, hidden_until, transfer_id)
       select d.id, d.engagement_id, $3, greatest(d.from_on, $4::date) - 1, $5, $6::date, $7
         from unnest($1::uuid[], $2::uuid[]) as t(e, p) join team_term d on d.engagement_id = e and d.person_id = p and d.role = 'deputy' and (d.until_on is null or d.until_on >= $4::date)
       on conflict (member_id, transfer_id) do nothing`,
      [leads.map(({ engagementId }) => engagementId), leads.map(({ successorId }) => successorId), leaverId, effectiveOn, CHANGE_OF_LEAD, announcedOn, id]);
  }
}
