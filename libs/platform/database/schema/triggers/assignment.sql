create or replace trigger assignment_fits before insert or update of tenant_id, organisation_id, municipality_code
  on assignment
  for each row execute function assignment_fits();
