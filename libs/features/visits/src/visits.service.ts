import { audit } from '@banso/audit';
import { type Actor, mayDo } from '@banso/database';
import { CadenceService, engagementOf, isUuid, refuseBeforeStart } from '@banso/engagements';
import { COMMON_REFUSALS, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { RecordsService } from './records.service.js';
import { VISIT_REFUSALS } from './visit.errors.js';
import type { CancelVisit, MoveVisit, PlanVisit } from './visit.request.js';
import { lockVisit, tellCadence, type VisitRowFacts } from './visit-row.js';

/** The verbs of a visit until it is held: plan … move … cancel. What comes then is the record's (`records.service.ts`). */
@Injectable()
export class VisitsService {
  constructor(
    private readonly cadence: CadenceService,
    private readonly records: RecordsService,
  ) {}

  /** Plans a visit, or records one that was never planned. Returns the visit's id. */
  async plan(actor: Actor, engagementId: string, request: PlanVisit): Promise<string> {
    const engagement = isUuid(engagementId) ? await actor.tx.one<{ status: string; started_on: string; rests_since: string | null }>(`select status, started_on, coalesce((select p.from_on from engagement_pause p where p.engagement_id = $1 and p.until_on is null), (select c.closed_on from closure_in_force c where c.engagement_id = $1)) as rests_since from engagement where id = $1 for update`, [engagementId]) : null;
    if (!engagement) throw new Refusal(COMMON_REFUSALS.notFound);
    // A record that comes late is welcome: the visit was held while the engagement was active.
    const wasActive = request.record && engagement.rests_since && request.record.heldOn <= engagement.rests_since;
    if (engagement.status !== 'active' && !wasActive) throw new Refusal(VISIT_REFUSALS.engagementNotActive);
    if (!request.record && !mayDo(actor, 'visit:plan')) throw new Refusal(COMMON_REFUSALS.notAllowed);
    const plannedOn = request.plannedOn ?? null;
    if (!request.record && !plannedOn) throw refuseField('plannedOn', { ja: '訪問予定日を入れてください。', en: 'Planned day is needed.' });
    if (!request.record && !request.mode) throw refuseField('mode', { ja: '方法を入れてください。', en: 'Mode is needed.' });
    if (plannedOn) refuseBeforeStart(engagement.started_on, 'plannedOn', plannedOn);

    const id = v7();
    await actor.tx.run('insert into visit (id, engagement_id, planned_on, starts_at, place, mode, purpose, created_by) values ($1, $2, $3, $4, $5, $6, $7, $8)', [
      // A visit that was never planned begins life on its own day; the record below completes it in the same transaction.
      id, engagementId, plannedOn ?? request.record?.heldOn, request.startsAt ?? null, request.place ?? '', request.mode ?? request.record?.mode, request.purpose ?? '', actor.personId,
    ]);
    if (request.record) {
      await this.records.record(actor, id, 1, request.record, 'record.');
      if (!plannedOn) await actor.tx.run('update visit set planned_on = null where id = $1', [id]);
    } else {
      await tellCadence(actor, this.cadence, id, engagementId);
    }
    await audit(actor, { action: 'visit:plan', subjectKind: 'visit', subjectId: id, engagementId, change: { plannedOn: [null, plannedOn] } });
    return id;
  }

  /** Moves a planned visit to another day, time, place or mode. */
  async move(actor: Actor, id: string, version: number, request: MoveVisit): Promise<void> {
    const visit = await lockVisit(actor, id, version);
    refuseUnlessPlanned(visit);
    if (request.plannedOn) refuseBeforeStart(visit.startedOn, 'plannedOn', request.plannedOn);
    await actor.tx.run(
      `update visit set planned_on = coalesce($2, planned_on), starts_at = case when $3 then $4::time else starts_at end, place = coalesce($5, place), mode = coalesce($6, mode), purpose = coalesce($7, purpose), version = version + 1 where id = $1`,
      [id, request.plannedOn ?? null, request.startsAt !== undefined, request.startsAt ?? null, request.place ?? null, request.mode ?? null, request.purpose ?? null],
    );
    await tellCadence(actor, this.cadence, id, visit.engagementId);
    await audit(actor, { action: 'visit:plan', subjectKind: 'visit', subjectId: id, engagementId: visit.engagementId, change: { plannedOn: [visit.plannedOn, request.plannedOn ?? visit.plannedOn], ...(request.mode ? { mode: [visit.mode, request.mode] } : {}) } });
  }

  /** Cancels a planned visit; the cadence does not move. */
  async cancel(actor: Actor, id: string, version: number, request: CancelVisit): Promise<void> {
    const visit = await lockVisit(actor, id, version);
    refuseUnlessPlanned(visit);
    await actor.tx.run(`update visit set status = 'cancelled', version = version + 1 where id = $1`, [id]);
    await actor.tx.run('insert into visit_cancellation (visit_id, engagement_id, reason, cancelled_by) values ($1, $2, $3, $4)', [id, visit.engagementId, request.reason, actor.personId]);
    await actor.tx.run('delete from visit_draft where visit_id = $1 and person_id = $2', [id, actor.personId]);
    await tellCadence(actor, this.cadence, id, visit.engagementId);
    await audit(actor, { action: 'visit:plan', subjectKind: 'visit', subjectId: id, engagementId: visit.engagementId, change: { status: ['planned', 'cancelled'] }, reason: request.reason });
  }

  /**
   * Cancels every visit of an engagement that is still planned, with one reason: what stands in the way of a pause or an end.
   * Returns how many there were. @throws notFound
   */
  async cancelAll(actor: Actor, engagementId: string, request: CancelVisit): Promise<number> {
    await engagementOf(actor, engagementId);
    const planned = await actor.tx.query<{ id: string; version: number }>(`select id, version from visit where engagement_id = $1 and status = 'planned' order by planned_on, id`, [engagementId]);
    for (const { id, version } of planned) await this.cancel(actor, id, version, request);
    return planned.length;
  }
}

function refuseUnlessPlanned(visit: VisitRowFacts): void {
  if (visit.status === 'withdrawn') throw new Refusal(VISIT_REFUSALS.recordWithdrawn);
  if (visit.status === 'cancelled') throw new Refusal(VISIT_REFUSALS.visitCancelled);
  if (visit.status !== 'planned') throw new Refusal(VISIT_REFUSALS.visitAlreadyRecorded);
}
