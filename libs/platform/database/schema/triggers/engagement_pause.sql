create or replace trigger engagement_pause_follows_engagement before insert on engagement_pause
  for each row execute function follow_engagement();
