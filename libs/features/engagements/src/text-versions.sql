/**
 * The vision of an engagement as it says now, and who wrote it if nothing was corrected yet.
 * @name visionInForce
 */
select
  e.vision as text,
  e.created_by as "writtenBy",
  e.created_at as "writtenAt",
  (
    select
      json_build_object('id', p.id, 'name', p.name)
    from
      shared_person p
    where
      p.id = e.created_by
  ) as by
from
  engagement e
where
  e.id = :id
  and e.id = :engagement;


/**
 * A challenge as it says now, and who wrote it if nothing was corrected yet. Of old ones only the day was kept.
 * @name challengeInForce
 */
select
  c.text,
  c.created_by as "writtenBy",
  coalesce(c.created_at, c.noted_on::timestamp at time zone 'Asia/Tokyo') as "writtenAt",
  (
    select
      json_build_object('id', p.id, 'name', p.name)
    from
      shared_person p
    where
      p.id = c.created_by
  ) as by
from
  challenge c
where
  c.id = :id
  and c.engagement_id = :engagement;


/**
 * An initiative as it says now, and who wrote it if nothing was corrected yet.
 * @name initiativeInForce
 */
select
  i.text,
  i.created_by as "writtenBy",
  i.created_at as "writtenAt",
  (
    select
      json_build_object('id', p.id, 'name', p.name)
    from
      shared_person p
    where
      p.id = i.created_by
  ) as by
from
  initiative i
where
  i.id = :id
  and i.engagement_id = :engagement;


/**
 * A milestone as it says now, and who wrote it if nothing was corrected yet.
 * @name milestoneInForce
 */
select
  m.text,
  m.created_by as "writtenBy",
  m.created_at as "writtenAt",
  (
    select
      json_build_object('id', p.id, 'name', p.name)
    from
      shared_person p
    where
      p.id = m.created_by
  ) as by
from
  milestone m
where
  m.id = :id
  and m.engagement_id = :engagement;


/**
 * The number of the last version of a text that was kept; 0 where nothing was corrected yet.
 * @name lastTextVersion
 */
select
  coalesce(max(version), 0)::int as version
from
  text_version
where
  subject_id = :subject
  and field = :field;


/**
 * Every version of a text that was kept, newest first.
 * @name keptTextVersions
 */
select
  t.version,
  t.text,
  t.reason,
  (
    select
      json_build_object('id', p.id, 'name', p.name)
    from
      shared_person p
    where
      p.id = t.written_by
  ) as by,
  t.written_at as at
from
  text_version t
where
  t.subject_id = :subject
  and t.field = :field
order by
  t.version desc;
