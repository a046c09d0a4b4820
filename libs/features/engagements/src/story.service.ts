import { audit } from '@banso/audit';
import { type Stage, stageMove } from '@banso/domain';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { bumpVersion, changeEngagement, engagementOf, isUuid } from './engagement-row.js';
import type { AddChallenge, AddCounterpart, AddInitiative, ChangeChallenge, ChangeInitiative, ChangeStage, EndCounterpart } from './engagement.request.js';

/** What the story of an engagement is made of: stage, challenges with the true one, initiatives, counterparts. */
@Injectable()
export class StoryService {
  async changeStage(actor: Actor, id: string, version: number, request: ChangeStage): Promise<void> {
    const engagement = await changeEngagement(actor, id, version);
    if (request.since < engagement.startedOn) throw refuseField('since', { ja: '案件の開始日より前の日にはできません。', en: 'The day cannot be before the engagement began.' });
    if (request.since > actor.today) throw refuseField('since', { ja: '先の日付にはできません。', en: 'The day cannot be in the future.' });
    await this.moveStage(actor, id, { stage: request.stage as Stage, since: request.since, reason: request.reason, visitId: null });
  }

  /** Writes a new stage with its reason; the stage of the engagement is the one since the latest day. */
  async moveStage(actor: Actor, id: string, move: { stage: Stage; since: string; reason: string; visitId: string | null }): Promise<void> {
    const [before] = await actor.tx.query<{ stage: Stage }>('select stage from engagement where id = $1', [id]);
    await actor.tx.run('insert into stage_change (id, engagement_id, stage, since, reason, visit_id, changed_by) values ($1, $2, $3, $4, $5, $6, $7)', [v7(), id, move.stage, move.since, move.reason, move.visitId, actor.personId]);
    await actor.tx.run(`update engagement set stage = (select stage from stage_change where engagement_id = $1 order by since desc, recorded_at desc, id desc limit 1) where id = $1`, [id]);
    await audit(actor, { action: 'engagement:write', subjectKind: 'engagement', subjectId: id, engagementId: id, change: { stage: [before?.stage, move.stage], move: before ? stageMove(before.stage, move.stage).direction : null, since: [null, move.since] }, reason: move.reason });
  }

  async addChallenge(actor: Actor, id: string, request: AddChallenge): Promise<void> {
    await this.openFor(actor, id);
    const challengeId = v7();
    await actor.tx.run('insert into challenge (id, engagement_id, text, noted_on) values ($1, $2, $3, $4)', [challengeId, id, request.text, actor.today]);
    if (request.isTrue) await this.markTrue(actor, id, challengeId);
    await audit(actor, { action: 'engagement:write', subjectKind: 'challenge', subjectId: challengeId, engagementId: id, change: { texts: ['text'], isTrue: [null, request.isTrue ?? false] } });
  }

  async changeChallenge(actor: Actor, id: string, version: number, challengeId: string, request: ChangeChallenge): Promise<void> {
    await changeEngagement(actor, id, version);
    const changed = isUuid(challengeId)
      ? await actor.tx.run(`update challenge set text = coalesce($3, text), withdrawn_on = case when $4::bool is null then withdrawn_on when $4 then ctx_today() end, version = version + 1 where id = $1 and engagement_id = $2`, [challengeId, id, request.text ?? null, request.withdrawn ?? null])
      : 0;
    if (!changed) throw new Refusal(COMMON_REFUSALS.notFound);
    if (request.isTrue) await this.markTrue(actor, id, challengeId);
    await audit(actor, { action: 'engagement:write', subjectKind: 'challenge', subjectId: challengeId, engagementId: id, change: namingText(request) });
  }

  async addInitiative(actor: Actor, id: string, request: AddInitiative): Promise<void> {
    await this.openFor(actor, id);
    const initiativeId = v7();
    const state = request.state ?? 'idea';
    await actor.tx.run('insert into initiative (id, engagement_id, text, state, started_on) values ($1, $2, $3, $4, $5)', [initiativeId, id, request.text, state, state === 'idea' ? null : actor.today]);
    await audit(actor, { action: 'engagement:write', subjectKind: 'initiative', subjectId: initiativeId, engagementId: id, change: { texts: ['text'], state: [null, state] } });
  }

  async changeInitiative(actor: Actor, id: string, version: number, initiativeId: string, request: ChangeInitiative): Promise<void> {
    await changeEngagement(actor, id, version);
    const before = isUuid(initiativeId) ? await actor.tx.one<{ state: string }>('select state from initiative where id = $1 and engagement_id = $2', [initiativeId, id]) : null;
    const changed = before
      ? await actor.tx.run(`update initiative set text = coalesce($3, text), state = coalesce($4, state), started_on = coalesce(started_on, case when $4 in ('trying', 'running') then ctx_today() end), version = version + 1 where id = $1 and engagement_id = $2`, [initiativeId, id, request.text ?? null, request.state ?? null])
      : 0;
    if (!changed) throw new Refusal(COMMON_REFUSALS.notFound);
    await audit(actor, { action: 'engagement:write', subjectKind: 'initiative', subjectId: initiativeId, engagementId: id, change: { ...namingText(request), ...(request.state ? { state: [before?.state ?? null, request.state] } : {}) } });
  }

  async addCounterpart(actor: Actor, id: string, request: AddCounterpart): Promise<void> {
    await this.openFor(actor, id);
    const counterpartId = v7();
    await actor.tx.run('insert into counterpart (id, engagement_id, name, post, from_on, is_main, note) values ($1, $2, $3, $4, $5, $6, $7)', [counterpartId, id, request.name, request.post, request.from, request.isMain ?? false, request.note ?? '']);
    await audit(actor, { action: 'engagement:write', subjectKind: 'counterpart', subjectId: counterpartId, engagementId: id, change: { post: [null, request.post], from: [null, request.from] } });
  }

  async endCounterpart(actor: Actor, id: string, version: number, counterpartId: string, request: EndCounterpart): Promise<void> {
    await changeEngagement(actor, id, version);
    const row = isUuid(counterpartId) ? await actor.tx.one<{ from_on: string; until_on: string | null }>('select from_on, until_on from counterpart where id = $1 and engagement_id = $2', [counterpartId, id]) : null;
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    if (request.until < row.from_on) throw refuseField('until', { ja: '終了日は開始日より前にできません。', en: 'The end cannot be before the start.' });
    await actor.tx.run('update counterpart set until_on = $2, version = version + 1 where id = $1', [counterpartId, request.until]);
    await audit(actor, { action: 'engagement:write', subjectKind: 'counterpart', subjectId: counterpartId, engagementId: id, change: { until: [row.until_on, request.until] } });
  }

  /** Adding needs no version: two people may add at the same time and nothing is lost. */
  private async openFor(actor: Actor, id: string): Promise<void> {
    const engagement = await engagementOf(actor, id);
    if (engagement.status === 'closed') throw new Refusal(COMMON_REFUSALS.conflict);
    await bumpVersion(actor, id);
  }

  private async markTrue(actor: Actor, id: string, challengeId: string): Promise<void> {
    await actor.tx.run('insert into true_challenge (id, engagement_id, challenge_id, since, marked_by) values ($1, $2, $3, $4, $5)', [v7(), id, challengeId, actor.today, actor.personId]);
  }
}

/** A change whose text is named, not repeated: the log is read by people who must not read the story. */
function namingText({ text, ...facts }: { text?: string; isTrue?: boolean; withdrawn?: boolean; state?: string }): Record<string, unknown> {
  return { ...(text === undefined ? {} : { texts: ['text'] }), ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined).map(([field, value]) => [field, [null, value]])) };
}
