-- Ends of parts in teams as they were written.
create or replace view shared_team_member_end with (security_invoker = true) as
  select id, member_id, engagement_id, tenant_id, municipality_code, person_id, until_on, reason,
         hidden_until, transfer_id
    from team_member_end;
grant select on shared_team_member_end to banso_wide, banso_area, banso_mixed, banso_worker;
