-- Which of these files belong to a row, of a visit, of a consent or of a form (様式); the others were left by a request
-- that was undone.
create or replace function attachments_stored(p_names uuid[]) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
as $$
  select stored_as from attachment where stored_as = any(p_names)
  union all
  select stored_as from peer_consent_scan where stored_as = any(p_names)
  union all
  select stored_as from record_form where stored_as = any(p_names)
$$;
revoke all on function attachments_stored from public;
grant execute on function attachments_stored to banso_worker;
