/**
 * Who could take over from leavers of one office on one effective day, as of that day: people with a standing role as
 * staff or manager and, where a leaver is a partner or peer, those with the same role; also the already `chosen` ones,
 * whatever became of them. With `chosenOnly` nobody else: looking at one leaver's successor must not cost a walk
 * through the whole register. The two lists of places hold places alone.
 * @name candidates
 * @type officeCodes string[]
 * @type guestCodes string[]
 */
with
  role as (
    select
      h.person_id,
      h.role,
      h.organisation_id,
      o.kind,
      o.area_id
    from
      role_term h
      join shared_organisation o on o.id = h.organisation_id
    where
      h.tenant_id = :tenant
      and holds_on(h.from_on, h.until_on, :effectiveOn)
      /*if chosenOnly*/
      and h.person_id = any (:chosen::uuid[]) /*end*/
      and (
        h.role in ('staff', 'manager')
        or h.role in (
          select
            l.role
          from
            role_term l
          where
            l.person_id = any (:leavers::uuid[])
            and l.tenant_id = :tenant
            and l.role in ('partner', 'peer')
        )
      )
  ),
  reach as (
    select
      r.person_id,
      bool_or(
        r.role = 'manager'
        or (
          r.role = 'staff'
          and r.kind <> 'healthOffice'
        )
      ) as everywhere,
      bool_or(r.role = 'peer') as is_peer,
      array_agg(distinct c.code) filter (
        where
          c.is_office
      ) as office,
      array_agg(distinct c.code) filter (
        where
          not c.is_office
      ) as guest
    from
      role r
      left join lateral (
        select
          i.municipality_code as code,
          true as is_office
        from
          shared_area_municipality i
        where
          r.role = 'staff'
          and r.kind = 'healthOffice'
          and i.area_id = r.area_id
        union all
        select
          a.municipality_code,
          false
        from
          shared_assignment a
        where
          r.role = 'partner'
          and a.organisation_id = r.organisation_id
          and holds_on(a.from_on, a.until_on, :effectiveOn)
      ) c on true
    group by
      r.person_id
  ),
  carried as (
    select
      t.person_id,
      count(distinct t.engagement_id) filter (
        where
          t.role = 'lead'
      )::int as leads,
      count(distinct t.engagement_id) filter (
        where
          t.role = 'deputy'
      )::int as deputies,
      array_agg(distinct t.engagement_id) as engagements
    from
      part_term t
      join shared_team_member w on w.id = t.id
      join shared_engagement e on e.id = t.engagement_id
    where
      t.tenant_id = :tenant
      and t.role in ('lead', 'deputy')
      and e.status <> 'closed'
      and (
        w.transfer_id is null
        or w.transfer_id <> all (:transfers::uuid[])
      )
      and holds_on(t.from_on, t.until_on, :effectiveOn)
      /*if chosenOnly*/
      and t.person_id = any (:chosen::uuid[]) /*end*/
    group by
      t.person_id
  ),
  leaving as (
    select
      x.person_id,
      min(x.effective_on) as day
    from
      transfer x
    where
      x.tenant_id = :tenant
      and x.withdrawn_at is null
      and x.kind <> 'arrival'
      and x.effective_on > (
        select
          ctx_today()
      )
      /*if chosenOnly*/
      and x.person_id = any (:chosen::uuid[]) /*end*/
    group by
      x.person_id
  )
select
  p.id,
  p.name,
  o.name as organisation,
  p.post,
  p.load_limit as "loadLimit",
  coalesce(c.leads, 0) as leads,
  coalesce(c.deputies, 0) as deputies,
  coalesce(c.engagements, '{}') as carried,
  p.disabled_at is null
  and r.person_id is not null as "isActive",
  l.day as "leavesOn",
  coalesce(r.everywhere, false) as everywhere,
  coalesce(r.office, '{}') as "officeCodes",
  coalesce(r.guest, '{}') as "guestCodes",
  coalesce(r.is_peer, false) as "isPeer"
from
  shared_person p
  join shared_organisation o on o.id = p.organisation_id
  left join reach r on r.person_id = p.id
  left join carried c on c.person_id = p.id
  left join leaving l on l.person_id = p.id
where
  /*if chosenOnly*/
  p.id = any (:chosen::uuid[])
  /*else*/
  p.id <> all (:leavers::uuid[])
  and (
    (
      p.disabled_at is null
      and r.person_id is not null
    )
    or p.id = any (:chosen::uuid[])
  ) /*end*/
order by
  o.name,
  p.kana,
  p.id;


/**
 * Everybody whose successors of an effective day lead back to the leaver: whoever of them takes over closes a ring.
 * @name transferRing
 */
with recursive
  edge as (
    select
      x.person_id as giver,
      d.successor_id as taker
    from
      transfer x
      join disposition d on d.transfer_id = x.id
      and d.kind = 'successor'
    where
      x.tenant_id = :tenant
      and x.effective_on = :effectiveOn
      and x.withdrawn_at is null
      and x.kind <> 'arrival'
    union
    select
      x.person_id,
      r.successor_id
    from
      transfer x
      join transfer_list_row r on r.transfer_id = x.id
      and r.successor_id is not null
    where
      x.tenant_id = :tenant
      and x.effective_on = :effectiveOn
      and x.withdrawn_at is null
      and x.kind <> 'arrival'
  ),
  back as (
    select
      e.giver as id
    from
      edge e
    where
      e.taker = :leaver
    union
    select
      e.giver
    from
      edge e
      join back b on e.taker = b.id
  )
select
  b.id
from
  back b
where
  b.id <> :leaver;
