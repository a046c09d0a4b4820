create or replace trigger handover_packet_follows_engagement before insert on handover_packet
  for each row execute function follow_engagement();
create or replace trigger handover_packet_insert_tells_desks after insert on handover_packet
  referencing new table as new_rows
  for each statement execute function tell_desks();
create or replace trigger handover_packet_update_tells_desks after update on handover_packet
  referencing new table as new_rows old table as old_rows
  for each statement execute function tell_desks();
