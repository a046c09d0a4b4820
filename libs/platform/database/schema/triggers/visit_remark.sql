create or replace trigger visit_remark_follows_engagement before insert on visit_remark
  for each row execute function follow_engagement();
create constraint trigger visit_remark_is_searched after insert or delete or update of text
  on visit_remark deferrable initially deferred for each row execute function search_follows('remark', 'id');
