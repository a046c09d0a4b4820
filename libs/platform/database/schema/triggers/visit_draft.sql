create or replace trigger visit_draft_follows_engagement before insert on visit_draft
  for each row execute function follow_engagement();
