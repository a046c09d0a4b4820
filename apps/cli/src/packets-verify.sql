/**
 * Frozen versions of packets in the order of their ids, with the hash that was kept and the one that the audit log
 * noted when they were frozen.
 * @name frozenVersions
 * @nullable after
 */
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
  :after::uuid is null
  or v.id > :after
order by
  v.id
limit
  :limit;
