-- An organisation cannot turn into what the roles and assignments that still run in it do not fit.
create or replace function organisation_fits() returns trigger
  language plpgsql
as $$
declare d date := coalesce(ctx_today(), (now() at time zone 'Asia/Tokyo')::date);
begin
  if new.area_id is not null and not exists (select from area a where a.id = new.area_id
    and a.tenant_id is not distinct from new.tenant_id) then
    raise exception 'The area belongs to another tenant.'
      using errcode = '23514', constraint = 'organisation_area_in_own_tenant';
  end if;
  if tg_op = 'UPDATE' then
    if new.kind <> old.kind and (
      exists (select from role_term r where r.organisation_id = new.id and coalesce(r.until_on, 'infinity') >= d
        and not role_fits(r.role, new.kind, new.is_office))
      or (not role_fits('partner', new.kind, new.is_office)
          and exists (select from assignment a where a.organisation_id = new.id
        and coalesce(a.until_on, 'infinity') >= d))) then
      raise exception 'Roles or assignments in this organisation do not fit the kind %.', new.kind
        using errcode = '23514', constraint = 'organisation_fits_what_runs_in_it';
    end if;
  end if;
  return new;
end
$$;
