-- On which visits a peer supporter remarked between two days, and when; not what they wrote, which is read under the
-- policies: for whoever may know what they gave (peer_contribution_readable).
create or replace function peer_remarked(p_person uuid, p_from date, p_until date)
  returns table (remark_id uuid, visit_id uuid, engagement_id uuid, municipality_code text, written_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
as $$
  select r.id, r.visit_id, r.engagement_id, r.municipality_code, r.written_at
    from peer_supporter s
    join visit_remark r on r.written_by = s.person_id and r.tenant_id = s.tenant_id
   where s.person_id = p_person and peer_contribution_readable(p_person)
     and r.written_at >= p_from::timestamp at time zone 'Asia/Tokyo'
     and r.written_at < (p_until + 1)::timestamp at time zone 'Asia/Tokyo'
$$;
revoke all on function peer_remarked from public;
grant execute on function peer_remarked to banso_wide, banso_area, banso_mixed;
