-- How many steps of 決裁 a programme asks for.
create or replace view shared_confirmation_rule with (security_invoker = true) as
  select tenant_id, programme_id, steps
    from confirmation_rule;
grant select on shared_confirmation_rule to banso_wide, banso_area, banso_mixed, banso_worker;
