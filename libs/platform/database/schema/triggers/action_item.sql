create or replace trigger action_item_follows_engagement before insert on action_item
  for each row execute function follow_engagement();
create or replace trigger action_item_update_tells_desks after update on action_item
  referencing new table as new_rows old table as old_rows
  for each statement execute function tell_desks();
create constraint trigger action_item_is_searched after insert or delete or update of text, evidence
  on action_item deferrable initially deferred for each row execute function search_follows('actionItem', 'id');
