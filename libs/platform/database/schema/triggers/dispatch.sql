-- In the order of their names: the steps are those of the engagement, which the need tells.
create or replace trigger dispatch_a_follows_need before insert on dispatch
  for each row execute function follow_need();
create or replace trigger dispatch_b_takes_steps before insert on dispatch
  for each row execute function dispatch_takes_steps();
create or replace trigger dispatch_c_takes_support before insert or update on dispatch
  for each row execute function dispatch_takes_support();
create or replace trigger dispatch_needs_approval before insert or update on dispatch
  for each row execute function dispatch_needs_approval();
