/**
 * The newest entries before a day and id that hold all of the words, written in one of the ways, of the kinds that are
 * wanted, as far as the asker may see them. Without a municipality from all within reach.
 * @name entriesFound
 * @type kind SearchKind from libs/domain/src/search-text.ts
 * @nullable place, from, until
 */
select
  e.kind,
  e.subject_id as id,
  e.engagement_id as "engagementId",
  e.visit_id as "visitId",
  e.municipality_code as "municipalityCode",
  (
    select
      m.name
    from
      shared_municipality m
    where
      m.code = e.municipality_code
  ) as municipality,
  e.title,
  e.told,
  e.on_day as "on"
from
  search_candidates(
    :words,
    :ways,
    :kinds,
    case
      when :place::text is not null then array[:place]
    end,
    :from,
    :until,
    :beforeOn,
    :beforeId,
    :limit
  ) found (subject_id)
  join search_entry e on e.subject_id = found.subject_id
order by
  e.on_day desc,
  e.subject_id desc;


/**
 * The engagements of an office after one, by id, as the nightly look takes them.
 * @name engagementsAfter
 */
select
  id
from
  shared_engagement
where
  tenant_id = :tenant
  and id > :after
order by
  id
limit
  :limit;


/**
 * Whether anything of an office can be found.
 * @name officeIsSearched
 */
select
  exists (
    select
    from
      search_entry
    where
      tenant_id = :tenant
  ) as "isSearched";


/**
 * Brings what can be found of some engagements, or of what belongs to none, up to what stands there; gives what
 * differed.
 * @name mendSearch
 * @nullable engagements
 * @writes
 * @type kind SearchKind from libs/domain/src/search-text.ts
 * @nonNull kind, id
 */
select
  kind,
  subject_id as id
from
  mend_search(:tenant, :engagements);
