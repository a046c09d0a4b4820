create or replace trigger visit_opinion_follows_engagement before insert on visit_opinion
  for each row execute function follow_engagement();
