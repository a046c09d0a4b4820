/**
 * Roles that leavers keep beyond their transfers, with the reason of each.
 * @name keptRoles
 */
select
  d.held_id as "holdingId",
  d.transfer_id as "transferId",
  d.reason
from
  disposition d
where
  d.transfer_id = any (:transfers::uuid[])
  and d.held_kind = 'role'
  and d.kind = 'keep';


/**
 * Keeps what becomes of the roles of a leaver; the lists go together, and an empty result stands for none.
 * @name keepRoleChoices
 */
insert into
  disposition (id, tenant_id, transfer_id, held_kind, held_id, kind, reason, result)
select
  i,
  :tenant::int,
  :transfer::uuid,
  'role',
  h,
  k,
  r,
  nullif(w, '')
from
  unnest(:ids::uuid[], :holdings::uuid[], :kinds::text[], :reasons::text[], :results::text[]) as t (i, h, k, r, w);
