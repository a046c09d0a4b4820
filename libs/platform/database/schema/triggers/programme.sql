create constraint trigger programme_is_searched after update of name on programme
  deferrable initially deferred for each row execute function search_follows_programme();
