import { audit } from '@banso/audit';
import { type CivilDay, type Stage, stageMove } from '@banso/domain';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { ChallengeEntity } from './challenge.entity.js';
import { EngagementEntity } from './engagement.entity.js';
import { changeEngagement, isUuid, openFor, refuseBeforeStart } from './engagement-row.js';
import type {
  AddChallenge,
  AddInitiative,
  ChangeChallenge,
  ChangeInitiative,
  ChangeStage,
} from './engagement.request.js';
import { InitiativeEntity } from './initiative.entity.js';
import { StageChangeEntity } from './stage-change.entity.js';
import { initiative, lockStage, stageInForce, stageMovedAt } from './story.sql.js';
import { keepText, type KeptVersions } from './text-versions.js';
import { TrueChallengeEntity } from './true-challenge.entity.js';

/** What the story of an engagement is made of: stage, challenges with the true one, initiatives. */
@Injectable()
export class StoryService {
  async changeStage(actor: Actor, id: string, version: number, request: ChangeStage): Promise<void> {
    const { stage, since, reason } = request;
    const engagement = await changeEngagement(actor, id, version);
    refuseBeforeStart(engagement.startedOn, 'since', since);
    if (since > actor.today)
      throw refuseField('since', {
        ja: '先の日付にはできません。',
        en: 'The day cannot be in the future.',
      });
    await this.moveStage(actor, id, engagement.stage, { stage, since, reason, visitId: null });
  }

  /**
   * Writes a new stage with its reason; the stage of the engagement, which the caller holds, is the one since the
   * latest day ({@link stageInForce}).
   * @param before the stage that stands
   */
  async moveStage(
    actor: Actor,
    id: string,
    before: Stage,
    move: { stage: Stage; since: string; reason: string; visitId: string | null },
  ): Promise<void> {
    await actor.tx.insert(StageChangeEntity, {
      id: v7(),
      engagementId: id,
      ...move,
      since: move.since as CivilDay,
      changedBy: actor.personId,
    });
    const now = await actor.tx.row(stageInForce, { engagement: id, withdrawn: null, restored: null });
    await actor.tx.set(EngagementEntity, { id }, { stage: now!.stage });
    await note(
      actor,
      'engagement',
      id,
      id,
      { stage: [before, move.stage], move: stageMove(before, move.stage).direction, since: [null, move.since] },
      move.reason,
    );
  }

  /**
   * A visit's record is withdrawn, or that is undone: its moves of the stage count no more, or count again. Nothing is
   * taken out: a row says so, with the stage that stands from now on. What others have set stays.
   */
  async followWithdrawal(actor: Actor, id: string, visitId: string, kind: 'withdrawal' | 'restoration'): Promise<void> {
    const before = await actor.tx.row(lockStage, { engagement: id });
    if (!(await actor.tx.row(stageMovedAt, { engagement: id, visit: visitId }))) return;
    const now = await actor.tx.row(stageInForce, {
      engagement: id,
      withdrawn: kind === 'withdrawal' ? visitId : null,
      restored: kind === 'restoration' ? visitId : null,
    });
    const stage = now?.stage ?? 0;
    const reason = FOLLOWED[kind];
    await actor.tx.insert(StageChangeEntity, {
      id: v7(),
      engagementId: id,
      stage,
      since: actor.today,
      reason,
      visitId,
      changedBy: actor.personId,
      kind,
    });
    if (stage === before?.stage) return;
    await actor.tx.update(EngagementEntity, { id }, { stage });
    await note(
      actor,
      'engagement',
      id,
      id,
      {
        stage: [before?.stage, stage],
        move: before ? stageMove(before.stage, stage).direction : null,
      },
      reason,
    );
  }

  async addChallenge(actor: Actor, id: string, { text, isTrue }: AddChallenge): Promise<void> {
    await openFor(actor, id);
    const challengeId = v7();
    await actor.tx.insert(ChallengeEntity, { id: challengeId, engagementId: id, text, notedOn: actor.today });
    if (isTrue) await this.markTrue(actor, id, challengeId);
    await note(actor, 'challenge', challengeId, id, { texts: ['text'], isTrue: [null, isTrue ?? false] });
  }

