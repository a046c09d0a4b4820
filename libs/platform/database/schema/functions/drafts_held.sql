-- The worker confirms the transfers of a list, and has to know of drafts as the manager does who asked for it.
create or replace function drafts_held(p_person uuid) returns table (visit_id uuid, engagement_id uuid)
  language sql stable rows 5 security definer set search_path = public, pg_temp
as $$
  select d.visit_id, d.engagement_id from visit_draft d
    where d.person_id = p_person and (d.tenant_id = any(ctx_ints('app.manages'))
      or d.tenant_id = any(ctx_ints('app.jobs')) or p_person = ctx_person())
$$;
revoke all on function drafts_held from public;
grant execute on function drafts_held to banso_wide, banso_area, banso_mixed, banso_worker;
