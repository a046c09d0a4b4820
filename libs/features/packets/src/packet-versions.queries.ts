import { withoutInternal } from '@banso/domain';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, Refusal } from '@banso/http';
import { Injectable } from '@nestjs/common';
import type { HandoverVersion, HandoverVersionContent } from './handover.response.js';
import { contentHash } from './packet-content.js';
import { packetVersions, type PacketVersionsRow } from './packet-versions.sql.js';
import { packetOf, type PacketRow, signaturesOf } from './packet-row.js';

/** Looking at the frozen versions of a packet; each is hashed anew, so that a change would show. */
@Injectable()
export class PacketVersionsQueries {
  /** Every version, the newest first. */
  async list(actor: Actor, row: PacketRow): Promise<HandoverVersion[]> {
    const versions = await actor.tx.rows(packetVersions, { packet: row.id, number: null });
    return versions.map((version) => shownVersion(row, version));
  }

  /** One version with its content, as far as the reader may see it. @throws notFound */
  async show(actor: Actor, id: string, number: number): Promise<HandoverVersionContent> {
    const row = await packetOf(actor, id);
    const version = await this.whole(actor, row, number);
    return row.seesInternal ? version : { ...version, content: withoutInternal(version.content) };
  }

  /** One version with all of its content. @throws notFound */
  async whole(actor: Actor, row: PacketRow, number: number): Promise<HandoverVersionContent> {
    const version = await actor.tx.row(packetVersions, { packet: row.id, number });
    if (!version) throw new Refusal(COMMON_REFUSALS.notFound);
    return { ...shownVersion(row, version), content: version.content };
  }
}

function shownVersion(
  row: PacketRow,
  { number, reason, frozenAt, sha256, content }: PacketVersionsRow,
): HandoverVersion {
  return {
    number,
    reason,
    frozenAt,
    sha256,
    isWhole: contentHash(content) === sha256,
    signatures: signaturesOf(row, number),
  };
}
