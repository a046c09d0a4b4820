create or replace trigger visit_cancellation_follows_engagement before insert on visit_cancellation
  for each row execute function follow_engagement();
