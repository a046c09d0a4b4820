/**
 * Somebody's own exports, the newest first: the one that is named, or a page of those that were not cancelled. Only of
 * what they may still take out.
 * @name exportJobs
 * @nullable job, after
 * @type format TableFormat from @banso/files
 * @type state ExportState from ./export-job.response.js
 * @type reason ExportFailure from ./export-job.response.js
 */
select
  x.id,
  x.what,
  x.format,
  x.filter,
  x.title,
  x.state,
  x.reason,
  x.rows_done as "rowsDone",
  x.rows_total as "rowsTotal",
  x.requested_at as "requestedAt",
  x.finished_at as "finishedAt",
  x.as_of as "asOf",
  x.reach,
  x.size,
  x.stored_as as "storedAs",
  x.sha256
from
  export_job x
where
  x.requested_by = :person
  and x.what = any (:allowed::text[])
  and /*if one*/ x.id = :job /*else*/ x.state <> 'cancelled'
  and (
    :after::uuid is null
    or x.id < :after
  ) /*end*/
order by
  x.id desc
limit
  :limit;


/**
 * The exports of somebody that are not made yet, and which of them is the very same as this one.
 * @name exportsBegun
 */
select
  x.id,
  x.what = :what
  and x.format = :format
  and x.filter = :filter::jsonb as same
from
  export_job x
where
  x.requested_by = :person
  and x.state = 'waiting';


/**
 * Lets an export end before its time; where its file lies, if there is one.
 * @name cancelExport
 */
with
  was as (
    select
      x.id,
      x.stored_as
    from
      export_job x
    where
      x.id = :job
      and x.requested_by = :person
    for update
  )
update export_job x
set
  state = 'cancelled',
  stored_as = null,
  finished_at = coalesce(x.finished_at, :now)
from
  was
where
  x.id = was.id
returning
  was.stored_as as "storedAs";


/**
 * Calls workers that listen, after the commit.
 * @name callForExports
 * @writes
 */
select
  pg_notify (:channel, :tenant::int::text);
