-- Attachments of visits without their place in the store.
create or replace view shared_attachment with (security_invoker = true) as
  select id, engagement_id, tenant_id, municipality_code, visit_id, name, media_type, size, sha256, internal,
         uploaded_by, uploaded_at, withdrawn_at
    from attachment;
grant select on shared_attachment to banso_wide, banso_area, banso_mixed, banso_worker;
