-- The bodies that carry a programme, in their order.
create or replace view shared_programme_body with (security_invoker = true) as
  select programme_id, organisation_id, position
    from programme_body;
grant select on shared_programme_body to banso_wide, banso_area, banso_mixed, banso_worker;
