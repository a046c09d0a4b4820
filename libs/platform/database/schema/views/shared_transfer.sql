-- Transfers of people, announced or not: whoever reads them sees those within their reach.
create or replace view shared_transfer with (security_invoker = true) as
  select id, tenant_id, person_id, kind, announced_on, effective_on, destination, registered_by,
         registered_at, confirmed_at, withdrawn_at
    from transfer;
grant select on shared_transfer to banso_wide, banso_area, banso_mixed, banso_worker;
