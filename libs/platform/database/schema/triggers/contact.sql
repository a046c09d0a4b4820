create or replace trigger contact_follows_engagement before insert on contact
  for each row execute function follow_engagement();
create constraint trigger contact_is_searched after insert or delete or update of withdrawn_at
  on contact deferrable initially deferred for each row execute function search_follows('contact', 'id');
