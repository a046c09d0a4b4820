create or replace trigger team_member_end_follows_engagement before insert on team_member_end
  for each row execute function follow_engagement();
create constraint trigger team_member_of_peer_keeps_end after update or delete on team_member_end
  deferrable initially deferred for each row execute function peer_part_keeps_end();
