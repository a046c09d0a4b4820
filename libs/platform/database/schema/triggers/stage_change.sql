create or replace trigger stage_change_follows_engagement before insert on stage_change
  for each row execute function follow_engagement();
