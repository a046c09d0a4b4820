create or replace trigger address_needs_two before update of email on person
  for each row when (folded_address(new.email) is distinct from folded_address(old.email))
    execute function address_needs_two();
create or replace trigger person_disabled after update of disabled_at on person
  for each row when (old.disabled_at is null and new.disabled_at is not null) execute function person_loses_ways_in();
create or replace trigger person_fits before insert or update of tenant_id, organisation_id on person
  for each row execute function person_fits();
create or replace trigger person_guard before update on person for each row execute function person_guard();
create or replace trigger person_keeps_admin after update of disabled_at on person
  for each row when (old.disabled_at is null and new.disabled_at is not null) execute function tenant_keeps_admin();
create or replace trigger person_moved_address after update of email on person
  for each row when (folded_address(new.email) is distinct from folded_address(old.email))
    execute function person_loses_ways_in();
create or replace trigger person_not_peer_at_home before update of home_municipality_code on person
  for each row when (new.home_municipality_code is distinct from old.home_municipality_code)
    execute function peer_not_in_team_at_home();
create constraint trigger person_is_searched after insert or delete or update of name, kana, post, profession, tenant_id
  on person deferrable initially deferred for each row execute function search_follows('person', 'id');
