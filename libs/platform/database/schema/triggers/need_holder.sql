create or replace trigger need_holder_follows_need before insert on need_holder
  for each row execute function follow_need();
