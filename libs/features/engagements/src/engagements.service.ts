import { type CivilDay, DEFAULT_CADENCE_MONTHS } from '@banso/domain';
import type { Actor } from '@banso/database';
import { audit } from '@banso/audit';
import { Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { CadenceService } from './cadence.service.js';
import { ENGAGEMENT_REFUSALS } from './engagement.errors.js';
import { changeAnyEngagement, changeEngagement, type EngagementFacts, refuseBeforeStart } from './engagement-row.js';
import type { ChangeEngagement, CloseEngagement, OpenEngagement, PauseEngagement, ReopenEngagement, ResumeEngagement } from './engagement.request.js';
import { bringStoryAlong, followed } from './following.js';
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
    const programme = await actor.tx.one('select from programme where id = $1 and (tenant_id is null or tenant_id = $2)', [request.programmeId, tenantId]);
    if (!programme) throw refuseField('programmeId', { ja: 'この支援事業は見つかりません。', en: 'This programme is not known.' });
    const twin = await actor.tx.one(`select from engagement where municipality_code = $1 and programme_id = $2 and status <> 'closed'`, [request.municipalityCode, request.programmeId]);
    if (twin) throw new Refusal(ENGAGEMENT_REFUSALS.engagementAlreadyOpen);
    if (request.deputyId && request.deputyId === request.leadId) throw refuseField('deputyId', { ja: '副担当は主担当と別の人にしてください。', en: 'The deputy must be somebody else than the lead.' });

    const former = request.followsId ? await followed(actor, request.followsId, request.municipalityCode, request.startedOn as CivilDay) : null;
    const id = v7();
    await actor.tx.run(
      `insert into engagement (id, tenant_id, municipality_code, programme_id, started_on, cadence_months, online_counts, vision, created_by, follows_id, stage)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        id, tenantId, request.municipalityCode, request.programmeId, request.startedOn, request.cadenceMonths ?? DEFAULT_CADENCE_MONTHS, request.onlineCounts ?? true,
        request.vision || former?.vision || '', actor.personId, former?.id ?? null, former?.stage ?? 0,
      ],
    );
    await actor.tx.run('insert into stage_change (id, engagement_id, stage, since, reason, changed_by) values ($1, $2, $3, $4, $5, $6)', [
      v7(), id, former?.stage ?? 0, request.startedOn, former ? '前の案件から引き継ぎ' : '支援を開始', actor.personId,
    ]);
    await this.team.join(actor, id, { personId: request.leadId, role: 'lead', from: request.startedOn as CivilDay, field: 'leadId' });
    if (request.deputyId) await this.team.join(actor, id, { personId: request.deputyId, role: 'deputy', from: request.startedOn as CivilDay, field: 'deputyId' });
    if (former) {
      await bringStoryAlong(actor, former.id, id);
      const named = [request.leadId, request.deputyId];
      for (const { personId, role } of former.team.filter((member) => !named.includes(member.personId))) await this.team.join(actor, id, { personId, role, from: request.startedOn as CivilDay, field: 'followsId' });
    }
    await this.cadence.recompute(actor, id);
    await audit(actor, { action: 'engagement:open', subjectKind: 'engagement', subjectId: id, engagementId: id, change: openingOf(request) });
    return id;
  }

  /** Changes vision, cadence, or whether online meetings count. */
  async change(actor: Actor, id: string, version: number, request: ChangeEngagement): Promise<void> {
    const before = await changeEngagement(actor, id, version);
    const kept = await keepText(actor, { engagementId: id, kind: 'vision', id }, request.vision, request.reason);
    await actor.tx.run('update engagement set vision = coalesce($2, vision), cadence_months = coalesce($3, cadence_months), online_counts = coalesce($4, online_counts) where id = $1', [
      id, request.vision ?? null, request.cadenceMonths ?? null, request.onlineCounts ?? null,
    ]);
    await this.cadence.recompute(actor, id);
    await audit(actor, { action: 'engagement:write', subjectKind: 'engagement', subjectId: id, engagementId: id, change: { ...changesOf(before, request), ...(kept ? { version: kept } : {}) }, reason: request.reason });
  }

  /** Pauses: no visit is due until the engagement is resumed. Planned visits must be settled first. */
  async pause(actor: Actor, id: string, version: number, request: PauseEngagement): Promise<void> {
    const engagement = await changeEngagement(actor, id, version);
    if (engagement.status === 'paused') throw new Refusal(ENGAGEMENT_REFUSALS.engagementAlreadyPaused);
    refuseBeforeStart(engagement.startedOn, 'from', request.from);
    refuseFuture(actor, 'from', request.from);
    await this.refusePlannedVisits(actor, id);
    const overlap = await actor.tx.one('select from engagement_pause where engagement_id = $1 and until_on > $2', [id, request.from]);
    if (overlap) throw refuseField('from', { ja: '前の休止の再開日より後の日にしてください。', en: 'The day must be after the last resumption.' });
    await actor.tx.run('insert into engagement_pause (id, engagement_id, from_on, reason, paused_by) values ($1, $2, $3, $4, $5)', [v7(), id, request.from, request.reason, actor.personId]);
    await this.cadence.recompute(actor, id);
    await audit(actor, { action: 'engagement:write', subjectKind: 'engagement', subjectId: id, engagementId: id, change: { status: ['active', 'paused'], from: [null, request.from] }, reason: request.reason });
  }

  /** Resumes: the cadence counts from the resume day, if that is later than the last visit. */
  async resume(actor: Actor, id: string, version: number, request: ResumeEngagement): Promise<void> {
    const engagement = await changeEngagement(actor, id, version);
    if (engagement.status !== 'paused') throw new Refusal(ENGAGEMENT_REFUSALS.engagementNotPaused);
    refuseFuture(actor, 'resumedOn', request.resumedOn);
    const resumed = await actor.tx.run('update engagement_pause set until_on = $2 where engagement_id = $1 and until_on is null and from_on <= $2', [id, request.resumedOn]);
    if (!resumed) throw refuseField('resumedOn', { ja: '再開日は休止日より前にできません。', en: 'The resume day cannot be before the pause.' });
    await this.cadence.recompute(actor, id);
    await audit(actor, { action: 'engagement:write', subjectKind: 'engagement', subjectId: id, engagementId: id, change: { status: ['paused', 'active'], resumedOn: [null, request.resumedOn] } });
  }

  /** Closes: the story ends here; its records are kept. */
  async close(actor: Actor, id: string, version: number, request: CloseEngagement): Promise<void> {
    const engagement = await changeEngagement(actor, id, version);
    refuseBeforeStart(engagement.startedOn, 'closedOn', request.closedOn);
    refuseFuture(actor, 'closedOn', request.closedOn);
    await this.refusePlannedVisits(actor, id);
    await actor.tx.run('insert into engagement_closure (id, engagement_id, closed_on, reason, outcome, closed_by) values ($1, $2, $3, $4, $5, $6)', [v7(), id, request.closedOn, request.reason, request.outcome ?? '', actor.personId]);
    await this.cadence.recompute(actor, id);
    await audit(actor, { action: 'engagement:close', subjectKind: 'engagement', subjectId: id, engagementId: id, change: { status: [engagement.status, 'closed'], closedOn: [null, request.closedOn] }, reason: request.reason });
  }

  /** Undoes a closure, by a row of its own: the story goes on with everything it had. @throws engagementNotClosed, engagementAlreadyOpen */
  async reopen(actor: Actor, id: string, version: number, request: ReopenEngagement): Promise<void> {
    const engagement = await changeAnyEngagement(actor, id, version);
    const closure = await actor.tx.one<{ id: string }>('select id from closure_in_force where engagement_id = $1', [id]);
    if (!closure) throw new Refusal(ENGAGEMENT_REFUSALS.engagementNotClosed);
    const twin = await actor.tx.one(`select from engagement where municipality_code = $1 and programme_id = $2 and status <> 'closed'`, [engagement.municipalityCode, engagement.programmeId]);
    if (twin) throw new Refusal(ENGAGEMENT_REFUSALS.engagementAlreadyOpen);
    await actor.tx.run('insert into engagement_reopening (engagement_id, closure_id, reason, reopened_by, reopened_on) values ($1, $2, $3, $4, $5)', [id, closure.id, request.reason, actor.personId, actor.today]);
    await this.cadence.recompute(actor, id);
    const [now] = await actor.tx.query<{ status: string }>('select status from engagement where id = $1', [id]);
    await audit(actor, { action: 'engagement:close', subjectKind: 'engagement', subjectId: id, engagementId: id, change: { status: ['closed', now?.status] }, reason: request.reason });
  }

  /** One's own tenant that the municipality lies in and the actor's own area covers. */
  private async tenantFor(actor: Actor, code: string): Promise<number> {
    const row = await actor.tx.one<{ tenantId: number | null; own: boolean }>(
      `select t.id as "tenantId", (t.id = any(ctx_ints('app.wide')) or $1 = any(ctx_texts('app.own'))) as own
         from municipality m left join tenant t on t.prefecture_code = m.prefecture_code and t.id = any($2) where m.code = $1`, [code, actor.tenantIds]);
    if (!row) throw refuseField('municipalityCode', { ja: 'この市区町村はありません。', en: 'There is no such municipality.' });
    if (!row.tenantId || !row.own) throw refuseField('municipalityCode', { ja: 'この市区町村は所管の外です。', en: 'This municipality is outside your area.' });
    return row.tenantId;
  }

  private async refusePlannedVisits(actor: Actor, id: string): Promise<void> {
    const planned = await actor.tx.one(`select from visit where engagement_id = $1 and status = 'planned'`, [id]);
    if (planned) throw new Refusal(ENGAGEMENT_REFUSALS.plannedVisitsRemain);
  }
}

/** Pausing, resuming and closing take effect at once, so their day is today or earlier. */
function refuseFuture(actor: Actor, field: string, day: string): void {
  if (day > actor.today) throw refuseField(field, { ja: '先の日付にはできません。その日になってから入れてください。', en: 'The day cannot be in the future. Enter it when the day has come.' });
}

/** What an engagement begins with, as changes; its vision is named, not repeated. */
function openingOf({ vision, ...facts }: OpenEngagement): Record<string, unknown> {
  return { ...Object.fromEntries(Object.entries(facts).map(([field, value]) => [field, [null, value]])), ...(vision ? { texts: ['vision'] } : {}) };
}

function changesOf(before: EngagementFacts, { vision, cadenceMonths, onlineCounts }: ChangeEngagement): Record<string, unknown> {
  return {
    ...(cadenceMonths !== undefined ? { cadenceMonths: [before.cadenceMonths, cadenceMonths] } : {}),
    ...(onlineCounts !== undefined ? { onlineCounts: [before.onlineCounts, onlineCounts] } : {}),
    ...(vision !== undefined && vision !== before.vision ? { texts: ['vision'] } : {}),
  };
}
