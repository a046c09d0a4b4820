/**
 * The dispatches of an expert team that still count, locked until the transaction ends.
 * @name teamOfNeed
 */
select
  d.id,
  d.version,
  d.is_lead as "isLead",
  d.expert_id as "expertId"
from
  dispatch d
where
  d.need_id = :need::uuid
  and d.state not in ('declined', 'cancelled')
order by
  d.id
for update;
