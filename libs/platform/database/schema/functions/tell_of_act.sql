-- Tells the address that the person had before, the managers and auditors, and who asked. p_mails: domain, person,
-- eyes, asker; what is missing is not sent.
create or replace function tell_of_act(
  p_person uuid, p_old_address text, p_asker uuid, p_now timestamptz, p_mails jsonb
) returns void
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare office int := (select tenant_id from person where id = p_person); eye record;
begin
  if office is null then return; end if;
  perform put_notice(office, p_person, p_old_address, p_now, p_mails->'person', p_mails->>'domain');
  for eye in select id, email from consenters(office, (p_now at time zone 'Asia/Tokyo')::date, array[p_person,
    coalesce(p_asker, p_person)]) loop
    perform put_notice(office, eye.id, eye.email, p_now, p_mails->'eyes', p_mails->>'domain');
  end loop;
  if p_asker is not null and p_asker is distinct from p_person then
    perform put_notice(office, p_asker, (select email from person where id = p_asker), p_now, p_mails->'asker',
      p_mails->>'domain');
  end if;
end
$$;
revoke all on function tell_of_act from public;
