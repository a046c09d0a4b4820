-- Challenges (課題), those that fell away too.
create or replace view shared_challenge with (security_invoker = true) as
  select id, engagement_id, tenant_id, municipality_code, text, noted_on, withdrawn_on
    from challenge;
grant select on shared_challenge to banso_wide, banso_area, banso_mixed, banso_worker;
