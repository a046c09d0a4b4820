create or replace function person_fits() returns trigger
  language plpgsql
as $$
begin
  if not exists (select from organisation o where o.id = new.organisation_id and o.tenant_id is not distinct
    from new.tenant_id) then
    raise exception 'A person belongs to an organisation of the same tenant.'
      using errcode = '23514', constraint = 'person_in_own_tenant';
  end if;
  return new;
end
$$;
