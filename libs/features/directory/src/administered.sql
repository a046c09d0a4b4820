/**
 * The office whose masters the actor administers, with the prefectures of its field; of several, the first.
 * @name tenantAdministered
 */
select
  t.id,
  t.name,
  t.prefecture_code as "prefectureCode",
  array(
    select
      i.prefecture_code
    from
      shared_tenant_field i
    where
      i.tenant_id = t.id
    order by
      1
  ) as field
from
  shared_tenant t
where
  t.id = any (ctx_ints('app.administers'))
order by
  t.id
limit
  1;


/**
 * An organisation of an office that the actor administers or manages; none is found for others.
 * @name organisationOfOwnTenant
 * @nonNull tenantId
 */
select
  o.id,
  o.tenant_id as "tenantId",
  o.kind,
  o.name,
  o.is_office as "isOffice",
  o.area_id as "areaId"
from
  organisation o
where
  o.id = :id
  and (
    o.tenant_id = any (ctx_ints('app.administers'))
    or o.tenant_id = any (ctx_ints('app.manages'))
  );
