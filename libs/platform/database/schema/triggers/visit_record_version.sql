create or replace trigger visit_record_version_takes_visit before insert on visit_record_version
  for each row execute function visit_record_takes_visit();
