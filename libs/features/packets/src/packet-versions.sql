/**
 * The frozen versions of a packet, the newest first, or the one that `number` names.
 * @name packetVersions
 * @nullable number
 */
select
  v.number,
  v.reason,
  v.frozen_at as "frozenAt",
  v.sha256,
  v.content
from
  handover_version v
where
  v.packet_id = :packet
  and (
    :number::int is null
    or v.number = :number
  )
order by
  v.number desc;
