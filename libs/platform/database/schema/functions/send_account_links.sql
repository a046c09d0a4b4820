-- Sends each account behind an address its link, if there is any; says nothing about that. One token and mail for each
-- that there can be.
create or replace function send_account_links(
  p_purpose text, p_email text, p_tokens bytea[], p_now timestamptz, p_expires timestamptz, p_mails jsonb,
  p_address text, p_correlation text
) returns void
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare who record;
begin
  if p_purpose not in ('passwordReset', 'opening')
    then raise exception 'No link of this purpose is sent to whoever asks.'; end if;
  for who in select a."personId" as id, row_number() over ()::int as n from accounts_of_address(p_email) a loop
    perform put_account_link(who.id, p_purpose, p_tokens[who.n], null, p_now, p_expires, p_mails->(who.n - 1));
    perform note_account(who.id, p_now, case p_purpose when 'opening' then 'account:openingRequested'
      else 'password:resetRequested' end, 'person', who.id::text, null, p_address, p_correlation);
  end loop;
end
$$;
revoke all on function send_account_links from public;
grant execute on function send_account_links to banso_app;
