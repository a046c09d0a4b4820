-- How many dispatches the experts of an office have before them, and how many they were on in a municipality: numbers
-- alone, since whoever asks for a health office sees a part of the dispatches.
create or replace function expert_loads(p_tenant int, p_municipality text)
  returns table (person_id uuid, open int, held_here int)
  language sql stable security definer set search_path = public, pg_temp
as $$
  select d.expert_id, count(*) filter (where d.state in ('requested', 'approved', 'asked', 'accepted'))::int,
         count(*) filter (where d.held_on is not null and d.municipality_code = p_municipality)::int
    from dispatch d
   where d.tenant_id = p_tenant and p_tenant = any(ctx_ints('app.tenants'))
   group by 1
$$;
revoke all on function expert_loads from public;
grant execute on function expert_loads to banso_wide, banso_area, banso_mixed;
