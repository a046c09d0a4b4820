import { addDays, type CivilDay, TEAM_ROLE_LABELS, type TeamRole } from '@banso/domain';
import { audit } from '@banso/audit';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { ENGAGEMENT_REFUSALS } from './engagement.errors.js';
import { changeEngagement, refuseBeforeStart } from './engagement-row.js';
import type { AddMember, EndMember, NameLead } from './engagement.request.js';

interface Joining {
  personId: string;
  role: TeamRole;
  from: CivilDay;
  until?: CivilDay | null;
  /** The request's field that names the person. */
  field: string;
}

/** Roles that one person at a time holds. */
const SINGLE_ROLES: readonly TeamRole[] = ['lead', 'deputy'];

/** Why the term of a former lead ended, and that of a deputy who became lead. */
export const CHANGE_OF_LEAD = '主担当の交代';

/** Lets terms of transfers that are not announced yet give way to what was written openly. Asked after every write, so that nothing shows through it. */
async function settleHiddenTerms(actor: Actor, engagementId: string): Promise<void> {
  await actor.tx.run('select settle_hidden_terms($1)', [engagementId]);
}

/** Who walks with the municipality, from when until when. Terms include their first and last day. */
@Injectable()
export class TeamService {
  async add(actor: Actor, id: string, version: number, request: AddMember): Promise<void> {
    const engagement = await changeEngagement(actor, id, version);
    if (request.until && request.until < request.from) throw refuseField('until', { ja: '終了日は開始日より前にできません。', en: 'The end cannot be before the start.' });
    refuseBeforeStart(engagement.startedOn, 'from', request.from);
    const joining = { personId: request.personId, role: request.role as TeamRole, from: request.from as CivilDay, until: (request.until as CivilDay | null) ?? null, field: 'personId' };
    const memberId = await this.join(actor, id, joining);
    await audit(actor, { action: 'member:write', subjectKind: 'teamMember', subjectId: memberId, engagementId: id, change: { role: [null, request.role], personId: [null, request.personId], from: [null, request.from], until: [null, request.until ?? null] } });
  }

  /** Lets a person of the tenant join the team. @throws a complaint about `field` when the person is not known */
  async join(actor: Actor, engagementId: string, joining: Joining): Promise<string> {
    const person = await actor.tx.one('select from person p join engagement e on e.tenant_id = p.tenant_id where p.id = $1 and e.id = $2 and p.disabled_at is null', [joining.personId, engagementId]);
    if (!person) throw refuseField(joining.field, { ja: 'この人は見つかりません。', en: 'This person is not known.' });
    if (SINGLE_ROLES.includes(joining.role)) await this.refuseSecondHolder(actor, engagementId, joining);
    const memberId = v7();
    await actor.tx.run('insert into team_member (id, engagement_id, person_id, role, from_on) values ($1, $2, $3, $4, $5)', [memberId, engagementId, joining.personId, joining.role, joining.from]);
    if (joining.until) await this.writeEnd(actor, memberId, joining.until, '');
    await settleHiddenTerms(actor, engagementId);
    return memberId;
  }

  async end(actor: Actor, id: string, version: number, memberId: string, request: EndMember): Promise<void> {
    await changeEngagement(actor, id, version);
    const term = await actor.tx.one<{ from_on: string; until_on: string | null }>('select from_on, until_on from team_term where id::text = $1 and engagement_id = $2', [memberId, id]);
    if (!term) throw new Refusal(COMMON_REFUSALS.notFound);
    if (term.until_on) throw new Refusal(ENGAGEMENT_REFUSALS.termAlreadyEnded);
    if (request.until < term.from_on) throw refuseField('until', { ja: '終了日は開始日より前にできません。', en: 'The end cannot be before the start.' });
    await this.writeEnd(actor, memberId, request.until, request.reason ?? '');
    await settleHiddenTerms(actor, id);
    await audit(actor, { action: 'member:write', subjectKind: 'teamMember', subjectId: memberId, engagementId: id, change: { until: [null, request.until] }, reason: request.reason });
  }

  /**
   * Names who leads from a day on: whoever led until then ends the day before, in one act, so that there is neither a gap
   * nor two of them. A deputy who becomes the lead stops being the deputy: nobody stands in for themselves. @throws leadAlreadyHeld when somebody's term as lead begins on that day or later
   */
  async nameLead(actor: Actor, id: string, version: number, request: NameLead): Promise<void> {
    const engagement = await changeEngagement(actor, id, version);
    refuseBeforeStart(engagement.startedOn, 'from', request.from);
    const terms = await actor.tx.query<{ id: string; personId: string; from: CivilDay; until: CivilDay | null }>(
      `select id, person_id as "personId", from_on as "from", until_on as "until" from team_term
        where engagement_id = $1 and (role = 'lead' or (role = 'deputy' and person_id = $3 and from_on < $2)) and (until_on is null or until_on >= $2)`, [id, request.from, request.personId]);
    if (terms.some((term) => term.from >= request.from)) throw new Refusal(ENGAGEMENT_REFUSALS.leadAlreadyHeld, { role: TEAM_ROLE_LABELS.lead });
    const lastDay = addDays(request.from as CivilDay, -1);
    for (const term of terms) await this.writeEnd(actor, term.id, lastDay, CHANGE_OF_LEAD);
    const memberId = await this.join(actor, id, { personId: request.personId, role: 'lead', from: request.from as CivilDay, field: 'personId' });
    await audit(actor, { action: 'member:write', subjectKind: 'teamMember', subjectId: memberId, engagementId: id, change: { role: [null, 'lead'], personId: [terms.map((term) => term.personId), request.personId], from: [null, request.from] } });
  }

  /** Writes the open end of a term, in place of an open one that stands. What a transfer has written stands beside it: the earlier end counts. */
  private async writeEnd(actor: Actor, memberId: string, until: string, reason: string): Promise<void> {
    await actor.tx.run(
      `insert into team_member_end (member_id, engagement_id, person_id, until_on, reason) select id, engagement_id, person_id, $2, $3 from team_member where id = $1
       on conflict (member_id, transfer_id) do update set until_on = excluded.until_on, reason = excluded.reason`, [memberId, until, reason]);
  }

  private async refuseSecondHolder(actor: Actor, engagementId: string, joining: Joining): Promise<void> {
    const holder = await actor.tx.one(
      // A term whose end lies before its beginning never runs.
      `select from team_term where engagement_id = $1 and role = $2 and from_on <= coalesce($4::date, 'infinity') and coalesce(until_on, 'infinity') >= greatest($3::date, from_on)`,
      [engagementId, joining.role, joining.from, joining.until ?? null],
    );
    if (holder) throw new Refusal(ENGAGEMENT_REFUSALS.leadAlreadyHeld, { role: TEAM_ROLE_LABELS[joining.role] });
  }
}
