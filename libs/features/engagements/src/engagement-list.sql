/**
 * One page of the list as one value, because building it in the database is what the list costs least: `items` is the
 * page's JSON array, `next` the key of its last row where more follow, `arrivals` the facts of the engagements in which
 * somebody may be new, in the order of the page (null where there are none): in their rows turnover and reintroduction
 * are null, for the rules to fill in; in all others nobody is new. The page's rows, and one more to know that,
 * are found first; what belongs to them is then fetched once for all of them, because row-level security makes every
 * further look at a table dear. `row_to_json` costs half of what `json_build_object` does, which looks up the type of
 * every key and value anew; its columns are the members of EngagementRow. Where rows are only `counted`, `found` says
 * how many there are, up to one more than the limit, and nothing else is looked at.
 * @name engagementList
 * @nonNull items
 */
with
  page as materialized (
    select
      e.id,
      e.version,
      e.tenant_id,
      e.municipality_code,
      e.programme_id,
      e.status,
      e.stage,
      e.started_on,
      e.online_counts,
      e.last_held_on,
      e.last_held_in_person_on,
      e.planned_days,
      e.next_visit_due_on,
      e.cadence_statuses,
      e.cadence_from,
      e.visit_count
    from
      engagement e
    where
      (e.municipality_code, e.id) > (:afterCode, :afterId::uuid)
      /*filter startedBy*/
      and e.started_on <= :startedBy::date /*end*/
      /*filter openFrom*/
      and not exists (
        select
        from
          closure_in_force c
        where
          c.engagement_id = e.id
          and c.closed_on < :openFrom::date
      ) /*end*/
      /*filter municipality*/
      and e.municipality_code = :municipality /*end*/
      /*filter status*/
      and e.status = :status /*end*/
      /*filter stage*/
      and e.stage = :stage::int /*end*/
      /*filter leadId*/
      -- Where the person leads at all is found by index; of two leads at once the newer counts, as in the row.
      and e.id = any (
        array(
          select
            t.engagement_id
          from
            office_on(:today) t
          where
            t.person_id = :leadId::uuid
            and t.role = 'lead'
        )
      )
      and :leadId::uuid = (
        select
          t.person_id
        from
          office_on(:today) t
        where
          t.engagement_id = e.id
          and t.role = 'lead'
        order by
          t.from_on desc
        limit
          1
      )
      /*end*/
      /*filter contains*/
      and (
        e.search like containing(:contains)
        or exists (
          select
          from
            shared_municipality m
          where
            m.code = e.municipality_code
            and m.search like containing(:contains)
        )
        or exists (
          select
          from
            shared_programme g
          where
            g.id = e.programme_id
            and g.search like containing(:contains)
        )
      ) /*end*/
      /*filter cadenceStatus*/
      and cadence_status_on(e.cadence_statuses, e.cadence_from, :today) = :cadenceStatus /*end*/
    order by
      e.municipality_code,
      e.id
    limit
      :limit::int + 1
  ),
  holders as materialized (
    select
      t.engagement_id,
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
      (
        select
          array_agg(id) as ids
        from
          page
      ) of_page
      cross join lateral office_of(of_page.ids, :today) t
      cross join lateral (
        select
          t.person_id as id,
          t.name
      ) p
    where
      t.role in ('lead', 'deputy')
    group by
      1
  ),
  shown as materialized (
    select
      *
    from
      page
    order by
      municipality_code,
      id
    limit
      :limit::int
  ),
  leads as materialized (
    select
      l.engagement_id,
      l.terms
    from
      leads_lately(:today, :newlyArrivedMonths::int) l
    where
      l.engagement_id = any (
        array(
          select
            id
          from
            shown
        )
      )
  ),
  contacts as materialized (
    select
      c.engagement_id,
      c.terms
    from
      contacts_lately(:today, :newlyArrivedMonths::int) c
    where
      c.engagement_id = any (
        array(
          select
            id
          from
            shown
        )
      )
  ),
  -- Gathered once: as a part of the page's join it would be asked for again with each row.
  homework as materialized (
    select
      i.engagement_id,
      count(*) as open
    from
      shared_action_item i
    where
      i.engagement_id = any (
        array(
          select
            id
          from
            shown
        )
      )
      and i.state = 'open'
    group by
      1
  ),
  arrival as materialized (
    select
      e.municipality_code,
      e.id,
      json_build_object(
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
      ) as facts
    from
      shown e
      left join leads on leads.engagement_id = e.id
      left join contacts on contacts.engagement_id = e.id
    where
      leads.terms is not null
      or contacts.terms is not null
  )
select
  /*if counted*/
  coalesce(
    (
      select
        json_agg(e.id)
      from
        shown e
      where
        false
    ),
    '[]'
  )::text as items,
  (
    select
      e.id::text
    from
      shown e
    where
      false
  ) as next,
  (
    select
      json_agg(a.facts)
    from
      arrival a
    where
      false
  ) as arrivals
  /*else*/
  coalesce(
    (
      select
        json_agg(r)
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
            coalesce(homework.open, 0) as "openActionItems",
            case
              when arrival.id is null then :nobodyNew::json
            end as turnover,
            null as reintroduction
          from
            shown e
            left join arrival on arrival.id = e.id
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
            left join holders on holders.engagement_id = e.id
            left join (
              select
                a.tenant_id,
                a.municipality_code,
                a.name
              from
                area_of_municipality a
              where
                a.municipality_code = any (
                  array(
                    select
                      municipality_code
                    from
                      page
                  )
                )
            ) area on area.tenant_id = e.tenant_id
            and area.municipality_code = e.municipality_code
            left join homework on homework.engagement_id = e.id
          order by
            e.municipality_code,
            e.id
        ) r
    ),
    '[]'
  )::text as items,
  (
    select
      json_build_array(municipality_code, id)::text
    from
      page
    where
      (
        select
          count(*)
        from
          page
      ) > :limit::int
    order by
      municipality_code desc,
      id desc
    offset
      1
    limit
      1
  ) as next,
  (
    select
      json_agg(
        a.facts
        order by
          a.municipality_code,
          a.id
      )
    from
      arrival a
  ) as arrivals
  /*end*/
,
  (
    select
      count(*)
    from
      page
  ) as found;
