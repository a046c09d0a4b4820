-- Makes whoever else gives these peer supporters a part in a team, or changes their consents, wait until the
-- transaction ends. Not everybody who gives them a part may change them, so the rows' own locks are out of their reach.
create or replace function hold_peers(p_people uuid[]) returns void
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  perform from peer_supporter s
    where s.person_id = any(p_people) and s.tenant_id = any(ctx_ints('app.tenants')) order by s.person_id for update;
end
$$;
revoke all on function hold_peers from public;
grant execute on function hold_peers to banso_wide, banso_area, banso_mixed;
