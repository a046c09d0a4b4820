create or replace trigger engagement_closure_follows_engagement before insert on engagement_closure
  for each row execute function follow_engagement();
