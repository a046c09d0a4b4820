create or replace trigger dispatch_report_follows_dispatch before insert on dispatch_report
  for each row execute function follow_dispatch();
create or replace trigger dispatch_report_stays before update on dispatch_report
  for each row execute function refuse_change();
