import { audit } from '@banso/audit';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { changeEngagement, isUuid, openFor, refuseBeforeStart } from './engagement-row.js';
import type { AddMilestone, ChangeMilestone } from './engagement.request.js';
import { MilestoneEntity } from './milestone.entity.js';
import { milestone } from './road-map.sql.js';
import { keepText } from './text-versions.js';

/** The road map of an engagement: its milestones, each with the day by which it should be reached. */
@Injectable()
export class RoadMapService {
  async add(actor: Actor, id: string, { text, on }: AddMilestone): Promise<void> {
    const { startedOn } = await openFor(actor, id);
    refuseBeforeStart(startedOn, 'on', on);
    const milestoneId = v7();
    await actor.tx.insert(MilestoneEntity, { id: milestoneId, engagementId: id, text, dueOn: on });
    await note(actor, id, milestoneId, { texts: ['text'], on: [null, on], state: [null, 'ahead'] });
  }

  /**
   * Rewrites a milestone, moves its day, or says what became of it; one set back to `ahead` was reached on no day.
   * @throws notFound, and what {@link changeEngagement} and {@link keepText} throw
   */
  async change(
    actor: Actor,
    id: string,
    version: number,
    milestoneId: string,
    { text, on, state, reason }: ChangeMilestone,
  ): Promise<void> {
    const engagement = await changeEngagement(actor, id, version);
    if (on !== undefined) refuseBeforeStart(engagement.startedOn, 'on', on);
    const before = isUuid(milestoneId) ? await actor.tx.row(milestone, { id: milestoneId, engagement: id }) : null;
    if (!before) throw new Refusal(COMMON_REFUSALS.notFound);
    const kept = await keepText(actor, { engagementId: id, kind: 'milestone', id: milestoneId }, text, reason);
    const isReached = (state ?? before.state) === 'reached';
    await actor.tx.update(
      MilestoneEntity,
      { id: milestoneId, engagementId: id },
      {
        text,
        dueOn: on,
        state,
        reachedOn: isReached ? (before.reachedOn ?? actor.today) : null,
        version: () => 'version + 1',
      },
    );
    await note(
      actor,
      id,
      milestoneId,
      {
        ...(text === undefined ? {} : { texts: ['text'] }),
        ...(kept ? { version: kept } : {}),
        ...(on ? { on: [before.on, on] } : {}),
        ...(state ? { state: [before.state, state] } : {}),
      },
      reason,
    );
  }
}

/** The log is read by people who must not read the story: a text is named, not repeated. */
async function note(
  actor: Actor,
  id: string,
  milestoneId: string,
  change: Record<string, unknown>,
  reason?: string,
): Promise<void> {
  await audit(actor, {
    action: 'engagement:write',
    subjectKind: 'milestone',
    subjectId: milestoneId,
    engagementId: id,
    change,
    reason,
  });
}
