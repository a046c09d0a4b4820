// Made from packet-row.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay, HandoverPacketDraft } from '@banso/domain';

/** What {@link packets} is asked with. */
export interface PacketsParameters {
  packet: string | null;
  transfer: string | null;
  mine: boolean;
  after: string | null;
  limit: number;
  one: boolean;
}

/** What {@link packets} gives. */
export interface PacketsRow {
  id: string;
  version: number;
  transferId: string;
  engagementId: string;
  municipality: { code: string; name: string; prefecture: string };
  programme: string;
  predecessor: { id: string; name: string };
  successor: { id: string; name: string } | null;
  effectiveOn: CivilDay;
  state: 'drafting' | 'checked' | 'handedOver' | 'received' | 'done';
  facts: HandoverPacketDraft;
  gatheredAt: string;
  human: { history: string; policy: string; pending: string; cautions: string };
  checkedBy: { id: string; name: string } | null;
  receivedAt: string | null;
  frozen: { number: number; content: HandoverPacketDraft; sha256: string; frozenAt: string } | null;
  openQuestions: number;
  writtenBy: string | null;
  writtenAt: string | null;
  signatures: { number: number; step: 'drafted' | 'checked' | 'handedOver' | 'received' | 'finished'; name: string; post: string; at: string }[];
  seesInternal: boolean;
  manages: boolean;
}

/**
 * Packets within the reader's sight whose transfer stands, the newest first: the one that `packet` names, or a page of
 * those of a transfer and, with `mine`, of those that the reader hands over or receives. Whoever sees a packet may know
 * the people it names, and the settings that reach is read from are never null.
 */
