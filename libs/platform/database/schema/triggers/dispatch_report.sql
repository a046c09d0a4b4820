create or replace trigger dispatch_report_follows_dispatch before insert on dispatch_report
  for each row execute function follow_dispatch();
create or replace trigger dispatch_report_stays before update on dispatch_report
  for each row execute function refuse_change();
create constraint trigger dispatch_report_is_searched after insert or delete
  on dispatch_report deferrable initially deferred for each row
  execute function search_follows('dispatchReport', 'dispatch_id');
