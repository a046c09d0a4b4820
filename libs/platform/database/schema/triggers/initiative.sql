create or replace trigger initiative_follows_engagement before insert on initiative
  for each row execute function follow_engagement();
create constraint trigger initiative_is_searched after insert or delete or update of text, started_on
  on initiative deferrable initially deferred for each row execute function search_follows('initiative', 'id');
