-- Looks at each statement once, however many rows it touched.
create or replace function tell_desks() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  if tg_table_name = 'reminder' and tg_op = 'INSERT' then
    perform tell_people(tenant_id, array_agg(person_id))
      from (select distinct tenant_id, person_id from new_rows r
      where (r.hidden_until is null or r.hidden_until <= ctx_today())) w group by tenant_id;
  elsif tg_table_name = 'reminder' then
    perform tell_people(tenant_id, array_agg(person_id))
      from (select distinct r.tenant_id, r.person_id from new_rows r join old_rows o on o.id = r.id
      where r.state <> o.state and (r.hidden_until is null or r.hidden_until <= ctx_today())) w group by tenant_id;
  elsif tg_table_name = 'visit' then
    -- Whoever is in the team today; and the managers, who confirm.
    perform tell_people(tenant_id, array_agg(person_id)) from (
      select t.tenant_id, t.person_id from team_member t
       where t.engagement_id in (select engagement_id from new_rows) and t.from_on <= ctx_today()
         and (t.hidden_until is null or t.hidden_until <= ctx_today())
         and not exists (select from team_member_end e where e.member_id = t.id and e.until_on < ctx_today())
      union
      select h.tenant_id, h.person_id from role_term h where h.role = 'manager'
        and h.tenant_id in (select tenant_id from new_rows where status in ('recorded', 'confirmed'))
         and h.from_on <= ctx_today() and (h.until_on is null or h.until_on >= ctx_today())) w group by tenant_id;
  elsif tg_table_name = 'action_item' then
    perform tell_people(tenant_id, array_agg(person_id))
      from (select distinct o.tenant_id, o.person_id from action_item_owner o
      where o.action_item_id in (select id from new_rows)
      and (o.hidden_until is null or o.hidden_until <= ctx_today())) w group by tenant_id;
  elsif tg_table_name = 'action_item_owner' then
    perform tell_people(tenant_id, array_agg(person_id))
      from (select distinct tenant_id, person_id from new_rows o
      where (o.hidden_until is null or o.hidden_until <= ctx_today())) w group by tenant_id;
  else
    perform tell_people(tenant_id, array_agg(person_id)) from (
      select tenant_id, predecessor_id as person_id from new_rows union select tenant_id, successor_id from new_rows h
        where successor_id is not null and (h.hidden_until is null
        or h.hidden_until <= ctx_today())) w group by tenant_id;
  end if;
  return null;
end
$$;
revoke all on function tell_desks from public;
