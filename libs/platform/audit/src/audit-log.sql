/**
 * Entries of the log, newest first, by those of the filters that are given.
 * @name auditEntries
 * @nullable limit
 * @nonNull person.id, municipality.code, municipality.name
 */
select
  e.id::text as id,
  e.at,
  case
    when e.person_id is not null then json_build_object('id', e.person_id, 'name', p.name)
  end as person,
  e.action,
  e.subject_kind as "subjectKind",
  e.subject_id as "subjectId",
  case
    when m.code is not null then json_build_object('code', m.code, 'name', m.name)
  end as municipality,
  e.engagement_id as "engagementId",
  e.change,
  e.reason,
  e.address,
  e.correlation_id as "correlationId"
from
  audit_entry e
  left join shared_person p on p.id = e.person_id
  left join shared_municipality m on m.code = e.municipality_code
where
  true
  /*filter before*/
  and e.id < :before /*end*/
  /*filter from*/
  and e.at >= :from::date::timestamp at time zone 'Asia/Tokyo' /*end*/
  /*filter until*/
  and e.at < (:until::date + 1)::timestamp at time zone 'Asia/Tokyo' /*end*/
  /*filter person*/
  and e.person_id = :person /*end*/
  /*filter action*/
  and e.action = :action /*end*/
  /*filter subjectKind*/
  and e.subject_kind = :subjectKind /*end*/
  /*filter subject*/
  and e.subject_id = :subject /*end*/
  /*filter contains*/
  and (
    e.person_id = any (
      array(
        select
          id
        from
          shared_person
        where
          position(:contains in name) > 0
      )
    )
    or e.municipality_code = any (
      array(
        select
          code
        from
          shared_municipality
        where
          position(:contains in name) > 0
      )
    )
  )
  /*end*/
  /*filter municipality*/
  and e.municipality_code = :municipality /*end*/
order by
  e.id desc
limit
  :limit;


/**
 * How far the log is sealed, for each office that the actor audits.
 * @name auditChains
 */
select
  t.id as "tenantId",
  t.name as tenant,
  coalesce(head.position, 0)::int + waiting.n as entries,
  coalesce(head.position, 0)::int as sealed,
  waiting.n as waiting,
  encode(head.hash, 'hex') as head,
  head.sealed_at as "sealedAt"
from
  shared_tenant t
  cross join lateral (
    select
      count(*)::int as n
    from
      audit_pending p
    where
      p.tenant_id = t.id
  ) waiting
  left join lateral (
    select
      l.position,
      l.hash,
      l.sealed_at
    from
      audit_link l
    where
      l.tenant_id = t.id
    order by
      l.position desc
    limit
      1
  ) head on true
where
  t.id = any (ctx_ints('app.audits'))
order by
  t.id;
