create or replace trigger team_member_follows_engagement before insert on team_member
  for each row execute function follow_engagement();
