create or replace trigger reminder_insert_tells_desks after insert on reminder referencing new table as new_rows
  for each statement execute function tell_desks();
create or replace trigger reminder_insert_tells_webhooks after insert on reminder referencing new table as new_rows
  for each statement execute function tell_webhooks();
create or replace trigger reminder_update_tells_desks after update on reminder
  referencing new table as new_rows old table as old_rows
  for each statement execute function tell_desks();