export const packets = statement<PacketsParameters, PacketsRow>({
  name: 'packets',
  alternatives: ['one'],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['transfer', 'mine', 'after', 'limit'],
      text: `
        select
          h.id,
          h.version,
          h.transfer_id as "transferId",
          h.engagement_id as "engagementId",
          json_build_object('code', m.code, 'name', m.name, 'prefecture', m.prefecture) as municipality,
          coalesce(p.name, h.facts -> 'cover' ->> 'programme') as programme,
          (
            select
              json_build_object('id', n.id, 'name', n.name)
            from
              shared_person n
            where
              n.id = h.predecessor_id
          ) as predecessor,
          (
            select
              json_build_object('id', n.id, 'name', n.name)
            from
              shared_person n
            where
              n.id = h.successor_id
          ) as successor,
          h.effective_on as "effectiveOn",
          h.state,
          h.facts,
          coalesce(h.gathered_at, h.drafted_at) as "gatheredAt",
          json_build_object('history', h.history, 'policy', h.policy, 'pending', h.pending, 'cautions', h.cautions) as human,
          (
            select
              json_build_object('id', n.id, 'name', n.name)
            from
              shared_person n
            where
              n.id = h.checked_by
          ) as "checkedBy",
          h.received_at as "receivedAt",
          (
            select
              json_build_object(
                'number',
                v.number,
                'content',
                v.content,
                'sha256',
                v.sha256,
                'frozenAt',
                to_char(v.frozen_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
              )
            from
              handover_version v
            where
              v.packet_id = h.id
            order by
              v.number desc
            limit
              1
          ) as frozen,
          (
            select
              count(*)::int
            from
              handover_question q
            where
              q.packet_id = h.id
              and q.answer is null
          ) as "openQuestions",
          h.written_by as "writtenBy",
          h.written_at as "writtenAt",
          coalesce(
            (
              select
                json_agg(
                  json_build_object(
                    'number',
                    s.number,
                    'step',
                    s.step,
                    'name',
                    s.name,
                    'post',
                    s.post,
                    'at',
                    to_char(s.signed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
                  )
                  order by
                    s.signed_at,
                    s.id
                )
              from
                handover_signature s
              where
                s.packet_id = h.id
            ),
            '[]'
          ) as signatures,
          h.tenant_id = any (
            (
              select
                ctx_ints('app.wide')
            )::int[]
          )
          or (
            h.tenant_id = any (
              (
                select
                  ctx_ints('app.tenants')
              )::int[]
            )
            and h.municipality_code = any (
              (
                select
                  ctx_texts('app.own')
              )::text[]
            )
          ) as "seesInternal",
          h.tenant_id = any (
            (
              select
                ctx_ints('app.manages')
            )::int[]
          ) as manages
        from
          handover_packet h
          join shared_transfer x on x.id = h.transfer_id
          and x.withdrawn_at is null
          left join shared_engagement e on e.id = h.engagement_id
          left join shared_programme p on p.id = e.programme_id
          join shared_municipality m on m.code = h.municipality_code
        where
           (
            $1::uuid is null
            or h.transfer_id = $1
          )
          and (
            not $2::boolean
            or (
              select
                ctx_person()
            ) in (h.predecessor_id, h.successor_id)
          )
          and (
            $3::uuid is null
            or h.id < $3
          )
        order by
          h.id desc
        limit
          $4`,
    },
    'one': {
      parameters: ['packet', 'limit'],
      text: `
        select
          h.id,
          h.version,
          h.transfer_id as "transferId",
          h.engagement_id as "engagementId",
          json_build_object('code', m.code, 'name', m.name, 'prefecture', m.prefecture) as municipality,
          coalesce(p.name, h.facts -> 'cover' ->> 'programme') as programme,
          (
            select
              json_build_object('id', n.id, 'name', n.name)
            from
              shared_person n
            where
              n.id = h.predecessor_id
          ) as predecessor,
          (
            select
              json_build_object('id', n.id, 'name', n.name)
            from
              shared_person n
            where
              n.id = h.successor_id
          ) as successor,
          h.effective_on as "effectiveOn",
          h.state,
          h.facts,
          coalesce(h.gathered_at, h.drafted_at) as "gatheredAt",
          json_build_object('history', h.history, 'policy', h.policy, 'pending', h.pending, 'cautions', h.cautions) as human,
          (
            select
              json_build_object('id', n.id, 'name', n.name)
            from
              shared_person n
            where
              n.id = h.checked_by
          ) as "checkedBy",
          h.received_at as "receivedAt",
          (
            select
              json_build_object(
                'number',
                v.number,
                'content',
                v.content,
                'sha256',
                v.sha256,
                'frozenAt',
                to_char(v.frozen_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
              )
            from
              handover_version v
            where
              v.packet_id = h.id
            order by
              v.number desc
            limit
              1
          ) as frozen,
          (
            select
              count(*)::int
            from
              handover_question q
            where
              q.packet_id = h.id
              and q.answer is null
          ) as "openQuestions",
          h.written_by as "writtenBy",
          h.written_at as "writtenAt",
          coalesce(
            (
              select
                json_agg(
                  json_build_object(
                    'number',
                    s.number,
                    'step',
                    s.step,
                    'name',
                    s.name,
                    'post',
                    s.post,
                    'at',
                    to_char(s.signed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
                  )
                  order by
                    s.signed_at,
                    s.id
                )
              from
                handover_signature s
              where
                s.packet_id = h.id
            ),
            '[]'
          ) as signatures,
          h.tenant_id = any (
            (
              select
                ctx_ints('app.wide')
            )::int[]
          )
          or (
            h.tenant_id = any (
              (
                select
                  ctx_ints('app.tenants')
              )::int[]
            )
            and h.municipality_code = any (
              (
                select
                  ctx_texts('app.own')
              )::text[]
            )
          ) as "seesInternal",
          h.tenant_id = any (
            (
              select
                ctx_ints('app.manages')
            )::int[]
          ) as manages
        from
          handover_packet h
          join shared_transfer x on x.id = h.transfer_id
          and x.withdrawn_at is null
          left join shared_engagement e on e.id = h.engagement_id
          left join shared_programme p on p.id = e.programme_id
          join shared_municipality m on m.code = h.municipality_code
        where
          h.id = $1
        order by
          h.id desc
        limit
          $2`,
    },
  },
});

/** What {@link lockPacket} is asked with. */
export interface LockPacketParameters {
  packet: string;
}

/** What {@link lockPacket} gives. */
export type LockPacketRow = Record<string, never>;

/** Locks a packet that the actor may write; no row where not. */
export const lockPacket = statement<LockPacketParameters, LockPacketRow>({
  name: 'lockPacket',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['packet'],
      text: `
        select
        from
          handover_packet h
        where
          h.id = $1
        for update`,
    },
  },
});
