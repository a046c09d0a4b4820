/**
 * The files of a visit, or the one that `attachment` names, the first added first; withdrawn ones stay, with their
 * reason, as a check of the table says. Whoever added a file may withdraw it, and managers; the settings that both are
 * read from are never null. Somebody whom the reader may not know has no name.
 * @name attachmentsListed
 * @nullable visit, attachment
 * @nonNull withdrawn.at, withdrawn.reason, mayWithdraw
 */
select
  a.id,
  a.version,
  a.visit_id as "visitId",
  a.name,
  a.media_type as "mediaType",
  a.size,
  a.sha256,
  a.internal,
  json_build_object(
    'id',
    a.uploaded_by,
    'name',
    coalesce(
      (
        select
          p.name
        from
          shared_person p
        where
          p.id = a.uploaded_by
      ),
      ''
    )
  ) as "uploadedBy",
  a.uploaded_at as "uploadedAt",
  case
    when a.withdrawn_at is not null then json_build_object('at', a.withdrawn_at, 'reason', a.withdrawn_reason)
  end as withdrawn,
  a.withdrawn_at is null
  and (
    a.uploaded_by = ctx_person()
    or a.tenant_id = any (ctx_ints('app.manages'))
  ) as "mayWithdraw"
from
  attachment a
where
  /*if one*/
  a.id = :attachment /*else*/ a.visit_id = :visit /*end*/
order by
  a.uploaded_at,
  a.id;


/**
 * A visit with the number of its files that are not withdrawn.
 * @name visitWithFiles
 */
select
  v.engagement_id as "engagementId",
  v.status,
  (
    select
      count(*)
    from
      attachment a
    where
      a.visit_id = v.id
      and a.withdrawn_at is null
  ) as files
from
  visit v
where
  v.id = :visit;


/**
 * Locks a visit that the actor may write; none where not.
 * @name visitForFile
 */
select
  v.id
from
  visit v
where
  v.id = :visit
for update;


/**
 * Where a file that is not withdrawn is kept, with its hash.
 * @name attachmentStored
 */
select
  a.name,
  a.media_type as "mediaType",
  a.stored_as as "storedAs",
  a.sha256,
  a.visit_id as "visitId"
from
  attachment a
where
  a.id = :attachment
  and a.withdrawn_at is null;


/**
 * Takes a file back that is in the version which was read; its engagement, or none.
 * @name withdrawAttachment
 */
update attachment
set
  withdrawn_at = :now,
  withdrawn_by = :person,
  withdrawn_reason = :reason,
  version = version + 1
where
  id = :attachment
  and version = :version
  and withdrawn_at is null
returning
  engagement_id as "engagementId";
