-- Which of these files belong to an export; the others were left by work that was undone.
create or replace function export_files_stored(p_names uuid[]) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
as $$
  select stored_as from export_job where stored_as = any(p_names)
$$;
revoke all on function export_files_stored from public;
grant execute on function export_files_stored to banso_worker;
