create or replace trigger engagement_insert_tells_webhooks after insert on engagement
  referencing new table as new_rows
  for each statement execute function tell_webhooks();
create or replace trigger engagement_update_tells_webhooks after update on engagement
  referencing new table as new_rows old table as old_rows
  for each statement execute function tell_webhooks();
