import { type CivilDay, type Stage, TEAM_ROLES, type TeamRole } from '@banso/domain';
import type { Actor } from '@banso/database';
import { refuseField } from '@banso/http';
import { v7 } from 'uuid';
import { ChallengeEntity } from './challenge.entity.js';
import {
  challengesToFollow,
  engagementToFollow,
  followCounterparts,
  followInitiatives,
  teamToFollow,
} from './following.sql.js';
import { TrueChallengeEntity } from './true-challenge.entity.js';

/** What a following engagement takes over from the closed one. */
export interface Followed {
  id: string;
  vision: string;
  stage: Stage;
  /** Team in office on the day it begins, without lead and deputy, who are named anew. */
  team: Array<{ personId: string; role: TeamRole }>;
}

/** The closed engagement of the same municipality that the new one follows. @throws a complaint about `followsId` */
export async function followed(
  actor: Actor,
  followsId: string,
  municipality: string,
  startedOn: CivilDay,
): Promise<Followed> {
  const former = await actor.tx.row(engagementToFollow, { id: followsId, municipality });
  if (!former)
    throw refuseField('followsId', {
      ja: '引き継げるのは、同じ市区町村の終了した案件です。',
      en: 'Only a closed engagement of the same municipality can be followed.',
    });
  const roles = TEAM_ROLES.filter((role) => role !== 'lead' && role !== 'deputy');
  const team = await actor.tx.rows(teamToFollow, { engagement: followsId, roles, day: startedOn });
  return { ...former, team };
}

/**
 * Lays the challenges (with the true one), initiatives that go on, and the counterparts of the former engagement before
 * the new one.
 */
export async function bringStoryAlong(actor: Actor, former: string, engagementId: string): Promise<void> {
  const { today, personId, tx } = actor;
  for (const { text, notedOn, isTrue } of await tx.rows(challengesToFollow, { engagement: former })) {
    const challengeId = v7();
    await tx.insert(ChallengeEntity, { id: challengeId, engagementId, text, notedOn });
    if (isTrue) {
      const marked = { id: v7(), engagementId, challengeId, since: today, markedBy: personId };
      await tx.insert(TrueChallengeEntity, marked);
    }
  }
  await tx.count(followInitiatives, { former, engagement: engagementId });
  await tx.count(followCounterparts, { former, engagement: engagementId, day: today });
}
