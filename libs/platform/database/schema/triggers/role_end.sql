create or replace trigger role_end_gives_room_back after delete on role_end
  for each row when (old.former_until is not null) execute function role_gets_room_back();
