-- Who of us was on a held visit: whoever its record names, and who was the first to write it (a later hand corrects
-- words). Whoever brought a list of past visits was not on them for that. Each person once.
create or replace function people_of_record(p_begun_by uuid, p_from_list boolean, p_participants jsonb)
  returns setof uuid
  language sql stable
as $$
  select p_begun_by where not p_from_list
   union select (p ->> 'personId')::uuid from jsonb_array_elements(p_participants) p where p ->> 'personId' is not null
$$;
