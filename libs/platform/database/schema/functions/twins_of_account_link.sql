-- The passwords of other accounts behind the address of a link: two accounts of one address are told apart by them
-- alone.
create or replace function twins_of_account_link(p_token bytea, p_now timestamptz) returns setof text
  language sql stable security definer set search_path = public, pg_temp
as $$
  select c.password_hash from account_link l join person p on p.id = l.person_id join person t on t.id <> p.id
    and folded_address(t.email) = folded_address(p.email) join credential c on c.person_id = t.id
         where l.token_hash = p_token and l.used_at is null and l.ended_at is null and l.expires_at > p_now
$$;
revoke all on function twins_of_account_link from public;
grant execute on function twins_of_account_link to banso_app;
