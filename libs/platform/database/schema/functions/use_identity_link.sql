-- Confirms by mail that an identity is one's own: in the browser that came from the provider, or else somebody could
-- have their own identity confirmed by whoever reads the mail.
create or replace function use_identity_link(
  p_token bytea, p_browser bytea, p_now timestamptz, p_address text, p_correlation text
) returns text
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare l record;
begin
  select k.* into l from account_link k join person p on p.id = k.person_id and p.disabled_at is null
   where k.token_hash = p_token and k.purpose = 'identity' and k.used_at is null and k.ended_at is null
     and k.expires_at > p_now for update of k;
  if not found then return 'unusable'; end if;
  if l.browser_hash is distinct from p_browser then return 'otherBrowser'; end if;
  update account_link set used_at = p_now where id = l.id;
  return case when link_identity(l.issuer, l.subject, l.person_id, 'mail', p_now, p_address, p_correlation)
    then 'linked' else 'unusable' end;
end
$$;
revoke all on function use_identity_link from public;
grant execute on function use_identity_link to banso_app;
