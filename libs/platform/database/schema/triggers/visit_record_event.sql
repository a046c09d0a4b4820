create or replace trigger visit_record_event_follows_engagement before insert on visit_record_event
  for each row execute function follow_engagement();
