create or replace trigger challenge_follows_engagement before insert on challenge
  for each row execute function follow_engagement();
