create or replace trigger visit_change_is_noted before update on visit
  for each row when (old.version <> new.version) execute function note_visit_change();
create or replace trigger visit_follows_engagement before insert on visit
  for each row execute function follow_engagement();
create or replace trigger visit_insert_tells_desks after insert on visit referencing new table as new_rows
  for each statement execute function tell_desks();
create or replace trigger visit_insert_tells_webhooks after insert on visit referencing new table as new_rows
  for each statement execute function tell_webhooks();
create or replace trigger visit_update_tells_desks after update on visit
  referencing new table as new_rows old table as old_rows
  for each statement execute function tell_desks();
create or replace trigger visit_update_tells_webhooks after update on visit
  referencing new table as new_rows old table as old_rows
  for each statement execute function tell_webhooks();
create constraint trigger visit_is_searched after update of status, held_on on visit
  deferrable initially deferred for each row
  when (old.status <> new.status and 'withdrawn' in (old.status, new.status) or old.held_on <> new.held_on)
  execute function search_follows_visit();
