import { audit } from '@banso/audit';
import { type Stage, stageMove } from '@banso/domain';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { changeEngagement, isUuid, openFor, refuseBeforeStart } from './engagement-row.js';
import { keepText } from './text-versions.js';
import type { AddChallenge, AddInitiative, ChangeChallenge, ChangeInitiative, ChangeStage } from './engagement.request.js';

/** What the story of an engagement is made of: stage, challenges with the true one, initiatives. */
@Injectable()
export class StoryService {
  async changeStage(actor: Actor, id: string, version: number, request: ChangeStage): Promise<void> {
    const engagement = await changeEngagement(actor, id, version);
    refuseBeforeStart(engagement.startedOn, 'since', request.since);
    if (request.since > actor.today) throw refuseField('since', { ja: '先の日付にはできません。', en: 'The day cannot be in the future.' });
    await this.moveStage(actor, id, { stage: request.stage as Stage, since: request.since, reason: request.reason, visitId: null });
  }

  /** Writes a new stage with its reason; the stage of the engagement is the one since the latest day ({@link IN_FORCE}). */
  async moveStage(actor: Actor, id: string, move: { stage: Stage; since: string; reason: string; visitId: string | null }): Promise<void> {
    const [before] = await actor.tx.query<{ stage: Stage }>('select stage from engagement where id = $1 for no key update', [id]);
    await actor.tx.run('insert into stage_change (id, engagement_id, stage, since, reason, visit_id, changed_by) values ($1, $2, $3, $4, $5, $6, $7)', [v7(), id, move.stage, move.since, move.reason, move.visitId, actor.personId]);
    await actor.tx.run(`update engagement set stage = (${IN_FORCE('not withdrawn')}) where id = $1`, [id]);
    await audit(actor, { action: 'engagement:write', subjectKind: 'engagement', subjectId: id, engagementId: id, change: { stage: [before?.stage, move.stage], move: before ? stageMove(before.stage, move.stage).direction : null, since: [null, move.since] }, reason: move.reason });
  }

