import { type HandoverPacketDraft, withoutInternal } from '@banso/domain';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { HandoverVersion, HandoverVersionContent } from './handover.response.js';
import { contentHash } from './packet-content.js';
import { packetOf, type PacketRow, signaturesOf } from './packet-row.js';

interface VersionRow {
  number: number;
  reason: string;
  frozenAt: Date;
  sha256: string;
  content: HandoverPacketDraft;
}

/** Looking at the frozen versions of a packet; each is hashed anew, so that a change would show. */
@Injectable()
export class PacketVersionsQueries {
  /** Every version, the newest first. */
  async list(actor: Actor, row: PacketRow): Promise<HandoverVersion[]> {
    return (await this.rowsOf(actor, row.id, null)).map((version) => shownVersion(row, version));
  }

  /** One version with its content, as far as the reader may see it. @throws notFound */
  async show(actor: Actor, id: string, number: number): Promise<HandoverVersionContent> {
    const row = await packetOf(actor, id);
    const version = await this.whole(actor, row, number);
    return row.seesInternal ? version : { ...version, content: withoutInternal(version.content) };
  }

  /** One version with all of its content. @throws notFound */
  async whole(actor: Actor, row: PacketRow, number: number): Promise<HandoverVersionContent> {
    const [version] = await this.rowsOf(actor, row.id, number);
    if (!version) throw new Refusal(COMMON_REFUSALS.notFound);
    return { ...shownVersion(row, version), content: version.content };
  }

  private rowsOf(actor: Actor, packetId: string, number: number | null): Promise<VersionRow[]> {
    return actor.tx.query<VersionRow>(
      'select number, reason, frozen_at as "frozenAt", sha256, content from handover_version where packet_id = $1 and ($2::int is null or number = $2) order by number desc', [packetId, number]);
  }
}

function shownVersion(row: PacketRow, { number, reason, frozenAt, sha256, content }: VersionRow): HandoverVersion {
  return { number, reason, frozenAt: frozenAt.toISOString(), sha256, isWhole: contentHash(content) === sha256, signatures: signaturesOf(row, number) };
}
