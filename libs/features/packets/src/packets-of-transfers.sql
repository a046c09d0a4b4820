/**
 * Packets that leavers have not received, of the engagements in which they hold a part; the two lists go together. A
 * plan that was made while there were few packets would read all of them for each transfer of a long list.
 * @name packetsHeld
 * @unprepared
 */
select
  x.id as "transferId",
  h.id as "subjectId",
  h.engagement_id as "engagementId",
  coalesce(nullif(n.name, ''), p.name) as text,
  h.effective_on as "dueOn",
  json_build_object('code', m.code, 'name', m.name, 'prefecture', m.prefecture) as municipality
from
  (
    select distinct
      u.transfer_id,
      u.engagement_id
    from
      unnest(:transfers::uuid[], :engagements::uuid[]) as u (transfer_id, engagement_id)
  ) t
  join shared_transfer x on x.id = t.transfer_id
  join handover_packet h on h.engagement_id = t.engagement_id
  and h.successor_id = x.person_id
  and h.transfer_id <> x.id
  and h.state not in ('received', 'done')
  join shared_transfer o on o.id = h.transfer_id
  and o.withdrawn_at is null
  left join shared_person n on n.id = h.predecessor_id
  join shared_engagement e on e.id = h.engagement_id
  join shared_programme p on p.id = e.programme_id
  join shared_municipality m on m.code = e.municipality_code
order by
  m.code,
  h.effective_on,
  h.id;


/**
 * The packets of a transfer, whatever their state.
 * @name packetsOfTransfer
 */
select
  h.id
from
  handover_packet h
where
  h.transfer_id = :transfer;
