import { draftPacket } from '@banso/domain';
import type { Actor } from '@banso/database';
import type { PlannedItem, TransferRow } from '@banso/transfers';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { draftPackets, keepPacketFacts, packetsToGather } from './packet-drafts.sql.js';
import { PacketFactsQueries } from './packet-facts.queries.js';

/** Gathers what packets say: when the dispositions of their transfer are confirmed, and when they are checked. */
@Injectable()
export class PacketDrafts {
  constructor(private readonly facts: PacketFactsQueries) {}

  /**
   * One packet per engagement that the leaver leads or deputises. What people have written stays when it is done again;
   * a packet whose successor changed begins again, since it was checked and handed over for somebody else. Where the
   * part ends, whoever leads the engagement receives it.
   */
  async draft(actor: Actor, row: TransferRow, items: readonly PlannedItem[]): Promise<void> {
    const parts = new Map<string, PlannedItem>();
    for (const item of items) {
      const isPart = item.kind === 'lead' || item.kind === 'deputy';
      if (isPart && item.engagementId && !parts.has(item.engagementId)) parts.set(item.engagementId, item);
    }
    const held = [...parts].map(([engagementId, { choice }]) => ({ engagementId, choice }));
    await actor.tx.count(draftPackets, {
      ids: held.map(() => v7()),
      engagements: held.map(({ engagementId }) => engagementId),
      successors: held.map(({ choice }) => choice?.successorId ?? ''),
      transfer: row.id,
      predecessor: row.personId,
      effectiveOn: row.effectiveOn,
      announcedOn: row.announcedOn,
      now: actor.now,
    });
    const packets = await actor.tx.rows(packetsToGather, { transfer: row.id });
    await this.gather(
      actor,
      packets.map(({ id }) => id),
    );
    for (const { id } of packets) actor.tx.changed('handover', id);
  }

  /** Keeps what the records say now with the packets: whoever sees the records no more reads it, and hands it over. */
  async gather(actor: Actor, packetIds: readonly string[]): Promise<void> {
    const facts = [...(await this.facts.of(actor, packetIds))];
    await actor.tx.count(keepPacketFacts, {
      ids: facts.map(([id]) => id),
      facts: facts.map(([, found]) => JSON.stringify(draftPacket(found, actor.today))),
      now: actor.now,
    });
  }
}
