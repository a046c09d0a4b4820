-- Packets (引継書) without what they say, but for the programme's name on the cover (cover_programme): whoever receives
-- one may not see the engagement yet.
create or replace view shared_handover_packet with (security_invoker = true) as
  select id, engagement_id, tenant_id, municipality_code, transfer_id, predecessor_id, successor_id,
         effective_on, hidden_until, state, checked_at, delivered_at, received_at, questions_until, version,
         drafted_at, facts -> 'cover' ->> 'programme' as cover_programme
    from handover_packet;
grant select on shared_handover_packet to banso_wide, banso_area, banso_mixed, banso_worker;
