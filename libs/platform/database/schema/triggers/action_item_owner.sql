create or replace trigger action_item_owner_follows_engagement before insert on action_item_owner
  for each row execute function follow_engagement();
create or replace trigger action_item_owner_insert_tells_desks after insert on action_item_owner
  referencing new table as new_rows
  for each statement execute function tell_desks();
