import { draftPacket } from '@banso/domain';
import type { Actor } from '@banso/database';
import type { PlannedItem, TransferRow } from '@banso/transfers';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { PacketFactsQueries } from './packet-facts.queries.js';

/** Gathers what packets say: when the dispositions of their transfer are confirmed, and when they are checked. */
@Injectable()
export class PacketDrafts {
  constructor(private readonly facts: PacketFactsQueries) {}

  /**
   * One packet per engagement that the leaver leads or deputises. What people have written stays when it is done again;
   * a packet whose successor changed begins again, since it was checked and handed over for somebody else. Where the part
   * ends, whoever leads the engagement receives it.
   */
  async draft(actor: Actor, row: TransferRow, items: readonly PlannedItem[]): Promise<void> {
    const parts = new Map<string, PlannedItem>();
    for (const item of items) if ((item.kind === 'lead' || item.kind === 'deputy') && !parts.has(item.engagementId)) parts.set(item.engagementId, item);
    const held = [...parts.values()];
    await actor.tx.run(
      `insert into handover_packet (id, engagement_id, transfer_id, predecessor_id, successor_id, effective_on, hidden_until, facts, drafted_at)
       select i, e, $4, $5, coalesce(s, receiver_of(e, $5, $6)), $6, $7, '{}', $8 from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as t(i, e, s)
       on conflict (transfer_id, engagement_id) do update set successor_id = excluded.successor_id, drafted_at = excluded.drafted_at, version = handover_packet.version + 1,
         state = case when handover_packet.successor_id is distinct from excluded.successor_id then 'drafting' else handover_packet.state end,
         checked_by = case when handover_packet.successor_id is distinct from excluded.successor_id then null else handover_packet.checked_by end,
         received_by = case when handover_packet.successor_id is distinct from excluded.successor_id then null else handover_packet.received_by end,
         received_at = case when handover_packet.successor_id is distinct from excluded.successor_id then null else handover_packet.received_at end,
         questions_until = case when handover_packet.successor_id is distinct from excluded.successor_id then null else handover_packet.questions_until end`,
      [held.map(() => v7()), held.map((item) => item.engagementId), held.map((item) => item.choice!.successorId), row.id, row.personId, row.effectiveOn, row.announcedOn, actor.now]);

    const packets = await actor.tx.query<{ id: string }>(`select id from handover_packet where transfer_id = $1 and state in ('drafting', 'checked')`, [row.id]);
    await this.gather(actor, packets.map(({ id }) => id));
    for (const { id } of packets) actor.tx.changed('handover', id);
  }
  /** Keeps what the records say now with the packets: whoever sees the records no more reads it, and hands it over. */
  async gather(actor: Actor, packetIds: readonly string[]): Promise<void> {
    const facts = await this.facts.of(actor, packetIds);
    const drafted = [...facts].map(([id, found]) => [id, JSON.stringify(draftPacket(found, actor.today))] as const);
    await actor.tx.run(
      `update handover_packet h set facts = t.facts, gathered_at = $3
         from unnest($1::uuid[], $2::jsonb[]) as t(id, facts) where h.id = t.id`,
      [drafted.map(([id]) => id), drafted.map(([, text]) => text), actor.now]);
  }
}
