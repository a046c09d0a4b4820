create or replace trigger dispatch_step_a_follows_dispatch before insert on dispatch_step
  for each row execute function follow_dispatch();
create or replace trigger dispatch_step_is_told before insert on dispatch_step
  for each row execute function dispatch_step_is_told();
create or replace trigger dispatch_step_needs_another before insert on dispatch_step
  for each row execute function dispatch_approval_needs_another();
create or replace trigger dispatch_step_stays before update on dispatch_step
  for each row execute function refuse_change();
