/**
 * Locks the municipalities of sources until the transaction ends, always in the order of codes. A visit and the
 * dispatch that was this visit say together which lines there are: whoever changes the one waits for whoever changes
 * the other.
 * @name lockPlacesOfSources
 * @writes
 */
select
  pg_advisory_xact_lock(tenant_id, municipality_code::int) as locked
from
  (
    select
      v.tenant_id,
      v.municipality_code
    from
      shared_visit v
    where
      v.id = any (:sources::uuid[])
    union
    select
      d.tenant_id,
      d.municipality_code
    from
      shared_dispatch d
    where
      d.id = any (:sources::uuid[])
    order by
      1,
      2
  ) place;


/**
 * Brings the lines of sources to what the sources say: those of visits and dispatches with these ids, or, for the
 * nightly look, those of an office in some months. A dispatch that was a visit is one act with it: its expert's body
 * took part in the visit's lines, and it has lines of its own for what the visit does not say; of several that were one
 * visit the first has the line, by the bodies of all that gave it. Returns which lines
 * differed; by whom is kept as it was known when the line was written, so a body that has become one of another kind
 * changes no line.
 * @name settleSupport
 * @writes
 * @nullable sources, tenant, months
 * @nonNull sourceId, supportType, givenOn
 * @type supportType SupportType from @banso/domain
 */
with
  asked as materialized (
    /*if ofSources*/
    select
      unnest(:sources::uuid[]) as id
      -- A dispatch that was a visit counts with it, and no more once it is said to be none.
    union
    select
      v.id
    from
      dispatch_support(:sources::uuid[]) d
      join shared_visit v on v.engagement_id = d.engagement_id
      and v.day = d.held_on
      /*else*/
    select
      v.id
    from
      unnest(:months::date[]) m
      join shared_visit v on v.day >= m
      and v.day < (m + interval '1 month')::date
    where
      v.tenant_id = :tenant
      and v.held_on is not null
    union
    select
      d.id
    from
      unnest(:months::date[]) m
      join shared_dispatch d on d.held_on >= m
      and d.held_on < (m + interval '1 month')::date
    where
      d.tenant_id = :tenant
    union
    select
      g.source_id
    from
      unnest(:months::date[]) m
      join support_given g on g.given_on >= m
      and g.given_on < (m + interval '1 month')::date
    where
      g.tenant_id = :tenant
      and g.source_kind <> 'purged'
      /*end*/
  ),
  sent as materialized (
    select
      *
    from
      dispatch_support(
        array(
          select
            id
          from
            asked
        )
      )
  ),
  -- What each dispatch gave that the visit, if it was one of its day, does not say; of several the first has it.
  sent_line as (
    select
      d.*,
      t.type,
      array_agg(d.body_id) over act as act_body_ids,
      row_number() over (
        act
        order by
          d.id
      ) as place
    from
      sent d
      cross join lateral unnest(d.support_types) t (type)
      left join shared_visit v on v.id = d.visit_id
      and v.held_on = d.held_on
    where
      v.id is null
      or not (t.type = any (v.support_types))
    window
      act as (
        partition by
          coalesce(v.id, d.id),
          t.type
      )
  ),
  held as (
    select
      v.id,
      v.tenant_id,
      v.municipality_code,
      v.held_on,
      v.support_types,
      array(
        select
          unnest(r.body_ids)
        union
        select
          d.body_id
        from
          sent d
        where
          d.visit_id = v.id
          and d.held_on = v.held_on
        order by
          1
      ) as body_ids
    from
      asked a
      join shared_visit v on v.id = a.id
      left join shared_visit_record_version r on r.visit_id = v.id
      and r.superseded_at is null
    where
      v.held_on is not null
  ),
  line as (
    select
      s.id as source_id,
      t.type as support_type,
      'visit' as source_kind,
      s.tenant_id,
      s.municipality_code,
      s.held_on as given_on,
      s.body_ids
    from
      held s
      cross join lateral (
        select distinct
          u
        from
          unnest(s.support_types) u
      ) as t (type)
    union all
    select
      l.id,
      l.type,
      'dispatch',
      l.tenant_id,
      l.municipality_code,
      l.held_on,
      array(
        select distinct
          b
        from
          unnest(l.act_body_ids) b
        order by
          1
      )
    from
      sent_line l
    where
      l.place = 1
  ),
  stored as (
    select
      g.*
    from
      (
        select
          id
        from
          asked
        union
        select
          id
        from
          sent
      ) a
      join support_given g on g.source_id = a.id
    where
      g.source_kind <> 'purged'
  ),
  difference as (
    select
      coalesce(l.source_id, s.source_id) as source_id,
      coalesce(l.support_type, s.support_type) as support_type,
      coalesce(l.given_on, s.given_on) as given_on,
      l.source_kind,
      l.tenant_id,
      l.municipality_code,
      l.body_ids
    from
      line l
      full join stored s using (source_id, support_type)
    where
      (l.source_kind, l.tenant_id) is distinct from (s.source_kind, s.tenant_id)
      or (l.municipality_code, l.given_on, l.body_ids) is distinct from (s.municipality_code, s.given_on, s.body_ids)
  ),
  gone as (
    delete from support_given g using difference d
    where
      d.source_kind is null
      and g.source_id = d.source_id
      and g.support_type = d.support_type
  ),
  put as (
    insert into
      support_given (source_id, support_type, source_kind, tenant_id, municipality_code, given_on, body_ids, body_kinds)
    select
      d.source_id,
      d.support_type,
      d.source_kind,
      d.tenant_id,
      d.municipality_code,
      d.given_on,
      d.body_ids,
      array(
        select distinct
          o.kind
        from
          shared_organisation o
        where
          o.id = any (d.body_ids)
        order by
          o.kind
      )
    from
      difference d
    where
      d.source_kind is not null
    on conflict (source_id, support_type) do update
    set
      given_on = excluded.given_on,
      body_ids = excluded.body_ids,
      body_kinds = excluded.body_kinds
  )
