/**
 * Needs by the days wished for, behind the place where the page before ended; with who keeps each, and the dispatches
 * under it. The holder is whoever's term began last.
 * @name needs
 */
select
  n.id,
  n.version,
  n.tenant_id as "tenantId",
  n.engagement_id as "engagementId",
  json_build_object('code', m.code, 'name', m.name, 'prefecture', m.prefecture) as municipality,
  n.purpose,
  n.professions,
  n.wished_on as "wishedOn",
  n.place,
  n.mode,
  n.source_kind as "sourceKind",
  n.source_id as "sourceId",
  case n.source_kind
    when 'challenge' then (
      select
        c.text
      from
        shared_challenge c
      where
        c.id = n.source_id
    )
    when 'initiative' then (
      select
        i.text
      from
        shared_initiative i
      where
        i.id = n.source_id
    )
    when 'actionItem' then (
      select
        a.text
      from
        shared_action_item a
      where
        a.id = n.source_id
    )
  end as "sourceText",
  (
    select
      json_build_object('id', p.id, 'name', p.name)
    from
      need_holder h
      join shared_person p on p.id = h.person_id
    where
      h.need_id = n.id
      and h.from_on <= ctx_today()
    order by
      h.from_on desc,
      h.id desc
    limit
      1
  ) as holder,
  n.created_at as "createdAt",
  n.closed_at as "closedAt",
  n.closed_reason as "closedReason",
  coalesce(
    (
      select
        json_agg(
          json_build_object(
            'id',
            d.id,
            'state',
            d.state,
            'isLead',
            d.is_lead,
            'plannedOn',
            d.planned_on,
            'expert',
            json_build_object('id', d.expert_id, 'name', x.name),
            'profession',
            x.profession
          )
          order by
            d.created_at,
            d.id
        )
      from
        dispatch d
        join shared_person x on x.id = d.expert_id
      where
        d.need_id = n.id
    ),
    '[]'
  ) as dispatches
from
  need n
  join shared_municipality m on m.code = n.municipality_code
where
  (n.wished_on, n.id) > (:afterDay::date, :afterId::uuid)
  /*filter only*/
  and n.id = :only::uuid /*end*/
  /*filter engagement*/
  and n.engagement_id = :engagement::uuid /*end*/
  /*filter isOpen*/
  and (n.closed_at is null) = :isOpen::boolean /*end*/
order by
  n.wished_on,
  n.id
limit
  :limit;


/**
 * A need, locked until the transaction ends.
 * @name lockNeed
 */
select
  n.version,
  n.tenant_id as "tenantId",
  n.municipality_code as "municipalityCode",
  n.engagement_id as "engagementId",
  n.professions,
  n.wished_on as "wishedOn",
  n.mode,
  n.closed_at as "closedAt",
  array(
    select
      d.expert_id
    from
      dispatch d
    where
      d.need_id = n.id
      and d.state not in ('declined', 'cancelled')
  ) as experts,
  exists (
    select
    from
      dispatch d
    where
      d.need_id = n.id
      and d.is_lead
      and d.state not in ('declined', 'cancelled')
  ) as "hasLead",
  exists (
    select
    from
      dispatch d
    where
      d.need_id = n.id
      and d.state not in ('done', 'declined', 'cancelled')
  ) as "hasOpen"
from
  need n
where
  n.id = :need
for update;


/**
 * The municipality of a meeting, where it is one of the office's and the actor works for it.
 * @name municipalityOfOffice
 */
select
  m.name
from
  shared_municipality m
  join shared_tenant_field f on f.prefecture_code = m.prefecture_code
  join shared_tenant t on t.id = f.tenant_id
where
  m.code = :municipality
  and t.id = :tenant
  and (
    t.id = any (ctx_ints('app.wide'))
    or m.code = any (ctx_texts('app.own'))
  );


/**
 * The engagement that needs experts, where the actor works for it.
 * @name engagementInNeed
 */
select
  e.tenant_id as "tenantId",
  e.status
from
  shared_engagement e
where
  e.id = :engagement
  and (
    e.tenant_id = any (ctx_ints('app.wide'))
    or (
      e.tenant_id = any (ctx_ints('app.tenants'))
      and e.municipality_code = any (ctx_texts('app.own'))
    )
  );


/**
 * Whether something of an engagement is there that a need can come from.
 * @name sourceThere
 */
select
from
  (
    select
      'challenge' as kind,
      id
    from
      shared_challenge
    where
      engagement_id = :engagement
    union all
    select
      'initiative',
      id
    from
      shared_initiative
    where
      engagement_id = :engagement
    union all
    select
      'actionItem',
      id
    from
      shared_action_item
    where
      engagement_id = :engagement
  ) s
where
  s.kind = :kind
  and s.id = :id::uuid;
