-- Chooses a password with a link. The browser gets a pass: whoever reads the person's mail need not wait for guesses of
-- others.
create or replace function use_account_link(
  p_token bytea, p_hash text, p_pass bytea, p_pass_until timestamptz, p_now timestamptz, p_address text,
  p_correlation text
) returns boolean
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare l record;
begin
  update account_link k set used_at = p_now from person p
   where k.token_hash = p_token and k.purpose in ('invitation','passwordReset') and k.used_at is null
     and k.ended_at is null and k.expires_at > p_now and p.id = k.person_id and p.disabled_at is null
   returning k.id, k.person_id, k.purpose, p.email into l;
  if not found then return false; end if;
  insert into credential (person_id, password_hash, changed_at) values (l.person_id, p_hash, p_now)
    on conflict (person_id) do update set password_hash = excluded.password_hash, changed_at = excluded.changed_at;
  perform shut_ways_in(l.person_id, p_now, null);
  update account_link set pass_hash = p_pass, pass_until = p_pass_until where id = l.id;
  perform forget_attempts(l.email);
  perform note_account(l.person_id, p_now, case l.purpose when 'invitation' then 'invitation:use'
    else 'password:reset' end, 'person', l.person_id::text, null, p_address, p_correlation);
  return true;
end
$$;
revoke all on function use_account_link from public;
grant execute on function use_account_link to banso_app;
