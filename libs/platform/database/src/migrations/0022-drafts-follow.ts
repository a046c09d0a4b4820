import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SPELLED_OUT_WALLS } from './0021-spelled-out-walls.js';
import { reach, rewall } from './walls.js';

const PARTS = `('lead', 'deputy', 'member')`;
const effective = (transfer: string) => `${transfer}.confirmed_at is not null and ${transfer}.withdrawn_at is null and ${transfer}.effective_on <= (select ctx_today())`;
const isOfTheTeam = (person: string) => `exists (
  select from team_member m left join team_member_end x on x.member_id = m.id
   where m.engagement_id = l.engagement_id and m.person_id = ${person} and m.from_on <= (select ctx_today()) and (x.until_on is null or x.until_on >= (select ctx_today())))`;

/**
 * Drafts that the actor has taken over, as (writer, visit). A draft goes with the writer's part in the engagement (rule 4.3):
 * to whoever has got that part by a confirmed transfer, from its effective day on, as long as they have it and the writer is
 * not back; and on from an interim holder to whoever comes next. A draft of somebody without a part goes to whom it was given
 * itself. It must be of a visit that was there before the writer's last day was over and still waits for its record: what the
 * writer begins elsewhere later is theirs alone, and so is what nobody needs. Asks for the actor's own successions only, once
 * for the whole statement.
 */
const TAKEN_OVER = `
  with recursive line (writer, engagement_id, visit_id, effective_on) as (
    select t.person_id, d.engagement_id, case d.held_kind when 'draft' then d.held_id end, t.effective_on
      from disposition d join transfer t on t.id = d.transfer_id and ${effective('t')}
     where d.successor_id = (select ctx_person()) and (d.held_kind in ${PARTS}
        or d.held_kind = 'draft' and not exists (select from disposition p where p.transfer_id = d.transfer_id and p.engagement_id = d.engagement_id and p.held_kind in ${PARTS}))
    union
    select t.person_id, d.engagement_id, null, t.effective_on
      from line l join disposition d on d.successor_id = l.writer and d.engagement_id = l.engagement_id and d.held_kind in ${PARTS}
      join transfer t on t.id = d.transfer_id and ${effective('t')} and t.effective_on <= l.effective_on
     where l.visit_id is null
  )
  select l.writer, v.id from line l
    join visit v on v.engagement_id = l.engagement_id and v.status = 'planned' and v.created_at < l.effective_on::timestamp at time zone 'Asia/Tokyo'
   where v.id = l.visit_id or l.visit_id is null and ${isOfTheTeam('(select ctx_person())')} and not ${isOfTheTeam('l.writer')}`;

/**
 * Drafts of visit records follow at a transfer: from the effective day on the successor reads them. Nobody writes into
 * another's draft. A guest never reads one, whoever it comes from: it may hold what the writer wanted kept within the body.
 */
export class DraftsFollow0022 implements MigrationInterface {
  name = 'DraftsFollow2026112800022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${rewall('visit_draft', { select: `(${reach.me()} and ${reach.read()}) or (${reach.own} and (person_id, visit_id) in (${TAKEN_OVER}))` })}
      ${SPELLED_OUT_WALLS}
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
