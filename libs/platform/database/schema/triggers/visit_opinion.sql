create or replace trigger visit_opinion_follows_engagement before insert on visit_opinion
  for each row execute function follow_engagement();
create constraint trigger visit_opinion_is_searched after insert or delete or update of superseded_at
  on visit_opinion deferrable initially deferred for each row execute function search_follows('opinion', 'id');
