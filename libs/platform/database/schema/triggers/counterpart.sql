create or replace trigger counterpart_follows_engagement before insert on counterpart
  for each row execute function follow_engagement();
create constraint trigger counterpart_is_searched after insert or delete or update of name, post, note, from_on
  on counterpart deferrable initially deferred for each row execute function search_follows('counterpart', 'id');
