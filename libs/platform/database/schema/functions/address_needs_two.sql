create or replace function address_needs_two() returns trigger
  language plpgsql
as $$
begin
  if current_user <> all(array['banso_app', 'banso_wide', 'banso_area', 'banso_mixed'])
    or not coalesce(old.tenant_id = any(ctx_ints('app.administers')), false)
    then return new; end if;
  if new.email is not null and address_needs_consent(old.id, ctx_today()) then
    raise exception 'This address needs a second person''s consent.' using errcode = '42501',
      constraint = 'address_needs_consent';
  end if;
  return new;
end
$$;
