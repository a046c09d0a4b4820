const definer = 'security definer set search_path = public, pg_temp';
/** Terms and reminders that are secret until an announcement move nobody's desk before it, so that not even that is a hint. */
const announced = (row: string): string => `(${row}.hidden_until is null or ${row}.hidden_until <= ctx_today())`;

/** The tables that a desk shows, and at which of their changes it can look different. */
const WATCHED: ReadonlyArray<[table: string, verb: 'insert' | 'update']> = [
  ['reminder', 'insert'], ['reminder', 'update'], ['visit', 'insert'], ['visit', 'update'], ['action_item', 'update'], ['action_item_owner', 'insert'], ['handover_packet', 'insert'], ['handover_packet', 'update'],
];

/**
 * The database says whose desks have changed, whoever changed them: a request, the worker, or a hand. It tells ids and
 * nothing else, at the commit, on a channel that the API's processes listen to.
 */
export const deskChanges = `
  -- One notice for each person; of a statement that moves very many, one for the whole tenant.
  create function tell_people(p_tenant int, p_people uuid[]) returns void language sql as $$
    select pg_notify('banso_desk', p_tenant || '/' || who) from (select '*' as who where cardinality(p_people) > 500 union all select unnest(p_people)::text where cardinality(p_people) <= 500) told $$;

  -- Looks at each statement once, however many rows it touched.
  create function tell_desks() returns trigger language plpgsql ${definer} as $$
  begin
    if tg_table_name = 'reminder' and tg_op = 'INSERT' then
      perform tell_people(tenant_id, array_agg(person_id)) from (select distinct tenant_id, person_id from new_rows r where ${announced('r')}) w group by tenant_id;
    elsif tg_table_name = 'reminder' then
      perform tell_people(tenant_id, array_agg(person_id)) from (select distinct r.tenant_id, r.person_id from new_rows r join old_rows o on o.id = r.id where r.state <> o.state and ${announced('r')}) w group by tenant_id;
    elsif tg_table_name = 'visit' then
      -- Whoever is in the team today; and the managers, who confirm.
      perform tell_people(tenant_id, array_agg(person_id)) from (
        select t.tenant_id, t.person_id from team_member t left join team_member_end e on e.member_id = t.id
         where t.engagement_id in (select engagement_id from new_rows) and t.from_on <= ctx_today() and ${announced('t')} and (e.until_on is null or e.until_on >= ctx_today())
        union
        select h.tenant_id, h.person_id from role_holding h where h.role = 'manager' and h.tenant_id in (select tenant_id from new_rows where status in ('recorded', 'confirmed'))
           and h.from_on <= ctx_today() and (h.until_on is null or h.until_on >= ctx_today())) w group by tenant_id;
    elsif tg_table_name = 'action_item' then
      perform tell_people(tenant_id, array_agg(person_id)) from (select distinct o.tenant_id, o.person_id from action_item_owner o where o.action_item_id in (select id from new_rows) and ${announced('o')}) w group by tenant_id;
    elsif tg_table_name = 'action_item_owner' then
      perform tell_people(tenant_id, array_agg(person_id)) from (select distinct tenant_id, person_id from new_rows o where ${announced('o')}) w group by tenant_id;
    else
      perform tell_people(tenant_id, array_agg(person_id)) from (
        select tenant_id, predecessor_id as person_id from new_rows union select tenant_id, successor_id from new_rows h where successor_id is not null and ${announced('h')}) w group by tenant_id;
    end if;
    return null;
  end $$;
  ${WATCHED.map(([table, verb]) => `create trigger ${table}_${verb}_tells_desks after ${verb} on ${table} referencing new table as new_rows ${verb === 'update' ? 'old table as old_rows' : ''} for each statement execute function tell_desks();`).join('\n  ')}

  -- Which of these sessions hold at this moment. Unlike entering it does not count as use: an open screen alone keeps nobody signed in.
  create function sessions_alive(p_tokens bytea[], p_now timestamptz) returns setof bytea language sql stable ${definer}
    as $$ select s.token_hash from session s join person p on p.id = s.person_id
           where s.token_hash = any(p_tokens) and s.ended_at is null and not s.limited and s.expires_at > p_now and s.last_seen_at > p_now - interval '8 hours' and p.disabled_at is null $$;
  revoke all on function tell_desks(), sessions_alive(bytea[], timestamptz) from public;
  grant execute on function sessions_alive(bytea[], timestamptz) to banso_app;
`;
