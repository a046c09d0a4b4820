-- Whose mail can be sent now: it is due, or it was in the hand of a worker that is gone.
create or replace function tenants_with_mail() returns setof int
  language sql stable security definer set search_path = public, pg_temp
as $$
  select t.id from tenant t where exists (select from mail m where m.tenant_id = t.id
    and m.next_attempt_at <= clock_timestamp()
    and (m.state = 'pending' or (m.state = 'sending' and not exists (select from worker w where w.id = m.sender))))
   -- What a dead worker held has waited longest; in the order of their ids the last tenants would wait for all the
   -- others each time a worker begins anew.
   order by (select min(m.sending_since) from mail m where m.tenant_id = t.id and m.state = 'sending'
     and not exists (select from worker w where w.id = m.sender)), t.id
$$;
revoke all on function tenants_with_mail from public;
grant execute on function tenants_with_mail to banso_worker;
