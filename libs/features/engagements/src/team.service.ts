import { addDays, type CivilDay, CONSENT_ENDS, TEAM_ROLE_LABELS, type TeamRole } from '@banso/domain';
import { audit } from '@banso/audit';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { ENGAGEMENT_REFUSALS } from './engagement.errors.js';
import { changeEngagement, isUuid, refuseBeforeStart } from './engagement-row.js';
import type { AddMember, EndMember, NameLead } from './engagement.request.js';
import { type Joining, JoiningRules } from './joining-rules.js';
import { TeamMemberEntity } from './team-member.entity.js';
import { endTerm, personForTeam, roleHolder, settleHiddenTerms, termOfTeam, termsBeforeLead } from './team.sql.js';

/** Who is to join, as a verb of an engagement names them. */
interface Wanted {
  personId: string;
  role: TeamRole;
  from: CivilDay;
  until?: CivilDay | null;
  /** The request's field that names the person. */
  field: string;
  overLimitReason?: string;
}

/** A part that ends by a rule of a room above. */
export interface EndingPart {
  memberId: string;
  engagementId: string;
  until: CivilDay;
}

/** Roles that one person at a time holds. */
const SINGLE_ROLES: readonly TeamRole[] = ['lead', 'deputy'];

/** Why the term of a former lead ended, and that of a deputy who became lead. */
export const CHANGE_OF_LEAD = '主担当の交代';

/** Who walks with the municipality, from when until when. Terms include their first and last day. */
@Injectable()
export class TeamService {
  constructor(private readonly rules: JoiningRules) {}

  /** @throws what {@link join} throws, what rooms above refuse */
  async add(actor: Actor, id: string, version: number, request: AddMember): Promise<void> {
    const { personId, role, from, until = null, overLimitReason } = request;
    const engagement = await changeEngagement(actor, id, version);
    if (until && until < from) throw endBeforeStart();
    refuseBeforeStart(engagement.startedOn, 'from', from);
    const memberId = await this.join(actor, id, { personId, role, from, until, field: 'personId', overLimitReason });
    const change = { role: [null, role], personId: [null, personId], from: [null, from], until: [null, until] };
    await note(actor, id, memberId, change, overLimitReason);
  }

  /** Lets a person of the tenant join the team. @throws a complaint about `field` when the person is not known */
  async join(actor: Actor, engagementId: string, joining: Wanted): Promise<string> {
    const { personId, role, from, until = null, field, overLimitReason } = joining;
    const person = await actor.tx.row(personForTeam, { person: personId, engagement: engagementId });
    if (!person) throw refuseField(field, { ja: 'この人は見つかりません。', en: 'This person is not known.' });
    if (SINGLE_ROLES.includes(role)) await this.refuseSecondHolder(actor, engagementId, joining);
    const id = v7();
    await this.rules.admit(actor, [{ memberId: id, engagementId, personId, role, from, until, overLimitReason }]);
    await actor.tx.insert(TeamMemberEntity, { id, engagementId, personId, role, fromOn: from });
    if (until) await actor.tx.count(endTerm, { member: id, until, reason: '' });
    await actor.tx.rows(settleHiddenTerms, { engagement: engagementId });
    return id;
  }

  /**
   * Lets a team go on in another engagement, but for those who may not join any more. Returns who those are.
   * @throws what {@link join} throws
   */
  async joinWhoMay(actor: Actor, id: string, team: ReadonlyArray<Omit<Wanted, 'until'>>): Promise<string[]> {
    const asked = team.map((wanted): Joining => ({ ...wanted, memberId: v7(), engagementId: id, until: null }));
    const refused = await this.rules.refused(actor, asked, true);
    for (const { memberId, personId, role, from } of asked)
      if (!refused.has(memberId)) await this.join(actor, id, { personId, role, from, field: 'followsId' });
    return asked.filter(({ memberId }) => refused.has(memberId)).map(({ personId }) => personId);
  }

  /** Ends parts by a rule of a room above, each on its day. */
  async endParts(actor: Actor, parts: readonly EndingPart[], reason: string): Promise<void> {
    for (const { memberId, engagementId, until } of parts) {
      await actor.tx.count(endTerm, { member: memberId, until, reason });
      await actor.tx.rows(settleHiddenTerms, { engagement: engagementId });
      actor.tx.changed('engagement', engagementId);
      await note(actor, engagementId, memberId, { until: [null, until] }, reason);
    }
  }

  async end(actor: Actor, id: string, version: number, memberId: string, request: EndMember): Promise<void> {
    const { until, reason } = request;
    await changeEngagement(actor, id, version);
    const term = isUuid(memberId) ? await actor.tx.row(termOfTeam, { member: memberId, engagement: id }) : null;
    if (!term) throw new Refusal(COMMON_REFUSALS.notFound);
    // What ends with a consent may end before it.
    const isByConsent = term.endReason === CONSENT_ENDS && term.until !== null && until <= term.until;
    if (term.until && !isByConsent) throw new Refusal(ENGAGEMENT_REFUSALS.termAlreadyEnded);
    if (until < term.from) throw endBeforeStart();
    await actor.tx.count(endTerm, { member: memberId, until, reason: reason ?? '' });
    await actor.tx.rows(settleHiddenTerms, { engagement: id });
    await note(actor, id, memberId, { until: [null, until] }, reason);
  }

  /**
   * Names who leads from a day on: whoever led until then ends the day before, in one act, so that there is neither a
   * gap nor two of them. A deputy who becomes the lead stops being the deputy: nobody stands in for themselves.
   * @throws leadAlreadyHeld when somebody's term as lead begins on that day or later
   */
  async nameLead(actor: Actor, id: string, version: number, { personId, from }: NameLead): Promise<void> {
    const engagement = await changeEngagement(actor, id, version);
    refuseBeforeStart(engagement.startedOn, 'from', from);
    const terms = await actor.tx.rows(termsBeforeLead, { engagement: id, from, successor: personId });
    if (terms.some((term) => term.from >= from))
      throw new Refusal(ENGAGEMENT_REFUSALS.leadAlreadyHeld, { role: TEAM_ROLE_LABELS.lead });
    const until = addDays(from, -1);
    for (const term of terms) await actor.tx.count(endTerm, { member: term.id, until, reason: CHANGE_OF_LEAD });
    const memberId = await this.join(actor, id, { personId, role: 'lead', from, field: 'personId' });
    const former = terms.map((term) => term.personId);
    await note(actor, id, memberId, { role: [null, 'lead'], personId: [former, personId], from: [null, from] });
  }

  private async refuseSecondHolder(actor: Actor, engagement: string, { role, from, until }: Wanted): Promise<void> {
    const holder = await actor.tx.row(roleHolder, { engagement, role, from, until: until ?? null });
    if (holder) throw new Refusal(ENGAGEMENT_REFUSALS.leadAlreadyHeld, { role: TEAM_ROLE_LABELS[role] });
  }
}

function endBeforeStart(): Refusal {
  return refuseField('until', { ja: '終了日は開始日より前にできません。', en: 'The end cannot be before the start.' });
}

async function note(
  actor: Actor,
  id: string,
  memberId: string,
  change: Record<string, unknown>,
  reason?: string,
): Promise<void> {
  await audit(actor, {
    action: 'member:write',
    subjectKind: 'teamMember',
    subjectId: memberId,
    engagementId: id,
    change,
    reason,
  });
}
