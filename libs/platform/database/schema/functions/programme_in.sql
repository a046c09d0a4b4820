-- The programmes with what they offer in a fiscal year: each one's newest row that began by then, and for a year before
-- the programme its first. Whether it runs in that year is a question of its own. The planner puts the body in place of
-- the name, and drops what nobody asks for.
create or replace function programme_in(p_year int)
  returns table (id uuid, tenant_id int, name text, from_fiscal_year int, until_fiscal_year int,
    cadence_months smallint,
                 papers text[], "position" int, figure_row smallint, version int, search text, offered_from int,
                 forms text[], support_types text[], fee_rule text)
  language sql stable parallel safe as $$
    select g.id, g.tenant_id, g.name, g.from_fiscal_year, g.until_fiscal_year, g.cadence_months, g.papers, g.position,
           g.figure_row, g.version, g.search,
           (select y.from_fiscal_year from programme_year y
             where y.programme_id = g.id and y.from_fiscal_year <= greatest(p_year, g.from_fiscal_year)
             order by y.from_fiscal_year desc limit 1),
           (select y.forms from programme_year y
             where y.programme_id = g.id and y.from_fiscal_year <= greatest(p_year, g.from_fiscal_year)
             order by y.from_fiscal_year desc limit 1),
           (select y.support_types from programme_year y
             where y.programme_id = g.id and y.from_fiscal_year <= greatest(p_year, g.from_fiscal_year)
             order by y.from_fiscal_year desc limit 1),
           (select y.fee_rule from programme_year y
             where y.programme_id = g.id and y.from_fiscal_year <= greatest(p_year, g.from_fiscal_year)
             order by y.from_fiscal_year desc limit 1)
      from programme g $$;
