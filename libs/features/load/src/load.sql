/**
 * Every number for every person, and for all together (person null, `everybody`), but for those that are `kept`.
 * @name loadCounts
 * @type figure PersonFigure from libs/features/load/src/figures.ts
 * @nonNull figure, everybody
 */
select
  l.figure,
  l.person_id as "personId",
  grouping(l.person_id) = 1 as everybody,
  count(distinct l.id) as n
from
  load_lines(:tenant, :today, :quarterFrom, :yearFrom, :comingUntil) l
where
  l.figure <> all (:kept::text[])
group by
  grouping sets ((l.figure, l.person_id), (l.figure));


/**
 * The rows behind one number, of one person or of everybody, after the day and id of the last one that was shown.
 * What has no day stands under `noDay`, before all others.
 * @name loadLines
 * @nullable person, limit
 * @nonNull id, day
 */
select
  l.id,
  l.engagement_id as "engagementId",
  l.day
from
  (
    select distinct
      s.id,
      s.engagement_id,
      coalesce(s.day, :noDay) as day
    from
      load_lines(:tenant, :today, :quarterFrom, :yearFrom, :comingUntil) s
    where
      s.figure = :figure
      and (
        :person::uuid is null
        or s.person_id = :person
      )
  ) l
where
  (l.day, l.id) > (:afterDay::date, :afterId::uuid)
order by
  l.day,
  l.id
limit
  :limit;


/**
 * The people: whoever is staff or manager today, and whoever is among `carrying`. Comings and goings as far as the
 * asker may know.
 * @name loadPeople
 */
select
  p.id,
  p.name,
  o.name as organisation,
  p.post,
  p.load_limit as "loadLimit",
  p.disabled_at is not null as disabled,
  (
    select
      json_build_object('on', x.effective_on, 'kind', x.kind)
    from
      shared_transfer x
    where
      x.person_id = p.id
      and x.withdrawn_at is null
      and x.kind <> 'arrival'
      and x.effective_on > :today
    order by
      x.effective_on
    limit
      1
  ) as leaves,
  (
    select
      json_build_object('on', x.effective_on, 'kind', x.kind)
    from
      shared_transfer x
    where
      x.person_id = p.id
      and x.withdrawn_at is null
      and x.kind = 'arrival'
      and x.effective_on > :today
    order by
      x.effective_on
    limit
      1
  ) as arrives
from
  shared_person p
  join shared_organisation o on o.id = p.organisation_id
where
  p.tenant_id = :tenant
  and (
    p.id = any (:carrying::uuid[])
    or (
      p.disabled_at is null
      and exists (
        select
        from
          role_term h
        where
          h.person_id = p.id
          and h.tenant_id = :tenant
          and h.role in ('staff', 'manager')
          and holds_on(h.from_on, h.until_on, :today)
      )
    )
  )
order by
  p.kana,
  p.id;


/**
 * The people who may be chosen today: whoever holds a role, with where they serve and what counts towards the limits of
 * peer supporters and experts. Areas are those of an expert's roster, of a health office and of the home municipality.
 * @name peopleCarrying
 * @nullable words, role, theme, only
 * @type supportTypes SupportType[] from @banso/domain
 * @type roles Role[] from @banso/domain
 * @nonNull roles, areas, peerEngagements, openDispatches
 */
select
  p.id,
  p.tenant_id as "tenantId",
  p.name,
  p.kana,
  o.name as organisation,
  p.post,
  p.themes,
  p.support_types as "supportTypes",
  p.profession,
  p.load_limit as "loadLimit",
  m.name as "homeMunicipality",
  array(
    select distinct
      r.role
    from
      role_term r
    where
      r.person_id = p.id
      and r.tenant_id = p.tenant_id
      and holds_on(r.from_on, r.until_on, :today)
    order by
      r.role
  ) as roles,
  coalesce(
    (
      select
        json_agg(
          json_build_object('id', a.id, 'name', a.name)
          order by
            a.name
        )
      from
        shared_area a
      where
        a.tenant_id = p.tenant_id
        and (
          a.id = any (x.area_ids)
          or a.id = o.area_id
          or a.id in (
            select
              i.area_id
            from
              shared_area_municipality i
            where
              i.municipality_code = p.home_municipality_code
              and i.tenant_id = p.tenant_id
          )
        )
    ),
    '[]'
  ) as areas,
  coalesce(x.area_ids, '{}') = '{}' as "servesEverywhere",
  coalesce(s.load, 0) as "peerEngagements",
  coalesce(d.open, 0) as "openDispatches"
from
  shared_person p
  join shared_organisation o on o.id = p.organisation_id
  left join shared_municipality m on m.code = p.home_municipality_code
  left join shared_expert x on x.person_id = p.id
  left join peer_loads(:tenant, :today) s on s.person_id = p.id
  left join expert_loads(:tenant, null) d on d.person_id = p.id
where
  p.tenant_id = :tenant
  and p.disabled_at is null
  and (
    :only::text is null
    or p.id::text = :only
  )
  and (
    :words::text is null
    or p.search like containing(:words)
    or o.search like containing(:words)
  )
  and (
    :theme::text is null
    or :theme = any (p.themes)
  )
  and exists (
    select
    from
      role_term r
    where
      r.person_id = p.id
      and r.tenant_id = p.tenant_id
      and (
        :role::text is null
        or r.role = :role
      )
      and holds_on(r.from_on, r.until_on, :today)
  )
order by
  p.kana,
  p.id;


/**
 * Packets that can be late, with how they stand.
 * @name packetsThatCanBeLate
 */
select
  h.id,
  h.engagement_id as "engagementId",
  h.state,
  h.effective_on as "effectiveOn"
from
  shared_handover_packet h
  join shared_transfer x on x.id = h.transfer_id
where
  h.tenant_id = :tenant
  and h.state not in ('received', 'done')
  and x.withdrawn_at is null
  and h.effective_on <= :today
order by
  h.effective_on,
  h.id;


/**
 * Where the needs and dispatches are that belong to no engagement, but to a municipality's own meeting.
 * @name meetingsOfLoad
 */
select
  x.id,
  json_build_object('code', m.code, 'name', m.name, 'prefecture', m.prefecture) as municipality
from
  (
    select
      n.id,
      n.municipality_code
    from
      shared_need n
    where
      n.id = any (:ids::uuid[])
    union all
    select
      d.id,
      d.municipality_code
    from
      shared_dispatch d
    where
      d.id = any (:ids::uuid[])
  ) x
  join shared_municipality m on m.code = x.municipality_code;


/**
 * What a row shows of engagements: municipality, programme, and who leads today.
 * @name engagementsOfLoad
 */
select
  e.id,
  json_build_object('code', m.code, 'name', m.name, 'prefecture', m.prefecture) as municipality,
  g.name as programme,
  (
    select
      json_build_object('id', p.id, 'name', p.name)
    from
      office_on(:today) t
      join shared_person p on p.id = t.person_id
    where
      t.engagement_id = e.id
      and t.role = 'lead'
    order by
      t.from_on desc
    limit
      1
  ) as lead
from
  shared_engagement e
  join shared_municipality m on m.code = e.municipality_code
  join shared_programme g on g.id = e.programme_id
where
  e.id = any (:engagements::uuid[]);


/**
 * How many engagements are open.
 * @name openEngagements
 */
select
  count(*) filter (
    where
      e.status = 'active'
  ) as active,
  count(*) filter (
    where
      e.status = 'paused'
  ) as paused
from
  shared_engagement e
where
  e.tenant_id = :tenant;
