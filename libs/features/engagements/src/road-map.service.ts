import { audit } from '@banso/audit';
import type { CivilDay, MilestoneState } from '@banso/domain';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { changeEngagement, isUuid, openFor, refuseBeforeStart } from './engagement-row.js';
import { keepText } from './text-versions.js';
import type { AddMilestone, ChangeMilestone } from './engagement.request.js';

/** The road map of an engagement: its milestones, each with the day by which it should be reached. */
@Injectable()
export class RoadMapService {
  async add(actor: Actor, id: string, { text, on }: AddMilestone): Promise<void> {
    const { startedOn } = await openFor(actor, id);
    refuseBeforeStart(startedOn, 'on', on);
    const milestoneId = v7();
    await actor.tx.run('insert into milestone (id, engagement_id, text, due_on) values ($1, $2, $3, $4)', [milestoneId, id, text, on]);
    await note(actor, id, milestoneId, { texts: ['text'], on: [null, on], state: [null, 'ahead'] });
  }

  /** Rewrites a milestone, moves its day, or says what became of it; one set back to `ahead` was reached on no day. */
  async change(actor: Actor, id: string, version: number, milestoneId: string, { text, on, state, reason }: ChangeMilestone): Promise<void> {
    const engagement = await changeEngagement(actor, id, version);
    if (on !== undefined) refuseBeforeStart(engagement.startedOn, 'on', on);
    const before = isUuid(milestoneId) ? await actor.tx.one<{ on: CivilDay; state: MilestoneState }>('select due_on as "on", state from milestone where id = $1 and engagement_id = $2', [milestoneId, id]) : null;
    if (!before) throw new Refusal(COMMON_REFUSALS.notFound);
    const kept = await keepText(actor, { engagementId: id, kind: 'milestone', id: milestoneId }, text, reason);
    await actor.tx.run(
      `update milestone set text = coalesce($3, text), due_on = coalesce($4, due_on), state = coalesce($5, state),
              reached_on = case coalesce($5, state) when 'reached' then coalesce(reached_on, ctx_today()) end, version = version + 1 where id = $1 and engagement_id = $2`,
      [milestoneId, id, text ?? null, on ?? null, state ?? null]);
    await note(actor, id, milestoneId, { ...(text === undefined ? {} : { texts: ['text'] }), ...(kept ? { version: kept } : {}), ...(on ? { on: [before.on, on] } : {}), ...(state ? { state: [before.state, state] } : {}) }, reason);
  }
}

/** The log is read by people who must not read the story: a text is named, not repeated. */
async function note(actor: Actor, id: string, milestoneId: string, change: Record<string, unknown>, reason?: string): Promise<void> {
  await audit(actor, { action: 'engagement:write', subjectKind: 'milestone', subjectId: milestoneId, engagementId: id, change, reason });
}
