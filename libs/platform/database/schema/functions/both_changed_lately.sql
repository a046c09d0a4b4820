-- The engagements of an office in which both our lead and the municipality's person have followed somebody within some
-- months up to a day, with the terms that the domain's rule of turnover reads (leads_lately, contacts_lately).
create or replace function both_changed_lately(p_tenant int, p_day date, p_months int)
  returns table (engagement_id uuid, leads json, contacts json)
  language sql stable parallel safe as $$
    with ours as materialized (
      select l.engagement_id, l.terms from leads_lately(p_day, p_months) l where l.tenant_id = p_tenant
    ), theirs as materialized (
      select c.engagement_id, c.terms from contacts_lately(p_day, p_months) c where c.tenant_id = p_tenant
    )
    select o.engagement_id, o.terms, t.terms from ours o join theirs t using (engagement_id) $$;
