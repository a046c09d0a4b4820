-- Opinions of bodies on a visit, within the reader's reach.
create or replace view shared_visit_opinion with (security_invoker = true) as
  select id, visit_id, engagement_id, tenant_id, municipality_code, body_id, version, text, internal, reason,
         written_by, written_at, superseded_at
    from visit_opinion;
grant select on shared_visit_opinion to banso_wide, banso_area, banso_mixed, banso_worker;
