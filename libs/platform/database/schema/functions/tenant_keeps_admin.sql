-- Two administrators who remove each other at the same moment wait for one another here, and the second is refused.
create or replace function tenant_keeps_admin() returns trigger
  language plpgsql
as $$
declare missing date;
begin
  if current_user <> all(array['banso_app', 'banso_wide', 'banso_area', 'banso_mixed']) or old.tenant_id is null
    then return null; end if;
  if tg_table_name = 'person' and not exists (select from role_term r where r.person_id = old.id and r.role = 'admin'
    and coalesce(r.until_on, 'infinity') >= ctx_today()) then return null; end if;
  perform pg_advisory_xact_lock(hashtextextended('tenant_keeps_admin', old.tenant_id));
  missing := first_day_without_admin(old.tenant_id, ctx_today());
  if missing is not null then
    raise exception 'The tenant would have no administrator from % on.', missing
      using errcode = '23514', constraint = 'tenant_keeps_admin', detail = missing::text;
  end if;
  perform hidden_ends_of_admins_give_way(old.tenant_id);
  return null;
end
$$;
