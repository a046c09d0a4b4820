/**
 * Removes what is kept for a while only: answers, sessions that are over, links in mails.
 * @name housekeeping
 * @writes
 */
select
  housekeeping(:now) as kept,
  wipe_old_links(:now) as wiped;


/**
 * Which of these files a row of the database names.
 * @name filesNamed
 * @nonNull name
 */
select
  attachments_stored(:names) as name
union
select
  archive_files_stored(:names)
union
select
  export_files_stored(:names);


/**
 * Up to which of the product's moments the last success of a job covers an office.
 * @name coveredUntil
 */
select
  s.covers
from
  job_state s
where
  s.job = :job
  and s.tenant_id = :tenant;
