import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SPELLED_OUT_WALLS } from './0021-spelled-out-walls.js';
import { reach, rewall } from './walls.js';

const PARTS = `('lead', 'deputy', 'member')`;
const isOfTheTeam = (person: string) => `exists (
  select from team_member m left join team_member_end x on x.member_id = m.id
   where m.engagement_id = d.engagement_id and m.person_id = ${person} and m.from_on <= (select ctx_today()) and (x.until_on is null or x.until_on >= (select ctx_today())))`;

/**
 * Drafts that the actor has taken over, as (writer, visit). A draft goes with the writer's part in the engagement (rule 4.3):
 * to whoever has got that part by a confirmed transfer, from its effective day on, as long as they have it and the writer is
 * not back. A draft of somebody without a part goes to whom it was given itself. It must be of a visit that was there before
 * that day and still waits for its record: what the writer begins elsewhere later is theirs alone, and so is what nobody needs.
 * Asks for the actor's own successions only, once for the whole statement.
 */
const TAKEN_OVER = `
  select t.person_id, v.id from disposition d
    join transfer t on t.id = d.transfer_id and t.confirmed_at is not null and t.withdrawn_at is null and t.effective_on <= (select ctx_today())
    join visit v on v.engagement_id = d.engagement_id and v.status = 'planned' and v.created_at < t.effective_on::timestamp at time zone 'Asia/Tokyo'
   where d.successor_id = (select ctx_person())
     and (d.held_kind in ${PARTS} and ${isOfTheTeam('d.successor_id')} and not ${isOfTheTeam('t.person_id')}
       or d.held_kind = 'draft' and d.held_id = v.id and not exists (select from disposition p where p.transfer_id = d.transfer_id and p.engagement_id = d.engagement_id and p.held_kind in ${PARTS}))`;

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
