create or replace function area_municipality_fits() returns trigger
  language plpgsql
as $$
begin
  select a.kind into new.kind from area a where a.id = new.area_id and a.tenant_id = new.tenant_id;
  if not found then
    raise exception 'The area belongs to another tenant.'
      using errcode = '23514', constraint = 'area_municipality_in_own_tenant';
  end if;
  if not exists (select from tenant_field f join municipality m on m.prefecture_code = f.prefecture_code
    where f.tenant_id = new.tenant_id and m.code = new.municipality_code) then
    raise exception 'An area holds municipalities of the office''s field.'
      using errcode = '23514', constraint = 'area_municipality_in_own_prefecture';
  end if;
  return new;
end
$$;
