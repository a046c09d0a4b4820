-- Puts a mail about an account into the outbox of its office; a bureau has none, so its mail travels with an office it
-- looks after.
create or replace function put_account_mail(p_person uuid, p_to text, p_now timestamptz, p_mail jsonb) returns void
  language sql security definer set search_path = public, pg_temp
as $$
  insert into mail (id, tenant_id, person_id, kind, day, to_address, subject, body, message_id,
    next_attempt_at, created_at)
        select (p_mail->>'id')::uuid, t.tenant_id, p.id, 'account', (p_now at time zone 'Asia/Tokyo')::date, p_to,
          p_mail->>'subject',
               replace(replace(p_mail->>'body', '{name}', p.name), '{office}', o.name), p_mail->>'messageId',
                 clock_timestamp(), p_now
          from person p join organisation o on o.id = p.organisation_id cross join lateral (
            select coalesce(p.tenant_id, (select min(n.id) from jurisdiction j
              join tenant n on n.prefecture_code = j.prefecture_code and n.kind = 'prefecture'
              where j.organisation_id = p.organisation_id)) as tenant_id) t
         where p.id = p_person and p_to is not null and t.tenant_id is not null
$$;
revoke all on function put_account_mail from public;
