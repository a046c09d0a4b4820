/**
 * What was chosen for transfers: item by item, and who takes over the rest, as the list says that a transfer came with.
 * Only roles are kept by their leaver.
 * @name transferChoices
 * @type choices.kind DispositionKind from @banso/domain
 * @nonNull transferId
 */
select
  t.id as "transferId",
  (
    select
      json_build_object('successorId', r.successor_id, 'interimId', r.interim_id)
    from
      transfer_list_row r
    where
      r.transfer_id = t.id
  ) as takers,
  coalesce(
    (
      select
        json_agg(
          json_build_object(
            'heldKind',
            d.held_kind,
            'heldId',
            d.held_id,
            'kind',
            d.kind,
            'successorId',
            d.successor_id,
            'reason',
            d.reason
          )
        )
      from
        disposition d
      where
        d.transfer_id = t.id
        and d.held_kind <> 'role'
    ),
    '[]'
  ) as choices
from
  unnest(:transfers::uuid[]) as t (id);


/**
 * What writing each item of a transfer came to, once its dispositions are confirmed.
 * @name transferResults
 * @nonNull did
 * @type did ItemResult from libs/features/transfers/src/transfer.response.ts
 */
select
  d.held_kind as kind,
  d.held_id as "subjectId",
  d.result::jsonb ->> 'did' as did
from
  disposition d
where
  d.transfer_id = :transfer
  and d.result is not null
  and d.held_kind <> 'role';
