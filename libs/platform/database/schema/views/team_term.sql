-- Terms in a team with the end that counts: an open end and that of a transfer may stand beside each other, and the
-- earlier one counts. An end that is hidden until its announcement is seen by managers and by the person whose term it
-- ends.
create or replace view team_term with (security_invoker = true) as
  select m.id, m.engagement_id, m.tenant_id, m.municipality_code, m.person_id, m.role, m.from_on, e.until_on,
         e.reason as end_reason, m.transfer_id
    from team_member m
    left join lateral (
      select x.until_on, x.reason from team_member_end x
       where x.member_id = m.id order by x.until_on, x.transfer_id nulls first limit 1) e on true;
grant select on team_term to banso_wide, banso_area, banso_mixed, banso_worker;
