/**
 * The whole page of an engagement as JSON, built in the database, with what is told beside it. Team and action items
 * are read once and used for several members.
 * @name engagementDetail
 * @nonNull json
 */
with
  team as materialized (
    select
      t.id,
      t.person_id,
      t.role,
      t.from_on,
      t.until_on,
      p.name,
      o.name as organisation
    from
      team_term t
      join shared_person p on p.id = t.person_id
      join shared_organisation o on o.id = p.organisation_id
    where
      t.engagement_id = :engagement
  ),
  items as materialized (
    select
      i.id,
      i.version,
      i.text,
      i.side,
      i.owner_name,
      i.due_on,
      i.state,
      i.evidence,
      i.visit_id,
      i.done_on
    from
      shared_action_item i
    where
      i.engagement_id = :engagement
  )
select
  e.version,
  e.started_on as "startedOn",
  f.closed_on as "closedOn",
  case
    when leads.terms is not null
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
      coalesce(leads.terms, '[]'),
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
  end as facts,
  coalesce(
    (
      select
        json_agg(c)
      from
        (
          select
            c.id,
            c.version,
            c.name,
            c.post,
            c.from_on as "from",
            c.until_on as "until",
            c.is_main as "isMain",
            c.note
          from
            counterpart c
          where
            c.engagement_id = :engagement
          order by
            c.until_on desc nulls first,
            c.is_main desc,
            c.from_on desc
        ) c
    ),
    '[]'
  ) as counterparts,
  row_to_json(
    (
      select
        page
      from
        (
          select
            e.id,
            e.version,
            m as municipality,
            area.name as area,
            g.shown as programme,
            g.support_types as "supportTypes",
            e.status,
            e.stage,
            holders.lead,
            holders.deputy,
            e.started_on as "startedOn",
            e.last_held_on as "lastHeldOn",
            planned_from(e.planned_days, :today) as "plannedOn",
            e.next_visit_due_on as "nextVisitDueOn",
            cadence_status_on(e.cadence_statuses, e.cadence_from, :today) as "cadenceStatus",
            case
              when e.planned_days[1] < :today then e.planned_days[1]
            end as "recordMissingOn",
            e.visit_count as "visitCount",
            homework.open as "openActionItems",
            e.cadence_months as "cadenceMonths",
            e.online_counts as "onlineCounts",
            e.vision,
            e.follows_id as "followsId",
            e.due_in_words ->> :language as "dueInWords",
            coalesce(
              (
                select
                  json_agg(c)
                from
                  (
                    select
                      c.id,
                      c.version,
                      c.text,
                      c.id = t.challenge_id as "isTrue",
                      c.noted_on as "notedOn",
                      c.withdrawn_on as "withdrawnOn"
                    from
                      challenge c
                      left join (
                        select
                          challenge_id
                        from
                          true_challenge tc
                        where
                          tc.engagement_id = :engagement
                        order by
                          since desc,
                          recorded_at desc,
                          id desc
                        limit
                          1
                      ) t on true
                    where
                      c.engagement_id = :engagement
                    order by
                      c.id = t.challenge_id desc,
                      c.noted_on,
                      c.id
                  ) c
              ),
              '[]'
            ) as challenges,
            coalesce(
              (
                select
                  json_agg(i)
                from
                  (
                    select
                      i.id,
                      i.version,
                      i.text,
                      i.state,
                      i.started_on as "startedOn"
                    from
                      initiative i
                    where
                      i.engagement_id = :engagement
                    order by
                      i.started_on nulls last,
                      i.id
                  ) i
              ),
              '[]'
            ) as initiatives,
            coalesce(
              (
                select
                  json_agg(m)
                from
                  (
                    select
                      m.id,
                      m.version,
                      m.text,
                      m.due_on as "on",
                      m.state,
                      m.reached_on as "reachedOn"
                    from
                      milestone m
                    where
                      m.engagement_id = :engagement
                    order by
                      m.due_on,
                      m.id
                  ) m
              ),
              '[]'
            ) as milestones,
            coalesce(
              (
                select
                  json_agg(s)
                from
                  (
                    select
                      s.stage,
                      s.since,
                      lead(s.since) over told as "until",
                      s.reason,
                      (
                        select
                          p.name
                        from
                          shared_person p
                        where
                          p.id = s.changed_by
                      ) as "by"
                    from
                      (
                        select
                          c.*,
                          lag(c.stage) over (
                            order by
                              c.since,
                              c.recorded_at,
                              c.id
                          ) as former
                        from
                          stage_change c
                        where
                          c.engagement_id = :engagement
                      ) s
                    where
                      s.kind = 'move'
                      or s.stage is distinct from s.former
                    window
                      told as (
                        order by
                          s.since,
                          s.recorded_at,
                          s.id
                      )
                    order by
                      s.since,
                      s.recorded_at,
                      s.id
                  ) s
              ),
              '[]'
            ) as "stageHistory",
            coalesce(
              (
                select
                  json_agg(t)
                from
                  (
                    select
                      t.id,
                      json_build_object('id', t.person_id, 'name', t.name) as person,
                      t.organisation,
                      t.role,
                      t.from_on as "from",
                      t.until_on as "until"
                    from
                      team t
                    order by
                      (
                        t.until_on is not null
                        and t.until_on < :today
                      ),
                      array_position(:roles::text[], t.role),
                      t.from_on desc
                  ) t
              ),
              '[]'
            ) as team,
            coalesce(
              (
                select
                  json_agg(i)
                from
                  (
                    select
                      i.id,
                      i.version,
                      e.id as "engagementId",
                      m as municipality,
                      i.text,
                      i.side,
                      (
                        select
                          json_build_object('id', p.id, 'name', p.name)
                        from
                          shared_action_item_owner o
                          join shared_person p on p.id = o.person_id
                        where
                          o.action_item_id = i.id
                          and o.from_on <= :today
                        order by
                          o.from_on desc,
                          o.id desc
                        limit
                          1
                      ) as owner,
                      i.owner_name as "ownerName",
                      i.due_on as "dueOn",
                      i.state,
                      i.evidence,
                      i.visit_id as "visitId",
                      i.done_on as "doneOn"
                    from
                      (
                        select
                          *
                        from
                          items
                        order by
                          state = 'open' desc,
                          due_on desc
                        limit
                          50
                      ) i
                    order by
                      i.state = 'open' desc,
                      i.due_on,
                      i.id
                  ) i
              ),
              '[]'
            ) as "actionItems",
            coalesce(
              (
                select
                  json_agg(p)
                from
                  (
                    select
                      p.id,
                      p.from_on as "from",
                      p.until_on as "until",
                      p.reason
                    from
                      engagement_pause p
                    where
                      p.engagement_id = :engagement
                    order by
                      p.from_on
                  ) p
              ),
              '[]'
            ) as pauses,
            (
              select
                row_to_json(x)
              from
                (
                  select
                    f.closed_on as "closedOn",
                    f.reason,
                    f.outcome
                ) x
              where
                x."closedOn" is not null
            ) as closure
        ) page
    )
  )::text as json
