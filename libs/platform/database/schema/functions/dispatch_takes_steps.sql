-- A dispatch is approved in as many steps as the records of its engagement's programme; one of a municipality's own
-- meeting in one.
create or replace function dispatch_takes_steps() returns trigger
  language plpgsql
as $$
begin
  new.approval_steps := coalesce((
    select c.steps from engagement e
      join confirmation_rule c on c.tenant_id = e.tenant_id and c.programme_id = e.programme_id
     where e.id = new.engagement_id), 1);
  return new;
end
$$;
