-- Needs of experts that are somebody's work: neither closed, nor answered by dispatches that are all done. What is
-- carried and what is handed over go by this one rule.
create or replace view need_in_hand with (security_invoker = true) as
  select n.id, n.tenant_id, n.municipality_code, n.engagement_id, n.purpose, n.wished_on
    from need n
   where n.closed_at is null
     and (not exists (select from dispatch d where d.need_id = n.id and d.state = 'done')
       or exists (select from dispatch d
                   where d.need_id = n.id and d.state not in ('done', 'declined', 'cancelled')));
grant select on need_in_hand to banso_wide, banso_area, banso_mixed, banso_worker;
