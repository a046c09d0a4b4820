-- A refusal is noted after its own transaction was undone; the person is known by id, or by the session that was shown.
create or replace function note_refusal(
  p_person uuid, p_token bytea, p_now timestamptz, p_route text, p_change jsonb, p_address text, p_correlation text
) returns void
  language sql security definer set search_path = public, pg_temp
as $$
  insert into audit_entry (tenant_id, at, person_id, action, subject_kind, subject_id, change, address,
    correlation_id)
  select p.tenant_id, p_now, p.id, 'refused', 'route', p_route, p_change, p_address, p_correlation
    from (select coalesce(p_person, (select s.person_id from session s where s.token_hash = p_token
      and s.ended_at is null and s.expires_at > p_now)) as id) who left join person p on p.id = who.id
$$;
revoke all on function note_refusal from public;
grant execute on function note_refusal to banso_app;
