create or replace function tenants_to_serve() returns setof int
  language sql stable security definer set search_path = public, pg_temp
as $$
  select id from tenant order by id
$$;
revoke all on function tenants_to_serve from public;
grant execute on function tenants_to_serve to banso_worker;
