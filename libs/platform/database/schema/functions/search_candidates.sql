-- The newest entries within the actor's reach that hold all of the words: ids, for the reader reads the entries under
-- the policies again (test/e2e and the room's spec hold both to the same). With the owner's rights, because behind
-- row-level security PostgreSQL asks no index for what an array holds or a text is like.
--
-- The newest thousand are looked at one by one: a word that is common stands among them as often as a page needs it,
-- and nothing has to be sorted. Each kind, and for whoever reads some municipalities each of those, gives its newest
-- from an index; which of them the actor may not read (internal ones) is seen as they are looked at. Only where they do
-- not suffice is the index of pairs asked, for what is then rare. p_words are the words, folded, in each way of writing
-- them (p_ways), one way after the other; in each, one word at least has two characters. p_kinds are all kinds that are
-- wanted, p_places the municipalities (null: all within reach). Only what comes before the day and id given is told,
-- and from the one day to the other.
create or replace function search_candidates(p_words text[], p_ways int, p_kinds text[], p_places text[],
    p_from date, p_until date, p_before_on date, p_before_id uuid, p_limit int) returns setof uuid
  language plpgsql stable security definer rows 20 set search_path = public, pg_temp
  -- A list of rows that does not fit would have the pairs of whole blocks computed anew; and the plan is kept.
  set work_mem = '64MB' set enable_seqscan = off
as $$
declare
  newest constant int := 1000;
  me uuid := ctx_person();
  -- Whoever holds two roles in an office has it twice.
  tenants int[] := array(select distinct unnest(ctx_ints('app.tenants')));
  wide int[] := array(select distinct unnest(ctx_ints('app.wide')));
  narrow int[] := array(select unnest(tenants) except select unnest(wide));
  peer uuid[] := ctx_uuids('app.peer');
  parties uuid[] := array_append(ctx_uuids('app.parties'), me);
  -- What belongs to no municipality is the whole office's: its place is ''.
  own text[] := array_append(ctx_texts('app.own'), '');
  readable text[] := ctx_texts('app.assigned') || own;
  bodies uuid[] := array(select h.organisation_id from role_term h where h.person_id = me and h.role = 'partner'
    and holds_on(h.from_on, h.until_on, ctx_today()));
  begins date := coalesce(p_from, '-infinity');
  ends date := coalesce(p_until, 'infinity');
  patterns text[] := array(
    select '%' || regexp_replace(word, '([\\%_])', '\\\1', 'g') || '%'
      from unnest(p_words) with ordinality w (word, n) order by n);
  per int := cardinality(p_words) / p_ways;
  typed text[] := patterns[1:per];
  looked int;
  found uuid[];
begin
  select count(*), coalesce(array_agg(e.subject_id order by e.on_day desc, e.subject_id desc) filter (
      where (e.folded like all (typed) or p_ways > 1 and exists (
          select from generate_series(1, p_ways - 1) way
           where e.folded like all (patterns[way * per + 1:way * per + per])))
        and case
          when not e.internal then true
          when e.body_id is not null then e.body_id = any(bodies)
          else e.tenant_id = any(wide) or (e.tenant_id = any(tenants) and (e.place = any(own) or e.reader_id = me))
        end), '{}')
    into looked, found
    from (
      select n.subject_id from (
        select n.* from unnest(wide) tenant cross join unnest(p_kinds) wanted cross join lateral (
          select e.subject_id, e.on_day from search_entry e
           where e.tenant_id = tenant and e.kind = wanted and (e.on_day, e.subject_id) < (p_before_on, p_before_id)
             and e.on_day between begins and ends
           order by e.on_day desc, e.subject_id desc limit newest) n
         where p_places is null
        union all
        select n.* from (
            select tenant, at from unnest(wide) tenant cross join unnest(p_places) at
            union all
            select tenant, at from unnest(narrow) tenant cross join (
              select unnest(readable) intersect select unnest(coalesce(p_places, readable))) place (at)
          ) place cross join unnest(p_kinds) wanted cross join lateral (
          select e.subject_id, e.on_day from search_entry e
           where e.tenant_id = tenant and e.place = at and e.kind = wanted
             and (e.on_day, e.subject_id) < (p_before_on, p_before_id) and e.on_day between begins and ends
           order by e.on_day desc, e.subject_id desc limit newest) n
        union all
        -- What is within reach by itself, and has not been counted above.
        select e.subject_id, e.on_day
          from (
            select * from search_entry e where e.engagement_id = any(peer)
            union
            select * from search_entry e where e.reader_id = me
            union
            select * from search_entry e where e.subject_id = any(parties) and e.kind = 'person') e
         where (e.on_day, e.subject_id) < (p_before_on, p_before_id) and e.on_day between begins and ends
           and e.kind = any(p_kinds) and (p_places is null or e.place = any(p_places))
           and e.tenant_id <> all(wide) and not (e.tenant_id = any(narrow) and e.place = any(readable))
      ) n order by n.on_day desc, n.subject_id desc limit newest
    ) n join search_entry e on e.subject_id = n.subject_id;
  if cardinality(found) >= p_limit or looked < newest then
    return query select unnest(found[1:p_limit]);
    return;
  end if;

  return query
    select e.subject_id from (
      select distinct e.subject_id, e.on_day
        from (select patterns[way * per + 1:way * per + per] as written,
                     array(select key from unnest(p_words[way * per + 1:way * per + per]) word,
                                           unnest(search_keys(tenant, word)) key) as keys
                from generate_series(0, p_ways - 1) way cross join (
                  select unnest(tenants)
                   union select e.tenant_id from search_entry e where e.engagement_id = any(peer)) reached (tenant)
              offset 0) asked
       cross join lateral (
        -- Fenced: no other condition of these is answered by an index as well as this one.
        select * from search_entry e where search_keys(e.tenant_id, e.folded) @> asked.keys offset 0) e
       where e.folded like all (asked.written) and e.kind = any(p_kinds)
         and (p_places is null or e.place = any(p_places))
         and (e.on_day, e.subject_id) < (p_before_on, p_before_id) and e.on_day between begins and ends
         and case
           when e.internal and e.body_id is null then
             e.tenant_id = any(wide) or (e.tenant_id = any(tenants) and (e.place = any(own) or e.reader_id = me))
           else (e.tenant_id = any(wide) or (e.tenant_id = any(tenants) and e.place = any(readable))
               or e.engagement_id = any(peer) or (e.kind = 'person' and e.subject_id = any(parties)))
             and (not e.internal or e.body_id = any(bodies))
         end) e
     order by e.on_day desc, e.subject_id desc limit p_limit;
end
$$;
revoke all on function search_candidates from public;
grant execute on function search_candidates to banso_wide, banso_area, banso_mixed;
