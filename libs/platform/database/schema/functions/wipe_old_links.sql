-- A link in an account's mail opens the account, stops its waiting or links an identity: all have a secret behind #. It
-- is wiped when the mail is sent; what was given up keeps it as long as an invitation lives, because until then it can
-- be sent again, and no longer.
create or replace function wipe_old_links(p_now timestamptz) returns void
  language sql security definer set search_path = public, pg_temp
as $$
  update mail set body = '（リンクの期限が切れたため、送信前に消しました。必要なときは、もう一度手続きをしてください。）'
    where kind = 'account' and state <> 'sending' and created_at < p_now - interval '7 days' and body like '%#%'
$$;
revoke all on function wipe_old_links from public;
grant execute on function wipe_old_links to banso_worker;
