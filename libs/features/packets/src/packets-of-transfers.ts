import type { Actor } from '@banso/database';
import {
  type HeldPart,
  type Holding,
  type PlannedItem,
  type TransferFollower,
  TransferFollowers,
  type TransferRow,
} from '@banso/transfers';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PacketDrafts } from './packet-drafts.js';
import { packetsHeld, packetsOfTransfer } from './packets-of-transfers.sql.js';

/** What packets have to do with a transfer: it is drafted with them, and who has not received one passes it on. */
@Injectable()
export class PacketsOfTransfers implements TransferFollower, OnModuleInit {
  constructor(
    private readonly followers: TransferFollowers,
    private readonly drafts: PacketDrafts,
  ) {}

  onModuleInit(): void {
    this.followers.register(this);
  }

  /** Packets that leavers have not received: whoever comes next has to be told what they say. */
  async held(actor: Actor, parts: readonly HeldPart[]): Promise<Holding[]> {
    const packets = await actor.tx.rows(packetsHeld, {
      transfers: parts.map(({ transferId }) => transferId),
      engagements: parts.map(({ engagementId }) => engagementId),
    });
    return packets.map((packet) => ({ ...packet, kind: 'packet', role: null, fromOn: null, untilOn: null }));
  }

  confirmed(actor: Actor, transfer: TransferRow, items: readonly PlannedItem[]): Promise<void> {
    return this.drafts.draft(actor, transfer, items);
  }

  async takenBack(actor: Actor, transferId: string): Promise<void> {
    const packets = await actor.tx.rows(packetsOfTransfer, { transfer: transferId });
    for (const { id } of packets) actor.tx.changed('handover', id);
  }
}
