import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ACTORS } from './walls.js';

/**
 * A packet whose part ends without a successor waits for whoever leads the engagement: the present lead when a deputy
 * leaves, the next one when the lead does, and whoever follows them until it is received. Otherwise nobody could ever
 * receive it, and what it says would be lost.
 */
export class PacketsFindReceivers0023 implements MigrationInterface {
  name = 'PacketsFindReceivers2026112800023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Who leads on the day, or is the next to lead, as far as that is known by now: null when nobody is.
      create function receiver_of(p_engagement uuid, p_predecessor uuid, p_on date) returns uuid language sql stable as $$
        select m.person_id from team_member m left join team_member_end x on x.member_id = m.id
         where m.engagement_id = p_engagement and m.role = 'lead' and m.person_id <> p_predecessor and (m.hidden_until is null or m.hidden_until <= ctx_today())
           and (x.until_on is null or x.hidden_until > ctx_today() or x.until_on >= greatest(p_on, ctx_today(), m.from_on))
         order by m.from_on limit 1 $$;

      -- Whoever names a lead may not write into packets, so this has the owner's rights. It follows from the terms alone.
      create function packets_find_receivers(p_engagements uuid[]) returns table (id uuid, engagement_id uuid) language sql security definer set search_path = public, pg_temp as $$
        update handover_packet h set successor_id = r.person_id, version = h.version + 1
          from (select p.id, receiver_of(p.engagement_id, p.predecessor_id, p.effective_on) as person_id from handover_packet p join transfer t on t.id = p.transfer_id and t.withdrawn_at is null
                 where p.engagement_id = any(p_engagements) and p.state not in ('received', 'done')
                   and not exists (select from disposition d where d.transfer_id = p.transfer_id and d.engagement_id = p.engagement_id and d.held_kind in ('lead', 'deputy') and d.successor_id is not null)) r
         where h.id = r.id and r.person_id is not null and r.person_id is distinct from h.successor_id returning h.id, h.engagement_id $$;
      revoke all on function receiver_of(uuid, uuid, date), packets_find_receivers(uuid[]) from public;
      grant execute on function receiver_of(uuid, uuid, date), packets_find_receivers(uuid[]) to ${ACTORS}, banso_worker;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
