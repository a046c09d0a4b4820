-- Tenant and municipality are copied into every row of an engagement, so that a policy needs no join.
create or replace function follow_engagement() returns trigger
  language plpgsql
as $$
begin
  select tenant_id, municipality_code into new.tenant_id, new.municipality_code from engagement
    where id = new.engagement_id;
  return new;
end
$$;
