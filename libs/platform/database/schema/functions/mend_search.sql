-- The same for whole engagements of an office, or, where none are named, for what belongs to no engagement of it: its
-- people, and needs of meetings of a municipality's own. The night's look and the operator's command ask it; what comes
-- back should be nothing.
create or replace function mend_search(p_tenant int, p_engagements uuid[])
  returns table (kind text, subject_id uuid)
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  known record;
begin
  for known in
    select s.kind, array_agg(distinct s.subject_id) as subjects from (
      select s.kind, s.subject_id from search_subject s
       where s.tenant_id = p_tenant and s.engagement_id = any(p_engagements)
      union all
      select e.kind, e.subject_id from search_entry e
       where e.tenant_id = p_tenant and e.engagement_id = any(p_engagements)
      union all
      select s.kind, s.subject_id from search_subject s
       where p_engagements is null and s.tenant_id = p_tenant and s.engagement_id is null
         and s.kind in ('person', 'need', 'dispatchReport')
      union all
      select e.kind, e.subject_id from search_entry e
       where p_engagements is null and e.tenant_id = p_tenant and e.engagement_id is null
         and e.kind in ('person', 'need', 'dispatchReport')) s
     group by s.kind
  loop
    return query select known.kind, f.id from follow_search(known.kind, known.subjects) f (id);
  end loop;
end
$$;
revoke all on function mend_search from public;
grant execute on function mend_search to banso_worker;
