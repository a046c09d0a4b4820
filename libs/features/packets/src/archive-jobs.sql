/**
 * Takes the archive that has waited longest and is in nobody's hands. Leases are counted by the database's own clock,
 * which all workers share.
 * @name claimArchive
 */
update handover_archive
set
  claim = :claim,
  claimed_until = clock_timestamp() + make_interval(secs => :seconds),
  attempts = attempts + 1
where
  id = (
    select
      a.id
    from
      handover_archive a
    where
      a.state = 'waiting'
      and a.tenant_id = :tenant
      and (
        a.claimed_until is null
        or a.claimed_until < clock_timestamp()
      )
    order by
      a.requested_at,
      a.id
    limit
      1
    for update
      skip locked
  )
returning
  id;


/**
 * The packets of an archive that are not printed yet.
 * @name packetsToPrint
 */
select
  i.packet_id as "packetId",
  i.position,
  i.number,
  i.internal
from
  handover_archive_item i
where
  i.archive_id = :archive
  and i.done_at is null
order by
  i.position;


/**
 * Renews a worker's lease of an archive; no row where another has taken it over.
 * @name renewArchiveClaim
 */
update handover_archive
set
  claimed_until = clock_timestamp() + make_interval(secs => :seconds)
where
  id = :archive
  and claim = :claim
  and state = 'waiting';


/**
 * All packets of an archive with their printed files; asked when every packet is printed.
 * @name packetsPrinted
 * @nonNull pdf.storedAs, pdf.sha256, xlsx.storedAs, xlsx.sha256
 */
select
  i.packet_id as "packetId",
  i.position,
  i.number,
  i.internal,
  json_build_object('storedAs', i.pdf_stored_as, 'sha256', i.pdf_sha256) as pdf,
  json_build_object('storedAs', i.xlsx_stored_as, 'sha256', i.xlsx_sha256) as xlsx
from
  handover_archive_item i
where
  i.archive_id = :archive
order by
  i.position;


/**
 * Gives an archive back that is not made: to be gone on with, or, with `failed`, as one attempt that went wrong; after
 * `most` of them it is given up.
 * @name giveArchiveBack
 */
update handover_archive
set
  claim = null,
  claimed_until = null
  /*if failed*/
,
  state = case
    when attempts >= :most then 'failed'
    else state
  end
  /*else*/
,
  attempts = attempts - 1 /*end*/
where
  id = :archive
  and claim = :claim;


/**
 * Lets go of the files of archives that were made before a moment; where they are kept. An archive that is ready has
 * one.
 * @name removeArchives
 * @nonNull storedAs
 */
with
  old as (
    select
      a.id,
      a.stored_as
    from
      handover_archive a
    where
      a.state = 'ready'
      and a.tenant_id = :tenant
      and a.finished_at < :before
  )
update handover_archive a
set
  state = 'removed',
  stored_as = null
from
  old
where
  a.id = old.id
returning
  old.stored_as as "storedAs";
