create or replace trigger handover_version_follows_packet before insert on handover_version
  for each row execute function follow_packet();
create or replace trigger handover_version_frozen before update on handover_version
  for each row execute function refuse_change();
