/**
 * Begins a packet for each engagement of a transfer, or drafts it anew; the lists go together. Where nobody was chosen
 * (an empty text), whoever leads the engagement receives it. A packet whose successor changed begins again.
 * @name draftPackets
 */
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
  :transfer,
  :predecessor,
  coalesce(nullif(s, '')::uuid, receiver_of(e, :predecessor, :effectiveOn)),
  :effectiveOn,
  :announcedOn,
  '{}',
  :now
from
  unnest(:ids::uuid[], :engagements::uuid[], :successors::text[]) as t (i, e, s)
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
  end;


/**
 * The packets of a transfer that were not handed over yet.
 * @name packetsToGather
 */
select
  h.id
from
  handover_packet h
where
  h.transfer_id = :transfer
  and h.state in ('drafting', 'checked');


/**
 * Keeps what the records say now with packets; the two lists go together. A plan that was made while there were few
 * packets would read all of them for each transfer of a long list.
 * @name keepPacketFacts
 * @unprepared
 */
update handover_packet h
set
  facts = t.facts,
  gathered_at = :now
from
  unnest(:ids::uuid[], :facts::jsonb[]) as t (id, facts)
where
  h.id = t.id;
