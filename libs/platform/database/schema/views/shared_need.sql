-- Needs of experts (派遣の必要): of an engagement, or of a municipality's own meeting.
create or replace view shared_need with (security_invoker = true) as
  select id, tenant_id, municipality_code, engagement_id, purpose, professions, wished_on, place, closed_at
    from need;
grant select on shared_need to banso_wide, banso_area, banso_mixed, banso_worker;
