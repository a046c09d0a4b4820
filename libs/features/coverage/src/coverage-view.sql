/**
 * The office whose prefecture is meant, one's own before others; of several own ones the one that is named.
 * @name officeOfView
 * @nullable prefecture, tenant
 * @nonNull own
 */
select
  t.id as "tenantId",
  p.code,
  p.name,
  t.id = any (
    (
      select
        ctx_ints('app.tenants')
    )::int[]
  ) as own
from
  shared_tenant t
  join shared_prefecture p on p.code = t.prefecture_code
where
  :prefecture::text is null
  or p.code = :prefecture
order by
  own desc,
  t.id = :tenant desc,
  p.code
limit
  1;
