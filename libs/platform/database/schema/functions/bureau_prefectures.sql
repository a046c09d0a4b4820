-- The prefectures that a bureau's people look over, whether they have an office or not, and up to which count that
-- office, and the university offices that support municipalities there, have their numbers told as a range. A null
-- stands for an office that has not said so.
create or replace function bureau_prefectures()
  returns table (prefecture_code text, tenant_id int, small_until int, universities_small_until int)
  language sql stable security definer set search_path = public, pg_temp
as $$
  select distinct j.prefecture_code, t.id, r.small_until::int,
         (select max(u.small_until) from tenant o join tenant_field f on f.tenant_id = o.id
            join small_number_rule u on u.tenant_id = o.id
           where o.kind <> 'prefecture' and f.prefecture_code = j.prefecture_code)::int
    from role_term h join jurisdiction j on j.organisation_id = h.organisation_id
    left join tenant t on t.prefecture_code = j.prefecture_code and t.id = any(ctx_ints('app.bureau'))
    left join small_number_rule r on r.tenant_id = t.id
   where h.person_id = ctx_person() and h.role = 'bureau' and holds_on(h.from_on, h.until_on, ctx_today())
$$;
revoke all on function bureau_prefectures from public;
grant execute on function bureau_prefectures to banso_wide, banso_area, banso_mixed;
