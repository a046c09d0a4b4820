-- The mail of the demo's invented people (their addresses end in .example); shows nothing anywhere else.
create or replace function dev_mails(

) returns table (id uuid, to_address text, subject text, body text, state text, sent_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
as $$
  select m.id, m.to_address, m.subject, m.body, m.state, m.sent_at from mail m where m.to_address like '%.example'
    order by m.created_at desc, m.id desc limit 200
$$;
revoke all on function dev_mails from public;
grant execute on function dev_mails to banso_app;
