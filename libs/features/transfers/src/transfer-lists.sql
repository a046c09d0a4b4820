/**
 * Everybody of an office whom a list can name, with their transfers of a day and later.
 * @name peopleToList
 */
select
  p.id,
  p.name,
  p.email,
  o.name as office,
  p.disabled_at is not null as "isDisabled",
  coalesce(
    (
      select
        json_agg(json_build_object('kind', x.kind, 'effectiveOn', x.effective_on))
      from
        transfer x
      where
        x.person_id = p.id
        and x.withdrawn_at is null
        and x.effective_on >= :today
    ),
    '[]'
  ) as transfers
from
  shared_person p
  join shared_organisation o on o.id = p.organisation_id
where
  p.tenant_id = :tenant;


/**
 * Lists of transfers, the newest first, or the one that `list` names. A transfer of a list can also be confirmed or
 * withdrawn by hand: then the transfer knows better than its row. A list has one transfer at least.
 * @name transferLists
 * @nullable list, after
 * @nonNull effectiveFrom, effectiveUntil
 * @type states ListStates from libs/features/transfers/src/transfer-list.response.ts
 */
select
  l.id,
  l.version,
  l.name,
  l.registered_at as "registeredAt",
  coalesce(p.name, '') as "registeredBy",
  l.withdrawn_at is not null as withdrawn,
  r.transfers,
  r.states,
  r."effectiveFrom",
  r."effectiveUntil",
  r."atWork",
  r."mayConfirm",
  r."mayWithdraw"
from
  transfer_list l
  left join shared_person p on p.id = l.registered_by
  join lateral (
    select
      coalesce(sum(s.n), 0)::int as transfers,
      coalesce(json_object_agg(s.state, s.n), '{}') as states,
      min(s.first) as "effectiveFrom",
      max(s.last) as "effectiveUntil",
      coalesce(bool_or(s.state in ('waiting', 'withdrawing')), false) as "atWork",
      coalesce(
        bool_or(
          s.state in ('registered', 'refused')
          and s.last >= :today
        ),
        false
      ) as "mayConfirm",
      coalesce(
        bool_or(
          s.state <> 'withdrawn'
          and s.last > :today
        ),
        false
      ) as "mayWithdraw"
    from
      (
        select
          case
            when x.withdrawn_at is not null then 'withdrawn'
            when x.confirmed_at is not null
            and r.state in ('registered', 'refused') then 'confirmed'
            else r.state
          end as state,
          count(*)::int as n,
          min(x.effective_on) as first,
          max(x.effective_on) as last
        from
          transfer_list_row r
          join transfer x on x.id = r.transfer_id
        where
          r.list_id = l.id
        group by
          1
      ) s
  ) r on true
where
  (
    :list::uuid is null
    or l.id = :list
  )
  and (
    :after::uuid is null
    or l.id < :after
  )
order by
  l.id desc
limit
  :limit;


/**
 * The rows of a list, each with its transfer, in the order of the file.
 * @name transferListRows
 */
select
  r.transfer_id as "transferId",
  r.number,
  r.successor_id as "successorId",
  r.interim_id as "interimId",
  r.refusal,
  x.person_id as "personId",
  p.name as "personName",
  o.name as organisation,
  x.kind,
  x.announced_on as "announcedOn",
  x.effective_on as "effectiveOn",
  x.destination,
  s.name as "successorName",
  i.name as "interimName",
  x.confirmed_at is not null as confirmed,
  case
    when x.withdrawn_at is not null then 'withdrawn'
    when x.confirmed_at is not null
    and r.state in ('registered', 'refused') then 'confirmed'
    else r.state
  end as state
from
  transfer_list_row r
  join transfer x on x.id = r.transfer_id
  join shared_person p on p.id = x.person_id
  join shared_organisation o on o.id = p.organisation_id
  left join shared_person s on s.id = r.successor_id
  left join shared_person i on i.id = r.interim_id
where
  r.list_id = :list
order by
  r.number;


/**
 * Locks a list until the transaction ends.
 * @name lockTransferList
 */
select
from
  transfer_list l
where
  l.id = :list
for update;


/**
 * Of which office a list is.
 * @name officeOfList
 */
select
  l.tenant_id as "tenantId"
from
  transfer_list l
where
  l.id = :list;


/**
 * Asks for the confirmation of every row of a list that is not confirmed yet and whose day has not passed.
 * @name askForConfirmation
 */
update transfer_list_row r
set
  state = 'waiting',
  refusal = null
from
  transfer x
where
  x.id = r.transfer_id
  and r.list_id = :list
  and r.state in ('registered', 'refused')
  and x.withdrawn_at is null
  and x.confirmed_at is null
  and x.effective_on >= :today;


/**
 * Withdraws the transfers of a list that were only registered; those that are gone.
 * @name withdrawRegistered
 */
with
  gone as (
    update transfer x
    set
      withdrawn_at = :now,
      version = x.version + 1
    from
      transfer_list_row r
    where
      r.transfer_id = x.id
      and r.list_id = :list
      and x.withdrawn_at is null
      and x.confirmed_at is null
      and x.effective_on >= :today
    returning
      x.id,
      x.person_id,
      x.kind,
      x.effective_on
  )
update transfer_list_row r
set
  state = 'withdrawn',
  refusal = null,
  settled_at = :now
from
  gone
where
  gone.id = r.transfer_id
returning
  gone.person_id as "personId",
  gone.kind,
  gone.effective_on as "effectiveOn";


/**
 * Asks for the withdrawal of the transfers of a list that were confirmed, before their day.
 * @name askForWithdrawal
 */
update transfer_list_row r
set
  state = 'withdrawing',
  refusal = null
from
  transfer x
where
  x.id = r.transfer_id
  and r.list_id = :list
  and x.withdrawn_at is null
  and x.confirmed_at is not null
  and x.effective_on > :today;


/**
 * Withdraws a list of which no transfer stands, so that its file can be sent again.
 * @name closeTransferList
 */
update transfer_list l
set
  withdrawn_at = :now
where
  l.id = :list
  and l.withdrawn_at is null
  and not exists (
    select
    from
      transfer_list_row r
      join transfer x on x.id = r.transfer_id
    where
      r.list_id = l.id
      and x.withdrawn_at is null
  );
