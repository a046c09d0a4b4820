import type { Actor } from '@banso/database';
import { Injectable } from '@nestjs/common';
import { HandoversQueries } from './handovers.queries.js';
import { currentNumber, isFrozen, packetOf, signaturesOf } from './packet-row.js';
import { PacketVersionsQueries } from './packet-versions.queries.js';
import { type PrintedPacket, withheld } from './printed-packet.js';

/** Gathering what goes on paper. */
@Injectable()
export class PacketPrints {
  constructor(
    private readonly handovers: HandoversQueries,
    private readonly versions: PacketVersionsQueries,
  ) {}

  /**
   * A packet to be printed: the given frozen version, or the newest, or the draft while nothing was handed over.
   * @param internal whether what is for one's own body alone goes along; by default as far as the actor may see it
   * @throws notFound
   */
  async of(actor: Actor, id: string, number?: number, internal?: boolean): Promise<PrintedPacket> {
    const row = await packetOf(actor, id);
    const wanted = number ?? (isFrozen(row) ? row.frozen?.number : undefined);
    const frozen = wanted === undefined ? null : await this.versions.whole(actor, row, wanted);
    const content = frozen?.content ?? (await this.handovers.contentsOf(actor, [row])).get(id)!.content;
    const packet: PrintedPacket = {
      id,
      content,
      version: frozen?.number ?? null,
      reason: frozen?.reason ?? '',
      sha256: frozen?.sha256 ?? '',
      frozenAt: frozen?.frozenAt ?? '',
      signatures: frozen?.signatures ?? signaturesOf(row, currentNumber(row)),
      questions: await this.handovers.questionsOf(actor, id),
      printedOn: actor.today,
      isWithheld: false,
    };
    return (internal ?? row.seesInternal) ? packet : withheld(packet);
  }
}
