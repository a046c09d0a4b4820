create or replace function confirm_second_factor(p_pending text, p_step bigint, p_hashes bytea[]) returns boolean
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  update second_factor set secret = pending_secret, confirmed_at = ctx_now(), pending_secret = null,
    last_step = p_step where person_id = ctx_person() and pending_secret = p_pending;
  if not found then return false; end if;
  perform replace_recovery_codes(p_hashes);
  return true;
end
$$;
revoke all on function confirm_second_factor from public;
grant execute on function confirm_second_factor to banso_wide, banso_area, banso_mixed;
