-- What becomes of a dispatch, told like the other facts (tell_webhooks): an event for each state, with ids, codes and
-- days, never a text, a name or who the expert is. A state comes once, but for a request with several approvals, which
-- says nothing between them, and a report, which is told with each of its versions.
create or replace function tell_webhooks_of_dispatches() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  told uuid[];
begin
  if not exists (select from webhook where paused_at is null and ended_at is null) then return null; end if;
  if tg_op = 'INSERT' then
    told := array(select n.id from new_rows n);
  else
    told := array(
      select n.id from new_rows n join old_rows o on o.id = n.id
       where o.state <> n.state or (n.state = 'reported' and o.version <> n.version));
  end if;
  insert into webhook_delivery (id, tenant_id, webhook_id, event, subject_id, fact, payload, next_attempt_at,
      created_at)
  select gen_random_uuid(), w.tenant_id, w.id, f.event, f.id, f.version::text,
         jsonb_build_object('type', f.event, 'timestamp',
           to_char(coalesce(ctx_now(), clock_timestamp()) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
           'data', jsonb_build_object('dispatchId', f.id, 'needId', f.need_id, 'engagementId', f.engagement_id,
             'municipalityCode', f.municipality_code, 'state', f.state,
              'plannedOn', f.planned_on, 'heldOn', f.held_on)),
         clock_timestamp(), coalesce(ctx_now(), clock_timestamp())
    from (select n.*, 'dispatch.' || n.state as event from new_rows n where n.id = any(told)) f
    join webhook w on w.tenant_id = f.tenant_id and f.event = any(w.events)
     and w.paused_at is null and w.ended_at is null
  on conflict do nothing;
  return null;
end
$$;
revoke all on function tell_webhooks_of_dispatches from public;
