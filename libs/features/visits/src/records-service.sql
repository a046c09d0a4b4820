/**
 * Takes the version of a visit's record that is in force out of it: a newer one comes.
 * @name supersedeRecordVersion
 */
update visit_record_version
set
  superseded_at = :now
where
  visit_id = :visit
  and superseded_at is null;
