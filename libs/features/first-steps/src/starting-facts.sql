/**
 * The municipalities that the office supports, with the ways to name each.
 * @name placesToName
 */
select
  m.code as id,
  m.name,
  array[m.code, f.name || m.name] as also
from
  shared_tenant_field i
  join shared_prefecture f on f.code = i.prefecture_code
  join shared_municipality m on m.prefecture_code = f.code
where
  i.tenant_id = :tenant;


/**
 * The programmes that the office founded or carries, whenever they run.
 * @name programmesToName
 */
select
  g.id::text as id,
  g.name
from
  shared_programme g
where
  g.tenant_id = :tenant
  or exists (
    select
    from
      shared_programme_body b
      join shared_organisation o on o.id = b.organisation_id
    where
      b.programme_id = g.id
      and o.tenant_id = :tenant
  );


/**
 * The people of the office and of its partners, with the ways to name each; those who have left can have been on a past
 * visit, and hold nothing more.
 * @name peopleToName
 */
select
  p.id::text as id,
  p.name,
  array[coalesce(p.email, ''), p.name || '（' || o.name || '）', p.name || '(' || o.name || ')'] as also
from
  shared_person p
  join shared_organisation o on o.id = p.organisation_id
where
  p.tenant_id = :tenant
  /*if inOffice*/
  and p.disabled_at is null
  /*end*/;


/**
 * The organisations of the office.
 * @name organisationsToName
 */
select
  o.id::text as id,
  o.name
from
  shared_organisation o
where
  o.tenant_id = :tenant;


/**
 * The engagements of the office by municipality and programme, the newest first.
 * @name engagementsToName
 */
select
  e.id,
  e.municipality_code as municipality,
  e.programme_id::text as programme
from
  shared_engagement e
where
  e.tenant_id = :tenant
order by
  e.started_on desc,
  e.id;


/**
 * The days on which visits of engagements were held already.
 * @name visitsThere
 * @nonNull heldOn
 */
select
  v.engagement_id as engagement,
  v.held_on as "heldOn"
from
  shared_visit v
where
  v.tenant_id = :tenant
  and v.held_on = any (:days::date[]);


/**
 * Of two who register a list of one office at once, the second waits.
 * @name queueStartingList
 */
select
  pg_advisory_xact_lock(hashtext ('starting list'), :tenant) as locked;
