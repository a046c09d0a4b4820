create or replace function put_notice(
  p_tenant int, p_person uuid, p_to text, p_now timestamptz, p_mail jsonb, p_domain text
) returns void
  language sql security definer set search_path = public, pg_temp
as $$
  insert into mail (id, tenant_id, person_id, kind, day, to_address, subject, body, message_id,
    next_attempt_at, created_at)
        select n.id, p_tenant, p_person, 'immediate', (p_now at time zone 'Asia/Tokyo')::date, p_to,
          p_mail->>'subject', p_mail->>'body', '<' || n.id || '@' || p_domain || '>', clock_timestamp(), p_now
          from (select gen_random_uuid() as id) n where p_to is not null and p_mail is not null
$$;
revoke all on function put_notice from public;
