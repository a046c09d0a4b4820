create or replace trigger role_holding_fits before insert or update of person_id, tenant_id, organisation_id,
  role on role_holding
  for each row execute function role_holding_fits();
create or replace trigger role_holding_keeps_admin after update of until_on or delete on role_holding
  for each row when (old.role = 'admin') execute function tenant_keeps_admin();
create or replace trigger role_holding_makes_room before insert on role_holding
  for each row execute function role_makes_room();
create or replace trigger role_holding_needs_two before insert or update on role_holding
  for each row execute function role_holding_needs_two();
create or replace trigger role_holding_notes_consenter after insert on role_holding
  for each row when (new.role in ('manager','auditor')) execute function role_holding_notes_consenter();
