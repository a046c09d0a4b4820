create or replace trigger need_follows_engagement before insert on need
  for each row execute function need_follows_engagement();
create constraint trigger need_is_searched after insert or delete or update of closed_reason
  on need deferrable initially deferred for each row execute function search_follows('need', 'id');
