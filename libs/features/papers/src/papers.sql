/**
 * What stands around a record on its report: the office of its engagement with the head of its papers, and the posts of
 * those whom it names, as far as the reader may know them.
 * @name reportSurroundings
 */
select
  t.name as office,
  coalesce(h.addressee, '') as addressee,
  coalesce(h.department, '') as department,
  coalesce(
    (
      select
        json_agg(json_build_object('id', p.id, 'post', coalesce(p.post, '')))
      from
        shared_person p
      where
        p.id = any (:people::uuid[])
    ),
    '[]'
  ) as posts
from
  shared_engagement e
  join shared_tenant t on t.id = e.tenant_id
  left join paper_heading h on h.tenant_id = e.tenant_id
where
  e.id = :engagement;


/**
 * A visit within reach with the form (様式) that its report for Word is written in: its programme's, otherwise the
 * office's; null where it is the standard form, and for a record that was withdrawn, because no form would say so.
 * @name formOfVisit
 */
select
  (
    select
      json_build_object('name', f.name, 'fields', f.fields, 'storedAs', f.stored_as, 'sha256', f.sha256)
    from
      record_form f
    where
      f.tenant_id = e.tenant_id
      and f.ended_at is null
      and v.status <> 'withdrawn'
      and (
        f.programme_id = e.programme_id
        or f.programme_id is null
      )
    order by
      f.programme_id nulls last
    limit
      1
  ) as form
from
  shared_visit v
  join shared_engagement e on e.id = v.engagement_id
where
  v.id = :visit;


/**
 * What stands at the head of an office's papers.
 * @name paperHeading
 */
select
  h.addressee,
  h.department,
  h.version
from
  paper_heading h
where
  h.tenant_id = :tenant;


/**
 * Sets it in the version that was read (0: it has not been set yet); changes nothing where another one stands.
 * @name putPaperHeading
 */
insert into
  paper_heading as h (tenant_id, addressee, department, changed_by, changed_at)
select
  :tenant,
  :addressee,
  :department,
  :person,
  :now
where
  :version = 0
  or exists (
    select
    from
      paper_heading x
    where
      x.tenant_id = :tenant
  )
on conflict (tenant_id) do update
set
  addressee = excluded.addressee,
  department = excluded.department,
  changed_by = excluded.changed_by,
  changed_at = excluded.changed_at,
  version = h.version + 1
where
  h.version = :version;


/**
 * The forms of an office that are in use: the one for all its programmes first. Only one where one is named.
 * @name recordForms
 */
select
  f.id,
  (
    select
      json_build_object('id', g.id, 'name', g.name)
    from
      shared_programme g
    where
      g.id = f.programme_id
  ) as programme,
  f.name,
  f.size,
  f.fields,
  (
    select
      json_build_object('id', p.id, 'name', p.name)
    from
      shared_person p
    where
      p.id = f.added_by
  ) as "addedBy",
  f.added_at as "addedAt"
from
  record_form f
where
  f.tenant_id = :tenant
  and f.ended_at is null
  /*filter only*/
  and f.id = :only /*end*/
order by
  f.programme_id nulls first,
  f.id;


/**
 * Where the bytes of a form in use are kept.
 * @name formStored
 */
select
  f.name,
  f.stored_as as "storedAs",
  f.sha256
from
  record_form f
where
  f.id = :id
  and f.tenant_id = :tenant
  and f.ended_at is null;


/**
 * A programme of the office for which a form can be.
 * @name ownProgramme
 */
select
  g.name
from
  shared_programme g
where
  g.id = :programme
  and g.tenant_id = :tenant;


/**
 * Lets nobody else add or end a form of the office until the transaction ends.
 * @name holdForms
 */
select
  pg_advisory_xact_lock(hashtextextended ('record_form', :tenant::int));


/**
 * Ends the form in use for a programme, or for all where none is named, or one form; how many.
 * @name endForm
 * @nullable programme, id
 */
update record_form
set
  ended_at = :now,
  ended_by = :person
where
  tenant_id = :tenant
  and ended_at is null
  and
  /*if one*/
  id = :id /*else*/ programme_id is not distinct from :programme::uuid /*end*/;
