-- In whose charge an engagement was on a civil day: the bodies of those who led it, and where nobody did the office
-- itself. For a past visit of a list that names nobody: somebody's support it was, and no person is invented. Who leads
-- by the team's terms, and not by roles: a new office's people hold theirs from the day on which they were registered.
-- It says ids of organisations alone, with its owner's rights, as bodies_of does.
create or replace function bodies_in_charge(p_engagement uuid, p_on date) returns uuid[]
  language sql stable security definer set search_path = public
as $$
  select coalesce(
    nullif(bodies_of(array(
      select t.person_id from team_term t
       where t.engagement_id = p_engagement and t.role = 'lead'
         and holds_on(t.from_on, t.until_on, p_on)), p_on), '{}'),
    array(select o.id from engagement e join organisation o on o.tenant_id = e.tenant_id and o.is_office
           where e.id = p_engagement))
$$;
revoke all on function bodies_in_charge from public;
grant execute on function bodies_in_charge to banso_wide, banso_area, banso_mixed, banso_worker;
