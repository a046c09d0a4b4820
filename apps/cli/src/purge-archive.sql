/**
 * The people of an engagement's office, whose ids stand in its rows.
 * @name peopleOfArchive
 */
select
  p.id,
  p.name
from
  person p
where
  p.tenant_id = (
    select
      e.tenant_id
    from
      engagement e
    where
      e.id = :engagement
  )
order by
  p.name,
  p.id;


/**
 * The files that are attached to visits of an engagement, the oldest first.
 * @name filesOfEngagement
 */
select
  stored_as as "storedAs",
  sha256,
  name
from
  attachment
where
  engagement_id = :engagement
order by
  uploaded_at,
  id;
