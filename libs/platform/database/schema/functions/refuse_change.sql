-- Frozen is frozen for the owner's hand as well; only the purge after the retention removes whole engagements.
create or replace function refuse_change() returns trigger
  language plpgsql
as $$
begin
  raise exception 'A row of % is never changed.', tg_table_name using errcode = 'object_not_in_prerequisite_state';
end
$$;
