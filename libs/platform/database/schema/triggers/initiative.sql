create or replace trigger initiative_follows_engagement before insert on initiative
  for each row execute function follow_engagement();
