-- What dispatches that were carried out gave, by their ids or by those of the visits that they were: ids, days and
-- kinds, and no words. It reads with its owner's rights: a partner who corrects a visit does not see that an expert was
-- sent, and the ledger counts the expert all the same.
create or replace function dispatch_support(p_sources uuid[])
  returns table (id uuid, visit_id uuid, engagement_id uuid, tenant_id int, municipality_code text, held_on date,
                 support_types text[], body_id uuid)
  language sql stable security definer set search_path = public
as $$
  select d.id, d.visit_id, d.engagement_id, d.tenant_id, d.municipality_code, d.held_on, d.support_types, d.body_id
    from dispatch d where d.held_on is not null and (d.id = any(p_sources) or d.visit_id = any(p_sources))
$$;
revoke all on function dispatch_support from public;
grant execute on function dispatch_support to banso_wide, banso_area, banso_mixed, banso_worker;
