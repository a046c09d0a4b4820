-- Until when the home offices of peer supporters have consented; by whom, and the paper, stay with the registry.
create or replace view shared_peer_consent with (security_invoker = true) as
  select id, person_id, tenant_id, from_on, until_on
    from peer_consent;
grant select on shared_peer_consent to banso_wide, banso_area, banso_mixed, banso_worker;
