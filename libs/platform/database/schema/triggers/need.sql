create or replace trigger need_follows_engagement before insert on need
  for each row execute function need_follows_engagement();
