/**
 * The text in force of a visit's record; none where nothing is recorded.
 * Its mode is the visit's, whose table knows no other.
 * @type text.mode VisitMode from @banso/domain
 * @name recordTextInForce
 */
select
  r.text
from
  visit_record_told r
where
  r.visit_id = :visit
  and r.superseded_at is null;
