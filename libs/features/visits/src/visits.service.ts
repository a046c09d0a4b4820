import { audit } from '@banso/audit';
import { type Actor, mayDo } from '@banso/database';
import { civilDay } from '@banso/domain';
import { CadenceService, type EngagementFacts, engagementOf, isUuid, refuseBeforeStart } from '@banso/engagements';
import { COMMON_REFUSALS, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { removeDraft } from './drafts.service.js';
import { RecordsService } from './records.service.js';
import { VISIT_REFUSALS } from './visit.errors.js';
import type { CancelVisit, MoveVisit, PlanVisit } from './visit.request.js';
import { VisitCancellationEntity } from './visit-cancellation.entity.js';
import { VisitEntity } from './visit.entity.js';
import { lockVisit, tellCadence, type VisitRowFacts } from './visit-row.js';
import { plannedVisits, restsSince } from './visits-service.sql.js';

/** The verbs of a visit until it is held: plan … move … cancel. What comes then is the record's, in RecordsService. */
@Injectable()
export class VisitsService {
  constructor(
    private readonly cadence: CadenceService,
    private readonly records: RecordsService,
  ) {}

  /**
   * Plans a visit, or records one that was never planned. Returns the visit's id.
   * @param how `fromList`: it comes from a list of past visits, and whoever registers it was not there for that
   */
  async plan(
    actor: Actor,
    engagementId: string,
    request: PlanVisit,
    how: { fromList?: boolean } = {},
  ): Promise<string> {
    const id = v7();
    const [engagement, known] = await Promise.all([
      engagementOf(actor, engagementId),
      request.record && isUuid(engagementId) ? this.records.ask(actor, null, { engagementId }, request.record) : null,
    ]);
    await this.refuseAtRest(actor, engagement, request);
    if (!request.record && !mayDo(actor, 'visit:plan')) throw new Refusal(COMMON_REFUSALS.notAllowed);
    const plannedOn = request.plannedOn ?? null;
    if (!request.record && !plannedOn) throw refuseField('plannedOn', DAY_NEEDED);
    const mode = request.mode ?? request.record?.mode;
    if (!mode) throw refuseField('mode', MODE_NEEDED);
    if (plannedOn) refuseBeforeStart(engagement.startedOn, 'plannedOn', plannedOn);

    const purpose = request.purpose ?? '';
    // A visit that was never planned begins life on its own day; the record below completes it.
    const begunOn = plannedOn ?? request.record!.heldOn;
    await actor.tx.insert(VisitEntity, {
      id,
      engagementId,
      plannedOn: begunOn,
      startsAt: request.startsAt ?? null,
      place: request.place ?? '',
      mode,
      purpose,
      createdBy: actor.personId,
    });
    const visit = newVisit(engagement, { id, plannedOn: civilDay(begunOn), mode, purpose });
    if (request.record) {
      await this.records.write(actor, visit, known!, request.record, { path: 'record.', ...how });
      if (!plannedOn) await actor.tx.set(VisitEntity, { id }, { plannedOn: null });
    } else {
      await tellCadence(actor, this.cadence, visit);
    }
    await audit(actor, {
      action: 'visit:plan',
      subjectKind: 'visit',
      subjectId: id,
      engagementId,
      change: { plannedOn: [null, plannedOn] },
    });
    return id;
  }

  /** A record that comes late is welcome: the visit was held while the engagement was active. */
  private async refuseAtRest(actor: Actor, { id, status }: EngagementFacts, { record }: PlanVisit): Promise<void> {
    if (status === 'active') return;
    const rests = record ? await actor.tx.row(restsSince, { engagement: id }) : null;
    const wasActive = record && rests?.day && record.heldOn <= rests.day;
    if (!wasActive) throw new Refusal(VISIT_REFUSALS.engagementNotActive);
  }

  /** Moves a planned visit to another day, time, place or mode. */
  async move(actor: Actor, id: string, version: number, request: MoveVisit): Promise<void> {
    const visit = await lockVisit(actor, this.cadence, id, version);
    refuseUnlessPlanned(visit);
    const { plannedOn, startsAt, place, mode, purpose } = request;
    if (plannedOn) refuseBeforeStart(visit.startedOn, 'plannedOn', plannedOn);
    // What the request leaves open is undefined here, and stays as it is.
    await actor.tx.set(VisitEntity, { id }, { plannedOn, startsAt, place, mode, purpose, version: version + 1 });
    await tellCadence(actor, this.cadence, visit);
    await audit(actor, {
      action: 'visit:plan',
      subjectKind: 'visit',
      subjectId: id,
      engagementId: visit.engagementId,
      change: {
        plannedOn: [visit.plannedOn, plannedOn ?? visit.plannedOn],
        ...(mode ? { mode: [visit.mode, mode] } : {}),
      },
    });
  }

  /** Cancels a planned visit; the cadence does not move. */
  async cancel(actor: Actor, id: string, version: number, { reason }: CancelVisit): Promise<void> {
    const visit = await lockVisit(actor, this.cadence, id, version);
    refuseUnlessPlanned(visit);
    const { engagementId } = visit;
    await actor.tx.set(VisitEntity, { id }, { status: 'cancelled', version: version + 1 });
    await actor.tx.insert(VisitCancellationEntity, { visitId: id, engagementId, reason, cancelledBy: actor.personId });
    await removeDraft(actor, id);
    await tellCadence(actor, this.cadence, visit);
    await audit(actor, {
      action: 'visit:plan',
      subjectKind: 'visit',
      subjectId: id,
      engagementId,
      change: { status: ['planned', 'cancelled'] },
      reason,
    });
  }

  /**
   * Cancels every visit of an engagement that is still planned, with one reason: what stands in the way of a pause or
   * an end. Returns how many there were. @throws notFound
   */
  async cancelAll(actor: Actor, engagementId: string, request: CancelVisit): Promise<number> {
    await engagementOf(actor, engagementId);
    const planned = await actor.tx.rows(plannedVisits, { engagement: engagementId });
    for (const { id, version } of planned) await this.cancel(actor, id, version, request);
    return planned.length;
  }
}

/** What the verbs look at, of a visit that was made in this transaction. */
function newVisit(
  { id: engagementId, tenantId, programmeId, stage, startedOn }: EngagementFacts,
  planned: Pick<VisitRowFacts, 'id' | 'plannedOn' | 'mode' | 'purpose'>,
): VisitRowFacts {
  return {
    ...planned,
    engagementId,
    tenantId,
    programmeId,
    engagementStage: stage,
    startedOn,
    status: 'planned',
    heldOn: null,
    supportTypes: [],
    version: 1,
    recordVersion: null,
    counts: false,
  };
}

const DAY_NEEDED = { ja: '訪問予定日を入れてください。', en: 'Planned day is needed.' };
const MODE_NEEDED = { ja: '方法を入れてください。', en: 'Mode is needed.' };

function refuseUnlessPlanned(visit: VisitRowFacts): void {
  if (visit.status === 'withdrawn') throw new Refusal(VISIT_REFUSALS.recordWithdrawn);
  if (visit.status === 'cancelled') throw new Refusal(VISIT_REFUSALS.visitCancelled);
  if (visit.status !== 'planned') throw new Refusal(VISIT_REFUSALS.visitAlreadyRecorded);
}
