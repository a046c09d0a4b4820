create or replace function role_holding_fits() returns trigger
  language plpgsql
as $$
declare home organisation%rowtype;
begin
  select * into home from organisation where id = new.organisation_id;
  if home.tenant_id is distinct from new.tenant_id or not exists (select from person p where p.id = new.person_id
    and p.tenant_id is not distinct from new.tenant_id) then
    raise exception 'A role is held in an organisation of the person''s own tenant.'
      using errcode = '23514', constraint = 'role_holding_in_own_tenant';
  end if;
  if not role_fits(new.role, home.kind, home.is_office) then
    raise exception 'The role % does not fit an organisation of the kind %.', new.role, home.kind
      using errcode = '23514', constraint = 'role_holding_fits_organisation';
  end if;
  return new;
end
$$;
