-- Which of these files belong to a row; the others were left by work that was undone.
create or replace function archive_files_stored(p_names uuid[]) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
as $$
  select stored_as from handover_archive where stored_as = any(p_names)
    union select pdf_stored_as from handover_archive_item where pdf_stored_as = any(p_names)
      union select xlsx_stored_as from handover_archive_item where xlsx_stored_as = any(p_names)
$$;
revoke all on function archive_files_stored from public;
grant execute on function archive_files_stored to banso_worker;