select
  source_id as "sourceId",
  support_type as "supportType",
  given_on as "givenOn",
  source_kind is not null as "isGiven"
from
  difference
order by
  given_on,
  source_id,
  support_type;


/**
 * An expert who says that their dispatch was carried out sees no municipality: what follows works in the office's name.
 * @name actForOfficeOfDispatch
 * @writes
 */
select
  act_for_office_of_dispatch(d.id)
from
  shared_dispatch d
where
  d.id = any (:dispatches::uuid[])
  and d.held_on is not null
  and d.expert_id = ctx_person()
  and not (d.tenant_id = any (coalesce(ctx_ints('app.wide'), '{}')));


/**
 * From which month to which an office has sources of support, or lines of the ledger; none for an office without.
 * @name monthsOfLedger
 */
select
  date_trunc('month', min(d.day))::date as "from",
  date_trunc('month', max(d.day))::date as "until"
from
  (
    select
      v.day
    from
      shared_visit v
    where
      v.tenant_id = :tenant
      and v.held_on is not null
    union all
    select
      x.held_on
    from
      shared_dispatch x
    where
      x.tenant_id = :tenant
      and x.held_on is not null
    union all
    select
      g.given_on
    from
      support_given g
    where
      g.tenant_id = :tenant
      and g.source_kind <> 'purged'
  ) d;


/**
 * Leaves the lines of an engagement's visits and dispatches, or of a need's dispatches, without a source, before their
 * records are purged: what was given outlives what says so, and no line leads back. Returns the month of each.
 * @name keepPurgedSupport
 * @nullable engagement, need
 */
update support_given g
set
  source_kind = 'purged',
  source_id = gen_random_uuid()
where
  g.source_id in (
    select
      v.id
    from
      shared_visit v
    where
      v.engagement_id = :engagement
    union all
    select
      d.id
    from
      shared_dispatch d
    where
      d.engagement_id = :engagement
      or d.need_id = :need
  )
returning
  date_trunc('month', g.given_on)::date as month;
