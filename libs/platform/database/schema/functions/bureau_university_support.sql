-- How often university offices gave support to the municipalities that a bureau looks over in a fiscal year, all of
-- these offices together, and people of which kinds of bodies gave it. Their field may reach beyond the jurisdiction,
-- so a bureau does not see their figures themselves.
create or replace function bureau_university_support(p_fiscal_year int)
  returns table (prefecture_code text, municipality_code text, support_type text, delivered int, body_kinds text[])
  language sql stable security definer set search_path = public, pg_temp
as $$
  select m.prefecture_code, y.municipality_code, y.support_type, sum(y.delivered)::int,
         array(select distinct k from unnest(string_to_array(
           string_agg(array_to_string(y.body_kinds, ','), ',') filter (where y.body_kinds <> '{}'), ',')) k order by 1)
    from tenant t join coverage_year y on y.tenant_id = t.id and y.fiscal_year = p_fiscal_year
    join municipality m on m.code = y.municipality_code
   where t.kind <> 'prefecture' and y.delivered > 0
     and m.prefecture_code in (select b.prefecture_code from bureau_prefectures() b)
   group by m.prefecture_code, y.municipality_code, y.support_type
$$;
revoke all on function bureau_university_support from public;
grant execute on function bureau_university_support to banso_wide, banso_area, banso_mixed;