  async changeChallenge(
    actor: Actor,
    id: string,
    version: number,
    challengeId: string,
    request: ChangeChallenge,
  ): Promise<void> {
    await changeEngagement(actor, id, version);
    if (!isUuid(challengeId)) throw new Refusal(COMMON_REFUSALS.notFound);
    const { text, withdrawn, isTrue, reason } = request;
    const subject = { engagementId: id, kind: 'challenge' as const, id: challengeId };
    const kept = await keepText(actor, subject, text, reason);
    const changed = await actor.tx.update(
      ChallengeEntity,
      { id: challengeId, engagementId: id },
      {
        text,
        version: () => 'version + 1',
        ...(withdrawn === undefined ? {} : { withdrawnOn: withdrawn ? actor.today : null }),
      },
    );
    if (!changed) throw new Refusal(COMMON_REFUSALS.notFound);
    if (isTrue) await this.markTrue(actor, id, challengeId);
    await note(actor, 'challenge', challengeId, id, namingText(request, kept), reason);
  }

  async addInitiative(actor: Actor, id: string, { text, state = 'idea' }: AddInitiative): Promise<void> {
    await openFor(actor, id);
    const initiativeId = v7();
    const startedOn = state === 'idea' ? null : actor.today;
    await actor.tx.insert(InitiativeEntity, { id: initiativeId, engagementId: id, text, state, startedOn });
    await note(actor, 'initiative', initiativeId, id, { texts: ['text'], state: [null, state] });
  }

  async changeInitiative(
    actor: Actor,
    id: string,
    version: number,
    initiativeId: string,
    request: ChangeInitiative,
  ): Promise<void> {
    await changeEngagement(actor, id, version);
    const before = isUuid(initiativeId) ? await actor.tx.row(initiative, { id: initiativeId, engagement: id }) : null;
    if (!before) throw new Refusal(COMMON_REFUSALS.notFound);
    const { text, state, reason } = request;
    const kept = await keepText(actor, { engagementId: id, kind: 'initiative', id: initiativeId }, text, reason);
    const begins = state === 'trying' || state === 'running';
    await actor.tx.update(
      InitiativeEntity,
      { id: initiativeId, engagementId: id },
      {
        text,
        state,
        startedOn: before.startedOn ?? (begins ? actor.today : null),
        version: () => 'version + 1',
      },
    );
    await note(
      actor,
      'initiative',
      initiativeId,
      id,
      {
        ...namingText(request, kept),
        ...(state ? { state: [before.state, state] } : {}),
      },
      reason,
    );
  }

  private async markTrue(actor: Actor, id: string, challengeId: string): Promise<void> {
    await actor.tx.insert(TrueChallengeEntity, {
      id: v7(),
      engagementId: id,
      challengeId,
      since: actor.today,
      markedBy: actor.personId,
    });
  }
}

const FOLLOWED = { withdrawal: '訪問記録の取下げ', restoration: '訪問記録の取下げの取消し' } as const;

async function note(
  actor: Actor,
  subjectKind: 'engagement' | 'challenge' | 'initiative',
  subjectId: string,
  engagementId: string,
  change: Record<string, unknown>,
  reason?: string,
): Promise<void> {
  await audit(actor, { action: 'engagement:write', subjectKind, subjectId, engagementId, change, reason });
}

/** A change whose text is named, not repeated: the log is read by people who must not read the story. */
function namingText(
  { text, reason: _, ...facts }: ChangeChallenge & ChangeInitiative,
  version: KeptVersions | null,
): Record<string, unknown> {
  const set = Object.entries(facts).filter(([, value]) => value !== undefined);
  return {
    ...(text === undefined ? {} : { texts: ['text'] }),
    ...(version ? { version } : {}),
    ...Object.fromEntries(set.map(([field, value]) => [field, [null, value]])),
  };
}
