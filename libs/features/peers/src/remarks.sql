/**
 * A visit within reach, to be remarked on.
 * @name visitToRemark
 * @type status VisitStatus from @banso/domain
 */
select
  v.id,
  v.engagement_id as "engagementId",
  v.status
from
  shared_visit v
where
  v.id = :visit;


/**
 * The remarks on a visit, the earliest first: all of them, or one.
 * @name remarksOfVisit
 * @nullable only
 */
select
  r.id,
  r.text,
  json_build_object('id', p.id, 'name', p.name) as by,
  o.name as organisation,
  r.written_at as at
from
  visit_remark r
  join shared_person p on p.id = r.written_by
  join shared_organisation o on o.id = p.organisation_id
where
  r.visit_id = :visit
  and (
    :only::uuid is null
    or r.id = :only
  )
order by
  r.written_at,
  r.id;
