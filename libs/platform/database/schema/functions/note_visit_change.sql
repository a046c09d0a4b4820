create or replace function note_visit_change() returns trigger
  language plpgsql
as $$
begin
  new.changed_at := coalesce(ctx_now(), clock_timestamp());
  return new;
end
$$;
