-- A step is told to the expert from the asking on.
create or replace function dispatch_step_is_told() returns trigger
  language plpgsql
as $$
begin
  new.told := exists (select from dispatch d where d.id = new.dispatch_id and d.asked_at is not null);
  return new;
end
$$;
