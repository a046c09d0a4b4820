/**
 * Archives within sight, the newest first: the one that `archive` names, or a page of those of a transfer. Within sight
 * is an archive only as long as every packet in it may be read, and what is internal in it as well.
 * @name archives
 * @nullable archive, transfer, after
 */
select
  a.id,
  a.transfer_id as "transferId",
  a.state,
  a.requested_at as "requestedAt",
  a.finished_at as "finishedAt",
  a.size,
  a.stored_as as "storedAs",
  a.sha256,
  coalesce(p.name, '') as predecessor,
  x.effective_on as "effectiveOn",
  n.total,
  n.done
from
  handover_archive a
  join shared_transfer x on x.id = a.transfer_id
  left join shared_person p on p.id = x.person_id
  cross join lateral (
    select
      count(*)::int as total,
      count(i.done_at)::int as done,
      coalesce(
        bool_and(
          h.id is not null
          and (
            not i.internal
            or h.tenant_id = any (
              (
                select
                  ctx_ints('app.wide')
              )::int[]
            )
            or (
              h.tenant_id = any (
                (
                  select
                    ctx_ints('app.tenants')
                )::int[]
              )
              and h.municipality_code = any (
                (
                  select
                    ctx_texts('app.own')
                )::text[]
              )
            )
          )
        ),
        true
      ) as readable
    from
      handover_archive_item i
      left join handover_packet h on h.id = i.packet_id
    where
      i.archive_id = a.id
  ) n
where
  n.readable
  and /*if one*/ a.id = :archive /*else*/ (
    :transfer::uuid is null
    or a.transfer_id = :transfer
  )
  and (
    :after::uuid is null
    or a.id < :after
  ) /*end*/
order by
  a.id desc
limit
  :limit;


/**
 * Of which office a transfer is.
 * @name officeOfTransfer
 */
select
  x.tenant_id as "tenantId"
from
  shared_transfer x
where
  x.id = :transfer;


/**
 * Lets one who asks for the archive of a transfer twice wait for the first time, until the end of the transaction.
 * @name queueArchive
 */
select
  pg_advisory_xact_lock(hashtextextended (format('archive:%s:%s', :transfer::text, :person::text), 0));


/**
 * The archive of a transfer that somebody has asked for and that is not made yet.
 * @name archiveBegun
 */
select
  a.id
from
  handover_archive a
where
  a.transfer_id = :transfer
  and a.requested_by = :person
  and a.state = 'waiting';


/**
 * Calls workers that listen, after the commit.
 * @name callWorkers
 * @writes
 */
select
  pg_notify (:channel, :tenant::int::text);
