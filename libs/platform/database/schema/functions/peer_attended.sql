-- The held visits of an office in which a peer supporter took part, between two days: day, place, programme, length;
-- never what was said. A peer supporter's own activity does not vanish with their part in a team, and an administrator
-- prints the papers, so nobody's reach is asked but peer_contribution_readable.
create or replace function peer_attended(p_person uuid, p_from date, p_until date)
  returns table (visit_id uuid, engagement_id uuid, municipality_code text, programme text, held_on date, mode text,
    minutes int, papers text[])
  language sql stable security definer set search_path = public, pg_temp
as $$
  select v.id, v.engagement_id, v.municipality_code, g.name, v.held_on, v.mode,
         (extract(epoch from r.ended_at - r.started_at) / 60)::int, g.papers
    from peer_supporter s
    join visit v on v.tenant_id = s.tenant_id and v.day between p_from and p_until and v.held_on is not null
    join engagement e on e.id = v.engagement_id
    join programme g on g.id = e.programme_id
    join visit_record_version r on r.visit_id = v.id and r.superseded_at is null
   where s.person_id = p_person and peer_contribution_readable(p_person)
     and (r.begun_by = p_person and not r.from_list
       or r.participants_ours @> jsonb_build_array(jsonb_build_object('personId', p_person)))
$$;
revoke all on function peer_attended from public;
grant execute on function peer_attended to banso_wide, banso_area, banso_mixed;
