-- What belongs to a dispatch is of its office, municipality, engagement and expert.
create or replace function follow_dispatch() returns trigger
  language plpgsql
as $$
begin
  select tenant_id, municipality_code, engagement_id, expert_id
    into new.tenant_id, new.municipality_code, new.engagement_id, new.expert_id
    from dispatch where id = new.dispatch_id;
  return new;
end
$$;
