-- The one canonical form of an entry. JSON keeps the columns apart; microseconds keep it free of time zones.
create or replace function audit_canonical(e audit_entry) returns bytea
  language sql stable set search_path = public, pg_temp
as $$
  select convert_to(jsonb_build_array(e.id, e.tenant_id, (extract(epoch from e.at) * 1000000)::bigint, e.person_id,
    e.action, e.subject_kind, e.subject_id,
    e.change, e.reason, e.address, e.correlation_id, e.municipality_code, e.engagement_id)::text, 'UTF8')
$$;
revoke all on function audit_canonical from public;
