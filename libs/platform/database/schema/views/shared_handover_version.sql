-- Versions of packets that were handed over, with the hash of what they say.
create or replace view shared_handover_version with (security_invoker = true) as
  select id, engagement_id, tenant_id, municipality_code, packet_id, number, sha256, frozen_at, reason
    from handover_version;
grant select on shared_handover_version to banso_wide, banso_area, banso_mixed, banso_worker;
