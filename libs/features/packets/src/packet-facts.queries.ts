import type { HandoverPacketFacts } from '@banso/domain';
import type { Actor } from '@banso/database';
import { Injectable } from '@nestjs/common';
import { packetFacts } from './packet-facts.sql.js';

/** Gathers what packets are drafted from. */
@Injectable()
export class PacketFactsQueries {
  /**
   * The facts of every given packet's engagement, by packet id. One statement, so that all parts are of the same
   * moment.
   */
  async of(actor: Actor, packetIds: readonly string[]): Promise<Map<string, HandoverPacketFacts>> {
    const rows = await actor.tx.rows(packetFacts, { packets: packetIds });
    return new Map(rows.map((row) => [row.id, row.facts]));
  }
}
