-- Brings what can be found of some subjects of one kind up to what they say now, by difference: what stands already is
-- not written again. With the owner's rights, because what is found follows from the subject and never from whoever
-- wrote it; ids alone come back, of what differed.
create or replace function follow_search(p_kind text, p_subjects uuid[]) returns setof uuid
  language plpgsql security definer set search_path = public, pg_temp
  -- One plan for any kind: branches of other kinds are not entered.
  set plan_cache_mode = force_generic_plan
as $$
begin
  return query
    with told as materialized (
        select * from search_subject s
         where s.kind = p_kind and s.subject_id = any(p_subjects) and (s.title <> '' or s.told <> '')),
      gone as (
        delete from search_entry e
         where e.subject_id = any(p_subjects) and e.kind = p_kind
           and not exists (select from told t where t.subject_id = e.subject_id)
        returning e.subject_id),
      put as (
        insert into search_entry as e (subject_id, kind, tenant_id, engagement_id, municipality_code, visit_id,
            internal, body_id, reader_id, on_day, title, told)
          select subject_id, kind, tenant_id, engagement_id, municipality_code, visit_id, internal, body_id, reader_id,
                 on_day, title, told
            from told t
           where not exists (
             select from search_entry s
              where s.subject_id = t.subject_id
                and (s.kind, s.tenant_id, s.engagement_id, s.municipality_code, s.visit_id, s.internal, s.body_id,
                     s.reader_id, s.on_day, s.title, s.told)
                    is not distinct from
                    (t.kind, t.tenant_id, t.engagement_id, t.municipality_code, t.visit_id, t.internal, t.body_id,
                     t.reader_id, t.on_day, t.title, t.told))
        on conflict (subject_id) do update
          set (kind, tenant_id, engagement_id, municipality_code, visit_id, internal, body_id, reader_id, on_day, title,
               told) =
              (excluded.kind, excluded.tenant_id, excluded.engagement_id, excluded.municipality_code, excluded.visit_id,
               excluded.internal, excluded.body_id, excluded.reader_id, excluded.on_day, excluded.title, excluded.told)
        returning e.subject_id)
    select g.subject_id from gone g union all select p.subject_id from put p;
end
$$;
revoke all on function follow_search from public;
