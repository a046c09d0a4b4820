-- Who may change which columns of a person. The e-mail address is where a new password is sent: whoever changes it
-- could take the account over, so for people with a role it is the administrator's. Managers keep peers and experts up
-- to date.
create or replace function person_guard() returns trigger
  language plpgsql
as $$
declare by_manager boolean;
begin
  if current_user <> all(array['banso_app', 'banso_wide', 'banso_area', 'banso_mixed']) then return new; end if;
  if new.id <> old.id or new.tenant_id is distinct from old.tenant_id then
    raise exception 'A person stays in the same tenant.'
      using errcode = '42501', constraint = 'person_stays_in_tenant';
  end if;
  if old.tenant_id = any(ctx_ints('app.administers')) then return new; end if;
  by_manager := coalesce(old.tenant_id = any(ctx_ints('app.manages')), false);
  if row(new.disabled_at, new.disabled_reason) is distinct from row(old.disabled_at, old.disabled_reason)
    or (folded_address(new.email) is distinct from folded_address(old.email)
      and not (by_manager and not exists (select from role_holding r where r.person_id = old.id)))
    or (row(new.name, new.kana, new.email, new.post, new.organisation_id, new.profession, new.home_municipality_code,
      new.themes, new.support_types, new.load_limit)
        is distinct from row(old.name, old.kana, old.email, old.post, old.organisation_id, old.profession,
          old.home_municipality_code, old.themes, old.support_types, old.load_limit)
        and not (by_manager and not exists (select from role_term r where r.person_id = old.id
          and r.role not in ('peer', 'expert') and coalesce(r.until_on, 'infinity') >= ctx_today())))
  then
    raise exception 'Accounts are changed by administrators.'
      using errcode = '42501', constraint = 'person_account_is_the_admins';
  end if;
  return new;
end
$$;
