create or replace trigger organisation_fits before insert or update of kind, area_id, tenant_id on organisation
  for each row execute function organisation_fits();
