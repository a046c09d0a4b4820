-- Office, municipality and engagement are copied into what belongs to a need, so that a policy needs no join.
create or replace function follow_need() returns trigger
  language plpgsql
as $$
begin
  select tenant_id, municipality_code, engagement_id
    into new.tenant_id, new.municipality_code, new.engagement_id from need where id = new.need_id;
  return new;
end
$$;
