import { type CivilDay, fiscalYearLabel, fiscalYearOf } from '@banso/domain';
import type { Actor } from '@banso/database';
import { audit, type Happening } from '@banso/audit';
import { Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { CadenceService } from './cadence.service.js';
import { EngagementClosureEntity } from './engagement-closure.entity.js';
import { EngagementEntity } from './engagement.entity.js';
import { ENGAGEMENT_REFUSALS } from './engagement.errors.js';
import { EngagementPauseEntity } from './engagement-pause.entity.js';
import { EngagementReopeningEntity } from './engagement-reopening.entity.js';
import { changeAnyEngagement, changeEngagement, type EngagementFacts, refuseBeforeStart } from './engagement-row.js';
import type {
  ChangeEngagement,
  CloseEngagement,
  OpenEngagement,
  PauseEngagement,
  ReopenEngagement,
  ResumeEngagement,
} from './engagement.request.js';
import {
  closureInForce,
  endPause,
  engagementStatus,
  hasPlannedVisits,
  openEngagement,
  pauseAfter,
  programmeOfTenant,
  tenantOfMunicipality,
} from './engagements.sql.js';
import { bringStoryAlong, type Followed, followed } from './following.js';
import { StageChangeEntity } from './stage-change.entity.js';
import { TeamService } from './team.service.js';
import { keepText } from './text-versions.js';

/** The verbs of an engagement in the order of its life: open … change … pause … resume … close … reopen. */
@Injectable()
export class EngagementsService {
  constructor(
    private readonly cadence: CadenceService,
    private readonly team: TeamService,
  ) {}

  /** Begins to walk with a municipality. Returns the new id. */
  async open(actor: Actor, request: OpenEngagement): Promise<string> {
    const tenantId = await this.tenantFor(actor, request.municipalityCode);
    const { programmeId: programme, municipalityCode: municipality, startedOn, leadId, deputyId } = request;
    const usual = await this.cadenceIn(actor, tenantId, programme, startedOn);
    const cadenceMonths = request.cadenceMonths === undefined ? usual : request.cadenceMonths;
    await refuseTwin(actor, municipality, programme);
    if (deputyId && deputyId === leadId)
      throw refuseField('deputyId', {
        ja: '副担当は主担当と別の人にしてください。',
        en: 'The deputy must be somebody else than the lead.',
      });

    const former = request.followsId ? await followed(actor, request.followsId, municipality, startedOn) : null;
    const id = v7();
    await this.write(actor, id, tenantId, { ...request, cadenceMonths }, former);
    await this.team.join(actor, id, { personId: leadId, role: 'lead', from: startedOn, field: 'leadId' });
    if (deputyId) {
      await this.team.join(actor, id, { personId: deputyId, role: 'deputy', from: startedOn, field: 'deputyId' });
    }
    let leftOut: string[] = [];
    if (former) {
      await bringStoryAlong(actor, former.id, id);
      const team = former.team.filter(({ personId }) => personId !== leadId && personId !== deputyId);
      const wanted = team.map(({ personId, role }) => ({ personId, role, from: startedOn, field: 'followsId' }));
      leftOut = await this.team.joinWhoMay(actor, id, wanted);
    }
    await this.cadence.recompute(actor, id);
    const opening = openingOf({ ...request, cadenceMonths });
    await note(actor, 'engagement:open', id, { ...opening, ...(leftOut.length > 0 ? { leftOut } : {}) });
    return id;
  }

  /** Changes vision, cadence, or whether online meetings count. */
  async change(actor: Actor, id: string, version: number, request: ChangeEngagement): Promise<void> {
    const before = await changeEngagement(actor, id, version);
    const kept = await keepText(actor, { engagementId: id, kind: 'vision', id }, request.vision, request.reason);
    const { vision, cadenceMonths, onlineCounts } = request;
    if (vision !== undefined || cadenceMonths !== undefined || onlineCounts !== undefined)
      await actor.tx.update(EngagementEntity, { id }, { vision, cadenceMonths, onlineCounts });
    await this.cadence.recompute(actor, id);
    const change = { ...changesOf(before, request), ...(kept ? { version: kept } : {}) };
    await note(actor, 'engagement:write', id, change, request.reason);
  }

  /** Pauses: no visit is due until the engagement is resumed. Planned visits must be settled first. */
  async pause(actor: Actor, id: string, version: number, request: PauseEngagement): Promise<void> {
    const engagement = await changeEngagement(actor, id, version);
    if (engagement.status === 'paused') throw new Refusal(ENGAGEMENT_REFUSALS.engagementAlreadyPaused);
    refuseBeforeStart(engagement.startedOn, 'from', request.from);
    refuseFuture(actor, 'from', request.from);
    await this.refusePlannedVisits(actor, id);
    const overlap = await actor.tx.row(pauseAfter, { engagement: id, day: request.from });
    if (overlap)
      throw refuseField('from', {
        ja: '前の休止の再開日より後の日にしてください。',
        en: 'The day must be after the last resumption.',
      });
    await actor.tx.insert(EngagementPauseEntity, {
      id: v7(),
      engagementId: id,
      fromOn: request.from,
      reason: request.reason,
      pausedBy: actor.personId,
    });
    await this.cadence.recompute(actor, id);
    const change = { status: ['active', 'paused'], from: [null, request.from] };
    await note(actor, 'engagement:write', id, change, request.reason);
  }

  /** Resumes: the cadence counts from the resume day, if that is later than the last visit. */
  async resume(actor: Actor, id: string, version: number, request: ResumeEngagement): Promise<void> {
    const engagement = await changeEngagement(actor, id, version);
    if (engagement.status !== 'paused') throw new Refusal(ENGAGEMENT_REFUSALS.engagementNotPaused);
    refuseFuture(actor, 'resumedOn', request.resumedOn);
    const { resumedOn } = request;
    const resumed = await actor.tx.count(endPause, { engagement: id, resumedOn });
    if (!resumed)
      throw refuseField('resumedOn', {
        ja: '再開日は休止日より前にできません。',
        en: 'The resume day cannot be before the pause.',
      });
    await this.cadence.recompute(actor, id);
    await note(actor, 'engagement:write', id, { status: ['paused', 'active'], resumedOn: [null, resumedOn] });
  }

  /** Closes: the story ends here; its records are kept. */
  async close(actor: Actor, id: string, version: number, request: CloseEngagement): Promise<void> {
    const engagement = await changeEngagement(actor, id, version);
    refuseBeforeStart(engagement.startedOn, 'closedOn', request.closedOn);
    refuseFuture(actor, 'closedOn', request.closedOn);
    await this.refusePlannedVisits(actor, id);
    const { closedOn, reason, outcome } = request;
    await actor.tx.insert(EngagementClosureEntity, {
      id: v7(),
      engagementId: id,
      closedOn,
      reason,
      outcome: outcome ?? '',
      closedBy: actor.personId,
    });
    await this.cadence.recompute(actor, id);
    const change = { status: [engagement.status, 'closed'], closedOn: [null, closedOn] };
    await note(actor, 'engagement:close', id, change, reason);
  }

  /**
   * Undoes a closure, by a row of its own: the story goes on with everything it had.
   * @throws engagementNotClosed, engagementAlreadyOpen
   */
  async reopen(actor: Actor, id: string, version: number, { reason }: ReopenEngagement): Promise<void> {
    const { municipalityCode, programmeId } = await changeAnyEngagement(actor, id, version);
    const closure = await actor.tx.row(closureInForce, { engagement: id });
    if (!closure) throw new Refusal(ENGAGEMENT_REFUSALS.engagementNotClosed);
    await refuseTwin(actor, municipalityCode, programmeId);
    await actor.tx.insert(EngagementReopeningEntity, {
      engagementId: id,
      closureId: closure.id,
      reason,
      reopenedBy: actor.personId,
      reopenedOn: actor.today,
    });
    await this.cadence.recompute(actor, id);
    const now = await actor.tx.row(engagementStatus, { id });
    await note(actor, 'engagement:close', id, { status: ['closed', now?.status] }, reason);
  }

  /** The row of an engagement that begins, and that of its first stage; both go on from the former one. */
  private async write(
    actor: Actor,
    id: string,
    tenantId: number,
    request: OpenEngagement,
    former: Followed | null,
  ): Promise<void> {
    const { municipalityCode, programmeId, startedOn, cadenceMonths, onlineCounts } = request;
    const stage = former?.stage ?? 0;
    await actor.tx.insert(EngagementEntity, {
      id,
      tenantId,
      municipalityCode,
      programmeId,
      startedOn,
      stage,
      cadenceMonths,
      onlineCounts: onlineCounts ?? true,
      vision: request.vision || former?.vision || '',
      createdBy: actor.personId,
      followsId: former?.id ?? null,
    });
    await actor.tx.insert(StageChangeEntity, {
      id: v7(),
      engagementId: id,
      stage,
      since: startedOn,
      changedBy: actor.personId,
      reason: former ? '前の案件から引き継ぎ' : '支援を開始',
    });
  }

  /**
   * How often a programme's engagements are visited (months; null: not regularly), where one may begin on the day.
   * @throws a complaint about the programme, or about a day before or after its years
   */
  private async cadenceIn(
    actor: Actor,
    tenant: number,
    programme: string,
    startedOn: CivilDay,
  ): Promise<number | null> {
    const fiscalYear = fiscalYearOf(startedOn);
    const known = await actor.tx.row(programmeOfTenant, { programme, tenant, fiscalYear });
    if (!known)
      throw refuseField('programmeId', {
        ja: 'この支援事業は見つかりません。',
        en: 'This programme is not known.',
      });
    const { fromFiscalYear: from, untilFiscalYear: until, cadenceMonths } = known;
    if (fiscalYear < from)
      throw refuseField('startedOn', {
        ja: `この支援事業は${fiscalYearLabel(from, 'ja')}からです。`,
        en: `This programme begins with ${fiscalYearLabel(from, 'en')}.`,
      });
    if (until !== null && fiscalYear > until)
      throw refuseField('startedOn', {
        ja: `この支援事業は${fiscalYearLabel(until, 'ja')}で終わります。`,
        en: `This programme ends with ${fiscalYearLabel(until, 'en')}.`,
      });
    return cadenceMonths;
  }

  /** One's own tenant that the municipality lies in and the actor's own area covers. */
  private async tenantFor(actor: Actor, municipality: string): Promise<number> {
    const row = await actor.tx.row(tenantOfMunicipality, { municipality, tenants: actor.tenantIds });
    if (!row)
      throw refuseField('municipalityCode', {
        ja: 'この市区町村はありません。',
        en: 'There is no such municipality.',
      });
    if (!row.tenantId || !row.own)
      throw refuseField('municipalityCode', {
        ja: 'この市区町村は所管の外です。',
        en: 'This municipality is outside your area.',
      });
    return row.tenantId;
  }

  private async refusePlannedVisits(actor: Actor, id: string): Promise<void> {
    if (await actor.tx.row(hasPlannedVisits, { engagement: id }))
      throw new Refusal(ENGAGEMENT_REFUSALS.plannedVisitsRemain);
  }
}

/** Pausing, resuming and closing take effect at once, so their day is today or earlier. */
function refuseFuture(actor: Actor, field: string, day: string): void {
  if (day > actor.today)
    throw refuseField(field, {
      ja: '先の日付にはできません。その日になってから入れてください。',
      en: 'The day cannot be in the future. Enter it when the day has come.',
    });
}

/** What an engagement begins with, as changes; its vision is named, not repeated. */
function openingOf({ vision, ...facts }: OpenEngagement): Record<string, unknown> {
  const begun = Object.fromEntries(Object.entries(facts).map(([field, value]) => [field, [null, value]]));
  return { ...begun, ...(vision ? { texts: ['vision'] } : {}) };
}

function changesOf(
  before: EngagementFacts,
  { vision, cadenceMonths, onlineCounts }: ChangeEngagement,
): Record<string, unknown> {
  return {
    ...(cadenceMonths !== undefined ? { cadenceMonths: [before.cadenceMonths, cadenceMonths] } : {}),
    ...(onlineCounts !== undefined ? { onlineCounts: [before.onlineCounts, onlineCounts] } : {}),
    ...(vision !== undefined && vision !== before.vision ? { texts: ['vision'] } : {}),
  };
}

/** A municipality has at most one open engagement in a programme. @throws engagementAlreadyOpen */
async function refuseTwin(actor: Actor, municipality: string, programme: string): Promise<void> {
  const twin = await actor.tx.row(openEngagement, { municipality, programme });
  if (twin) throw new Refusal(ENGAGEMENT_REFUSALS.engagementAlreadyOpen);
}

async function note(
  actor: Actor,
  action: Happening['action'],
  id: string,
  change: Record<string, unknown>,
  reason?: string,
): Promise<void> {
  await audit(actor, { action, subjectKind: 'engagement', subjectId: id, engagementId: id, change, reason });
}
