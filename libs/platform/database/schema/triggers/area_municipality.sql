create or replace trigger area_municipality_fits before insert or update on area_municipality
  for each row execute function area_municipality_fits();
