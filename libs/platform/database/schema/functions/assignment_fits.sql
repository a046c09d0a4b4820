create or replace function assignment_fits() returns trigger
  language plpgsql
as $$
begin
  if not exists (select from organisation o where o.id = new.organisation_id and o.tenant_id = new.tenant_id
    and role_fits('partner', o.kind)) then
    raise exception 'Municipalities are assigned to partner organisations of the same tenant.'
      using errcode = '23514', constraint = 'assignment_fits_organisation';
  end if;
  if not exists (select from tenant t join municipality m on m.prefecture_code = t.prefecture_code
    where t.id = new.tenant_id and m.code = new.municipality_code) then
    raise exception 'Only municipalities of the office''s prefecture are assigned.'
      using errcode = '23514', constraint = 'assignment_in_own_prefecture';
  end if;
  return new;
end
$$;
