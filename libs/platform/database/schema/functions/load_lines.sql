-- The rows behind each number of what people carry (PERSON_FIGURES in the room load): counting a number and opening it
-- read the same lines, so they cannot disagree; held visits alone are counted by what coverage keeps (KEPT_FIGURES). A
-- line without a person counts for everybody together alone. The planner puts its body in place of its name, so that
-- asking for one figure looks at what that figure needs.
create or replace function load_lines(p_tenant int, p_today date, p_quarter_from date, p_year_from date,
                                      p_coming_until date)
  returns table (figure text, person_id uuid, id uuid, engagement_id uuid, day date)
  language sql stable parallel safe as $$
    with open as materialized (
      select e.id, e.started_on, e.next_visit_due_on,
             cadence_status_on(e.cadence_statuses, e.cadence_from, p_today) as cadence
        from shared_engagement e where e.tenant_id = p_tenant and e.status <> 'closed'
    ), held as materialized (
      -- As part_term says: leads and deputies while they are in office, everybody else as their term says.
      select t.person_id, t.role, t.from_on, o.id, o.started_on
        from office_from(p_tenant, p_today) t join open o on o.id = t.engagement_id
       where t.from_on <= p_today and t.role in ('lead', 'deputy')
      union all
      select t.person_id, t.role, t.from_on, o.id, o.started_on
        from team_member t join open o on o.id = t.engagement_id
       where t.tenant_id = p_tenant and t.role not in ('lead', 'deputy') and t.from_on <= p_today
         and not exists (select from team_member_end e
                          where e.tenant_id = p_tenant and e.member_id = t.id and e.until_on < p_today)
    ), led as materialized (
      select o.id, o.next_visit_due_on, o.cadence, h.person_id
        from open o left join (
          select distinct on (x.id) x.id, x.person_id from held x where x.role = 'lead'
           order by x.id, x.from_on desc) h on h.id = o.id
    ), task as materialized (
      select i.id, i.engagement_id, i.due_on from shared_action_item i
       where i.tenant_id = p_tenant and i.state = 'open' and i.side = 'ours'
    ), owner as materialized (
      -- Of all tasks at once: one by one they would be looked up as often as there are tasks.
      select distinct on (w.action_item_id) w.action_item_id, w.person_id from shared_action_item_owner w
       where w.action_item_id = any(array(select t.id from task t)) and w.from_on <= p_today
       order by w.action_item_id, w.from_on desc, w.id desc
    ), item as materialized (
      select t.id, t.engagement_id, t.due_on, w.person_id from task t left join owner w on w.action_item_id = t.id
    ), went as materialized (
      select v.id, v.engagement_id, v.held_on, w.person_id
        from shared_visit v join shared_visit_attendee w on w.visit_id = v.id
       where v.tenant_id = p_tenant and v.day between least(p_quarter_from, p_year_from) and p_today
         and v.held_on is not null
    ), keeper as materialized (
      select distinct on (h.need_id) h.need_id, h.person_id from need_holder h
       where h.tenant_id = p_tenant and h.from_on <= p_today order by h.need_id, h.from_on desc, h.id desc
    )
    select 'leads', h.person_id, h.id, h.id, h.started_on from held h where h.role = 'lead'
    union all
    select 'deputies', h.person_id, h.id, h.id, h.started_on from held h where h.role = 'deputy'
    union all
    select 'memberships', h.person_id, h.id, h.id, h.started_on from held h where h.role not in ('lead', 'deputy')
    union all
    select 'overdue', l.person_id, l.id, l.id, l.next_visit_due_on from led l where l.cadence = 'overdue'
    union all
    select 'planNow', l.person_id, l.id, l.id, l.next_visit_due_on from led l where l.cadence = 'planNow'
    union all
    select 'recordMissing', l.person_id, l.id, l.id, l.next_visit_due_on from led l where l.cadence = 'recordMissing'
    union all
    select 'openItems', i.person_id, i.id, i.engagement_id, i.due_on from item i
    union all
    select 'overdueItems', i.person_id, i.id, i.engagement_id, i.due_on from item i where i.due_on < p_today
    union all
    select 'heldQuarter', w.person_id, w.id, w.engagement_id, w.held_on from went w where w.held_on >= p_quarter_from
    union all
    select 'heldYear', w.person_id, w.id, w.engagement_id, w.held_on from went w where w.held_on >= p_year_from
    union all
    select 'plannedNext', l.person_id, v.id, v.engagement_id, v.planned_on
      from shared_visit v left join led l on l.id = v.engagement_id
     where v.tenant_id = p_tenant and v.status = 'planned' and v.planned_on between p_today and p_coming_until
    union all
    select 'needs', k.person_id, n.id, n.engagement_id, n.wished_on
      from need_in_hand n left join keeper k on k.need_id = n.id where n.tenant_id = p_tenant
    union all
    -- As expert_loads counts what an expert has before them.
    select 'dispatches', d.expert_id, d.id, d.engagement_id, d.planned_on from dispatch d
     where d.tenant_id = p_tenant and d.state in ('requested', 'approved', 'asked', 'accepted')
    union all
    select 'reports', d.expert_id, d.id, d.engagement_id, d.held_on from dispatch d
     where d.tenant_id = p_tenant and d.state = 'held'
    union all
    -- Waits for every manager who may still approve it (nextDispatchState in dispatch-life.ts).
    select 'approvals', m.person_id, d.id, d.engagement_id, d.planned_on
      from dispatch d left join lateral (
        select r.person_id from role_term r join shared_person p on p.id = r.person_id and p.disabled_at is null
         where r.tenant_id = p_tenant and r.role = 'manager' and holds_on(r.from_on, r.until_on, p_today)
           and r.person_id not in (d.requested_by, d.expert_id)
           and not exists (select from dispatch_step s
                            where s.dispatch_id = d.id and s.kind = 'approved' and s.person_id = r.person_id)) m on true
     where d.tenant_id = p_tenant and d.state = 'requested' $$;
