-- Links of one use. A new one ends the older ones of its purpose; the mail is put into the outbox in the same
-- transaction.
create or replace function put_account_link(
  p_person uuid, p_purpose text, p_token bytea, p_by uuid, p_now timestamptz, p_expires timestamptz, p_mail jsonb,
  p_identity jsonb DEFAULT NULL::jsonb
) returns void
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  delete from account_link where expires_at < p_now - interval '30 days';
  update account_link set ended_at = p_now where person_id = p_person and purpose = p_purpose and used_at is null
    and ended_at is null;
  insert into account_link (token_hash, person_id, purpose, created_at, created_by, expires_at, issuer, subject,
    browser_hash)
    values (p_token, p_person, p_purpose, p_now, p_by, p_expires, p_identity->>'issuer', p_identity->>'subject',
      decode(p_identity->>'browser', 'hex'));
  if p_mail is not null then perform put_account_mail(p_person, (select email from person where id = p_person),
    p_now, p_mail); end if;
end
$$;
revoke all on function put_account_link from public;
