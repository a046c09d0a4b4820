create or replace trigger attachment_follows_engagement before insert on attachment
  for each row execute function follow_engagement();
create constraint trigger attachment_is_searched after insert or delete or update of withdrawn_at
  on attachment deferrable initially deferred for each row execute function search_follows('attachment', 'id');
