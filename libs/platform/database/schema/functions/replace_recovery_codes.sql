create or replace function replace_recovery_codes(p_hashes bytea[]) returns void
  language sql security definer set search_path = public, pg_temp
as $$
  delete from recovery_code where person_id = ctx_person(); insert into recovery_code (person_id,
    code_hash) select ctx_person(), unnest(p_hashes)
$$;
revoke all on function replace_recovery_codes from public;
grant execute on function replace_recovery_codes to banso_wide, banso_area, banso_mixed;
