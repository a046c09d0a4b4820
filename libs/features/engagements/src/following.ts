import { type CivilDay, type Stage, TEAM_ROLES, type TeamRole } from '@banso/domain';
import type { Actor } from '@banso/database';
import { refuseField } from '@banso/http';
import { v7 } from 'uuid';

/** What a following engagement takes over from the closed one. */
export interface Followed {
  id: string;
  vision: string;
  stage: Stage;
  /** Team in office on the day it begins, without lead and deputy, who are named anew. */
  team: Array<{ personId: string; role: TeamRole }>;
}

/** The closed engagement of the same municipality that the new one follows. @throws a complaint about `followsId` */
export async function followed(actor: Actor, followsId: string, municipalityCode: string, startedOn: CivilDay): Promise<Followed> {
  const former = await actor.tx.one<Omit<Followed, 'team'>>(
    `select id, vision, stage from engagement where id = $1 and municipality_code = $2 and status = 'closed'`, [followsId, municipalityCode]);
  if (!former) throw refuseField('followsId', { ja: '引き継げるのは、同じ市区町村の終了した案件です。', en: 'Only a closed engagement of the same municipality can be followed.' });
  const team = await actor.tx.query<{ personId: string; role: TeamRole }>(
    `select distinct on (t.person_id) t.person_id as "personId", t.role from team_term t join person p on p.id = t.person_id and p.disabled_at is null
      where t.engagement_id = $1 and t.role = any($2) and t.from_on <= $3 and (t.until_on is null or t.until_on >= $3) order by t.person_id, t.from_on desc`,
    [followsId, TEAM_ROLES.filter((role) => role !== 'lead' && role !== 'deputy'), startedOn]);
  return { ...former, team };
}

/** Lays the challenges (with the true one), initiatives that go on, and the counterparts of the former engagement before the new one. */
export async function bringStoryAlong(actor: Actor, formerId: string, id: string): Promise<void> {
  const challenges = await actor.tx.query<{ id: string; text: string; noted_on: string; is_true: boolean }>(
    `select c.id, c.text, c.noted_on, c.id = (select t.challenge_id from true_challenge t where t.engagement_id = $1 order by t.since desc, t.recorded_at desc, t.id desc limit 1) as is_true
       from challenge c where c.engagement_id = $1 and c.withdrawn_on is null order by c.noted_on, c.id`, [formerId]);
  for (const challenge of challenges) {
    const challengeId = v7();
    await actor.tx.run('insert into challenge (id, engagement_id, text, noted_on) values ($1, $2, $3, $4)', [challengeId, id, challenge.text, challenge.noted_on]);
    if (challenge.is_true) await actor.tx.run('insert into true_challenge (id, engagement_id, challenge_id, since, marked_by) values ($1, $2, $3, $4, $5)', [v7(), id, challengeId, actor.today, actor.personId]);
  }
  await actor.tx.run(
    `insert into initiative (id, engagement_id, text, state, started_on) select gen_random_uuid(), $2, text, state, started_on from initiative where engagement_id = $1 and state <> 'stopped'`, [formerId, id]);
  await actor.tx.run(
    `insert into counterpart (id, engagement_id, name, post, from_on, until_on, is_main, note) select gen_random_uuid(), $2, name, post, from_on, until_on, is_main, note
       from counterpart where engagement_id = $1 and (until_on is null or until_on >= $3)`, [formerId, id, actor.today]);
}
