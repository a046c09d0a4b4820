import { audit } from '@banso/audit';
import type { Actor } from '@banso/database';
import { isUuid } from '@banso/engagements';
import { COMMON_REFUSALS, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { DispatchEntity } from './dispatch.entity.js';
import { DISPATCH_REFUSALS } from './dispatch.errors.js';
import { NeedEntity } from './need.entity.js';
import { teamOfNeed } from './need-lead.sql.js';
import { lockNeed } from './needs.sql.js';

/**
 * Who leads an expert team (専門家チームの代表). The first who is requested does; the office names another, above all
 * where the lead has declined. Letters that went out stay as they are. Source: support-work, section 4.
 */
@Injectable()
export class NeedLeadService {
  /** @throws notFound, stale, needClosed, a complaint about a dispatch that is not in the team, or no more */
  async name(actor: Actor, needId: string, version: number, dispatchId: string): Promise<void> {
    const need = isUuid(needId) ? await actor.tx.row(lockNeed, { need: needId }) : null;
    if (!need) throw new Refusal(COMMON_REFUSALS.notFound);
    if (need.closedAt) throw new Refusal(DISPATCH_REFUSALS.needClosed);
    if (need.version !== version) throw new Refusal(COMMON_REFUSALS.stale);
    const team = await actor.tx.rows(teamOfNeed, { need: needId });
    const chosen = team.find(({ id }) => id === dispatchId.toLowerCase());
    if (!chosen)
      throw refuseField('dispatchId', {
        ja: 'この専門家チームにいる人（辞退・中止でない派遣）から選んでください。',
        en: 'Choose a dispatch of this team that was neither declined nor cancelled.',
      });
    const former = team.find(({ isLead }) => isLead);
    if (former?.id === chosen.id) return;
    // At most one leads: the former steps back first.
    for (const [one, isLead] of [[former, false] as const, [chosen, true] as const])
      if (one) await actor.tx.update(DispatchEntity, { id: one.id }, { isLead, version: one.version + 1 });
    await actor.tx.set(NeedEntity, { id: needId }, { version: version + 1 });
    await audit(actor, {
      action: 'dispatch:request',
      subjectKind: 'need',
      subjectId: needId,
      engagementId: need.engagementId,
      municipalityCode: need.municipalityCode,
      change: { lead: [former?.expertId ?? null, chosen.expertId] },
    });
  }
}
