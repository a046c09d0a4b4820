create or replace trigger tenant_has_field after insert on tenant
  for each row when (new.kind = 'prefecture') execute function tenant_has_field();
