create or replace function role_holding_needs_two() returns trigger
  language plpgsql
as $$
begin
  if current_user <> all(array['banso_app', 'banso_wide', 'banso_area', 'banso_mixed']) then return new; end if;
  if tg_op = 'UPDATE' and coalesce(new.until_on, 'infinity') <= coalesce(old.until_on, 'infinity')
    then return new; end if;
  if new.person_id = ctx_person() then
    raise exception 'Nobody grants a role to themselves.' using errcode = '42501', constraint = 'role_not_own';
  end if;
  if new.role <> 'admin' and not (tg_op = 'INSERT' and is_first_consenter(new.tenant_id, new.role)) then
    raise exception 'This role needs a second person''s consent.' using errcode = '42501',
      constraint = 'role_needs_consent';
  end if;
  return new;
end
$$;
