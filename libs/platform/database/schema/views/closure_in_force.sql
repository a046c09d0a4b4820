-- The closures that hold; what was undone stays in the table.
create or replace view closure_in_force with (security_invoker = true) as
  select c.*
    from engagement_closure c
   where not exists (select from engagement_reopening r where r.closure_id = c.id);
grant select on closure_in_force to banso_wide, banso_area, banso_mixed, banso_worker;
