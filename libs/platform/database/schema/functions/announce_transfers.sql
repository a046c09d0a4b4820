-- A transfer becomes known by the calendar, not by a write: the worker looks for those announced since the subscription
-- was made.
create or replace function announce_transfers() returns int
  language plpgsql
as $$
declare n int;
begin
  insert into webhook_delivery (id, tenant_id, webhook_id, event, subject_id, fact, payload, next_attempt_at,
    created_at)
    select gen_random_uuid(), w.tenant_id, w.id, f.event, f.subject_id, f.fact,
      jsonb_build_object('type', f.event, 'timestamp',
        to_char(coalesce(ctx_now(), clock_timestamp()) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'data', f.data),
      clock_timestamp(), coalesce(ctx_now(), clock_timestamp())
      from (
        select t.tenant_id, 'transfer.announced' as event, t.id as subject_id, '' as fact,
          jsonb_build_object('transferId', t.id, 'kind', t.kind, 'announcedOn', t.announced_on,
            'effectiveOn', t.effective_on) as data,
          greatest(t.registered_at, t.announced_on::timestamp at time zone 'Asia/Tokyo') as known_at
          from transfer t
         where t.tenant_id = any(ctx_ints('app.jobs')) and t.withdrawn_at is null
           and t.announced_on between ctx_today() - 30 and ctx_today()
      ) f
      join webhook w on w.tenant_id = f.tenant_id and f.event = any(w.events)
       and w.paused_at is null and w.ended_at is null and w.created_at <= f.known_at
    on conflict do nothing;
  get diagnostics n = row_count;
  return n;
end
$$;
revoke all on function announce_transfers from public;
grant execute on function announce_transfers to banso_worker;
