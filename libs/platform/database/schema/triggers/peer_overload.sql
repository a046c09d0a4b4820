create or replace trigger peer_overload_follows_engagement before insert on peer_overload
  for each row execute function follow_engagement();
