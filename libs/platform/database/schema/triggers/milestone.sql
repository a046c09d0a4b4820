create or replace trigger milestone_follows_engagement before insert on milestone
  for each row execute function follow_engagement();
