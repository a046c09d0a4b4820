create or replace trigger visit_remark_follows_engagement before insert on visit_remark
  for each row execute function follow_engagement();
