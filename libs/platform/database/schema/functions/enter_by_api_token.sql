-- The reach of whoever a personal API token belongs to, and a note that it was used; null for one that does not hold.
create or replace function enter_by_api_token(
  p_token bytea, p_now timestamptz, p_address text, p_correlation text
) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare t record; actor jsonb;
begin
  select id, person_id, name, scope, last_used_at into t from api_token where token_hash = p_token
    and ended_at is null and expires_at > p_now;
  if not found then return null; end if;
  actor := enter_as(t.person_id, p_now);
  if actor is null then return null; end if;
  -- The time of use is kept coarsely, and the first use of a day leaves a line: a row per request would say no more.
  if t.last_used_at is null or t.last_used_at < p_now - interval '15 minutes' then
    update api_token set last_used_at = p_now where id = t.id and last_used_at is not distinct from t.last_used_at;
    if found and (t.last_used_at is null
      or (t.last_used_at at time zone 'Asia/Tokyo')::date < (p_now at time zone 'Asia/Tokyo')::date) then
      perform note_account(t.person_id, p_now, 'apiToken:use', 'apiToken', t.id::text, null, p_address,
        p_correlation);
    end if;
  end if;
  return actor || jsonb_build_object('scope', to_jsonb(t.scope));
end
$$;
revoke all on function enter_by_api_token from public;
grant execute on function enter_by_api_token to banso_app;
