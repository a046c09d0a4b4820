/**
 * The newest entries before a day and id that hold all of the words, of the kinds that are wanted, as far as the asker
 * may see them.
 * @name entriesFound
 * @type kind SearchKind from libs/domain/src/search-text.ts
 */
select
  e.kind,
  e.subject_id as id,
  e.engagement_id as "engagementId",
  e.title,
  e.told,
  e.on_day as "on"
from
  search_candidates(:words, :kinds, :beforeOn, :beforeId, :limit) found (subject_id)
  join search_entry e on e.subject_id = found.subject_id
order by
  e.on_day desc,
  e.subject_id desc;
