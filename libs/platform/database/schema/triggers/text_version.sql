create or replace trigger text_version_follows_engagement before insert on text_version
  for each row execute function follow_engagement();
