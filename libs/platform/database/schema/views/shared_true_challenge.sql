-- Which challenge is the true one (真の課題).
create or replace view shared_true_challenge with (security_invoker = true) as
  select id, engagement_id, tenant_id, municipality_code, challenge_id, since, marked_by, recorded_at
    from true_challenge;
grant select on shared_true_challenge to banso_wide, banso_area, banso_mixed, banso_worker;
