/**
 * Every version of a visit's record with what happened to it, newest first. Its moment is written as JSON writes those
 * of its events; it is never null.
 * @name recordVersions
 * @nonNull at
 */
select
  r.version,
  r.written_by as "by",
  to_json(r.recorded_at) #>> '{}' as at,
  r.reason,
  r.text as record,
  coalesce(
    (
      select
        json_agg(
          k.told
          order by
            k.id
        )
      from
        visit_event_told k
      where
        k.visit_id = r.visit_id
        and k.version = r.version
    ),
    '[]'
  ) as events
from
  visit_record_told r
where
  r.visit_id = :visit
order by
  r.version desc;


/**
 * Every version of the opinions on a visit that the reader may see, the office's first, newest first.
 * @name opinionVersions
 */
select
  o.told as opinion
from
  visit_opinion_told o
where
  o.visit_id = :visit
order by
  o.body_id nulls first,
  o.version desc;
