-- The fiscal year of a day, named by the year in which it begins: the first of April. As a pure function: fiscalYearOf.
create or replace function fiscal_year_of(p_day date) returns int
  language sql immutable parallel safe
  return extract(year from p_day - interval '3 months')::int;
