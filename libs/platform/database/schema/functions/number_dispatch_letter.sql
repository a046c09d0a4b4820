-- The running number of a letter (派遣依頼), by office and fiscal year: whoever comes second waits for the first, and a
-- request that is undone gives its number back, so there are no gaps and no doubles. Where the engagement's programme
-- uses no letters the expert is asked without one, and no number is used up.
create or replace function number_dispatch_letter() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  new.fiscal_year := fiscal_year_of(new.asked_on);
  new.number := null;
  if exists (select from engagement e join programme g on g.id = e.programme_id
              where e.id = new.engagement_id and not 'dispatchRequest' = any(g.papers)) then
    return new;
  end if;
  insert into dispatch_letter_count as c (tenant_id, fiscal_year, last) values (new.tenant_id, new.fiscal_year, 1)
    on conflict (tenant_id, fiscal_year) do update set last = c.last + 1
    returning last into new.number;
  return new;
end
$$;
revoke all on function number_dispatch_letter from public;
