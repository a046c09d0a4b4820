/**
 * The office whose masters the actor administers, with its prefecture; of several, the first.
 * @name tenantAdministered
 */
select
  t.id,
  t.prefecture_code as "prefectureCode",
  f.name as "prefectureName"
from
  shared_tenant t
  join prefecture f on f.code = t.prefecture_code
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
  o.area_id as "areaId"
from
  organisation o
where
  o.id = :id
  and (
    o.tenant_id = any (ctx_ints('app.administers'))
    or o.tenant_id = any (ctx_ints('app.manages'))
  );