  /**
   * A visit's record is withdrawn, or that is undone: its moves of the stage count no more, or count again. Nothing is taken
   * out: a row says so, with the stage that stands from now on. What others have set stays.
   */
  async followWithdrawal(actor: Actor, id: string, visitId: string, kind: 'withdrawal' | 'restoration'): Promise<void> {
    const [before] = await actor.tx.query<{ stage: Stage }>('select stage from engagement where id = $1 for no key update', [id]);
    const moved = await actor.tx.one(`select from stage_change where engagement_id = $1 and visit_id = $2 and kind = 'move' limit 1`, [id, visitId]);
    if (!moved) return;
    const which = kind === 'withdrawal' ? 's.visit_id is distinct from $2 and not withdrawn' : '(s.visit_id = $2 or not withdrawn)';
    const stage = (await actor.tx.one<{ stage: Stage }>(IN_FORCE(which), [id, visitId]))?.stage ?? 0;
    await actor.tx.run(
      'insert into stage_change (id, engagement_id, stage, since, reason, visit_id, changed_by, kind) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [v7(), id, stage, actor.today, FOLLOWED[kind], visitId, actor.personId, kind]);
    if (stage === before?.stage) return;
    await actor.tx.run('update engagement set stage = $2 where id = $1', [id, stage]);
    await audit(actor, {
      action: 'engagement:write', subjectKind: 'engagement', subjectId: id, engagementId: id, reason: FOLLOWED[kind],
      change: { stage: [before?.stage, stage], move: before ? stageMove(before.stage, stage).direction : null },
    });
  }

  async addChallenge(actor: Actor, id: string, request: AddChallenge): Promise<void> {
    await openFor(actor, id);
    const challengeId = v7();
    await actor.tx.run('insert into challenge (id, engagement_id, text, noted_on) values ($1, $2, $3, $4)', [challengeId, id, request.text, actor.today]);
    if (request.isTrue) await this.markTrue(actor, id, challengeId);
    await audit(actor, { action: 'engagement:write', subjectKind: 'challenge', subjectId: challengeId, engagementId: id, change: { texts: ['text'], isTrue: [null, request.isTrue ?? false] } });
  }

  async changeChallenge(actor: Actor, id: string, version: number, challengeId: string, request: ChangeChallenge): Promise<void> {
    await changeEngagement(actor, id, version);
    const kept = isUuid(challengeId) ? await keepText(actor, { engagementId: id, kind: 'challenge', id: challengeId }, request.text, request.reason) : null;
    const changed = isUuid(challengeId)
      ? await actor.tx.run(`update challenge set text = coalesce($3, text), withdrawn_on = case when $4::bool is null then withdrawn_on when $4 then ctx_today() end, version = version + 1 where id = $1 and engagement_id = $2`, [challengeId, id, request.text ?? null, request.withdrawn ?? null])
      : 0;
    if (!changed) throw new Refusal(COMMON_REFUSALS.notFound);
    if (request.isTrue) await this.markTrue(actor, id, challengeId);
    await audit(actor, { action: 'engagement:write', subjectKind: 'challenge', subjectId: challengeId, engagementId: id, change: namingText(request, kept), reason: request.reason });
  }

  async addInitiative(actor: Actor, id: string, request: AddInitiative): Promise<void> {
    await openFor(actor, id);
    const initiativeId = v7();
    const state = request.state ?? 'idea';
    await actor.tx.run('insert into initiative (id, engagement_id, text, state, started_on) values ($1, $2, $3, $4, $5)', [initiativeId, id, request.text, state, state === 'idea' ? null : actor.today]);
    await audit(actor, { action: 'engagement:write', subjectKind: 'initiative', subjectId: initiativeId, engagementId: id, change: { texts: ['text'], state: [null, state] } });
  }

  async changeInitiative(actor: Actor, id: string, version: number, initiativeId: string, request: ChangeInitiative): Promise<void> {
    await changeEngagement(actor, id, version);
    const before = isUuid(initiativeId) ? await actor.tx.one<{ state: string }>('select state from initiative where id = $1 and engagement_id = $2', [initiativeId, id]) : null;
    const kept = before ? await keepText(actor, { engagementId: id, kind: 'initiative', id: initiativeId }, request.text, request.reason) : null;
    const changed = before
      ? await actor.tx.run(`update initiative set text = coalesce($3, text), state = coalesce($4, state), started_on = coalesce(started_on, case when $4 in ('trying', 'running') then ctx_today() end), version = version + 1 where id = $1 and engagement_id = $2`, [initiativeId, id, request.text ?? null, request.state ?? null])
      : 0;
    if (!changed) throw new Refusal(COMMON_REFUSALS.notFound);
    await audit(actor, { action: 'engagement:write', subjectKind: 'initiative', subjectId: initiativeId, engagementId: id, change: { ...namingText(request, kept), ...(request.state ? { state: [before?.state ?? null, request.state] } : {}) }, reason: request.reason });
  }

  private async markTrue(actor: Actor, id: string, challengeId: string): Promise<void> {
    await actor.tx.run('insert into true_challenge (id, engagement_id, challenge_id, since, marked_by) values ($1, $2, $3, $4, $5)', [v7(), id, challengeId, actor.today, actor.personId]);
  }
}

/**
 * The stage of the engagement $1: that of the move since the latest day, of those that count. `which` may name `withdrawn`:
 * whether the record of the move's visit is withdrawn, as the last row about that says.
 */
const IN_FORCE = (which: string): string => `
  select s.stage from stage_change s cross join lateral (
      select coalesce((select m.kind = 'withdrawal' from stage_change m
                        where m.engagement_id = s.engagement_id and m.visit_id = s.visit_id and m.kind <> 'move'
                        order by m.recorded_at desc, m.id desc limit 1), false) as withdrawn) w
   where s.engagement_id = $1 and s.kind = 'move' and ${which} order by s.since desc, s.recorded_at desc, s.id desc limit 1`;

const FOLLOWED = { withdrawal: '訪問記録の取下げ', restoration: '訪問記録の取下げの取消し' } as const;

/** A change whose text is named, not repeated: the log is read by people who must not read the story. */
function namingText({ text, reason: _, ...facts }: { text?: string; reason?: string; isTrue?: boolean; withdrawn?: boolean; state?: string }, version: [number | null, number] | null): Record<string, unknown> {
  return { ...(text === undefined ? {} : { texts: ['text'] }), ...(version ? { version } : {}), ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined).map(([field, value]) => [field, [null, value]])) };
}
