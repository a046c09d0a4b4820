create or replace trigger attachment_follows_engagement before insert on attachment
  for each row execute function follow_engagement();
