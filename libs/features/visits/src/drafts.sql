/**
 * Keeps a person's draft of a visit's record; whether it is its first state.
 * @name saveDraft
 */
insert into
  visit_draft (visit_id, person_id, engagement_id, content)
values
  (:visit, :person, :engagement, :content)
on conflict (visit_id, person_id) do update
set
  content = excluded.content,
  version = visit_draft.version + 1,
  saved_at = ctx_now()
returning
  version = 1 as "isNew";


/**
 * Throws a person's draft away; its engagement, or none where there was no draft.
 * @name discardDraft
 */
delete from visit_draft
where
  visit_id = :visit
  and person_id = :person
returning
  engagement_id as "engagementId";
