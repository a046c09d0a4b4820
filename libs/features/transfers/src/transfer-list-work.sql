/**
 * The transfers of lists that wait to be confirmed or withdrawn, in the order of each list. Those of one successor are
 * of one lane.
 * @name transfersToSettle
 */
select
  r.transfer_id as "transferId",
  r.list_id as "listId",
  r.state = 'withdrawing' as withdraws,
  (abs(hashtextextended (coalesce(r.successor_id, r.interim_id, r.transfer_id)::text, 0)) % :lanes)::int as lane
from
  transfer_list_row r
where
  r.state in ('waiting', 'withdrawing')
order by
  r.list_id,
  r.number;


/**
 * Takes a row of a list that waits, unless another worker has it; who asked, and how the transfer stands. Whoever asks
 * for a confirmation or a withdrawal is written down with the list.
 * @name claimListRow
 * @nonNull requestedBy
 */
select
  l.requested_by as "requestedBy",
  x.confirmed_at is not null as confirmed,
  x.withdrawn_at is not null as withdrawn
from
  transfer_list_row r
  join transfer_list l on l.id = r.list_id
  join transfer x on x.id = r.transfer_id
where
  r.transfer_id = :transfer
  and r.state = :state
for update of
  r skip locked;


/**
 * Notes what came of a row of a list; with `lags` what is derived from it has still to follow.
 * @name settleListRow
 * @nullable refusal
 */
update transfer_list_row
set
  state = :state,
  refusal = :refusal::jsonb,
  settled_at = :now,
  lags = lags
  or :lags
where
  transfer_id = :transfer;


/**
 * Some of the rows that derived rows have still to follow, locked, each with the engagements that it touched.
 * @name rowsThatLag
 * @type engagements string[]
 */
select
  r.transfer_id as id,
  array(
    select distinct
      d.engagement_id
    from
      disposition d
    where
      d.transfer_id = r.transfer_id
      and d.engagement_id is not null
  ) as engagements
from
  transfer_list_row r
where
  r.lags
order by
  r.transfer_id
limit
  100
for update of
  r skip locked;


/**
 * Says of rows that everything has followed.
 * @name endLag
 */
update transfer_list_row
set
  lags = false
where
  transfer_id = any (:transfers::uuid[]);
