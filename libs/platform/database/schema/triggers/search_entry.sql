create or replace trigger search_entry_follows_engagement before insert on search_entry
  for each row when (new.engagement_id is not null) execute function follow_engagement();
