-- Subscriptions are the administrators', facts come from everybody: hence the owner's rights. Ids, codes and days,
-- never a text or a name.
create or replace function tell_webhooks() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  if not exists (select from webhook where paused_at is null and ended_at is null) then return null; end if;
  if tg_table_name = 'visit' and tg_op = 'INSERT' then
    insert into webhook_delivery (id, tenant_id, webhook_id, event, subject_id, fact, payload, next_attempt_at,
      created_at)
    select gen_random_uuid(), w.tenant_id, w.id, f.event, f.subject_id, f.fact,
           jsonb_build_object('type', f.event, 'timestamp',
             to_char(coalesce(ctx_now(), clock_timestamp()) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
             'data', f.data),
           clock_timestamp(), coalesce(ctx_now(), clock_timestamp())
      from (
      select n.tenant_id, 'visit.planned' as event, n.id as subject_id, n.version::text as fact,
        jsonb_build_object('visitId', n.id, 'engagementId', n.engagement_id, 'municipalityCode', n.municipality_code,
        'plannedOn', n.planned_on) as data
        from new_rows n where n.status = 'planned'
      ) f
      join webhook w on w.tenant_id = f.tenant_id and f.event = any(w.events)
       and w.paused_at is null and w.ended_at is null
    on conflict do nothing;
  elsif tg_table_name = 'visit' then
    -- A visit that was never planned is recorded right after its row is made, in the same transaction: no plan to tell
    -- of.
    delete from webhook_delivery d using new_rows n join old_rows o on o.id = n.id
     where n.planned_on is null and o.planned_on is not null and d.subject_id = n.id and d.event = 'visit.planned'
       and d.state = 'pending';
    insert into webhook_delivery (id, tenant_id, webhook_id, event, subject_id, fact, payload, next_attempt_at,
      created_at)
    select gen_random_uuid(), w.tenant_id, w.id, f.event, f.subject_id, f.fact,
           jsonb_build_object('type', f.event, 'timestamp',
             to_char(coalesce(ctx_now(), clock_timestamp()) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
             'data', f.data),
           clock_timestamp(), coalesce(ctx_now(), clock_timestamp())
      from (
      select n.tenant_id, c.event, n.id as subject_id, n.version::text as fact,
        jsonb_build_object('visitId', n.id, 'engagementId', n.engagement_id, 'municipalityCode', n.municipality_code,
        case when c.event in ('visit.recorded', 'visit.withdrawn', 'visit.restored') then 'heldOn'
        else 'plannedOn' end,
           case when c.event = 'visit.withdrawn' then o.held_on else coalesce(n.held_on, n.planned_on) end) as data
        from new_rows n join old_rows o on o.id = n.id
        cross join lateral (
          select case
            when o.status = 'planned' and n.status = 'recorded' then 'visit.recorded'
            when o.status = 'planned' and n.status = 'cancelled' then 'visit.cancelled'
            when n.status = 'planned' and n.planned_on <> o.planned_on then 'visit.moved'
            when n.status = 'withdrawn' and o.status <> 'withdrawn' then 'visit.withdrawn'
            when o.status = 'withdrawn' and n.status <> 'withdrawn' then 'visit.restored'
          end as event) c
       where c.event is not null
      ) f
      join webhook w on w.tenant_id = f.tenant_id and f.event = any(w.events)
       and w.paused_at is null and w.ended_at is null
    on conflict do nothing;
  elsif tg_table_name = 'reminder' then
    insert into webhook_delivery (id, tenant_id, webhook_id, event, subject_id, fact, payload, next_attempt_at,
      created_at)
    select gen_random_uuid(), w.tenant_id, w.id, f.event, f.subject_id, f.fact,
           jsonb_build_object('type', f.event, 'timestamp',
             to_char(coalesce(ctx_now(), clock_timestamp()) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
             'data', f.data),
           clock_timestamp(), coalesce(ctx_now(), clock_timestamp())
      from (
      select n.tenant_id, 'reminder.escalated' as event, n.subject_id,
        n.step || ' ' || n.occurrence || ' ' || n.due_on as fact,
             jsonb_build_object('subjectKind', n.subject_kind, 'subjectId', n.subject_id, 'engagementId',
               n.engagement_id, 'municipalityCode', n.municipality_code, 'step', n.step, 'dueOn', n.due_on) as data
        from new_rows n where n.escalation and n.state = 'open'
          and n.hidden_until is null
      ) f
      join webhook w on w.tenant_id = f.tenant_id and f.event = any(w.events)
       and w.paused_at is null and w.ended_at is null
    on conflict do nothing;
  elsif tg_op = 'INSERT' then
    insert into webhook_delivery (id, tenant_id, webhook_id, event, subject_id, fact, payload, next_attempt_at,
      created_at)
    select gen_random_uuid(), w.tenant_id, w.id, f.event, f.subject_id, f.fact,
           jsonb_build_object('type', f.event, 'timestamp',
             to_char(coalesce(ctx_now(), clock_timestamp()) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
             'data', f.data),
           clock_timestamp(), coalesce(ctx_now(), clock_timestamp())
      from (
      select n.tenant_id, 'engagement.opened' as event, n.id as subject_id, '' as fact,
        jsonb_build_object('engagementId', n.id, 'municipalityCode', n.municipality_code, 'programmeId',
        n.programme_id) || jsonb_build_object('startedOn', n.started_on) as data
        from new_rows n
      ) f
      join webhook w on w.tenant_id = f.tenant_id and f.event = any(w.events)
       and w.paused_at is null and w.ended_at is null
    on conflict do nothing;
  else
    insert into webhook_delivery (id, tenant_id, webhook_id, event, subject_id, fact, payload, next_attempt_at,
      created_at)
    select gen_random_uuid(), w.tenant_id, w.id, f.event, f.subject_id, f.fact,
           jsonb_build_object('type', f.event, 'timestamp',
             to_char(coalesce(ctx_now(), clock_timestamp()) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
             'data', f.data),
           clock_timestamp(), coalesce(ctx_now(), clock_timestamp())
      from (
      select n.tenant_id, case when n.status = 'closed' then 'engagement.closed'
        else 'engagement.reopened' end as event, n.id as subject_id,
        -- One that was reopened is closed again: each time is told once.
        n.version::text as fact,
        jsonb_build_object('engagementId', n.id, 'municipalityCode', n.municipality_code,
          'programmeId', n.programme_id) as data
        from new_rows n join old_rows o on o.id = n.id where (n.status = 'closed') <> (o.status = 'closed')
      ) f
      join webhook w on w.tenant_id = f.tenant_id and f.event = any(w.events)
       and w.paused_at is null and w.ended_at is null
    on conflict do nothing;
  end if;
  return null;
end
$$;
revoke all on function tell_webhooks from public;
