-- Opens an account that waits: what was counted is forgotten, and this browser's attempts are counted apart from now
-- on.
create or replace function use_opening_link(
  p_token bytea, p_pass bytea, p_pass_until timestamptz, p_now timestamptz, p_address text, p_correlation text
) returns boolean
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare l record;
begin
  update account_link k set used_at = p_now, pass_hash = p_pass, pass_until = p_pass_until from person p
   where k.token_hash = p_token and k.purpose = 'opening' and k.used_at is null and k.ended_at is null
     and k.expires_at > p_now and p.id = k.person_id and p.disabled_at is null returning k.person_id, p.email
     into l;
  if not found then return false; end if;
  perform forget_attempts(l.email);
  perform note_account(l.person_id, p_now, 'account:opened', 'person', l.person_id::text, null, p_address,
    p_correlation);
  return true;
end
$$;
revoke all on function use_opening_link from public;
grant execute on function use_opening_link to banso_app;
