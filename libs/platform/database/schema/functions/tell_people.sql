-- One notice for each person; of a statement that moves very many, one for the whole tenant.
create or replace function tell_people(p_tenant int, p_people uuid[]) returns void
  language sql
as $$
  select pg_notify('banso_desk', p_tenant || '/' || who)
    from (select '*' as who where cardinality(p_people) > 500 union all select unnest(p_people)::text
    where cardinality(p_people) <= 500) told
$$;
