import { audit } from '@banso/audit';
import { mayTakeNextStep, recordStateOf, type VisitStatus } from '@banso/domain';
import { type Actor, personOf } from '@banso/database';
import { CadenceService } from '@banso/engagements';
import { type Language, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { courseOf, noteEvent, type RecordCourse } from './record-events.js';
import { VISIT_REFUSALS } from './visit.errors.js';
import type { VisitVersion } from './visit.request.js';
import type { ConfirmedVisit } from './visit.response.js';
import { VisitEntity } from './visit.entity.js';
import { lockVisitAnd, type VisitRowFacts } from './visit-row.js';

/** The verbs of 決裁: confirm … send back … undo. Each is a row of its own; none is taken back silently. */
@Injectable()
export class ConfirmationsService {
  constructor(private readonly cadence: CadenceService) {}

  /**
   * Takes one step of confirmation; with the last one the record is confirmed. Where two are asked for, they are two
   * people's.
   */
  async confirm(actor: Actor, id: string, version: number): Promise<VisitStatus> {
    const [visit, { events, steps }] = await this.lock(actor, id, version);
    if (visit.status === 'confirmed') throw new Refusal(VISIT_REFUSALS.visitConfirmed);
    refuseUnlessRecorded(visit);
    const before = recordStateOf(visit.recordVersion!, events, steps);
    if (!mayTakeNextStep(before, personOf(actor), steps)) throw new Refusal(VISIT_REFUSALS.secondPersonNeeded);
    const confirmed = await noteEvent(actor, visit, { kind: 'confirmed', steps });
    const { status } = recordStateOf(visit.recordVersion!, [...events, confirmed], steps);
    await this.moveTo(actor, visit, status, undefined);
    return status;
  }

  /**
   * Confirms several records, each for itself: what one is refused for keeps none of the others. In the order of the
   * request.
   */
  async confirmAll(actor: Actor, visits: readonly VisitVersion[], language: Language): Promise<ConfirmedVisit[]> {
    const answers: ConfirmedVisit[] = [];
    for (const { id, version } of visits) {
      try {
        answers.push({ id, status: await this.confirm(actor, id, version), refusal: null });
      } catch (error) {
        // A refusal comes before anything is written; whatever else goes wrong undoes all.
        if (!(error instanceof Refusal)) throw error;
        answers.push({ id, status: null, refusal: { code: error.kind.code, detail: error.inWords(language) } });
      }
    }
    return answers;
  }

  /** Refuses to confirm (差戻し): the writer reads why, and writes a new version. */
  async sendBack(actor: Actor, id: string, version: number, comment: string): Promise<void> {
    const [visit] = await this.lock(actor, id, version);
    if (visit.status === 'confirmed') throw new Refusal(VISIT_REFUSALS.visitConfirmed);
    await noteEvent(actor, refuseUnlessRecorded(visit), { kind: 'returned', comment });
    await this.moveTo(actor, visit, 'recorded', comment);
  }

  /** Undoes the last step of confirmation, with a reason. */
  async undo(actor: Actor, id: string, version: number, reason: string): Promise<void> {
    const [visit, { events }] = await this.lock(actor, id, version);
    if (visit.status === 'withdrawn') throw new Refusal(VISIT_REFUSALS.recordWithdrawn);
    const isConfirmed =
      visit.recordVersion !== null && recordStateOf(visit.recordVersion, events, 1).confirmations.length > 0;
    if (!isConfirmed) throw new Refusal(VISIT_REFUSALS.notConfirmed);
    await noteEvent(actor, visit, { kind: 'confirmationUndone', comment: reason });
    await this.moveTo(actor, visit, 'recorded', reason);
  }

  private lock(actor: Actor, id: string, version: number): Promise<[VisitRowFacts, RecordCourse]> {
    return lockVisitAnd(actor, this.cadence, { id, version }, ({ engagementId }) => courseOf(actor, id, engagementId));
  }

  private async moveTo(
    actor: Actor,
    visit: VisitRowFacts,
    status: VisitStatus,
    reason: string | undefined,
  ): Promise<void> {
    await actor.tx.set(VisitEntity, { id: visit.id }, { status, version: visit.version + 1 });
    actor.tx.changed('visit', visit.id);
    actor.tx.changed('engagement', visit.engagementId, 'visits');
    await audit(actor, {
      action: 'visit:confirm',
      subjectKind: 'visit',
      subjectId: visit.id,
      engagementId: visit.engagementId,
      reason,
      change: { status: [visit.status, status], version: [visit.recordVersion, visit.recordVersion] },
    });
  }
}

function refuseUnlessRecorded(visit: VisitRowFacts): VisitRowFacts {
  if (visit.status === 'withdrawn') throw new Refusal(VISIT_REFUSALS.recordWithdrawn);
  if (visit.status !== 'recorded') throw new Refusal(VISIT_REFUSALS.visitNotRecorded);
  return visit;
}
