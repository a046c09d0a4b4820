-- The newest entries within the actor's reach that hold all of the words: ids, for the reader reads the entries under
-- the policies again (test/e2e and the room's spec hold both to the same). With the owner's rights, because behind
-- row-level security PostgreSQL asks no index for what an array holds or a text is like.
--
-- The newest thousand are looked at one by one: a word that is common stands among them as often as a page needs it,
-- and nothing has to be sorted. Only where they do not suffice is the index of pairs asked, for what is then rare.
-- p_words are folded, one at least has two characters; p_kinds are all kinds that are wanted. Only what comes before
-- the day and id given is told.
create or replace function search_candidates(p_words text[], p_kinds text[], p_before_on date, p_before_id uuid,
    p_limit int) returns setof uuid
  language plpgsql stable security definer rows 20 set search_path = public, pg_temp
  -- A list of rows that does not fit would have the pairs of whole blocks computed anew; and the plan is kept.
  set work_mem = '64MB' set enable_seqscan = off
as $$
declare
  newest constant int := 1000;
  -- Whoever holds two roles in an office has it twice.
  tenants int[] := array(select distinct unnest(ctx_ints('app.tenants')));
  wide int[] := array(select distinct unnest(ctx_ints('app.wide')));
  peer uuid[] := ctx_uuids('app.peer');
  -- What belongs to no municipality is the whole office's: '' stands for it in the index search_entry_newest.
  own text[] := array_append(ctx_texts('app.own'), '');
  readable text[] := ctx_texts('app.assigned') || own;
  patterns text[] := array(
    select '%' || regexp_replace(word, '([\\%_])', '\\\1', 'g') || '%' from unnest(p_words) word);
  looked int;
  found uuid[];
begin
  select count(*), coalesce(array_agg(n.subject_id order by n.on_day desc, n.subject_id desc)
      filter (where n.folded like all (patterns)), '{}')
    into looked, found
    from (
      select * from (
        select e.* from unnest(wide) tenant cross join lateral (
          select e.subject_id, e.on_day, e.folded from search_entry e
           where e.tenant_id = tenant and (e.on_day, e.subject_id) < (p_before_on, p_before_id)
             and e.kind = any(p_kinds)
           order by e.on_day desc, e.subject_id desc limit newest) e
        union all
        select e.* from unnest(tenants) tenant cross join lateral (
          select e.subject_id, e.on_day, e.folded from search_entry e
           where e.tenant_id = tenant and (e.on_day, e.subject_id) < (p_before_on, p_before_id)
             and e.kind = any(p_kinds) and coalesce(e.municipality_code, '') = any(readable)
             and (not e.internal or coalesce(e.municipality_code, '') = any(own))
           order by e.on_day desc, e.subject_id desc limit newest) e
         where tenant <> all(wide)
        union all
        select e.subject_id, e.on_day, e.folded
          from (select * from search_entry e where e.engagement_id = any(peer) offset 0) e
         where (e.on_day, e.subject_id) < (p_before_on, p_before_id) and e.kind = any(p_kinds) and not e.internal
           and e.tenant_id <> all(wide) and e.municipality_code <> all(readable)
      ) e order by e.on_day desc, e.subject_id desc limit newest
    ) n;
  if cardinality(found) >= p_limit or looked < newest then
    return query select unnest(found[1:p_limit]);
    return;
  end if;

  return query
    select e.subject_id
      from (select tenant, array(select key from unnest(p_words) word, unnest(search_keys(tenant, word)) key) as keys
              from (select unnest(tenants)
                     union select e.tenant_id from search_entry e where e.engagement_id = any(peer)) as reached (tenant)
            offset 0) asked
     cross join lateral (
      -- Fenced: no other condition of these is answered by an index as well as this one.
      select * from search_entry e where search_keys(e.tenant_id, e.folded) @> asked.keys offset 0) e
     where e.folded like all (patterns) and e.kind = any(p_kinds)
       and (e.on_day, e.subject_id) < (p_before_on, p_before_id)
       and (e.tenant_id = any(wide) or coalesce(e.municipality_code, '') = any(own)
         or not e.internal and (e.municipality_code = any(readable) or e.engagement_id = any(peer)))
     order by e.on_day desc, e.subject_id desc limit p_limit;
end
$$;
revoke all on function search_candidates from public;
grant execute on function search_candidates to banso_wide, banso_area, banso_mixed;
