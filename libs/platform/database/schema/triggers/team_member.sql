create or replace trigger team_member_follows_engagement before insert on team_member
  for each row execute function follow_engagement();
create or replace trigger team_member_of_peer_fits after insert on team_member
  for each row execute function peer_part_fits();
create constraint trigger team_member_of_peer_within_limit after insert on team_member
  deferrable initially deferred for each row execute function peer_within_limit();
