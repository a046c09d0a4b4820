import { audit } from '@banso/audit';
import { type Actor, personOf } from '@banso/database';
import { type CivilDay, professionsIn } from '@banso/domain';
import { isUuid } from '@banso/engagements';
import { COMMON_REFUSALS, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { DISPATCH_REFUSALS } from './dispatch.errors.js';
import { DispatchEntity } from './dispatch.entity.js';
import { DispatchStepEntity } from './dispatch-step.entity.js';
import { NeedEntity } from './need.entity.js';
import { NeedHolderEntity } from './need-holder.entity.js';
import type { AddNeed, RequestDispatch } from './need.request.js';
import { engagementInNeed, lockNeed, type LockNeedRow, municipalityOfOffice, sourceThere } from './needs.sql.js';
import { officeOf, RosterQueries, rosterOn } from './roster.queries.js';

/** The verbs of a need in the order of its life: add … request an expert for it … close. */
@Injectable()
export class NeedsService {
  constructor(private readonly roster: RosterQueries) {}

  /** Registers a need, which its writer keeps. @throws engagementEnded, complaints about fields */
  async add(actor: Actor, request: AddNeed): Promise<string> {
    const { engagementId = null, purpose, professions, wishedOn, place, mode = 'onSite' } = request;
    refuseUnlessOnePlace(request);
    refusePast('wishedOn', wishedOn, actor.today);
    await this.refuseUnknownProfessions(actor, professions);
    const by = personOf(actor);
    const where = engagementId
      ? { ...(await placeOfEngagement(actor, engagementId)), municipalityCode: '' }
      : await placeOfMeeting(actor, request.municipalityCode!);
    await refuseUnknownSource(actor, request);
    const id = v7();
    await actor.tx.insert(NeedEntity, {
      id,
      ...where,
      engagementId,
      sourceKind: request.sourceKind ?? null,
      sourceId: request.sourceId ?? null,
      purpose,
      professions,
      wishedOn,
      place,
      mode,
      createdBy: by,
    });
    await actor.tx.insert(NeedHolderEntity, { id: v7(), needId: id, personId: by, fromOn: actor.today });
    await audit(actor, {
      action: 'dispatch:request',
      subjectKind: 'need',
      subjectId: id,
      engagementId,
      municipalityCode: request.municipalityCode ?? null,
      change: { wishedOn: [null, wishedOn], professions: [null, professions], texts: ['purpose', 'place'] },
    });
    return id;
  }

  /**
   * Requests an expert for a need (起案). The first leads the team, unless the request says otherwise.
   * @throws notFound, needClosed, expertChosen, needHasLead, complaints about fields
   */
  async request(actor: Actor, needId: string, { personId, plannedOn, isLead }: RequestDispatch): Promise<string> {
    const need = await needOf(actor, needId);
    const expertId = personId.toLowerCase();
    const day = plannedOn ?? need.wishedOn;
    refusePast('plannedOn', day, actor.today);
    await this.refuseUnfit(actor, need, expertId, day);
    if (need.experts.includes(expertId)) throw new Refusal(DISPATCH_REFUSALS.expertChosen);
    if (isLead && need.hasLead) throw new Refusal(DISPATCH_REFUSALS.needHasLead);
    const id = v7();
    await actor.tx.insert(DispatchEntity, {
      id,
      needId,
      expertId,
      isLead: isLead ?? !need.hasLead,
      plannedOn: day,
      requestedBy: personOf(actor),
    });
    await actor.tx.insert(DispatchStepEntity, {
      id: v7(),
      dispatchId: id,
      kind: 'requested',
      personId: personOf(actor),
    });
    await audit(actor, {
      action: 'dispatch:request',
      subjectKind: 'dispatch',
      subjectId: id,
      engagementId: need.engagementId,
      municipalityCode: need.municipalityCode,
      change: { state: [null, 'requested'], expertId: [null, expertId], plannedOn: [null, day] },
    });
    return id;
  }

  /** Closes a need that is no longer wanted. @throws notFound, stale, needClosed, needInUse */
  async close(actor: Actor, id: string, version: number, reason: string): Promise<void> {
    const need = await needOf(actor, id);
    if (need.version !== version) throw new Refusal(COMMON_REFUSALS.stale);
    if (need.hasOpen) throw new Refusal(DISPATCH_REFUSALS.needInUse);
    const closed = { closedAt: actor.now, closedBy: personOf(actor), closedReason: reason, version: version + 1 };
    await actor.tx.set(NeedEntity, { id }, closed);
    await audit(actor, {
      action: 'dispatch:request',
      subjectKind: 'need',
      subjectId: id,
      engagementId: need.engagementId,
      municipalityCode: need.municipalityCode,
      change: { closed: [false, true] },
      reason,
    });
  }

  private async refuseUnknownProfessions(actor: Actor, professions: readonly string[]): Promise<void> {
    const { names } = await this.roster.professions(actor);
    const isWhole = professions.length > 0 && new Set(professions).size === professions.length;
    if (!isWhole || professions.some((profession) => !names.includes(profession)))
      throw refuseField('professions', {
        ja: '職種は、職種の一覧から1つ以上、重ならないように選んでください。',
        en: 'Choose one profession or more of the office’s list, without repeats.',
      });
  }

  /** Nobody who is no expert of the office on that day, nor of another profession. */
  private async refuseUnfit(actor: Actor, need: LockNeedRow, expertId: string, day: CivilDay): Promise<void> {
    const [expert] = await rosterOn(actor, { only: expertId, day });
    if (!expert)
      throw refuseField('personId', {
        ja: 'この方は、その日には専門職の名簿にいません。',
        en: 'This person is not an expert of the roster on that day.',
      });
    if (!professionsIn(expert.profession).some((profession) => need.professions.includes(profession)))
      throw refuseField('personId', {
        ja: 'この方の職種は、求めている職種ではありません。',
        en: 'This expert has none of the professions that are wanted.',
      });
  }
}

/** A need that is still wanted, locked until the transaction ends. @throws notFound, needClosed */
async function needOf(actor: Actor, id: string): Promise<LockNeedRow> {
  const need = isUuid(id) ? await actor.tx.row(lockNeed, { need: id }) : null;
  if (!need) throw new Refusal(COMMON_REFUSALS.notFound);
  if (need.closedAt) throw new Refusal(DISPATCH_REFUSALS.needClosed);
  return need;
}

async function placeOfEngagement(actor: Actor, engagement: string): Promise<{ tenantId: number }> {
  const found = await actor.tx.row(engagementInNeed, { engagement });
  if (!found)
    throw refuseField('engagementId', { ja: 'この案件は見つかりません。', en: 'This engagement is not known.' });
  if (found.status === 'closed') throw new Refusal(DISPATCH_REFUSALS.engagementEnded);
  return { tenantId: found.tenantId };
}

async function placeOfMeeting(
  actor: Actor,
  municipality: string,
): Promise<{ tenantId: number; municipalityCode: string }> {
  const tenant = officeOf(actor);
  if (!(await actor.tx.row(municipalityOfOffice, { municipality, tenant })))
    throw refuseField('municipalityCode', {
      ja: 'この市区町村は見つからないか、所管の外です。',
      en: 'This municipality is not known, or outside the area.',
    });
  return { tenantId: tenant, municipalityCode: municipality };
}

function refuseUnlessOnePlace({ engagementId, municipalityCode }: AddNeed): void {
  if ((engagementId === undefined) === (municipalityCode === undefined))
    throw refuseField('engagementId', {
      ja: '案件か市区町村の、どちらか一つを選んでください。',
      en: 'Name either the engagement or the municipality.',
    });
}

async function refuseUnknownSource(actor: Actor, { engagementId, sourceKind, sourceId }: AddNeed): Promise<void> {
  if (!sourceKind && !sourceId) return;
  const there =
    engagementId && sourceKind && sourceId
      ? await actor.tx.row(sourceThere, { engagement: engagementId, kind: sourceKind, id: sourceId })
      : null;
  if (!there)
    throw refuseField('sourceId', {
      ja: 'この案件の課題・取組・宿題から選んでください。',
      en: 'Choose a challenge, an initiative or an action item of this engagement.',
    });
}

function refusePast(field: string, day: CivilDay, today: CivilDay): void {
  if (day < today)
    throw refuseField(field, {
      ja: '過ぎた日は入れられません。今日からの日を入れてください。',
      en: 'The day is past. Enter today or a later day.',
    });
}
