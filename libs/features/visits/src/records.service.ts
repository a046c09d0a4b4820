import { audit } from '@banso/audit';
import { ActionsService, type KnownForActions } from '@banso/actions';
import { ofEachRecordText, RECORD_TEXT_NAMES, recordStateOf, type Stage, type VisitStatus } from '@banso/domain';
import { type Actor, mayDo, personOf } from '@banso/database';
import { CadenceService, refuseBeforeStart, StoryService } from '@banso/engagements';
import { Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { removeDraft } from './drafts.service.js';
import { type OpinionChange, opinionChangeOf, type OwnOpinion, ownOpinion, writeOpinion } from './opinions.js';
import { courseOf, noteEvent, type RecordCourse } from './record-events.js';
import { differencesOf, type RecordText, textInForce, textOf } from './record-text.js';
import { knownParticipants, refuseUnknownParticipants } from './participants.js';
import { VISIT_REFUSALS } from './visit.errors.js';
import type { RecordVisit } from './visit.request.js';
import { supersedeRecordVersion } from './records-service.sql.js';
import { askWhetherAnother, otherThatDay } from './visit-that-day.js';
import { VisitEntity } from './visit.entity.js';
import { VisitRecordVersionEntity } from './visit-record-version.entity.js';
import { lockVisit, lockVisitAnd, tellCadence, type VisitFound, type VisitRowFacts } from './visit-row.js';

/**
 * The verbs of a visit's record in the order of its life: record (each save a version) … withdraw … undo the
 * withdrawal.
 */
@Injectable()
export class RecordsService {
  constructor(
    private readonly cadence: CadenceService,
    private readonly actions: ActionsService,
    private readonly story: StoryService,
  ) {}

  /**
   * Records what happened. Each save that changes something is a version; from the second on it says why, and one that
   * was confirmed waits for confirmation anew. The writer's own body's opinion is a version apart, of which others
   * learn nothing.
   * @returns the visit's engagement
   */
  async record(actor: Actor, id: string, version: number, request: RecordVisit): Promise<string> {
    const ask = (found: VisitFound): Promise<KnownForRecord> => this.ask(actor, id, found, request);
    const [visit, known] = await lockVisitAnd(actor, this.cadence, { id, version }, ask);
    await this.write(actor, visit, known, request);
    return visit.engagementId;
  }

  /**
   * What a record is held against; asked ahead and together, so that writing it waits for nothing.
   * @param visitId null for a visit that is only made now: nothing is written of it yet
   */
  async ask(
    actor: Actor,
    visitId: string | null,
    { engagementId, status }: { engagementId: string; status?: VisitStatus },
    request: RecordVisit,
  ): Promise<KnownForRecord> {
    const { actionItems: items = [], doneActionItemIds: done = [] } = request;
    const [participants, thatDay, text, opinion, course, actions] = await Promise.all([
      knownParticipants(actor, engagementId, request),
      otherThatDay(actor, engagementId, visitId, request),
      visitId === null || status === 'planned' ? null : textInForce(actor, visitId),
      ownOpinion(actor, visitId, engagementId, request),
      visitId !== null && request.answersReturn ? courseOf(actor, visitId, engagementId) : null,
      this.actions.ask(actor, engagementId, { items, done }),
    ]);
    return { participants, thatDay, text, opinion, course, actions };
  }

  /**
   * Writes the record of a visit that the caller holds.
   * @param how `path` begins the names of complaints' fields; `fromList`: whoever writes it was not there for that
   */
  async write(
    actor: Actor,
    visit: VisitRowFacts,
    known: KnownForRecord,
    request: RecordVisit,
    { path = '', fromList = false }: { path?: string; fromList?: boolean } = {},
  ): Promise<void> {
    const { id } = visit;
    if (visit.status === 'cancelled') throw new Refusal(VISIT_REFUSALS.visitCancelled);
    if (visit.status === 'withdrawn') throw new Refusal(VISIT_REFUSALS.recordWithdrawn);
    refuseUnlikely(actor, visit, request, path);
    refuseUnknownParticipants(known.participants, request, path);

    // Recorded by somebody else between the first look and the lock: then it is asked for only now.
    const before = visit.recordVersion === null ? null : (known.text ?? (await textInForce(actor, id)));
    const after = textOf(request, visit, before);
    const opinion = opinionChangeOf(known.opinion, request, path);
    const changed = differencesOf(before, after);
    const answers = answersReturn(visit, known.course);
    const isVersion = changed.length > 0 || answers;
    if (known.thatDay && before?.heldOn !== after.heldOn) throw askWhetherAnother(after.heldOn, known.thatDay);
    const isCorrection = (isVersion && before) || (opinion && opinion.before !== null);
    if (isCorrection && !request.reason) throw refuseWithoutReason(path);

    if (isVersion) {
      const reason = before ? reasonFor({ request, opinion, answers: changed.length === 0 }) : '';
      await this.writeVersion(actor, visit, after, { reason, fromList });
    } else if (adds(request)) await moveOn(actor, visit);
    if (opinion) await writeOpinion(actor, visit, opinion, request.reason ?? '');
    await this.settleActions(actor, visit, known.actions, request, path);
    await removeDraft(actor, id);
    const next = request.nextVisit ? await this.planNext(actor, visit, request) : null;
    await Promise.all([
      this.moveStage(actor, visit, before, after),
      isVersion || next ? tellCadence(actor, this.cadence, visit) : null,
    ]);
    if (next) await auditNext(actor, visit, next, request);
    const saved = { isVersion, changed, opinion, reason: request.reason };
    if (isVersion || opinion) await auditVersion(actor, visit, after, saved);
  }

  /**
   * Takes a record back with a reason: from then on it counts for nothing, and stays readable. A confirmed one is a
   * manager's to withdraw.
   */
  async withdraw(actor: Actor, id: string, version: number, reason: string): Promise<void> {
    const visit = await lockVisit(actor, this.cadence, id, version);
    if (visit.status === 'withdrawn') throw new Refusal(VISIT_REFUSALS.recordWithdrawn);
    if (visit.recordVersion === null) throw new Refusal(VISIT_REFUSALS.visitNotRecorded);
    const isConfirmed = visit.status === 'confirmed';
    if (isConfirmed && !mayDo(actor, 'visit:confirm')) throw new Refusal(VISIT_REFUSALS.confirmedNeedsManager);
    await noteEvent(actor, visit, { kind: 'withdrawn', comment: reason, plannedOn: visit.plannedOn });
    await actor.tx.set(
      VisitEntity,
      { id },
      {
        status: 'withdrawn',
        plannedOn: visit.plannedOn ?? visit.heldOn,
        heldOn: null,
        supportTypes: [],
        version: version + 1,
      },
    );
    await this.story.followWithdrawal(actor, visit.engagementId, id, 'withdrawal');
    await tellCadence(actor, this.cadence, visit);
    await auditWithdrawal(actor, visit, 'withdrawn', reason);
  }

  /** Brings a withdrawn record back as it stood, confirmed or not. */
  async undoWithdrawal(actor: Actor, id: string, version: number, reason: string): Promise<void> {
    const [visit, [text, { events, steps }]] = await lockVisitAnd(
      actor,
      this.cadence,
      { id, version },
      ({ engagementId }) => Promise.all([textInForce(actor, id), courseOf(actor, id, engagementId)]),
    );
    const isWithdrawn = visit.status === 'withdrawn';
    if (!isWithdrawn || visit.recordVersion === null) throw new Refusal(VISIT_REFUSALS.recordNotWithdrawn);
    const plannedOn = events.filter((event) => event.kind === 'withdrawn').at(-1)?.plannedOn ?? null;
    const isConfirmed = recordStateOf(visit.recordVersion, events, steps).confirmed;
    if (isConfirmed && !mayDo(actor, 'visit:confirm')) throw new Refusal(VISIT_REFUSALS.confirmedNeedsManager);
    const status = isConfirmed ? 'confirmed' : 'recorded';
    await noteEvent(actor, visit, { kind: 'withdrawalUndone', comment: reason });
    const { heldOn, supportTypes } = text!;
    await actor.tx.set(VisitEntity, { id }, { status, plannedOn, heldOn, supportTypes, version: version + 1 });
    await this.story.followWithdrawal(actor, visit.engagementId, id, 'restoration');
    await tellCadence(actor, this.cadence, visit);
    await auditWithdrawal(actor, visit, status, reason);
  }

  private async settleActions(
    actor: Actor,
    { id, engagementId }: VisitRowFacts,
    known: KnownForActions,
    { doneActionItemIds = [], actionItems = [] }: RecordVisit,
    path: string,
  ): Promise<void> {
    await this.actions.settle(actor, engagementId, doneActionItemIds, { field: `${path}doneActionItemIds`, known });
    for (const [n, item] of actionItems.entries())
      await this.actions.note(actor, engagementId, item, { visitId: id, field: `${path}actionItems.${n}.`, known });
  }

  private async writeVersion(
    actor: Actor,
    visit: VisitRowFacts,
    text: RecordText,
    { reason, fromList }: Pick<VisitRecordVersionEntity, 'reason' | 'fromList'>,
  ): Promise<void> {
    const { heldOn, mode, purpose, supportTypes } = text;
    await actor.tx.set(
      VisitEntity,
      { id: visit.id },
      {
        status: 'recorded',
        heldOn,
        mode,
        purpose,
        supportTypes,
        version: visit.version + 1,
      },
    );
    if (visit.recordVersion !== null) await actor.tx.write(supersedeRecordVersion, { visit: visit.id, now: actor.now });
    await actor.tx.insert(VisitRecordVersionEntity, {
      // The day, mode, purpose and kinds of support are the visit's: a trigger takes them from there.
      visitId: visit.id,
      engagementId: visit.engagementId,
      version: (visit.recordVersion ?? 0) + 1,
      reason,
      startedAt: text.startedAt,
      endedAt: text.endedAt,
      participantsOurs: text.participantsOurs,
      participantsTheirs: text.participantsTheirs,
      stage: text.stage,
      nextVisitOn: text.nextVisitOn,
      writtenBy: personOf(actor),
      fromList,
      ...ofEachRecordText(({ name }) => text[name]),
    });
  }

  /** A correction moves the stage only when that is what is corrected: the engagement may have gone on since. */
  private async moveStage(
    actor: Actor,
    visit: VisitRowFacts,
    before: RecordText | null,
    after: RecordText,
  ): Promise<void> {
    const held = before ? before.stage : visit.engagementStage;
    if (after.stage === null || after.stage === held) return;
    await this.story.moveStage(actor, visit.engagementId, visit.engagementStage, {
      stage: after.stage as Stage,
      since: after.heldOn,
      reason: '訪問で確認',
      visitId: visit.id,
    });
  }

  private async planNext(actor: Actor, visit: VisitRowFacts, request: RecordVisit): Promise<string> {
    const { plannedOn, startsAt, place, mode, purpose } = request.nextVisit!;
    const nextId = v7();
    const { engagementId } = visit;
    await actor.tx.insert(VisitEntity, {
      id: nextId,
      engagementId,
      plannedOn,
      startsAt: startsAt ?? null,
      place: place ?? '',
      mode: mode ?? request.mode,
      purpose: purpose ?? '',
      createdBy: actor.personId,
    });
    return nextId;
  }
}

/** What {@link RecordsService.ask} has found: whom it names, and what stands so far. */
interface KnownForRecord {
  participants: ReadonlySet<string>;
  /** Another visit of the engagement on the same day, unless the request says that it knows of it. */
  thatDay: string | null;
  text: RecordText | null;
  opinion: OwnOpinion | null;
  /** Only where the request may answer a record that was sent back. */
  course: RecordCourse | null;
  actions: KnownForActions;
}

async function auditNext(actor: Actor, visit: VisitRowFacts, nextId: string, request: RecordVisit): Promise<void> {
  await audit(actor, {
    action: 'visit:plan',
    subjectKind: 'visit',
    subjectId: nextId,
    engagementId: visit.engagementId,
    change: { plannedOn: [null, request.nextVisit!.plannedOn] },
  });
}

/**
 * Whether the request answers a record that was sent back (差戻し): that is a version even where its text stays. Any other
 * reason without a change makes none: a save that is sent again must not publish the reason of an opinion.
 */
function answersReturn({ recordVersion }: VisitRowFacts, course: RecordCourse | null): boolean {
  if (!course || recordVersion === null) return false;
  return recordStateOf(recordVersion, course.events, course.steps).returned !== null;
}

/** What a version says why: where the writer's own opinion alone was written anew, that is the body's, and not told. */
function reasonFor({
  request,
  opinion,
  answers,
}: {
  request: RecordVisit;
  opinion: OpinionChange | null;
  answers: boolean;
}): string {
  return answers && opinion ? RETURN_ANSWERED : request.reason!;
}

const RETURN_ANSWERED = '差戻しへの回答';

/** Whether the request adds what would be there twice if it came twice. */
function adds({ actionItems, nextVisit }: RecordVisit): boolean {
  return (actionItems ?? []).length > 0 || Boolean(nextVisit);
}

/** The visit changes by what was added to it, so that the same request, sent again, is one about an older version. */
async function moveOn(actor: Actor, { id, version }: VisitRowFacts): Promise<void> {
  await actor.tx.set(VisitEntity, { id }, { version: version + 1 });
  actor.tx.changed('visit', id, 'words');
}

/** The log of a withdrawal, or of one that is undone: the version in force stays. */
async function auditWithdrawal(actor: Actor, visit: VisitRowFacts, status: VisitStatus, reason: string): Promise<void> {
  await audit(actor, {
    action: 'visit:withdraw',
    subjectKind: 'visit',
    subjectId: visit.id,
    engagementId: visit.engagementId,
    change: { status: [visit.status, status], version: [visit.recordVersion, visit.recordVersion] },
    reason,
  });
}

/** @throws a complaint for each thing that cannot have happened */
function refuseUnlikely(actor: Actor, visit: VisitRowFacts, request: RecordVisit, path: string): void {
  const { heldOn, startedAt, endedAt, nextVisit } = request;
  if (heldOn > actor.today) {
    throw refuseField(`${path}heldOn`, {
      ja: '訪問日に先の日付は入れられません。',
      en: 'The visit day cannot be in the future.',
    });
  }
  refuseBeforeStart(visit.startedOn, `${path}heldOn`, heldOn);
  if (startedAt && endedAt && endedAt < startedAt) {
    throw refuseField(`${path}endedAt`, {
      ja: '終了時刻は開始時刻より前にできません。',
      en: 'The end time cannot be before the start time.',
    });
  }
  if (nextVisit && nextVisit.plannedOn <= heldOn) {
    throw refuseField(`${path}nextVisit.plannedOn`, {
      ja: '次回の訪問日は今回より後の日にしてください。',
      en: 'The next visit must be after this one.',
    });
  }
}

function refuseWithoutReason(path: string): Refusal {
  return refuseField(`${path}reason`, {
    ja: '直した理由を入れてください。前の内容とあわせて残ります。',
    en: 'Say why the record is corrected. It is kept beside what stood before.',
  });
}

interface SavedVersion {
  isVersion: boolean;
  changed: ReadonlyArray<keyof RecordText>;
  opinion: OpinionChange | null;
  reason: string | undefined;
}

/**
 * The log names the version and the texts, and does not repeat them: it is read by people who must not read them. What
 * else was changed the version tells.
 */
async function auditVersion(
  actor: Actor,
  visit: VisitRowFacts,
  text: RecordText,
  { isVersion, changed, opinion, reason }: SavedVersion,
): Promise<void> {
  await audit(actor, {
    action: 'visit:record',
    subjectKind: 'visit',
    subjectId: visit.id,
    engagementId: visit.engagementId,
    reason: reason || undefined,
    change: {
      ...(isVersion
        ? {
            version: [visit.recordVersion, (visit.recordVersion ?? 0) + 1],
            status: [visit.status, 'recorded'],
            heldOn: [visit.heldOn, text.heldOn],
            supportTypes: [visit.supportTypes, text.supportTypes],
          }
        : {}),
      ...(opinion ? { opinionVersion: [opinion.before, (opinion.before ?? 0) + 1] } : {}),
      texts: [
        ...(isVersion ? RECORD_TEXT_NAMES.filter((field) => changed.includes(field)) : []),
        ...(opinion ? ['opinion'] : []),
      ],
    },
  });
}
