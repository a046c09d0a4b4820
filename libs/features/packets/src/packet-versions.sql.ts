// Made from packet-versions.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { HandoverPacketDraft } from '@banso/domain';

/** What {@link packetVersions} is asked with. */
export interface PacketVersionsParameters {
  packet: string;
  number: number | null;
}

/** What {@link packetVersions} gives. */
export interface PacketVersionsRow {
  number: number;
  reason: string;
  frozenAt: string;
  sha256: string;
  content: HandoverPacketDraft;
}

/** The frozen versions of a packet, the newest first, or the one that `number` names. */
export const packetVersions = statement<PacketVersionsParameters, PacketVersionsRow>({
  name: 'packetVersions',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['packet', 'number'],
      text: `
        select
          v.number,
          v.reason,
          v.frozen_at as "frozenAt",
          v.sha256,
          v.content
        from
          handover_version v
        where
          v.packet_id = $1
          and (
            $2::int is null
            or v.number = $2
          )
        order by
          v.number desc`,
    },
  },
});
