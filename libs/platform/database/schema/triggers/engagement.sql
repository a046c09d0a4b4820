create or replace trigger engagement_insert_tells_webhooks after insert on engagement
  referencing new table as new_rows
  for each statement execute function tell_webhooks();
create or replace trigger engagement_update_tells_webhooks after update on engagement
  referencing new table as new_rows old table as old_rows
  for each statement execute function tell_webhooks();
create constraint trigger engagement_is_searched after insert or delete or update of vision
  on engagement deferrable initially deferred for each row execute function search_follows('engagement', 'id');