from
  engagement e
  join (
    select
      m.code,
      m.name,
      f.name as prefecture
    from
      shared_municipality m
      join shared_prefecture f on f.code = m.prefecture_code
  ) m on m.code = e.municipality_code
  join (
    select
      g.id,
      g.support_types,
      json_build_object('id', g.id, 'name', g.name) as shown
    from
      shared_programme g
  ) g on g.id = e.programme_id
  cross join (
    select
      (
        array_agg(
          p
          order by
            t.from_on desc
        ) filter (
          where
            t.role = 'lead'
        )
      ) [1] as lead,
      (
        array_agg(
          p
          order by
            t.from_on desc
        ) filter (
          where
            t.role = 'deputy'
        )
      ) [1] as deputy
    from
      office_on(:today) t
      cross join lateral (
        select
          t.person_id as id,
          t.name
      ) p
    where
      t.engagement_id = :engagement
      and t.role in ('lead', 'deputy')
  ) holders
  left join leads_lately(:today, :newlyArrivedMonths::int) leads on leads.engagement_id = e.id
  left join contacts_lately(:today, :newlyArrivedMonths::int) contacts on contacts.engagement_id = e.id
  cross join (
    select
      count(*) as open
    from
      items
    where
      state = 'open'
  ) homework
  left join area_of_municipality area on area.municipality_code = e.municipality_code
  and area.tenant_id = e.tenant_id
  left join closure_in_force f on f.engagement_id = e.id
where
  e.id = :engagement;
