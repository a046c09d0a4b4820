-- Days on which an office is closed besides weekends and holidays.
create or replace view shared_closed_day with (security_invoker = true) as
  select tenant_id, day, name
    from closed_day;
grant select on shared_closed_day to banso_wide, banso_area, banso_mixed, banso_worker;
