create or replace trigger true_challenge_follows_engagement before insert on true_challenge
  for each row execute function follow_engagement();
