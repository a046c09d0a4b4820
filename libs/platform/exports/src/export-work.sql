/**
 * Takes the export that has waited longest and is in nobody's hands. Leases are counted by the database's own clock,
 * which all workers share.
 * @name claimExport
 * @type format TableFormat from @banso/files
 */
update export_job
set
  claim = :claim,
  claimed_until = clock_timestamp() + make_interval(secs => :seconds),
  attempts = attempts + 1,
  rows_done = 0
where
  id = (
    select
      x.id
    from
      export_job x
    where
      x.state = 'waiting'
      and x.tenant_id = :tenant
      and x.attempts < :most
      and (
        x.claimed_until is null
        or x.claimed_until < clock_timestamp()
      )
    order by
      x.requested_at,
      x.id
    limit
      1
    for update
      skip locked
  )
returning
  id,
  what,
  format,
  filter;


/**
 * Notes how far an export is and renews the worker's lease; no row where another has taken it over, or it was
 * cancelled.
 * @name noteProgress
 */
update export_job
set
  rows_done = :done,
  rows_total = :total,
  claimed_until = clock_timestamp() + make_interval(secs => :seconds)
where
  id = :job
  and claim = :claim
  and state = 'waiting';


/**
 * Gives an export back that is not made: to be begun again, or, with `failed`, as one attempt that went wrong.
 * @name giveExportBack
 * @nullable reason
 */
update export_job
set
  claim = null,
  claimed_until = null
  /*if failed*/
,
  reason = :reason
  /*else*/
,
  attempts = attempts - 1 /*end*/
where
  id = :job
  and claim = :claim
  and state = 'waiting';


/**
 * Gives up what so many attempts have not made, and nobody is at any more.
 * @name giveExportsUp
 */
update export_job
set
  state = 'failed',
  reason = coalesce(reason, 'fault'),
  claim = null,
  finished_at = :now
where
  tenant_id = :tenant
  and state = 'waiting'
  and attempts >= :most
  and (
    claimed_until is null
    or claimed_until < clock_timestamp()
  );


/**
 * Lets go of the files of exports that were made before a moment; where they are kept. An export that is ready has one.
 * @name removeExports
 * @nonNull storedAs
 */
with
  old as (
    select
      x.id,
      x.stored_as
    from
      export_job x
    where
      x.state = 'ready'
      and x.tenant_id = :tenant
      and x.finished_at < :before
  )
update export_job x
set
  state = 'removed',
  stored_as = null
from
  old
where
  x.id = old.id
returning
  old.stored_as as "storedAs";


/**
 * Forgets exports without a file that were asked for before a moment: their filters may name people.
 * @name forgetExports
 */
delete from export_job
where
  tenant_id = :tenant
  and state in ('failed', 'cancelled', 'removed')
  and requested_at < :before;
