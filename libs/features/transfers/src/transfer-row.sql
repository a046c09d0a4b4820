/**
 * Transfers within the reader's sight, the last to take effect first: the one that `transfer` names, or a page behind
 * the place where the page before ended. `isInside`: whether the reader manages the office or is the leaver.
 * @name transfers
 * @nullable transfer, beforeDay, beforeId
 * @nonNull isInside
 */
select
  x.id,
  x.tenant_id as "tenantId",
  x.version,
  x.person_id as "personId",
  coalesce(p.name, '') as "personName",
  x.kind,
  x.announced_on as "announcedOn",
  x.effective_on as "effectiveOn",
  x.destination,
  x.note,
  x.confirmed_at is not null as confirmed,
  x.withdrawn_at is not null as withdrawn,
  x.tenant_id = any (
    (
      select
        ctx_ints('app.manages')
    )::int[]
  )
  or x.person_id = (
    select
      ctx_person()
  ) as "isInside"
from
  transfer x
  left join shared_person p on p.id = x.person_id
where
  /*if one*/
  x.id = :transfer
  /*else*/
  :beforeDay::date is null
  or (x.effective_on, x.id) < (:beforeDay, :beforeId::uuid) /*end*/
order by
  x.effective_on desc,
  x.id desc
limit
  :limit;


/**
 * Locks a transfer until the transaction ends.
 * @name lockTransfer
 */
select
from
  transfer x
where
  x.id = :transfer
for update;


/**
 * Moves the version of a transfer on; no row where the actor may not write it.
 * @name moveTransferVersion
 */
update transfer
set
  version = version + 1
where
  id = :transfer;
