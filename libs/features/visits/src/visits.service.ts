import { audit } from '@banso/audit';
import { ActionsService } from '@banso/actions';
import type { Stage, VisitMode, VisitStatus } from '@banso/domain';
import { type Actor, mayDo, personOf } from '@banso/database';
import { CadenceService, engagementOf, isUuid, refuseBeforeStart, StoryService, type VisitFacts } from '@banso/engagements';
import { COMMON_REFUSALS, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { VISIT_REFUSALS } from './visit.errors.js';
import type { CancelVisit, MoveVisit, PlanVisit, RecordVisit } from './visit.request.js';

interface VisitRowFacts {
  id: string;
  engagementId: string;
  engagementStage: Stage;
  /** As the record says, where there is one. */
  recordedStage: Stage | null;
  startedOn: string;
  status: VisitStatus;
  plannedOn: string | null;
  mode: VisitMode;
  heldOn: string | null;
  supportTypes: string[];
  version: number;
}

/** The texts of a record, which the audit log names and does not repeat. */
const RECORD_TEXTS = ['facts', 'municipalitySaid', 'questions', 'advice', 'material', 'decisions', 'opinion'] as const;

/** The verbs of a visit in the order of its life: plan … move … cancel … record … confirm. */
@Injectable()
export class VisitsService {
  constructor(
    private readonly cadence: CadenceService,
    private readonly actions: ActionsService,
    private readonly story: StoryService,
  ) {}

  /** Plans a visit, or records one that was never planned. Returns the visit's id. */
  async plan(actor: Actor, engagementId: string, request: PlanVisit): Promise<string> {
    const engagement = isUuid(engagementId) ? await actor.tx.one<{ status: string; started_on: string; rests_since: string | null }>(`select status, started_on, coalesce((select p.from_on from engagement_pause p where p.engagement_id = $1 and p.until_on is null), (select c.closed_on from engagement_closure c where c.engagement_id = $1)) as rests_since from engagement where id = $1 for update`, [engagementId]) : null;
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
      await this.record(actor, id, 1, request.record, 'record.');
      if (!plannedOn) await actor.tx.run('update visit set planned_on = null where id = $1', [id]);
    } else {
      await this.tellCadence(actor, id, engagementId);
    }
    await audit(actor, { action: 'visit:plan', subjectKind: 'visit', subjectId: id, engagementId, change: { plannedOn: [null, plannedOn] } });
    return id;
  }

  /** Moves a planned visit to another day, time, place or mode. */
  async move(actor: Actor, id: string, version: number, request: MoveVisit): Promise<void> {
    const visit = await this.changeVisit(actor, id, version);
    refuseUnlessPlanned(visit);
    if (request.plannedOn) refuseBeforeStart(visit.startedOn, 'plannedOn', request.plannedOn);
    await actor.tx.run(
      `update visit set planned_on = coalesce($2, planned_on), starts_at = case when $3 then $4::time else starts_at end, place = coalesce($5, place), mode = coalesce($6, mode), purpose = coalesce($7, purpose) where id = $1`,
      [id, request.plannedOn ?? null, request.startsAt !== undefined, request.startsAt ?? null, request.place ?? null, request.mode ?? null, request.purpose ?? null],
    );
    await this.tellCadence(actor, id, visit.engagementId);
    await audit(actor, { action: 'visit:plan', subjectKind: 'visit', subjectId: id, engagementId: visit.engagementId, change: { plannedOn: [visit.plannedOn, request.plannedOn ?? visit.plannedOn], ...(request.mode ? { mode: [visit.mode, request.mode] } : {}) } });
  }

  /** Cancels a planned visit; the cadence does not move. */
  async cancel(actor: Actor, id: string, version: number, request: CancelVisit): Promise<void> {
    const visit = await this.changeVisit(actor, id, version);
    refuseUnlessPlanned(visit);
    await actor.tx.run(`update visit set status = 'cancelled' where id = $1`, [id]);
    await actor.tx.run('insert into visit_cancellation (visit_id, engagement_id, reason, cancelled_by) values ($1, $2, $3, $4)', [id, visit.engagementId, request.reason, actor.personId]);
    await actor.tx.run('delete from visit_draft where visit_id = $1 and person_id = $2', [id, actor.personId]);
    await this.tellCadence(actor, id, visit.engagementId);
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

  /** Records what happened, or corrects a record that is not confirmed yet. `path` begins the names of complaints' fields. */
  async record(actor: Actor, id: string, version: number, request: RecordVisit, path = ''): Promise<void> {
    const visit = await this.changeVisit(actor, id, version);
    if (visit.status === 'confirmed') throw new Refusal(VISIT_REFUSALS.visitConfirmed);
    if (visit.status === 'cancelled') throw new Refusal(VISIT_REFUSALS.visitCancelled);
    if (request.heldOn > actor.today) throw refuseField(`${path}heldOn`, { ja: '訪問日に先の日付は入れられません。', en: 'The visit day cannot be in the future.' });
    refuseBeforeStart(visit.startedOn, `${path}heldOn`, request.heldOn);
    if (request.startedAt && request.endedAt && request.endedAt < request.startedAt) throw refuseField(`${path}endedAt`, { ja: '終了時刻は開始時刻より前にできません。', en: 'The end time cannot be before the start time.' });
    if (request.nextVisit && request.nextVisit.plannedOn <= request.heldOn) throw refuseField(`${path}nextVisit.plannedOn`, { ja: '次回の訪問日は今回より後の日にしてください。', en: 'The next visit must be after this one.' });

    await actor.tx.run(`update visit set status = 'recorded', held_on = $2, mode = $3, purpose = coalesce($4, purpose), support_types = $5 where id = $1`, [id, request.heldOn, request.mode, request.purpose ?? null, [...request.supportTypes].sort()]);
    await this.writeRecord(actor, visit, request);
    await this.actions.settle(actor, visit.engagementId, request.doneActionItemIds ?? [], `${path}doneActionItemIds`);
    for (const [n, item] of (request.actionItems ?? []).entries()) await this.actions.note(actor, visit.engagementId, item, { visitId: id, field: `${path}actionItems.${n}.` });
    // A correction moves the stage only when it is the stage that is corrected: the engagement may have gone on since.
    const before = visit.status === 'recorded' ? visit.recordedStage : visit.engagementStage;
    if (request.stage !== undefined && request.stage !== null && request.stage !== before) {
      await this.story.moveStage(actor, visit.engagementId, { stage: request.stage as Stage, since: request.heldOn, reason: '訪問で確認', visitId: id });
    }
    if (request.nextVisit) {
      const { plannedOn, startsAt, place, mode, purpose } = request.nextVisit;
      const nextId = v7();
      await actor.tx.run('insert into visit (id, engagement_id, planned_on, starts_at, place, mode, purpose, created_by) values ($1, $2, $3, $4, $5, $6, $7, $8)', [nextId, visit.engagementId, plannedOn, startsAt ?? null, place ?? '', mode ?? request.mode, purpose ?? '', actor.personId]);
      await audit(actor, { action: 'visit:plan', subjectKind: 'visit', subjectId: nextId, engagementId: visit.engagementId, change: { plannedOn: [null, plannedOn] } });
    }
    await actor.tx.run('delete from visit_draft where visit_id = $1 and person_id = $2', [id, actor.personId]);
    await this.tellCadence(actor, id, visit.engagementId);
    await audit(actor, { action: 'visit:record', subjectKind: 'visit', subjectId: id, engagementId: visit.engagementId, change: { status: [visit.status, 'recorded'], heldOn: [visit.heldOn, request.heldOn], supportTypes: [visit.supportTypes, request.supportTypes], texts: RECORD_TEXTS.filter((field) => request[field]) } });
  }

  /** A manager confirms a record; from then on it stays as it is. */
  async confirm(actor: Actor, id: string, version: number): Promise<void> {
    const visit = await this.changeVisit(actor, id, version);
    if (visit.status === 'confirmed') throw new Refusal(VISIT_REFUSALS.visitConfirmed);
    if (visit.status !== 'recorded') throw new Refusal(VISIT_REFUSALS.visitNotRecorded);
    await actor.tx.run(`update visit set status = 'confirmed' where id = $1`, [id]);
    await actor.tx.run('insert into visit_confirmation (visit_id, engagement_id, confirmed_by) values ($1, $2, $3)', [id, visit.engagementId, personOf(actor)]);
    actor.tx.changed('visit', id);
    actor.tx.changed('engagement', visit.engagementId);
    await audit(actor, { action: 'visit:confirm', subjectKind: 'visit', subjectId: id, engagementId: visit.engagementId, change: { status: ['recorded', 'confirmed'] } });
  }

  private async writeRecord(actor: Actor, visit: VisitRowFacts, request: RecordVisit): Promise<void> {
    await actor.tx.run(
      `insert into visit_record (visit_id, engagement_id, started_at, ended_at, participants_ours, participants_theirs, facts, municipality_said, questions, advice, material, decisions, stage, next_visit_on, written_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
       on conflict (visit_id) do update set started_at = excluded.started_at, ended_at = excluded.ended_at, participants_ours = excluded.participants_ours, participants_theirs = excluded.participants_theirs, facts = excluded.facts,
         municipality_said = excluded.municipality_said, questions = excluded.questions, advice = excluded.advice, material = excluded.material, decisions = excluded.decisions, stage = excluded.stage, next_visit_on = coalesce(excluded.next_visit_on, visit_record.next_visit_on)`,
      [
        visit.id, visit.engagementId, request.startedAt ?? null, request.endedAt ?? null,
        JSON.stringify((request.participantsOurs ?? []).map(({ personId, name }) => ({ personId: personId ?? null, name }))), request.participantsTheirs ?? [],
        request.facts, request.municipalitySaid ?? '', request.questions ?? '', request.advice ?? '', request.material ?? '', request.decisions ?? '', request.stage ?? null, request.nextVisit?.plannedOn ?? null, personOf(actor),
      ],
    );
    if (request.opinion) {
      await actor.tx.run('insert into visit_opinion (visit_id, engagement_id, text, internal) values ($1, $2, $3, $4) on conflict (visit_id) do update set text = excluded.text, internal = excluded.internal', [visit.id, visit.engagementId, request.opinion, request.opinionInternal ?? true]);
    } else if (request.opinion === '') {
      await actor.tx.run(`update visit_opinion set text = '' where visit_id = $1`, [visit.id]);
    }
  }

  /** A visit within reach, locked, in the version the caller has read; its version moves on. @throws notFound, stale, notInTeam */
  private async changeVisit(actor: Actor, id: string, version: number): Promise<VisitRowFacts> {
    const visit = isUuid(id)
      ? await actor.tx.one<VisitRowFacts & { writable: boolean }>(
          `select v.id, v.engagement_id as "engagementId", e.stage as "engagementStage", (select r.stage from visit_record r where r.visit_id = v.id) as "recordedStage", e.started_on as "startedOn", v.status, v.planned_on as "plannedOn", v.mode, v.held_on as "heldOn", v.support_types as "supportTypes", v.version from visit v join engagement e on e.id = v.engagement_id where v.id = $1`, [id])
      : null;
    if (!visit) throw new Refusal(COMMON_REFUSALS.notFound);
    const moved = await actor.tx.run('update visit set version = version + 1 where id = $1 and version = $2', [id, version]);
    if (moved) return visit;
    // Visible, but nothing changed: either somebody was faster, or the wall lets this person read only.
    if (visit.version !== version) throw new Refusal(COMMON_REFUSALS.stale);
    const writable = await actor.tx.one('select from visit where id = $1 for update', [id]);
    throw new Refusal(writable ? COMMON_REFUSALS.stale : VISIT_REFUSALS.notInTeam);
  }

  /** Reports the visits of the engagement to the cadence, and announces both. */
  private async tellCadence(actor: Actor, visitId: string, engagementId: string): Promise<void> {
    const [facts] = await actor.tx.query<VisitFacts & { plannedDays: VisitFacts['plannedDays'] }>(
      `select max(held_on) as "lastHeldOn", max(held_on) filter (where mode <> 'online') as "lastHeldInPersonOn", count(held_on)::int as "visitCount",
              coalesce(array_agg(planned_on order by planned_on) filter (where status = 'planned'), '{}') as "plannedDays" from visit where engagement_id = $1`, [engagementId]);
    if (facts) await this.cadence.takeVisits(actor, engagementId, facts);
    actor.tx.changed('visit', visitId);
  }
}

function refuseUnlessPlanned(visit: VisitRowFacts): void {
  if (visit.status === 'cancelled') throw new Refusal(VISIT_REFUSALS.visitCancelled);
  if (visit.status !== 'planned') throw new Refusal(VISIT_REFUSALS.visitAlreadyRecorded);
}
