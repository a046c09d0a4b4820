/**
 * The office whose prefecture is meant, one's own before others; of several own ones the one that is named. Without a
 * prefecture it is the whole field of the office: `code` is null where that is more than one prefecture.
 * @name officeOfView
 * @nullable prefecture, tenant
 * @nonNull own
 */
select
  t.id as "tenantId",
  case
    when :prefecture::text is not null
    or t.kind = 'prefecture' then p.code
  end as code,
  case
    when :prefecture::text is not null
    or t.kind = 'prefecture' then p.name
    else t.name
  end as name,
  t.id = any (
    (
      select
        ctx_ints('app.tenants')
    )::int[]
  ) as own
from
  shared_tenant t
  join shared_tenant_field f on f.tenant_id = t.id
  join shared_prefecture p on p.code = f.prefecture_code
where
  :prefecture::text is null
  or p.code = :prefecture
order by
  own desc,
  t.id = :tenant desc,
  p.code
limit
  1;
