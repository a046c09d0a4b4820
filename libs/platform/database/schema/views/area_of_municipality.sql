-- Under which area of an office a municipality is listed; the rule as a pure function is areaThatCounts in libs/domain.
-- Of each kind an office has at most one (area_municipality_one_of_a_kind), so what is not behind another is alone.
-- Written without sorting, so that a list asks it once for all its rows.
create or replace view area_of_municipality with (security_invoker = true) as
  select i.tenant_id, i.municipality_code, i.area_id, a.name
    from area_municipality i join area a on a.id = i.area_id
   where not exists (
     select from area_municipality before
      where before.tenant_id = i.tenant_id and before.municipality_code = i.municipality_code
        and (before.kind = 'healthOffice' and i.kind <> 'healthOffice'
          or before.kind = 'secondaryMedical' and i.kind = 'welfare'));
grant select on area_of_municipality to banso_wide, banso_area, banso_mixed, banso_worker;
