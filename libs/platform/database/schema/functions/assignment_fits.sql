create or replace function assignment_fits() returns trigger
  language plpgsql
as $$
begin
  if not exists (select from organisation o where o.id = new.organisation_id and o.tenant_id = new.tenant_id
    and role_fits('partner', o.kind, o.is_office)) then
    raise exception 'Municipalities are assigned to partner organisations of the same tenant.'
      using errcode = '23514', constraint = 'assignment_fits_organisation';
  end if;
  if not exists (select from tenant_field f join municipality m on m.prefecture_code = f.prefecture_code
    where f.tenant_id = new.tenant_id and m.code = new.municipality_code) then
    raise exception 'Only municipalities of the office''s field are assigned.'
      using errcode = '23514', constraint = 'assignment_in_own_prefecture';
  end if;
  return new;
end
$$;
