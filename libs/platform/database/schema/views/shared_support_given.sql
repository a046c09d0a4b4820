-- The ledger of support given: what was given to whom on which day, by whom.
create or replace view shared_support_given with (security_invoker = true) as
  select source_id, support_type, source_kind, tenant_id, municipality_code, given_on, body_ids, body_kinds
    from support_given;
grant select on shared_support_given to banso_wide, banso_area, banso_mixed, banso_worker;
