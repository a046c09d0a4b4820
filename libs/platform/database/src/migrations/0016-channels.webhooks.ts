import { reach, wall } from './walls.js';

const definer = 'security definer set search_path = public, pg_temp';

/**
 * Puts facts into the outbox of everybody who subscribed to them, in the transaction that made them true.
 * @param facts a query of (tenant_id, event, subject_id, fact, data); the same fact is announced once
 * @param condition about the fact `f` and the subscription `w`
 */
const announce = (facts: string, condition = 'true'): string => `
      insert into webhook_delivery (id, tenant_id, webhook_id, event, subject_id, fact, payload, next_attempt_at, created_at)
      select gen_random_uuid(), w.tenant_id, w.id, f.event, f.subject_id, f.fact,
             jsonb_build_object('type', f.event, 'timestamp', to_char(coalesce(ctx_now(), clock_timestamp()) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'data', f.data),
             clock_timestamp(), coalesce(ctx_now(), clock_timestamp())
        from (${facts}) f join webhook w on w.tenant_id = f.tenant_id and f.event = any(w.events) and w.paused_at is null and w.ended_at is null and ${condition}
      on conflict do nothing;`;

const VISIT = `'visitId', n.id, 'engagementId', n.engagement_id, 'municipalityCode', n.municipality_code`;
const ENGAGEMENT = `jsonb_build_object('engagementId', n.id, 'municipalityCode', n.municipality_code, 'programmeId', n.programme_id)`;

/** What other systems subscribed to, and the outbox of what they are to be told. */
export const webhooks = `
  create table webhook (
    id uuid primary key, tenant_id int not null references tenant, name text not null, url text not null, events text[] not null check (cardinality(events) > 0), secret text not null,
    version int not null default 1, created_at timestamptz not null default ctx_now(), created_by uuid references person, paused_at timestamptz, ended_at timestamptz
  );
  create index webhook_tenant on webhook (tenant_id) where ended_at is null;
  -- The id is the message's: the same at every attempt, so that a receiver knows a second copy.
  create table webhook_delivery (
    id uuid primary key, tenant_id int not null references tenant, webhook_id uuid not null references webhook, event text not null, subject_id uuid not null, fact text not null, payload jsonb not null,
    state text not null default 'pending' check (state in ('pending','sending','delivered','dead')), attempts int not null default 0, next_attempt_at timestamptz not null, sending_since timestamptz,
    delivered_at timestamptz, last_status int, last_error text, created_at timestamptz not null, unique (webhook_id, event, subject_id, fact)
  );
  create index webhook_delivery_waiting on webhook_delivery (tenant_id, next_attempt_at) where state in ('pending', 'sending');
  create index webhook_delivery_story on webhook_delivery (webhook_id, created_at desc, id desc);
  ${wall('webhook', { select: reach.administers, insert: reach.administers, update: reach.administers })}
  ${wall('webhook_delivery', { select: reach.administers, update: reach.administers })}

  -- Subscriptions are the administrators', facts come from everybody: hence the owner's rights. Ids, codes and days, never a text or a name.
  create function tell_webhooks() returns trigger language plpgsql ${definer} as $$
  begin
    if not exists (select from webhook where paused_at is null and ended_at is null) then return null; end if;
    if tg_table_name = 'visit' and tg_op = 'INSERT' then ${announce(`
        select n.tenant_id, 'visit.planned' as event, n.id as subject_id, n.version::text as fact, jsonb_build_object(${VISIT}, 'plannedOn', n.planned_on) as data from new_rows n where n.status = 'planned'`)}
    elsif tg_table_name = 'visit' then
      -- A visit that was never planned is recorded right after its row is made, in the same transaction: no plan to tell of.
      delete from webhook_delivery d using new_rows n join old_rows o on o.id = n.id
       where n.planned_on is null and o.planned_on is not null and d.subject_id = n.id and d.event = 'visit.planned' and d.state = 'pending';${announce(`
        select n.tenant_id, c.event, n.id as subject_id, n.version::text as fact, jsonb_build_object(${VISIT}, case when n.status = 'recorded' then 'heldOn' else 'plannedOn' end, coalesce(n.held_on, n.planned_on)) as data
          from new_rows n join old_rows o on o.id = n.id
          cross join lateral (select case when o.status = 'planned' and n.status = 'recorded' then 'visit.recorded' when o.status = 'planned' and n.status = 'cancelled' then 'visit.cancelled'
            when n.status = 'planned' and n.planned_on <> o.planned_on then 'visit.moved' end as event) c where c.event is not null`)}
    elsif tg_table_name = 'reminder' then ${announce(`
        select n.tenant_id, 'reminder.escalated' as event, n.subject_id, n.step || ' ' || n.occurrence || ' ' || n.due_on as fact,
               jsonb_build_object('subjectKind', n.subject_kind, 'subjectId', n.subject_id, 'engagementId', n.engagement_id, 'municipalityCode', n.municipality_code, 'step', n.step, 'dueOn', n.due_on) as data
          from new_rows n where n.escalation and n.state = 'open' and n.hidden_until is null`)}
    elsif tg_op = 'INSERT' then ${announce(`
        select n.tenant_id, 'engagement.opened' as event, n.id as subject_id, '' as fact, ${ENGAGEMENT} || jsonb_build_object('startedOn', n.started_on) as data from new_rows n`)}
    else ${announce(`
        select n.tenant_id, 'engagement.closed' as event, n.id as subject_id, '' as fact, ${ENGAGEMENT} as data from new_rows n join old_rows o on o.id = n.id where n.status = 'closed' and o.status <> 'closed'`)}
    end if;
    return null;
  end $$;
  ${[['visit', 'insert'], ['visit', 'update'], ['reminder', 'insert'], ['engagement', 'insert'], ['engagement', 'update']].map(([table, verb]) =>
    `create trigger ${table}_${verb}_tells_webhooks after ${verb} on ${table} referencing new table as new_rows ${verb === 'update' ? 'old table as old_rows' : ''} for each statement execute function tell_webhooks();`).join('\n  ')}

  -- A transfer becomes known by the calendar, not by a write: the worker looks for those announced since the subscription was made.
  create function announce_transfers() returns int language plpgsql as $$
  declare n int;
  begin ${announce(`
      select t.tenant_id, 'transfer.announced' as event, t.id as subject_id, '' as fact, jsonb_build_object('transferId', t.id, 'kind', t.kind, 'announcedOn', t.announced_on, 'effectiveOn', t.effective_on) as data,
             greatest(t.registered_at, t.announced_on::timestamp at time zone 'Asia/Tokyo') as known_at
        from transfer t where t.tenant_id = any(ctx_ints('app.jobs')) and t.withdrawn_at is null and t.announced_on between ctx_today() - 30 and ctx_today()`, 'w.created_at <= f.known_at')}
    get diagnostics n = row_count;
    return n;
  end $$;
  revoke all on function tell_webhooks(), announce_transfers() from public;
  grant execute on function announce_transfers() to banso_worker;
`;
