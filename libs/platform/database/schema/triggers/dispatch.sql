-- In the order of their names: the steps are those of the engagement, which the need tells.
create or replace trigger dispatch_a_follows_need before insert on dispatch
  for each row execute function follow_need();
create or replace trigger dispatch_b_takes_steps before insert on dispatch
  for each row execute function dispatch_takes_steps();
create or replace trigger dispatch_c_takes_support before insert or update on dispatch
  for each row execute function dispatch_takes_support();
create or replace trigger dispatch_needs_approval before insert or update on dispatch
  for each row execute function dispatch_needs_approval();
create or replace trigger dispatch_insert_tells_webhooks after insert on dispatch referencing new table as new_rows
  for each statement execute function tell_webhooks_of_dispatches();
create or replace trigger dispatch_update_tells_webhooks after update on dispatch
  referencing new table as new_rows old table as old_rows
  for each statement execute function tell_webhooks_of_dispatches();
