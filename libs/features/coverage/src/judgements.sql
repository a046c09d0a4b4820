/**
 * The office that answers for a municipality of the actor's reach.
 * @name officeToJudge
 */
select
  t.id as "tenantId"
from
  shared_municipality m
  join shared_tenant_field f on f.prefecture_code = m.prefecture_code
  join shared_tenant t on t.id = f.tenant_id
where
  m.code = :municipality
  and (
    t.id = any (
      (
        select
          ctx_ints('app.wide')
      )::int[]
    )
    or (
      t.id = any (
        (
          select
            ctx_ints('app.tenants')
        )::int[]
      )
      and m.code = any (
        (
          select
            ctx_texts('app.own')
        )::text[]
      )
    )
  );
