-- Hidden terms that open ones cross.
create or replace view shared_term_clash with (security_invoker = true) as
  select id, engagement_id, tenant_id, municipality_code, transfer_id, kind, role, person_id, other_id,
         on_day, other_day, noted_at
    from term_clash;
grant select on shared_term_clash to banso_wide, banso_area, banso_mixed, banso_worker;
