-- Parts in teams as they were written, hidden ones too: team_term and part_term say what holds.
create or replace view shared_team_member with (security_invoker = true) as
  select id, engagement_id, tenant_id, municipality_code, person_id, role, from_on, hidden_until, transfer_id
    from team_member;
grant select on shared_team_member to banso_wide, banso_area, banso_mixed, banso_worker;
