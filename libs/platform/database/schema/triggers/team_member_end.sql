create or replace trigger team_member_end_follows_engagement before insert on team_member_end
  for each row execute function follow_engagement();
