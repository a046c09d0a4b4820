create or replace trigger visit_record_version_takes_visit before insert on visit_record_version
  for each row execute function visit_record_takes_visit();
create constraint trigger visit_record_version_is_searched after insert or delete or update of superseded_at
  on visit_record_version deferrable initially deferred for each row
  execute function search_follows('record', 'visit_id');
