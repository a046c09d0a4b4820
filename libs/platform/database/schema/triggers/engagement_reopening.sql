create or replace trigger engagement_reopening_follows_engagement before insert on engagement_reopening
  for each row execute function follow_engagement();
