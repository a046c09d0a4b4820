-- The bodies that carry a programme, in their order, each with the fiscal years in which it does: those before the
-- programme count as its first, those after its newest row as that one's.
create or replace view shared_programme_body with (security_invoker = true) as
  select b.programme_id, b.organisation_id, b.position,
         case when exists (select from programme_year y
                            where y.programme_id = b.programme_id and y.from_fiscal_year < b.from_fiscal_year)
              then b.from_fiscal_year else 0 end as from_fiscal_year,
         coalesce((select min(y.from_fiscal_year) - 1 from programme_year y
                    where y.programme_id = b.programme_id and y.from_fiscal_year > b.from_fiscal_year),
                  9999) as until_fiscal_year
    from programme_body b;
grant select on shared_programme_body to banso_wide, banso_area, banso_mixed, banso_worker;
