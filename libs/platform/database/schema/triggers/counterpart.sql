create or replace trigger counterpart_follows_engagement before insert on counterpart
  for each row execute function follow_engagement();
