-- Programmes (支援事業), of the office or of the whole country.
create or replace view shared_programme with (security_invoker = true) as
  select id, tenant_id, name, form, fee_rule, support_types, from_fiscal_year, until_fiscal_year, position,
         search
    from programme;
grant select on shared_programme to banso_wide, banso_area, banso_mixed, banso_worker;
