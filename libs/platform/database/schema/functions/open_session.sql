create or replace function open_session(
  p_person uuid, p_token bytea, p_former bytea, p_now timestamptz, p_expires timestamptz, p_method text,
  p_required text[], p_subject text, p_address text, p_agent text, p_correlation text
) returns uuid
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare d date := (p_now at time zone 'Asia/Tokyo')::date; id_ uuid; limited_ boolean;
begin
  limited_ := exists (select from role_term r where r.person_id = p_person and r.role = any(p_required)
    and r.from_on <= d and (r.until_on is null or r.until_on >= d))
    and not exists (select from second_factor f where f.person_id = p_person and f.secret is not null);
  insert into session (token_hash, person_id, created_at, last_seen_at, expires_at, address, agent, method, limited)
    values (p_token, p_person, p_now, p_now, p_expires, p_address, p_agent, p_method, limited_) returning id into id_;
  update session set ended_at = p_now where token_hash = p_former and ended_at is null;
  delete from sign_in_failure where subject = p_subject;
  perform note_account(p_person, p_now, 'session:open', 'session', id_::text,
    jsonb_build_object('method', p_method, 'limited', limited_), p_address, p_correlation);
  return id_;
end
$$;
revoke all on function open_session from public;
grant execute on function open_session to banso_app;
