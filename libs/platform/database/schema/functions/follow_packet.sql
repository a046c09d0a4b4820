-- A party to a packet may be out of the engagement's reach: the successor before the day, the predecessor after it.
-- What they add to the packet takes its place from the packet, which they see.
create or replace function follow_packet() returns trigger
  language plpgsql
as $$
begin
  select engagement_id, tenant_id, municipality_code into new.engagement_id, new.tenant_id, new.municipality_code
    from handover_packet where id = new.packet_id;
  return new;
end
$$;
