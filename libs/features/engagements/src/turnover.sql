/**
 * What the domain's rule of turnover looks at, of each of the engagements: the terms of our leads and of the
 * municipality's people that have begun. Who is new, and what follows, is said by the domain alone; the facts are null
 * where nobody followed another within the months in which one counts as newly arrived.
 * @name turnoverOfEngagements
 */
select
  e.id,
  case
    when held.leads is not null
    or contacts.terms is not null then json_build_object(
      'status',
      e.status,
      'startedOn',
      e.started_on,
      'lastHeldOn',
      case
        when e.online_counts then e.last_held_on
        else e.last_held_in_person_on
      end,
      'plannedDays',
      e.planned_days,
      'dueOn',
      e.next_visit_due_on,
      'leads',
      coalesce(held.leads, '[]'),
      'contacts',
      coalesce(contacts.terms, '[]'),
      'closedDays',
      (
        select
          coalesce(json_agg(d.day), '[]')
        from
          shared_closed_day d
        where
          d.tenant_id = e.tenant_id
      )
    )
  end as facts
from
  engagement e
  left join (
    select
      t.engagement_id,
      json_agg(json_build_object('who', t.person_id, 'name', p.name, 'from', t.from_on, 'until', t.until_on)) as leads
    from
      team_term t
      join shared_person p on p.id = t.person_id
    where
      t.engagement_id = any (:engagements::uuid[])
      and t.role = 'lead'
      and t.from_on <= :day
    group by
      1
    having
      count(*) > 1
      and max(t.from_on) >= :day::date - make_interval(months => :newlyArrivedMonths)
  ) held on held.engagement_id = e.id
  left join (
    select
      c.engagement_id,
      json_agg(
        json_build_object('who', c.name, 'name', c.name, 'from', c.from_on, 'until', c.until_on, 'isMain', c.is_main)
      ) as terms
    from
      counterpart c
    where
      c.engagement_id = any (:engagements::uuid[])
      and c.from_on <= :day
    group by
      1
    having
      count(*) > 1
      and max(c.from_on) >= :day::date - make_interval(months => :newlyArrivedMonths)
  ) contacts on contacts.engagement_id = e.id
where
  e.id = any (:engagements::uuid[]);
