/**
 * The person's visits: those on whose day they were, are or will be in the team, as far as they may see them today.
 * Neither purpose nor record is read: a calendar is kept by strangers.
 * @name visitsInCalendar
 */
select
  v.id,
  v.version,
  v.status,
  v.day,
  v.mode,
  v.place,
  m.name as municipality,
  m.prefecture,
  g.name as programme,
  coalesce(v.changed_at, v.created_at) as "changedAt",
  to_char(
    case
      when v.held_on is null then v.starts_at
      else coalesce(
        r.started_at,
        case
          when v.planned_on = v.held_on then v.starts_at
        end
      )
    end,
    'HH24:MI'
  ) as "startsAt",
  to_char(
    case
      when v.held_on is not null
      and r.started_at is not null then r.ended_at
    end,
    'HH24:MI'
  ) as "endsAt"
from
  shared_visit v
  join shared_engagement e on e.id = v.engagement_id
  join shared_municipality m on m.code = e.municipality_code
  join shared_programme g on g.id = e.programme_id
  left join visit_record r on r.visit_id = v.id
where
  v.day between :from and :until
  and v.engagement_id in (
    select
      t.engagement_id
    from
      part_term t
    where
      t.person_id = :person
  )
  and exists (
    select
    from
      team_on(v.day) t
    where
      t.engagement_id = v.engagement_id
      and t.person_id = :person
  )
order by
  v.day,
  v.id
limit
  2000;


/**
 * Days on which a visit is due while none is planned, of the engagements that the person leads or deputises today.
 * @name dueDaysInCalendar
 * @nonNull day
 */
select
  e.id,
  e.version,
  e.next_visit_due_on as day,
  m.name as municipality,
  m.prefecture,
  g.name as programme,
  coalesce(
    (
      select
        max(coalesce(v.changed_at, v.created_at))
      from
        shared_visit v
      where
        v.engagement_id = e.id
    ),
    e.created_at
  ) as "changedAt"
from
  shared_engagement e
  join shared_municipality m on m.code = e.municipality_code
  join shared_programme g on g.id = e.programme_id
where
  e.status = 'active'
  and e.next_visit_due_on is not null
  and not exists (
    select
    from
      unnest(e.planned_days) d
    where
      d >= ctx_today()
  )
  and e.id in (
    select
      t.engagement_id
    from
      office_on(ctx_today()) t
    where
      t.person_id = :person
      and t.role in ('lead', 'deputy')
  )
order by
  e.next_visit_due_on,
  e.id;


/**
 * The dispatches that the person is asked for as an expert; what for is not read: a calendar is kept by strangers.
 * @name dispatchesInCalendar
 * @nonNull day, changedAt
 */
select
  d.id,
  d.version,
  d.state,
  coalesce(d.held_on, d.planned_on) as day,
  m.name as municipality,
  m.prefecture,
  coalesce(d.changed_at, d.asked_at) as "changedAt"
from
  shared_dispatch d
  join shared_municipality m on m.code = d.municipality_code
where
  d.expert_id = :person
  and d.asked_at is not null
  and coalesce(d.held_on, d.planned_on) between :from and :until
order by
  4,
  d.id
limit
  2000;
