-- Programmes (支援事業) with the kinds of support that they offer in the fiscal year of today; all of what they offer, and
-- of another year: programme_in.
create or replace view shared_programme with (security_invoker = true) as
  select g.id, g.tenant_id, g.name, g.from_fiscal_year, g.until_fiscal_year, g.cadence_months, g.papers, g.position,
         coalesce((select y.support_types from programme_year y
                    where y.programme_id = g.id
                      and y.from_fiscal_year <= greatest((select fiscal_year_of(ctx_today())), g.from_fiscal_year)
                    order by y.from_fiscal_year desc limit 1), '{}') as support_types,
         g.search
    from programme g;
grant select on shared_programme to banso_wide, banso_area, banso_mixed, banso_worker;
