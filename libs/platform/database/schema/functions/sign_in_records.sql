-- What counts against an attempt: the account's own row, and that of the address it comes from. A browser in which a
-- link from the account's mail was used has a row of its own for as long as its pass holds.
create or replace function sign_in_records(
  p_kind text, p_name text, p_from text, p_pass bytea, p_now timestamptz
) returns table (subject text, is_from boolean, failures int, at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
as $$
  with named as (
      select coalesce((select 'pass:' || l.id from account_link l join person p on p.id = l.person_id
                        where p_kind = 'account' and l.pass_hash = p_pass and l.pass_until > p_now
                          and folded_address(p.email) = folded_address(p_name) limit 1),
                      attempt_subject(p_kind, p_name)) as subject, false as is_from
      union all select p_from, true)
    select n.subject, n.is_from, f.failures, f.at from named n
      left join sign_in_failure f on f.subject = n.subject
$$;
revoke all on function sign_in_records from public;
grant execute on function sign_in_records to banso_app;
