create or replace trigger challenge_follows_engagement before insert on challenge
  for each row execute function follow_engagement();
create constraint trigger challenge_is_searched after insert or delete or update of text, withdrawn_on
  on challenge deferrable initially deferred for each row execute function search_follows('challenge', 'id');
