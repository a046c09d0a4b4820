// Made from packet-drafts.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link draftPackets} is asked with. */
export interface DraftPacketsParameters {
  transfer: string;
  predecessor: string;
  effectiveOn: CivilDay;
  announcedOn: CivilDay;
  now: Date | string;
  ids: ReadonlyArray<string>;
  engagements: ReadonlyArray<string>;
  successors: ReadonlyArray<string>;
}

/** What {@link draftPackets} gives. */
export type DraftPacketsRow = Record<string, never>;

/**
 * Begins a packet for each engagement of a transfer, or drafts it anew; the lists go together. Where nobody was chosen
 * (an empty text), whoever leads the engagement receives it. A packet whose successor changed begins again.
 */
export const draftPackets = statement<DraftPacketsParameters, DraftPacketsRow>({
  name: 'draftPackets',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['transfer', 'predecessor', 'effectiveOn', 'announcedOn', 'now', 'ids', 'engagements', 'successors'],
      text: `
        insert into
          handover_packet (
            id,
            engagement_id,
            transfer_id,
            predecessor_id,
            successor_id,
            effective_on,
            hidden_until,
            facts,
            drafted_at
          )
        select
          i,
          e,
          $1,
          $2,
          coalesce(nullif(s, '')::uuid, receiver_of(e, $2, $3)),
          $3,
          $4,
          '{}',
          $5
        from
          unnest($6::uuid[], $7::uuid[], $8::text[]) as t (i, e, s)
        on conflict (transfer_id, engagement_id) do update
        set
          successor_id = excluded.successor_id,
          drafted_at = excluded.drafted_at,
          version = handover_packet.version + 1,
          state = case
            when handover_packet.successor_id is distinct from excluded.successor_id then 'drafting'
            else handover_packet.state
          end,
          checked_by = case
            when handover_packet.successor_id is not distinct from excluded.successor_id then handover_packet.checked_by
          end,
          received_by = case
            when handover_packet.successor_id is not distinct from excluded.successor_id then handover_packet.received_by
          end,
          received_at = case
            when handover_packet.successor_id is not distinct from excluded.successor_id then handover_packet.received_at
          end,
          questions_until = case
            when handover_packet.successor_id is not distinct from excluded.successor_id then handover_packet.questions_until
          end`,
    },
  },
});

/** What {@link packetsToGather} is asked with. */
export interface PacketsToGatherParameters {
  transfer: string;
}

/** What {@link packetsToGather} gives. */
export interface PacketsToGatherRow {
  id: string;
}

/** The packets of a transfer that were not handed over yet. */
export const packetsToGather = statement<PacketsToGatherParameters, PacketsToGatherRow>({
  name: 'packetsToGather',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['transfer'],
      text: `
        select
          h.id
        from
          handover_packet h
        where
          h.transfer_id = $1
          and h.state in ('drafting', 'checked')`,
    },
  },
});

/** What {@link keepPacketFacts} is asked with. */
export interface KeepPacketFactsParameters {
  now: Date | string;
  ids: ReadonlyArray<string>;
  facts: ReadonlyArray<string>;
}

/** What {@link keepPacketFacts} gives. */
export type KeepPacketFactsRow = Record<string, never>;

/**
 * Keeps what the records say now with packets; the two lists go together. A plan that was made while there were few
 * packets would read all of them for each transfer of a long list.
 */
export const keepPacketFacts = statement<KeepPacketFactsParameters, KeepPacketFactsRow>({
  name: 'keepPacketFacts',
  alternatives: [],
  prepared: false,
  writes: true,
  variants: {
    '': {
      parameters: ['now', 'ids', 'facts'],
      text: `
        update handover_packet h
        set
          facts = t.facts,
          gathered_at = $1
        from
          unnest($2::uuid[], $3::jsonb[]) as t (id, facts)
        where
          h.id = t.id`,
    },
  },
});
