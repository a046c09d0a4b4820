-- The bodies for which people act on a civil day: for each of them the one of the role that has run longest by then,
-- and for somebody without a role the one they are registered with. It says no more than ids of organisations, and
-- reads with its owner's rights: a partner who records a visit does not see the roles of everybody who was there.
create or replace function bodies_of(p_people uuid[], p_on date) returns uuid[]
  language sql stable security definer set search_path = public
as $$
  select array(
    select distinct coalesce(
      (select t.organisation_id from role_term t
        where t.person_id = p.id and t.from_on <= p_on and (t.until_on is null or t.until_on >= p_on)
        order by t.from_on, t.id limit 1),
      p.organisation_id)
      from person p where p.id = any(p_people) order by 1)
$$;
revoke all on function bodies_of from public;
grant execute on function bodies_of to banso_wide, banso_area, banso_mixed, banso_worker;
