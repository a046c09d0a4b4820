// Made from packets-verify.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { HandoverPacketDraft } from '@banso/domain';

/** What {@link frozenVersions} is asked with. */
export interface FrozenVersionsParameters {
  after: string | null;
  limit: number;
}

/** What {@link frozenVersions} gives. */
export interface FrozenVersionsRow {
  id: string;
  tenantId: number;
  packetId: string;
  number: number;
  content: HandoverPacketDraft;
  sha256: string;
  noted: string | null;
}

/**
 * Frozen versions of packets in the order of their ids, with the hash that was kept and the one that the audit log
 * noted when they were frozen.
 */
export const frozenVersions = statement<FrozenVersionsParameters, FrozenVersionsRow>({
  name: 'frozenVersions',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['after', 'limit'],
      text: `
        select
          v.id,
          v.tenant_id as "tenantId",
          v.packet_id as "packetId",
          v.number,
          v.content,
          v.sha256,
          (
            select
              a.change -> 'sha256' ->> 1
            from
              audit_entry a
            where
              a.subject_kind = 'handover'
              and a.subject_id = v.packet_id::text
              and a.change -> 'version' ->> 1 = v.number::text
            order by
              a.id
            limit
              1
          ) as noted
        from
          handover_version v
        where
          $1::uuid is null
          or v.id > $1
        order by
          v.id
        limit
          $2`,
    },
  },
});
